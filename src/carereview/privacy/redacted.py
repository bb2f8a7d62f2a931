"""What an export may see: the redacted twin of a case, in types of its own.

Exporters take these values and nothing else, so a page cannot be made from the unredacted model
by mistake: there is nothing private within its reach. Only `privacy.plan` makes a `Safe` text.
"""

from dataclasses import dataclass

from carereview.privacy.safe import RedactedSegment, Safe

__all__ = [
    "RedactedCall",
    "RedactedCase",
    "RedactedChange",
    "RedactedEvent",
    "RedactedLegal",
    "RedactedLesson",
    "RedactedMoment",
    "RedactedRepeat",
    "RedactedSegment",
    "RedactedTie",
    "RedactedTime",
    "Safe",
]

_NOTHING = Safe("")


@dataclass(frozen=True, slots=True)
class RedactedTie:
    """A link to another public moment, number `moment` (from 0) of a `call` that is shown.

    `kind` is kept, broken, contradicted or repeated: what is said in the earlier of the two became
    so in the `later` one, which is this one or the other. `call` comes without what was said in
    it; `start` is when the other moment begins (ms). `page` names the page that holds it, empty
    where it is the same, and `place` the place there.
    """

    kind: str
    later: bool
    call: "RedactedCall"
    moment: int
    start: int
    place: Safe
    page: Safe = _NOTHING


@dataclass(frozen=True, slots=True)
class RedactedMoment:
    """A public moment. `quote` is what was said in its time, by whom; tags are their labels.

    `clip` names a bleeped stretch of the recording. What was promised is `due` on a day (ISO 8601);
    `fate` is what became of it: kept, broken, contradicted, or empty while nothing says so. `place`
    names it where links lead to it: letters, digits and hyphens.
    """

    start: int
    end: int | None
    tags: tuple[Safe, ...]
    severity: int
    public_note: Safe
    instead: Safe
    quote: tuple[RedactedSegment, ...]
    clip: Safe = _NOTHING
    promise: bool = False
    due: Safe = _NOTHING
    fate: str = ""
    place: Safe = _NOTHING
    ties: tuple[RedactedTie, ...] = ()


@dataclass(frozen=True, slots=True)
class RedactedTime:
    """What a call was spent on, in ms: the parts add up to its length (see `core.account`).

    `both` is agent and customer at once. None is unknown.
    """

    ringing: int = 0
    menu: int = 0
    hold: int = 0
    music: int = 0
    silence: int = 0
    agent: int = 0
    customer: int = 0
    both: int = 0
    others: int = 0
    talk_over: int | None = None
    by_agent: int | None = None
    by_customer: int | None = None
    transfers: int | None = None
    identified: int | None = None
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class RedactedChange:
    """One change of a call's publication state, for the update log; `at` is ISO 8601."""

    at: Safe
    state: str
    why: Safe
    demanded_by: Safe = _NOTHING


@dataclass(frozen=True, slots=True)
class RedactedLegal:
    """The public part of a legal card."""

    recorded: Safe
    published: Safe
    note: Safe


@dataclass(frozen=True, slots=True)
class RedactedCall:
    """A call as readers may see it. `key` names its files. Counts are of hidden mentions.

    `shown` is False for a call that a page may only mention by date and length: its title,
    segments and moments are then empty. `number` counts the case's calls from 1 by date; `index`
    is its place among those given to be redacted. `audio` names its bleeped recording.
    """

    key: Safe
    number: int
    title: Safe
    started: Safe
    language: str
    channel: Safe
    duration_ms: int
    hold_ms: int
    shown: bool
    state: str
    segments: tuple[RedactedSegment, ...]
    moments: tuple[RedactedMoment, ...]
    legal: RedactedLegal
    history: tuple[RedactedChange, ...]
    redactions: tuple[tuple[str, int], ...]
    index: int = 0
    audio: Safe = _NOTHING
    time: RedactedTime = RedactedTime()


@dataclass(frozen=True, slots=True)
class RedactedEvent:
    """A public event of the case; `at` is ISO 8601."""

    at: Safe
    kind: str
    who: Safe
    text: Safe
    url: Safe


@dataclass(frozen=True, slots=True)
class RedactedLesson:
    """What was signalled to the customer, and what could have been said instead."""

    signalled: Safe
    instead: Safe


@dataclass(frozen=True, slots=True)
class RedactedRepeat:
    """The same thing asked or told so many `times`, in so many calls of those that are shown."""

    what: Safe
    times: int
    calls: int


@dataclass(frozen=True, slots=True)
class RedactedCase:
    """A case as readers may see it; calls and events in order of time, lone calls included."""

    key: Safe
    title: Safe
    summary: Safe
    language: str
    parties: tuple[tuple[Safe, Safe], ...]
    events: tuple[RedactedEvent, ...]
    lessons: tuple[RedactedLesson, ...]
    calls: tuple[RedactedCall, ...]
    repeats: tuple[RedactedRepeat, ...] = ()
