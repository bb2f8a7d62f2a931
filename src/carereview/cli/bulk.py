"""What commands have in common that do the same to many calls: `--jobs`, progress, failures."""

import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from carereview.cli.errors import CommandError, crash_line
from carereview.cli.output import complain
from carereview.cli.places import find
from carereview.cli.progress import Line, shown_line
from carereview.jobs.run import How, run
from carereview.jobs.task import Hopeless, Json, Options, Outcome, Task
from carereview.library.opening import sha256
from carereview.library.problem import LibraryError

_STEADY_S = 1.0
"""A rate is told after so long: the first items pay for beginning."""


def add_bulk_options(parser: ArgumentParser) -> None:
    """Add the options of work in bulk."""
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=_number,
        default=1,
        help="do it in N processes, 0 for one on each processor; "
        "given again after it was stopped, it goes on from there",
    )
    parser.add_argument(
        "--cluster",
        metavar="ADDRESS",
        default="",
        help="do it on a Dask cluster; paths may be URLs that its workers can open",
    )


def explain(error: Exception) -> str:
    """Word an error that nobody foresaw."""
    return crash_line(error)


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file; `-` if there is none: a stamp trusts no file just written."""
    try:
        return sha256(path)
    except LibraryError:
        return "-"


def outcomes(
    task: Task, arguments: Namespace, options: Options, path: Path, out: str = ""
) -> Iterator[Outcome]:
    """Do a task to all that a path means, as the options say, and give what came of each item.

    `out` names the option, if there is one, that holds where files are written. Raises
    CommandError if nothing can be done, UsageError if there is nothing there.
    """
    how = How(arguments.jobs, arguments.cluster)
    with shown_line() as line:
        pace = _Pace(task.name, line)
        try:
            if how.cluster:
                from carereview.jobs.cluster import on_cluster

                results = on_cluster(task, path, options, how.cluster, pace.told, out)
            else:
                results = run(task, find(path), options, how, pace.told, line.step)
            with closing(results):
                for outcome in results:
                    line.wipe()
                    yield outcome
        except Hopeless as error:
            line.wipe()
            raise CommandError(error.what, error.hint) from error
        except KeyboardInterrupt:
            line.wipe()
            if not how.here:
                complain("Stopped. The same command goes on from here")
            raise


class Failures:
    """What could not be done, to be told at the end."""

    def __init__(self) -> None:
        self._failed: list[Outcome] = []
        self._of = 0

    def none_of(self, results: Iterable[Outcome]) -> Iterator[Json]:
        """Give the values of results, and keep the failures."""
        for outcome in results:
            self._of += 1
            if outcome.failure:
                self._failed.append(outcome)
            else:
                yield outcome.value

    def told(self) -> bool:
        """Say what could not be done, one line each, and of how many; tell if there is any."""
        several = self._of > 1
        for one in self._failed:
            complain(f"{one.id}: {one.failure}" if several else one.failure)
        if self._failed and several:
            complain(f"{len(self._failed)} of {self._of} failed")
        return bool(self._failed)


class _Pace:
    """Shows how many items are done, how fast, and for how long it will go on."""

    def __init__(self, name: str, line: Line) -> None:
        self._name, self._line = name, line
        self._began = time.monotonic()

    def told(self, done: int, before: int, of: int) -> None:
        """Show it. `before`: so many were done in an earlier run."""
        took = time.monotonic() - self._began
        text = f"{self._name}: {done:,} of {of:,}"
        if took > _STEADY_S and done > before:
            rate = (done - before) / took
            pace = f"{rate:.1f}/s" if rate >= 1 else f"{rate * 60:.1f}/min"
            text += f", {pace}, {_left((of - done) / rate)} left"
        self._line.show(text)


def _left(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{round(seconds)} s"
    return f"{minutes // 60} h {minutes % 60:02d}" if minutes >= 60 else f"{minutes} min"


def _number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise ArgumentTypeError(f"{text} is no number of processes")
    return number
