"""What commands have in common that do the same to many calls: `--jobs`, progress, failures."""

import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from carereview.cli.errors import CommandError, crash_line
from carereview.cli.output import complain
from carereview.cli.places import find
from carereview.cli.progress import Line, shown_line
from carereview.cli.words import count
from carereview.jobs.run import How, run
from carereview.jobs.task import Hopeless, Options, Outcome, Task

__all__ = ["add_bulk_options", "explain", "failed", "outcomes"]

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


def failed(failures: Sequence[Outcome], of: int) -> bool:
    """Say what could not be done, one line each, and how many that are; tell if there are any."""
    for one in failures:
        complain(f"{one.id}: {one.failure}" if of > 1 else one.failure)
    if failures and of > 1:
        complain(f"{len(failures)} of {of} failed")
    return bool(failures)


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
