"""What is done to many items, and what comes of each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from carereview.core.clean import clean
from carereview.library.discover import Found

Json = Any
"""What JSON can hold: results go through a journal."""

Options = Mapping[str, Json]
"""The options of a command, as they change what is done."""

Tell = Callable[[str, float], None]
"""Told what is being done to an item, and the share of it (0 to 1)."""


def tell_nobody(what: str, share: float) -> None:
    """Let a step pass without a word."""


class JobError(Exception):
    """One item could not be done; the others go on. One clear line."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(clean(f"{what}. {hint}" if hint else what))
        self.what = what
        self.hint = hint


class Hopeless(JobError):
    """No item can be done, such as when a program that all need is missing."""


class Item(NamedTuple):
    """Something to do: its name in reports, and what `Task.work` needs to know of it."""

    id: str
    what: Any


class Outcome(NamedTuple):
    """What came of an item: a value, or the line that says why there is none.

    `stamp` tells whether it holds still: see `Task.stamp`. It is empty where that is unsure.
    `hopeless`: no other item will fare better.
    """

    id: str
    value: Json
    failure: str = ""
    stamp: str = ""
    hopeless: bool = False


class Task(NamedTuple):
    """A kind of work. All functions are those of modules, so that other processes find them.

    `items` gives what there is to do in a library, in the order of reports. `work` does one and
    gives JSON; it raises JobError. `stamp` gives what changes with an item's files. What `writes`
    into the library is stamped again afterwards. `explain` words an error that nobody foresaw.
    `by_call`: the recording and the transcripts of a call are all that it needs. `needs` gives the
    bundles that it reads of those in the folder that the option `out` names. `renew`: after so many
    items a process gives way to a fresh one, so that its memory stays bounded.
    """

    name: str
    items: Callable[[Found, Options], Sequence[Item]]
    work: Callable[[Any, Options, Tell], Json]
    stamp: Callable[[Any, Options], str]
    explain: Callable[[Exception], str]
    writes: bool = False
    by_call: bool = False
    renew: int = 500
    needs: Callable[[Any, Options], Sequence[str]] | None = None


def do(task: Task, options: Options, item: Item, tell: Tell, stamped: bool = True) -> Outcome:
    """Do one item. Raises nothing that is the item's own fault."""
    before = task.stamp(item.what, options) if stamped and not task.writes else ""
    try:
        value = task.work(item.what, options, tell)
        after = task.stamp(item.what, options) if stamped and task.writes else before
    except JobError as error:
        return Outcome(item.id, None, str(error), hopeless=isinstance(error, Hopeless))
    except Exception as error:  # a fault of the program costs this item, and is told
        return Outcome(item.id, None, task.explain(error))
    return Outcome(item.id, value, "", after)
