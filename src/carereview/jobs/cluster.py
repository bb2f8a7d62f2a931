"""A task done on an existing Dask cluster, whose workers share a library by a URL."""

from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from carereview.jobs.journal import Journal, open_journal, run_name
from carereview.jobs.parts import Part, parts_by_call, parts_by_register, stamp_of
from carereview.jobs.putting import finish_all
from carereview.jobs.staging import Done, do_part
from carereview.jobs.store import Store, as_url
from carereview.jobs.task import Hopeless, Options, Outcome, Task

Told = Callable[[int, int, int], None]

_GIVEN = 3
"""A part is given out so often before it fails: a cluster also blames one that only waited in the
queue of a worker that died."""

_RETRIES = 2
"""A part whose worker is lost is given to others by the cluster itself; this is for errors."""

_AHEAD = 2
"""So many parts for each worker wait at the cluster: none idles, and little is queued there."""

_PATIENCE_S = 15


def on_cluster(
    task: Task, path: Path, options: Options, address: str, told: Told, out: str = ""
) -> Generator[Outcome, None, None]:
    """Do a task to a shared library; give outcomes by their names once all is done.

    `path` may be a URL, as may the option that `out` names. What is done is kept in a journal here,
    as in `run`. Raises Hopeless if there is no cluster or no library.
    """
    client = _client(address)
    try:
        url = as_url(path)
        if out:
            options = {**options, out: as_url(Path(options[out]))}
        run = run_name(task.name, options, url)
        store = Store(url, run)
        listing = store.listing()
        parts = (parts_by_call if task.by_call else parts_by_register)(listing, store.root)
        with open_journal(task.name, options, url) as journal:
            todo = [part for part in parts if journal.stamp(part.id) != _stamp(part, listing)]
            before = len(parts) - len(todo)
            told(before, before, len(parts))
            for number, (part, done) in enumerate(
                _all_done(client, task, options, url, todo, listing, run), 1
            ):
                _note(journal, part, done)
                told(before + number, before, len(parts))
            if task.writes:
                _sweep(store, options, run)
            yield from journal.sorted_outcomes([part.id for part in parts])
    finally:
        client.close(timeout=5)


def _sweep(store: Store, options: Options, run: str) -> None:
    """See to what workers that were killed left; by now none of the run writes."""
    finish_all(store)
    if options.get("out"):
        finish_all(Store(options["out"], run))


def _stamp(part: Part, listing: dict[str, str]) -> str:
    return stamp_of({name: listing[name] for name in part.names})


def _note(journal: Journal, part: Part, done: Done) -> None:
    for outcome in done.outcomes:
        if outcome.hopeless:
            raise Hopeless(outcome.failure)
    journal.add(part.id, done.stamp, done.outcomes)


def _client(address: str) -> Any:
    """Connect. Raises Hopeless."""
    try:
        from distributed import Client
    except ImportError as error:
        what = f"No cluster can be used ({error.name or error} is missing)"
        raise Hopeless(what, "pip install 'carereview[cluster]'") from error
    try:
        return Client(address, timeout=_PATIENCE_S, set_as_default=False)
    except (OSError, ValueError) as error:
        what = f"No scheduler answers at {address}"
        raise Hopeless(what, "Give the address that dask scheduler printed") from error


def _all_done(
    client: Any,
    task: Task,
    options: Options,
    url: str,
    parts: Sequence[Part],
    listing: dict[str, str],
    run: str,
) -> Iterator[tuple[Part, Done]]:
    """Give each part with what came of it, as they come."""
    from distributed import as_completed

    waiting = iter(parts)
    futures: dict[str, tuple[Part, int]] = {}
    running = as_completed((), loop=client.loop)

    def give(part: Part, given: int) -> None:
        marks = {name: listing[name] for name in part.names}
        future = client.submit(
            _on_worker, task, options, url, part, marks, run, pure=False, retries=_RETRIES
        )
        futures[future.key] = part, given
        running.add(future)

    def add() -> None:
        part = next(waiting, None)
        if part is not None:
            give(part, 1)

    for _ in range(_AHEAD * max(1, len(client.nthreads()))):
        add()
    for future in running:
        part, given = futures.pop(future.key)
        if given < _GIVEN and _is_killed(future):
            give(part, given + 1)
            continue
        yield part, _result(future, part)
        add()


def _is_killed(future: Any) -> bool:
    """Tell whether the cluster gave up a part because workers died that held it."""
    from distributed import KilledWorker

    return future.status == "error" and isinstance(future.exception(), KilledWorker)


def _on_worker(
    task: Task, options: Options, url: str, part: Part, marks: dict[str, str], run: str
) -> Done:
    """Do a part in the worker's own folder, which the cluster clears if the worker is killed."""
    from distributed import get_worker

    return do_part(task, options, url, part, marks, get_worker().local_directory, run)


def _result(future: Any, part: Part) -> Done:
    """Give what came of a part; the cluster gives up one that killed several workers."""
    from concurrent.futures import CancelledError

    from distributed import KilledWorker

    try:
        done: Done = future.result()
    except KilledWorker:
        why = "the workers that did it died. It may need more memory than they have"
        return Done([Outcome(part.id, None, why)], "")
    except CancelledError as error:
        raise Hopeless("The cluster is gone", "The same command goes on from here") from error
    except Exception as error:  # a fault of a worker, such as another version of the program
        why = f"a worker failed with a {type(error).__name__}: is the same version on all of them?"
        return Done([Outcome(part.id, None, why)], "")
    return done
