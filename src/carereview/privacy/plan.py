"""The redaction plan: from transcript, review and register to what readers may see and hear."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from carereview.core.call import Segment, Span, Transcript
from carereview.core.hold import is_hold
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Review
from carereview.privacy.finding import Finding, Hidden, Problem
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.mentions import Mention, mentions
from carereview.privacy.passages import Extents, withheld
from carereview.privacy.safe import RedactedSegment, Safe
from carereview.privacy.texts import Texts, covered, rendered
from carereview.privacy.windows import (
    GAP,
    PAD,
    Window,
    least,
    place_in_sound,
    time_of,
    windows,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes from one call. Pure: it reads nothing and changes nothing.

    `findings` are all mentions, kept ones included; `problems` those whose place in the sound
    can't be told, which forbid any export of sound; `texts` makes other texts safe. `bleeps` are
    what goes from the sound, in order and apart; `least` is what must be gone from any recording
    that was ever exported, whatever the settings were then.
    """

    transcript: Transcript
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    texts: Texts
    _hidden: Mapping[int, tuple[Hidden, ...]]
    bleeps: tuple[Window, ...]
    least: tuple[Span, ...]

    def hidden(self, index: int) -> tuple[Hidden, ...]:
        """Give the characters of a segment that must not be seen, in order and apart."""
        return self._hidden.get(index, ())

    def differs_at(self, other: "Plan | None") -> frozenset[int]:
        """Give the segments where another plan of the same texts hides other characters.

        None hides nothing.
        """
        mine, theirs = self._hidden, {} if other is None else other._hidden
        both = mine.keys() | theirs.keys()
        return frozenset(i for i in both if mine.get(i) != theirs.get(i))

    def segment(
        self, index: int, speaker: Safe, role: str, start: int = 0, end: int | None = None
    ) -> RedactedSegment:
        """Give a segment, or some characters of it, as readers may see it."""
        segment = self.transcript.segments[index]
        hidden = self.hidden(index)
        text = rendered(segment.text, hidden, start, end)
        hold = is_hold(segment) and not hidden
        return RedactedSegment(segment.start, segment.end, speaker, role, text, hold)

    def text(self, text: str) -> Safe:
        """Make any other text of the call safe: titles, notes, names."""
        return self.texts.text(text)

    def windows(self) -> tuple[Span, ...]:
        """Give what goes from the sound, in every channel: padded, in order and apart (ms)."""
        return tuple(window.span for window in self.bleeps)

    @property
    def reach(self) -> tuple[Span, ...]:
        """Give how far around hidden words the sound goes, without what only hides its length."""
        ends = [
            Span(max(0, b.start - (b.before or 0)), b.end + (b.after or 0))
            for window in self.bleeps
            for b in window.bleeps
        ]
        return (*self.least, *ends)

    @property
    def unheard(self) -> int:
        """Count the windows that nobody has heard as they are."""
        return sum(not window.heard for window in self.bleeps)

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Count the hidden mentions by category."""
        found = Counter(f.category for f in self.findings if f.hidden)
        return tuple(sorted(found.items()))


class Placed(NamedTuple):
    """A mention, and its time where its words have times."""

    mention: Mention
    time: Span | None


@dataclass(frozen=True, slots=True)
class Ground:
    """What a plan rests on whatever the review says; slow to make for a long call, quick to use.

    `placed` are the mentions; `encoded` the segments that tell a form in a code; `extents` tells
    which segments a passage touches.
    """

    transcript: Transcript
    register: Register
    matcher: Matcher
    placed: tuple[Placed, ...]
    encoded: tuple[int, ...]
    extents: Extents

    def retimed(self, transcript: Transcript) -> "Ground":
        """Give the ground of the same texts by the same speakers at other times."""
        placed = _placed(transcript, [placed.mention for placed in self.placed])
        return replace(
            self, transcript=transcript, placed=placed, extents=Extents(transcript.segments)
        )


def make_ground(
    transcript: Transcript, register: Register, matcher: Matcher | None = None
) -> Ground:
    """Look for all that a register hides in a call. For `matcher` see `make_plan`."""
    matcher = matcher or Matcher(register)
    texts, segments = Texts(matcher), transcript.segments
    placed = _placed(transcript, mentions(transcript, matcher))
    encoded = tuple(i for i, segment in enumerate(segments) if texts.tells_encoded(segment.text))
    return Ground(transcript, register, matcher, placed, encoded, Extents(segments))


def make_plan(
    transcript: Transcript,
    review: Review,
    register: Register,
    *,
    matcher: Matcher | None = None,
    pad: int = PAD,
    gap: int = GAP,
) -> Plan:
    """Decide what of a call must not be seen or heard.

    `matcher` spares the work of compiling the register once per call of a case; it must be made
    from the same register. `pad` and `gap` are milliseconds around and between windows of sound.
    """
    return plan_on(make_ground(transcript, register, matcher), review, pad=pad, gap=gap)


def plan_on(ground: Ground, review: Review, *, pad: int = PAD, gap: int = GAP) -> Plan:
    """Decide the same from what is known of the texts already; `pad` and `gap` as there."""
    transcript, matcher = ground.transcript, ground.matcher
    findings = _findings(ground, review)
    covers: dict[int, list[Hidden]] = {}
    for finding in findings:
        if finding.hidden:
            name = matcher.placeholder(finding.entity)
            cover = Hidden(finding.char_start, finding.char_end, name)
            covers.setdefault(finding.segment, []).append(cover)
    passages = _withheld(ground, review)
    for index, cover in passages:
        covers.setdefault(index, []).append(cover)
    hidden = {i: covered(transcript.segments[i].text, found) for i, found in covers.items()}
    spans, problems = _sound(transcript, findings, passages)
    spans += [Span(min(p.start, p.end), max(p.start, p.end)) for p in review.passages]
    made = windows(spans, review.bleeps, pad, gap)
    needed = least(spans, review.bleeps, made)
    return Plan(transcript, findings, problems, Texts(matcher), hidden, made, needed)


def _placed(transcript: Transcript, said: Iterable[Mention]) -> tuple[Placed, ...]:
    segments = transcript.segments
    return tuple(Placed(m, time_of(segments[m.segment], m.char_start, m.char_end)) for m in said)


def _findings(ground: Ground, review: Review) -> tuple[Finding, ...]:
    by_segment: dict[int, list[Finding]] = {}
    for placed in ground.placed:
        index = placed.mention.segment
        finding = _finding(placed, ground.transcript.segments[index], review)
        by_segment.setdefault(index, []).append(finding)
    return tuple(f for index in sorted(by_segment) for f in _outermost(by_segment[index]))


def _finding(placed: Placed, segment: Segment, review: Review) -> Finding:
    (_, start, end, entity), time = placed
    return Finding(
        segment=placed.mention.segment,
        char_start=start,
        char_end=end,
        start=time.start if time else None,
        end=time.end if time else None,
        text=segment.text[start:end],
        category=entity.category,
        entity=entity.name,
        decision=_decision(entity, time or segment.span, review),
    )


def _decision(entity: Entity, place: Span, review: Review) -> Verdict:
    """Give the last exception made for a mention at this place, or what the register says."""
    start, end = place.start, max(place.end, place.start + 1)
    decision = entity.decision
    for exception in review.decisions:
        here = Span(start, end).overlaps(exception.start, exception.end)
        decided = exception.decision is not Verdict.UNDECIDED
        if here and decided and exception.entity == entity.name:
            decision = exception.decision
    return decision


def _outermost(findings: list[Finding]) -> list[Finding]:
    """Leave out what lies inside a longer hidden mention: it is hidden with it, and no other."""
    result: list[Finding] = []
    reached = -1
    hidden = sorted((f for f in findings if f.hidden), key=lambda f: (f.char_start, -f.char_end))
    for finding in hidden:
        if finding.char_end > reached:
            result.append(finding)
            reached = finding.char_end
    for kept in findings:
        if not kept.hidden and not any(
            h.char_start <= kept.char_start and kept.char_end <= h.char_end for h in result
        ):
            result.append(kept)
    return sorted(result, key=lambda f: (f.char_start, f.char_end))


def _withheld(ground: Ground, review: Review) -> list[tuple[int, Hidden]]:
    """Give what is hidden without a name: passages, and segments that tell a form in a code."""
    ranges = [*withheld(ground.extents, review.passages)]
    segments = ground.transcript.segments
    ranges += [(index, 0, len(segments[index].text)) for index in ground.encoded]
    return [(index, Hidden(start, end, NEUTRAL)) for index, start, end in ranges]


def _sound(
    transcript: Transcript, findings: tuple[Finding, ...], passages: list[tuple[int, Hidden]]
) -> tuple[list[Span], tuple[Problem, ...]]:
    """Give where everything hidden is said, and what can't be placed."""
    segments = transcript.segments
    places = [(f.segment, _place(f, segments[f.segment]), f.entity) for f in findings if f.hidden]
    for index, cover in passages:
        span = place_in_sound(segments[index], cover.char_start, cover.char_end)
        places.append((index, span, "withheld words"))
    spans, problems = [], []
    for index, span, what in places:
        if span:
            spans.append(span)
        else:
            problems.append(Problem(index, f"{what}: neither words nor segment have a duration"))
    return spans, tuple(dict.fromkeys(problems))


def _place(finding: Finding, segment: Segment) -> Span | None:
    """Give the time of a mention, or of its whole segment; None if that has no duration."""
    if finding.start is not None and finding.end is not None:
        return Span(finding.start, finding.end)
    return segment.span if segment.end > segment.start else None
