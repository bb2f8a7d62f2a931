"""Command lines without options, read without argparse: loading it would cost a list ten ms.

Whatever isn't plain, wrong ones above all, is left to argparse, so there is one kind of complaint.
"""

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_OFF: dict[object, object] = {"store_true": False, "store_false": True}


def read_plain(
    add_arguments: Callable[["ArgumentParser"], None], words: Sequence[str]
) -> "Namespace | None":
    """Give what argparse would, if there are no options and at most one argument; else None."""
    if len(words) > 1 or any(word.startswith("-") for word in words):
        return None
    wanted = _Wanted()
    add_arguments(cast("ArgumentParser", wanted))
    if not wanted.plain or len(wanted.places) != 1:
        return None
    (name, how), *_ = wanted.places
    if words:
        wanted.options[name] = how.get("type", str)(words[0])
    elif how.get("nargs") == "?":
        wanted.options[name] = how.get("default")
    else:
        return None
    return cast("Namespace", SimpleNamespace(**wanted.options))


class _Wanted:
    """Notes what a command asks of its parser."""

    def __init__(self) -> None:
        self.plain = True
        self.places: list[tuple[str, dict[str, Any]]] = []
        self.options: dict[str, object] = {}

    def add_argument(self, *names: str, **how: Any) -> None:
        """Note an argument, or an option with the value that it has when it isn't given."""
        if not names[0].startswith("-"):
            self.places.append((names[0], how))
            self.plain &= how.get("nargs") in (None, "?")
            return
        long = next((name for name in names if name.startswith("--")), names[0])
        name = how.get("dest") or long.lstrip("-").replace("-", "_")
        self.options[name] = how.get("default", _OFF.get(how.get("action")))
        self.plain &= not how.get("required")

    def add_mutually_exclusive_group(self) -> "_Wanted":
        """Take options of which at most one may be given: here none is."""
        return self
