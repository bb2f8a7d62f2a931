"""`register.yaml`: who and what must not be seen, as docs/files.md writes it down. Private."""

from collections import Counter
from collections.abc import Mapping

from carereview.core.register import CATEGORIES, Entity, Register, Verdict
from carereview.library.codec import yaml_codec
from carereview.library.keys import choice, flag, items, text, texts
from carereview.library.shape import Complaint, Key, Log, Shape

_ENTITY = Shape(
    Entity,
    (text("name"), text("category"), texts("forms"), choice("decision", Verdict)),
)
_ENTITIES = items("entities", _ENTITY)


def _read_entities(raw: object, log: Log) -> tuple[tuple[Entity, ...], object]:
    entities, unread = _ENTITIES.read(raw, log)
    for name, count in Counter(entity.name for entity in entities).items():
        if count > 1:
            what = f"has {count} entities called {name[:40]!r}"
            log.note(what, "join their forms or give them different names", error=False)
    for entity in entities:
        if not entity.forms and entity.hidden:
            # An error, not a warning: whoever wrote it believes that something is hidden.
            what = f"has an entity {entity.name[:40]!r} without forms, which hides nothing"
            log.note(what, "write them under forms: [...]")
    for category in sorted({entity.category for entity in entities} - set(CATEGORIES)):
        what = f"has a category {category[:40]!r} that exports don't know"
        log.note(what, f"use one of {', '.join(CATEGORIES)}", error=False)
    return entities, unread


_REGISTER = Shape(
    Register,
    (flag("nothing_private"), Key("entities", _read_entities, _ENTITIES.write)),
)
REGISTER_CODEC = yaml_codec(Register(), _REGISTER)


def from_dict(raw: Mapping[str, object]) -> tuple[Register, tuple[Complaint, ...]]:
    """Make a register of what the file says; what could not be read is kept in `extra`."""
    log = Log()
    return _REGISTER.read(raw, log), tuple(log.complaints)


def to_dict(register: Register) -> dict[str, object]:
    """Give what the file says, without its `format`."""
    return _REGISTER.write(register)
