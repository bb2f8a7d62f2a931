"""The moments of a case as something to link to, and the links of one of them."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from carereview.core.case import Case
from carereview.core.find import plain
from carereview.core.links import CaseCall, Seen, dangling, seen_from, ties
from carereview.core.review import Moment, Review
from carereview.core.said import raw_quote
from carereview.core.states import LinkKind
from carereview.core.timecode import clock
from carereview.library.case_calls import files_of_case, id_in_case
from carereview.library.discover import CallFiles
from carereview.library.opening import load_call

KINDS = {kind.value[0]: kind for kind in LinkKind}
"""The letter that stands for each kind."""

_LATER = {
    LinkKind.KEPT: "kept in",
    LinkKind.BROKEN: "broken in",
    LinkKind.CONTRADICTED: "contradicted in",
    LinkKind.REPEATED: "said again in",
}
_EARLIER = {
    LinkKind.KEPT: "keeps",
    LinkKind.BROKEN: "breaks",
    LinkKind.CONTRADICTED: "contradicts",
    LinkKind.REPEATED: "says again",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A moment of a case, to choose from a list. `call` is relative to the case, `id` to the
    library; `how` says how it is linked, and `lost` why a link leads nowhere.
    """

    call: str
    id: str
    title: str
    moment: Moment
    said: str
    tags: str
    how: str = ""
    lost: bool = False

    @property
    def lines(self) -> tuple[str, str]:
        """Write the spot: where it is, and what was said or noted. PRIVATE, and not cleaned."""
        head = f" {self.title}  {clock(self.moment.start)}  {self.tags}"
        noted = self.moment.public_note or self.moment.note
        text = " · ".join(part for part in (self.said and f"«{self.said}»", noted) if part)
        return (f" {self.how}{head}" if self.how else head), f"   {text}"

    def holds(self, words: Sequence[str]) -> bool:
        """Tell whether all these words, folded, are in it."""
        text = plain(" ".join(self.lines))
        return all(word in text for word in words)


@dataclass(frozen=True, slots=True)
class CaseMoments:
    """All moments of a case, the open call's as they are now."""

    own: str
    calls: tuple[CaseCall, ...]
    spots: tuple[Spot, ...]

    def others(self, moment: Moment) -> tuple[Spot, ...]:
        """Give every moment that one can be linked to."""
        return tuple(s for s in self.spots if (s.call, s.moment.id) != (self.own, moment.id))

    def links(self, moment: Moment) -> tuple[Spot, ...]:
        """Give the other ends of a moment's links, in both directions, and those that are lost."""
        by_name = {(spot.call, spot.moment.id): spot for spot in self.spots}
        seen = seen_from(ties(self.calls), self.own, moment.id)
        found = [_linked(by_name[one.other.call, one.other.moment.id], one) for one in seen]
        lost = [
            Spot("", "", f"{one.link.kind.value}: {one.why}", one.at.moment, "", "", lost=True)
            for one in dangling(self.calls)
            if (one.at.call, one.at.moment.id) == (self.own, moment.id)
        ]
        return (*found, *lost)


def read_moments(library: Path, files: CallFiles, review: Review, case: Case) -> CaseMoments:
    """Read the moments of the case that a call is in; `review` is the call's as it is now.

    For a worker: it reads every call of the case. Raises nothing.
    """
    own = id_in_case(files)
    calls, spots = [], []
    for one in files_of_case(files.case):
        loaded = load_call(one)
        name = id_in_case(one)
        kept = review if name == own else loaded.review
        transcript = loaded.transcript
        calls.append(CaseCall(name, transcript.started, transcript, kept))
        place = os.path.relpath(one.folder / one.stem, library).replace(os.sep, "/")
        title = transcript.title or name
        for moment in kept.moments:
            tags = ", ".join(case.tag(tag).label for tag in moment.tags)
            spots.append(Spot(name, place, title, moment, raw_quote(transcript, moment), tags))
    return CaseMoments(own, tuple(calls), tuple(spots))


def narrowed(spots: Sequence[Spot], wanted: str) -> tuple[Spot, ...]:
    """Give the spots that hold all words of what was typed, whatever their case and accents."""
    words = plain(wanted).split()
    return tuple(spot for spot in spots if spot.holds(words))


def link_words(moment: Moment) -> str:
    """Write what is noted at a moment about others: `due 2015-10-16 · broken → 05-last`."""
    due = [f"due {moment.due}"] if moment.due else []
    links = [f"{link.kind.value} → {link.call or 'here'}" for link in moment.links]
    return " · ".join([*due, *links])


def _linked(spot: Spot, seen: Seen) -> Spot:
    words = _LATER if seen.later else _EARLIER
    return Spot(spot.call, spot.id, spot.title, spot.moment, spot.said, spot.tags, words[seen.kind])
