"""One part of a shared library, worked on in a folder of its own, and put back whole."""

import tempfile
import threading
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from carereview.jobs.parts import Part, stamp_of
from carereview.jobs.putting import put_all, written_before
from carereview.jobs.store import Store
from carereview.jobs.task import Hopeless, Item, JobError, Json, Options, Outcome, Task, do
from carereview.jobs.task import tell_nobody as nobody
from carereview.library.discover import discover

_TIMES = 3
"""So often a part is begun if another worker of the same run is quicker each time."""


class _Overtaken(JobError):
    """Another worker of this run, whose program was killed meanwhile, has written the part."""


class Done(NamedTuple):
    """What came of a part, and its stamp; empty if anything of it failed."""

    outcomes: list[Outcome]
    stamp: str


def do_part(
    task: Task,
    options: Options,
    library: str,
    part: Part,
    marks: Mapping[str, str],
    home: str = "",
    run: str = "",
) -> Done:
    """Copy a part's files to a temporary folder below `home`, do its items, put back what changed.

    `run` names what is half written there, so that it can be told if this process is killed.
    Raises nothing that is the part's own fault: it becomes the outcome. The folder is the user's
    alone and is gone afterwards: of a register nothing else is kept here.
    """
    with _turn():
        for _ in range(_TIMES):
            done = _apart(task, options, library, part, marks, home, run)
            if done is not None:
                return done
        return Done([Outcome(part.id, None, "other workers keep writing it. Run it again")], "")


def _apart(
    task: Task,
    options: Options,
    library: str,
    part: Part,
    marks: Mapping[str, str],
    home: str,
    run: str,
) -> Done | None:
    """Do it in a folder of its own; give nothing if another worker of the run was quicker."""
    with tempfile.TemporaryDirectory(prefix="carereview-", dir=home or None) as folder:
        try:
            return _done(task, options, library, part, marks, Path(folder), run)
        except _Overtaken:
            return None
        except Hopeless as error:
            return Done([Outcome(part.id, None, str(error), hopeless=True)], "")
        except (JobError, OSError) as error:
            return Done([Outcome(part.id, None, str(error))], "")


@cache
def _turn() -> threading.Lock:
    """Give the lock by which a process does one part at a time: decoders share its descriptors."""
    return threading.Lock()


def _done(
    task: Task,
    options: Options,
    library: str,
    part: Part,
    marks: Mapping[str, str],
    folder: Path,
    run: str,
) -> Done:
    store = Store(library, run)
    here = _Here(folder / "l", store.root[:1])
    own_work = written_before(store, part.id)  # by a worker that was killed
    marks = {**marks, **store.marks(own_work)}
    part = part._replace(names=tuple(sorted({*part.names, *own_work})))
    for name in part.names:
        store.get(name, here.path(name))
    before = here.facts()
    own = {**options, "cases": part.cases}
    shared = _Out(options, folder / "o", run)
    if shared.store is not None:
        own["out"] = str(shared.here)
    outcomes = [
        _one(task, own, item, shared)
        for item in task.items(discover(here.path(store.root)), own)
        if _belongs(item.id, part)
    ]
    if any(outcome.hopeless for outcome in outcomes):
        return Done(outcomes, "")
    written = here.changed(before)
    names = sorted({*part.names, *written})
    if written:
        _put_back(store, here, written, part, marks)
    shared.put(task)
    places = [(str(here.top), store.prefix.removesuffix("/")), *shared.places()]
    told = [one._replace(value=_placed(one.value, places), failure=_placed(one.failure, places))
            for one in outcomes]  # fmt: skip
    whole = not any(one.failure for one in told)
    return Done(told, stamp_of(store.marks(names)) if whole else "")


def _one(task: Task, options: Options, item: Item, shared: "_Out") -> Outcome:
    try:
        if task.needs is not None:
            for name in task.needs(item.what, options):
                shared.get(name)
    except JobError as error:
        return Outcome(item.id, None, str(error))
    return do(task, options, item, nobody, stamped=False)


def _belongs(id: str, part: Part) -> bool:
    """Tell whether an item is of this part: the cases of folders above are of another one."""
    case = id.removesuffix("/")
    return case == id or not case or not part.cases or case in ({*part.cases} | {"."})


def _put_back(
    store: Store, here: "_Here", written: list[str], part: Part, marks: Mapping[str, str]
) -> None:
    """Put back what is new or changed. Raises JobError if somebody else changed it meanwhile."""
    for name, mark in store.marks(written).items():
        if mark != marks.get(name, "-"):
            ours = name in written_before(store, part.id)
            what = f"{store.prefix}{name} was changed meanwhile"
            raise (_Overtaken if ours else JobError)(what, "Run it again")
    put_all(store, {name: here.path(name) for name in written}, part.id)


class _Here:
    """A copy of a store's files, each at the place that it has there."""

    def __init__(self, top: Path, start: str) -> None:
        self.top = top
        self._start = "/" if start == "/" else ""

    def path(self, name: str) -> Path:
        """Give where the copy of a file is."""
        return self.top / name.removeprefix("/")

    def facts(self) -> dict[str, tuple[int, int, int]]:
        """Give what changes with each file, by its name; hidden ones are of nobody's interest."""
        found = {}
        for path in self.top.rglob("*"):
            if path.is_file() and not path.name.startswith("."):
                at = path.stat()
                name = f"{self._start}{path.relative_to(self.top).as_posix()}"
                found[name] = (at.st_size, at.st_mtime_ns, at.st_ino)
        return found

    def changed(self, before: Mapping[str, tuple[int, int, int]]) -> list[str]:
        """Give the files that are new or changed."""
        return [name for name, fact in sorted(self.facts().items()) if before.get(name) != fact]


class _Out:
    """The shared folder of bundles, if the options name one, and its likeness here."""

    def __init__(self, options: Options, here: Path, run: str) -> None:
        self.store = Store(options["out"], run) if options.get("out") else None
        self.here = here
        here.mkdir()

    def get(self, name: str) -> None:
        """Copy a bundle here."""
        if self.store is not None and not (self.here / name).exists():
            self.store.get_folder(f"{self.store.root}/{name}", self.here / name)

    def put(self, task: Task) -> None:
        """Put all bundles there that were written here. Raises JobError."""
        if self.store is not None and task.writes:
            for path in sorted(path for path in self.here.iterdir() if path.is_dir()):
                self.store.put_folder(path, f"{self.store.root}/{path.name}")

    def places(self) -> list[tuple[str, str]]:
        """Give what the folder is called here and there."""
        if self.store is None:
            return []
        return [(str(self.here), f"{self.store.prefix}{self.store.root}")]


def _placed(value: Json, places: list[tuple[str, str]]) -> Json:
    """Name files by where they are for everybody."""
    if isinstance(value, str):
        for here, there in places:
            value = value.replace(here, there)
        return value
    if isinstance(value, list | tuple):
        return [_placed(one, places) for one in value]
    if isinstance(value, dict):
        return {key: _placed(one, places) for key, one in value.items()}
    return value
