"""A case: what the calls of a folder are about, who took part, and what happened around them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from carereview.core.audience import Audience
from carereview.core.scorecard import Criterion

EVENT_KINDS = ("post", "tweet", "email", "letter", "note", "update")


@dataclass(frozen=True, slots=True)
class Tag:
    """One entry of the codebook; `key` is the digit (1 to 9) that applies it, 0 for none."""

    tag: str
    name: str = ""
    colour: str = ""
    key: int = 0
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Give the name that people read."""
        return self.name or self.tag


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody the case is about, as readers may know them."""

    name: str
    role: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened beside the calls; `at` is ISO 8601. Shown only if `public`."""

    at: str
    kind: str = "note"
    who: str = ""
    text: str = ""
    url: str = ""
    public: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lesson:
    """One message of the case: what was signalled to the customer, and what could have been."""

    signalled: str
    instead: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a call of the case, relative to the case's folder; `at` in milliseconds."""

    call: str
    at: int
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repeat:
    """The same thing asked or told at several places, `what` in the reviewer's words.

    Only a `confirmed` one is told to readers; one that isn't was looked at, and is none.
    """

    id: str
    what: str = ""
    confirmed: bool = False
    places: tuple[Place, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


DEFAULT_CODEBOOK = (
    Tag("promise", "promise", "orange", 1),
    Tag("contradiction", "contradiction", "red", 2),
    Tag("repeat", "same question again", "yellow", 3),
    Tag("refusal", "refusal", "magenta", 4),
    Tag("script", "reads a script", "cyan", 5),
    Tag("hold", "on hold", "grey", 6),
    Tag("notice", "announcement", "blue", 7),
    Tag("solution", "solution", "green", 8),
    Tag("private", "private matter", "white", 9),
)
"""Used until a case brings its own codebook."""


@dataclass(frozen=True, slots=True)
class Case:
    """What `case.yaml` says; every part may be missing."""

    title: str = ""
    summary: str = ""
    language: str = ""
    parties: tuple[Party, ...] = ()
    codebook: tuple[Tag, ...] = DEFAULT_CODEBOOK
    events: tuple[Event, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    audiences: tuple[Audience, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def tag(self, name: str) -> Tag:
        """Find a tag of the codebook, or make a bare one for a tag that it doesn't have."""
        return next((t for t in self.codebook if t.tag == name), Tag(name))
