"""What a detector suspects: which characters, of what kind, and how sure it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Certainty(StrEnum):
    """How sure a detector is. `SURE` and `LIKELY` are hidden until somebody says otherwise."""

    SURE = "sure"
    LIKELY = "likely"
    QUEUE = "queue"  # shown to the reviewer, not hidden by itself


CATEGORY: Mapping[str, str] = {
    "person": "person",
    "spelled": "person",
    "phone": "phone",
    "email": "email",
    "street": "address",
    "postcode": "address",
    "place": "address",
    "ahv": "identity",
    "document": "identity",
    "customer": "account",
    "contract": "account",
    "ticket": "account",
    "serial": "account",
    "iban": "payment",
    "card": "payment",
    "cvc": "payment",
    "birth": "date",
    "date": "date",
    "pin": "secret",
    "puk": "secret",
    "password": "secret",
    "number": "other",
}
"""The label that readers may see (see `core.register.CATEGORIES`), by subclass."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Characters `char_start` to `char_end` of a segment; of the text itself in plain texts."""

    segment: int
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Something that may be private, said in one go, though maybe in several places.

    A number that goes on after a hesitation or a back-channel has a place for each stretch.
    `text` is what is written there; `form` what it says: digits, an address, a name, as a
    register would hold it.
    """

    subclass: str
    certainty: Certainty
    places: tuple[Place, ...]
    text: str
    form: str

    @property
    def category(self) -> str:
        """Give the label that readers may see."""
        return CATEGORY[self.subclass]

    @property
    def hidden(self) -> bool:
        """Tell whether it is to be hidden as long as nobody decided."""
        return self.certainty is not Certainty.QUEUE


@dataclass(frozen=True, slots=True)
class Found:
    """A suspicion while it is being worked out: ranges of the folded stream, end excluded."""

    subclass: str
    certainty: Certainty
    ranges: tuple[tuple[int, int], ...]
    form: str = ""

    @property
    def start(self) -> int:
        """Give where it begins."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """Give where it ends."""
        return self.ranges[-1][1]

    @property
    def hidden(self) -> bool:
        """Tell whether it is to be hidden as long as nobody decided."""
        return self.certainty is not Certainty.QUEUE
