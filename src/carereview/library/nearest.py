"""The nearest file of a case, going up from a folder of calls."""

import os
from collections.abc import Iterable
from pathlib import Path


def nearest(folder: Path, names: Iterable[str]) -> Path | None:
    """Give the nearest folder, from this one up, that holds a file of one of these names.

    The search goes on above the library that was opened: a register must not be missed because
    somebody opened a folder below it. It ends below the home folder and the root.
    """
    wanted = tuple(names)
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home raises where there is none
    start = Path(os.path.abspath(folder))  # noqa: PTH100 - links stay: the path as it was given
    for candidate in (start, *start.parents):
        if candidate != start and (str(candidate) == home or candidate == candidate.parent):
            break
        # A link to a register that is gone counts too: opening it then says so.
        if any(os.path.lexists(candidate / name) for name in wanted):
            return as_given(candidate, folder)
    return None


def as_given(found: Path, folder: Path) -> Path:
    """Write a folder at or above another one the way that one is written: relative, if it can be.

    So one file has one name, whichever way it was come by.
    """
    above = (p for p in (folder, *folder.parents) if os.path.abspath(p) == str(found))  # noqa: PTH100
    return next(above, found)
