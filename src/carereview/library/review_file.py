"""`STEM.review.yaml`: the reviewer's work on a call, as docs/files.md writes it down."""

from collections import Counter
from collections.abc import Mapping

from carereview.core.call import Role
from carereview.core.padding import MAX_PAD
from carereview.core.register import Verdict
from carereview.core.review import (
    SEVERITIES,
    Basis,
    Bleep,
    Decision,
    Dispute,
    LegalCard,
    Link,
    Moment,
    Part,
    Participant,
    Passage,
    Publication,
    PublicationEvent,
    Rename,
    Review,
    Scope,
    Stretch,
)
from carereview.core.states import LinkKind, State, Status
from carereview.library.codec import yaml_codec
from carereview.library.keys import (
    choice,
    choices,
    day,
    flag,
    items,
    mapping,
    number,
    part,
    text,
    texts,
    time,
)
from carereview.library.scorecard_file import SCORES
from carereview.library.shape import Complaint, Key, Log, Shape

_ID_LENGTH = 6


def _ends_early(item: Moment | Passage | Decision | Bleep | Stretch) -> str:
    early = item.end is not None and item.end < item.start
    return "is left aside: it ends before it starts" if early else ""


_LINK = Shape(Link, (choice("kind", LinkKind), text("call"), text("moment")))
_MOMENT = Shape(
    Moment,
    (
        *(text("id"), time("start"), time("end"), texts("tags")),
        number("severity", 0, len(SEVERITIES) - 1),
        *(text("note"), text("public_note"), text("instead"), flag("public")),
        *(day("due"), text("quote"), items("links", _LINK)),
    ),
    _ends_early,
)
_PASSAGE = Shape(Passage, (text("id"), time("start"), time("end"), text("why")), _ends_early)
_DECISION = Shape(
    Decision,
    (text("entity"), time("start"), time("end"), choice("decision", Verdict)),
    _ends_early,
)
_BLEEP = Shape(
    Bleep,
    (
        *(time("start"), time("end")),
        *(number("before", 0, MAX_PAD), number("after", 0, MAX_PAD), flag("heard")),
    ),
    _ends_early,
)
_STRETCH = Shape(Stretch, (time("start"), time("end"), choice("part", Part)), _ends_early)
_BASIS = Shape(
    Basis,
    (
        *(text("basis"), text("by"), text("words"), time("at")),
        *(text("agreed"), text("withdrawn"), text("why")),
    ),
)
_PARTICIPANT = Shape(Participant, (text("who"), text("acts"), text("country")))
_DISPUTE = Shape(
    Dispute,
    (
        *(text("who"), text("at"), text("cites")),
        *(text("advice"), text("reply"), flag("hold")),
    ),
)
_LEGAL = Shape(
    LegalCard,
    (
        *(part("recorded", _BASIS), part("published", _BASIS), choices("scope", Scope)),
        *(items("parties", _PARTICIPANT), items("disputes", _DISPUTE)),
        *(text("retention"), text("contact"), text("note")),
    ),
)
_EVENT = Shape(
    PublicationEvent,
    (
        *(text("at"), choice("state", State), text("by"), text("why")),
        *(text("demanded_by"), text("receipt")),
    ),
)
_PUBLICATION = Shape(Publication, (choice("state", State), items("history", _EVENT)))
_RENAME = Shape(Rename, (text("speaker"), choice("role", Role), text("name")))


def _identified(name: str, shape: Shape[Moment] | Shape[Passage]) -> Key:
    """Items that may have been written by hand, without an id or with one that was copied."""
    plain = items(name, shape)
    return Key(name, lambda raw, log: plain.read(_with_ids(raw, log), log), plain.write)


def _with_ids(raw: object, log: Log) -> object:
    if not isinstance(raw, list):
        return raw
    seen = {str(item["id"]) for item in raw if isinstance(item, Mapping) and "id" in item}
    used: set[str] = set()
    salts: Counter[str] = Counter()
    filled: list[object] = []
    for index, item in enumerate(raw):
        if not isinstance(item, Mapping):
            filled.append(item)
            continue
        own = item.get("id")
        if own is not None and str(own) in used:
            what = f"has the id {str(own)[:40]} of an earlier one and got a new one"
            log.at(index).note(what, "check that it isn't a copy", error=False)
            own = None
        own = _new_id(repr(item), seen, salts) if own is None else own
        used.add(str(own))
        filled.append({**item, "id": own})
    return filled


def _new_id(item: str, seen: set[str], salts: Counter[str]) -> str:
    """Make an id from the content: reading a file twice gives the same ids.

    `salts` counts how often each content has had one, since a file may repeat it without end.
    """
    import hashlib  # here, since it loads OpenSSL, and our own files have ids

    while True:
        digest = hashlib.sha256(f"{salts[item]}{item}".encode("utf-8", "replace")).hexdigest()
        salts[item] += 1
        candidate = f"h{digest[: _ID_LENGTH - 1]}"
        if candidate not in seen:
            seen.add(candidate)
            return candidate


def _read_renames(raw: object, log: Log) -> tuple[tuple[Rename, ...], object]:
    if not isinstance(raw, Mapping):
        raise ValueError("is not a list of speakers, each with a role or a name")
    good: list[Rename] = []
    unread: dict[object, object] = {}
    for speaker, item in raw.items():
        here = log.at(str(speaker))
        try:
            good.append(_read_rename(str(speaker), item, here))
        except ValueError as error:
            here.note(str(error))
            unread[speaker] = item
    return tuple(good), unread or None


def _read_rename(speaker: str, raw: object, log: Log) -> Rename:
    if not isinstance(raw, Mapping) or "speaker" in raw:
        raise ValueError("is not a role and a name")
    return _RENAME.read({**raw, "speaker": speaker}, log)


def _write_renames(renames: tuple[Rename, ...]) -> dict[str, object]:
    written = ((rename.speaker, _RENAME.write(rename)) for rename in renames)
    return {speaker: {k: v for k, v in out.items() if k != "speaker"} for speaker, out in written}


_REVIEW = Shape(
    Review,
    (
        mapping("source"),
        choice("status", Status),
        text("reviewer"),
        time("place"),
        _identified("moments", _MOMENT),
        _identified("passages", _PASSAGE),
        items("decisions", _DECISION),
        items("bleeps", _BLEEP),
        SCORES,
        items("account", _STRETCH),
        part("legal", _LEGAL),
        part("publication", _PUBLICATION),
        Key("speakers", _read_renames, _write_renames),
    ),
)
REVIEW_CODEC = yaml_codec(Review(), _REVIEW)


def from_dict(raw: Mapping[str, object]) -> tuple[Review, tuple[Complaint, ...]]:
    """Make a review of what the file says; what could not be read is kept in `extra`."""
    log = Log()
    return _REVIEW.read(raw, log), tuple(log.complaints)


def to_dict(review: Review) -> dict[str, object]:
    """Give what the file says, without its `format`."""
    return _REVIEW.write(review)
