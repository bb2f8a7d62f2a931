"""Who and what must not be seen: entities, and the register that holds a case's entities."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

CATEGORIES = (
    "person",
    "phone",
    "email",
    "address",
    "identity",
    "account",
    "payment",
    "date",
    "secret",
    "other",
)
"""The labels that readers may see; the same few as in docs/files.md."""


class Verdict(StrEnum):
    """What was decided about an entity or a finding. Undecided counts as redact."""

    REDACT = "redact"
    KEEP = "keep"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Entity:
    """A private person or thing: one pseudonym (`name`) and every form in which it is said."""

    name: str
    category: str = "other"
    forms: tuple[str, ...] = ()
    decision: Verdict = Verdict.UNDECIDED
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def hidden(self) -> bool:
        """Tell whether its forms must be hidden: yes, unless somebody decided to keep them."""
        return self.decision is not Verdict.KEEP


@dataclass(frozen=True, slots=True)
class Register:
    """All entities of a case.

    `nothing_private`: somebody looked, and there is nobody to hide; without it an empty register
    only tells that nobody has looked yet.
    """

    entities: tuple[Entity, ...] = ()
    nothing_private: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def settled(self) -> bool:
        """Tell whether somebody has said who is private, be it that nobody is."""
        return bool(self.entities) or self.nothing_private

    @property
    def undecided(self) -> tuple[Entity, ...]:
        """Give the entities that nobody has decided on."""
        return tuple(e for e in self.entities if e.decision is Verdict.UNDECIDED)

    def entity(self, name: str) -> Entity | None:
        """Find an entity by its pseudonym."""
        return next((e for e in self.entities if e.name == name), None)
