"""Puts the files of a part back so that all of them come to be there, whoever is killed meanwhile.

They are first put beside their places under hidden names, then a note says which goes where, and
only then each is moved to its place. Where there is a note, the next worker that does the part
finishes what it says, and knows by it which files its run has written. Notes stay until the run
ends, since a worker may also be killed after all was done and before it could tell.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from carereview.jobs.store import Store

_NOTE = ".json"


def put_all(store: Store, files: Mapping[str, Path], part: str) -> None:
    """Put files to their names in the store, all or none of them."""
    staged = {store.stage(path, name): name for name, path in files.items()}
    note = _note(store, part)
    store.write(note, json.dumps(staged).encode("ascii"))
    _finish(store, note)


def written_before(store: Store, part: str) -> list[str]:
    """Give the names that this run has written for a part already; first see that all are there."""
    return _finish(store, _note(store, part))


def finish_all(store: Store) -> None:
    """Finish what killed workers left, and remove what tells of it. None may be writing."""
    left = store.left()
    for name in left:
        if name.endswith(_NOTE):
            _finish(store, name)
    store.remove(left)


def _note(store: Store, part: str) -> str:
    name = hashlib.sha256(part.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return f"{store.root}/{store.hidden}{name}{_NOTE}"


def _finish(store: Store, note: str) -> list[str]:
    try:
        staged: dict[str, str] = json.loads(store.read(note))
    except FileNotFoundError:
        return []
    except ValueError:  # broken off: then nothing was moved yet
        return []
    _move(store, staged.items())
    return list(staged.values())


def _move(store: Store, staged: Iterable[tuple[str, str]]) -> None:
    for part, name in staged:
        with suppress(FileNotFoundError):  # it was moved before
            store.move(part, name)
