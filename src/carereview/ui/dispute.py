"""The question that two people's different changes of one thing raise, with both to be read."""

from collections.abc import Sequence
from enum import Enum

from carereview.core.call import Segment
from carereview.core.merge import ABSENT, Conflict
from carereview.core.review import Review
from carereview.core.timecode import clock

_SHOWN = 3
_LENGTH = 160


def question(conflicts: Sequence[Conflict], review: Review | None = None) -> str:
    """Ask whose changes count. The lines show what each side has; more than three are counted."""
    lines = ["Changed here and, differently, on disk:"]
    for conflict in conflicts[:_SHOWN]:
        lines += [
            f"{_place(conflict, review)}",
            f"  mine:   {_shown(conflict.mine)}",
            f"  theirs: {_shown(conflict.theirs)}",
        ]
    if len(conflicts) > _SHOWN:
        lines.append(f"… and {len(conflicts) - _SHOWN} more")
    return "\n".join([*lines, "Keep yours?"])


def _place(conflict: Conflict, review: Review | None) -> str:
    """Name the place; a moment is known by its time, not by its id."""
    names = list(conflict.place)
    if review is not None and len(names) > 1 and names[0] == "moments":
        moment = review.moment(names[1])
        names[:2] = [f"moment at {clock(moment.start)}" if moment else "moment"]
    return ", ".join(name.replace("_", " ") for name in names)


def _shown(value: object) -> str:
    if value is ABSENT or value == () or value == "":
        return "(nothing)"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple) and all(isinstance(item, Segment) for item in value):
        text = " / ".join(f"{item.speaker}: {item.text}" for item in value)
    elif isinstance(value, tuple):
        text = ", ".join(_shown(item) for item in value)
    elif isinstance(value, str | int | float | bool):
        text = str(value)
    else:
        text = "(changed)"
    return text if len(text) <= _LENGTH else f"{text[: _LENGTH - 1]}…"
