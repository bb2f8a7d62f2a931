"""The reviewer's work on a call. One immutable `Review` is the truth; edits make new ones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from carereview.core.call import Role, Span
from carereview.core.register import Verdict
from carereview.core.scorecard import Score
from carereview.core.states import LinkKind, State, Status

SEVERITIES = ("none", "low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Link:
    """Ties a moment to another one of the case: what the earlier says became so in the later.

    `call` is the other's call, relative to the case's folder; empty for the same call.
    """

    kind: LinkKind
    moment: str
    call: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moment:
    """An annotation on a point (no `end`) or a range of time, in milliseconds.

    `note` is private; `public_note` and `instead` are shown to readers if `public` is set. A
    promise may be `due` on a day (ISO 8601). `quote` is what readers saw of its words when
    somebody last confirmed that; empty if nobody has, or nothing was said.
    """

    id: str
    start: int
    end: int | None = None
    tags: tuple[str, ...] = ()
    severity: int = 0
    note: str = ""
    public_note: str = ""
    instead: str = ""
    public: bool = False
    due: str = ""
    quote: str = ""
    links: tuple[Link, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """Give the stretch of time; a point lasts one millisecond."""
        return Span(self.start, self.start + 1 if self.end is None else self.end)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of time (ms) that the reviewer withholds whole, in text and in sound."""

    id: str
    start: int
    end: int
    why: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """Give the stretch of time."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Decision:
    """An exception to the register: this mention of the entity, at this time, is kept or hidden."""

    entity: str
    start: int
    end: int
    decision: Verdict
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bleep:
    """What was decided on one bleep. `start` and `end` are those of what it hides (ms).

    `before` and `after` are how far it reaches around (ms); None is as far as the setting says.
    It was `heard` as wide as it is here.
    """

    start: int
    end: int
    before: int | None = None
    after: int | None = None
    heard: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)


class Part(StrEnum):
    """What a stretch of a call was spent on. The order settles stretches that overlap."""

    RINGING = "ringing"
    MENU = "menu"
    HOLD = "hold"
    SILENCE = "silence"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A correction of the account of time: what start to end (ms) was spent on."""

    start: int
    end: int
    part: Part
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """Give the stretch of time."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Basis:
    """On what basis something was done, in the reviewer's words. An empty basis is unknown.

    Its evidence: who announced or asked (`by`), the `words`, the second of the call (ms) `at`
    which they were said, who `agreed`, and since when that is `withdrawn`, if it is.
    """

    basis: str = ""
    by: str = ""
    words: str = ""
    at: int | None = None
    agreed: str = ""
    withdrawn: str = ""
    why: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


class Scope(StrEnum):
    """What a consent covers; none named is unknown. A voice is heard as it is, if at all."""

    RECORDING = "recording"
    TEXT = "text"
    SUMMARY = "summary"
    AUDIO = "audio"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who spoke: whether privately or for a firm, and in what country, as stated."""

    who: str
    acts: str = ""
    country: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dispute:
    """A complaint or a threat: who, when, citing what; `hold` stops every publication."""

    who: str = ""
    at: str = ""
    cites: str = ""
    advice: str = ""
    reply: str = ""
    hold: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LegalCard:
    """How a recording was made, and on what basis it may be shown: two separate facts.

    `scope` is what the consent covers, `retention` until when it is kept, `contact` whom readers
    may ask to take it down. Nothing of it but the two bases and the `note` is for readers.
    """

    recorded: Basis = Basis()
    published: Basis = Basis()
    scope: tuple[Scope, ...] = ()
    parties: tuple[Participant, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    retention: str = ""
    contact: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PublicationEvent:
    """One change of the publication state: when (ISO 8601), to what, by whom and why."""

    at: str
    state: State
    by: str = ""
    why: str = ""
    demanded_by: str = ""
    receipt: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Publication:
    """The publication state of a call and everything that led to it, oldest first."""

    state: State = State.PRIVATE
    history: tuple[PublicationEvent, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rename:
    """What the reviewer calls a speaker; an empty field leaves the transcript's own."""

    speaker: str
    role: Role | None = None
    name: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Review:
    """All of a reviewer's work on one call."""

    source: Mapping[str, str] = field(default_factory=dict)
    status: Status = Status.NEW
    reviewer: str = ""
    place: int = 0
    moments: tuple[Moment, ...] = ()
    passages: tuple[Passage, ...] = ()
    decisions: tuple[Decision, ...] = ()
    bleeps: tuple[Bleep, ...] = ()
    scores: tuple[Score, ...] = ()
    account: tuple[Stretch, ...] = ()
    legal: LegalCard = LegalCard()
    publication: Publication = Publication()
    speakers: tuple[Rename, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def moment(self, moment_id: str) -> Moment | None:
        """Find a moment by its id."""
        return next((m for m in self.moments if m.id == moment_id), None)
