"""`case.yaml`: what the calls of a folder are about, as docs/files.md writes it down."""

from collections.abc import Mapping

from carereview.core.case import Case, Event, Lesson, Party, Tag
from carereview.library.codec import yaml_codec
from carereview.library.keys import flag, items, number, text
from carereview.library.shape import Complaint, Log, Shape

_TAG = Shape(Tag, (text("tag"), text("name"), text("colour"), number("key", 0, 9)))
_PARTY = Shape(Party, (text("name"), text("role")))
_EVENT = Shape(
    Event,
    (text("at"), text("kind"), text("who"), text("text"), text("url"), flag("public")),
)
_LESSON = Shape(Lesson, (text("signalled"), text("instead")))
_CASE = Shape(
    Case,
    (
        text("title"),
        text("summary"),
        text("language"),
        items("parties", _PARTY),
        items("codebook", _TAG),
        items("events", _EVENT),
        items("lessons", _LESSON),
    ),
)
CASE_CODEC = yaml_codec(Case(), _CASE)


def from_dict(raw: Mapping[str, object]) -> tuple[Case, tuple[Complaint, ...]]:
    """Make a case of what the file says; what could not be read is kept in `extra`."""
    log = Log()
    return _CASE.read(raw, log), tuple(log.complaints)


def to_dict(case: Case) -> dict[str, object]:
    """Give what the file says, without its `format`."""
    return _CASE.write(case)
