"""Who an export is for, and which kinds of private things they may see."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from carereview.core.register import Entity, Register, Verdict


@dataclass(frozen=True, slots=True)
class Audience:
    """Readers by name, and the categories (see `register.CATEGORIES`) that they may see."""

    name: str
    sees: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


AUDIENCES = (
    Audience("public"),
    Audience("ombudsman", ("person", "phone", "email", "address", "account", "date")),
    Audience(
        "lawyer", ("person", "phone", "email", "address", "identity", "account", "date", "other")
    ),
    Audience("internal", ("person", "account")),
)
"""Those that every case has; one of the same name in `case.yaml` takes its place."""


def find_audience(name: str, own: tuple[Audience, ...]) -> Audience:
    """Give the audience of a name; one that nobody knows sees no more than everybody does."""
    known = (*own, *AUDIENCES)
    return next((one for one in known if one.name.casefold() == name.casefold()), Audience(name))


def seen_by(audience: Audience, register: Register) -> Register:
    """Give the register as it holds for an audience: what it may see is kept.

    What nobody has decided on stays hidden, and so does every exception that hides a mention.
    """
    return replace(register, entities=tuple(_seen(audience, e) for e in register.entities))


def _seen(audience: Audience, entity: Entity) -> Entity:
    seen = entity.decision is Verdict.REDACT and entity.category in audience.sees
    return replace(entity, decision=Verdict.KEEP) if seen else entity
