"""The redaction plan: from transcript, review and register to what readers may see and hear."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from carereview.core.call import Segment, Span, Transcript
from carereview.core.hold import is_hold
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Review
from carereview.privacy.finding import Finding, Hidden, Problem
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.mentions import Mention, mentions
from carereview.privacy.passages import withheld
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
    def unheard(self) -> int:
        """Count the windows that nobody has heard as they are."""
        return sum(not window.heard for window in self.bleeps)

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Count the hidden mentions by category."""
        found = Counter(f.category for f in self.findings if f.hidden)
        return tuple(sorted(found.items()))


def make_plan(
    transcript: Transcript,
    review: Review,
    register: Register,
    *,
    matcher: Matcher | None = None,
    said: Sequence[Mention] | None = None,
    pad: int = PAD,
    gap: int = GAP,
) -> Plan:
    """Decide what of a call must not be seen or heard.

    `matcher` spares the work of compiling the register once per call of a case; it must be made
    from the same register. `said` spares looking for mentions: it must be what `mentions` gives
    for this matcher and a transcript of the same texts and speakers, at whatever times. `pad` and
    `gap` are milliseconds around and between windows of sound.
    """
    matcher = matcher or Matcher(register)
    texts = Texts(matcher)
    said = mentions(transcript, matcher) if said is None else said
    findings = _findings(transcript, review, said)
    covers: dict[int, list[Hidden]] = {}
    for finding in findings:
        if finding.hidden:
            name = matcher.placeholder(finding.entity)
            cover = Hidden(finding.char_start, finding.char_end, name)
            covers.setdefault(finding.segment, []).append(cover)
    passages = _withheld(transcript, review, texts)
    for index, cover in passages:
        covers.setdefault(index, []).append(cover)
    hidden = {i: covered(transcript.segments[i].text, found) for i, found in covers.items()}
    spans, problems = _sound(transcript, findings, passages)
    spans += [Span(min(p.start, p.end), max(p.start, p.end)) for p in review.passages]
    made = windows(spans, review.bleeps, pad, gap)
    needed = least(spans, review.bleeps, made)
    return Plan(transcript, findings, problems, texts, hidden, made, needed)


def _findings(
    transcript: Transcript, review: Review, said: Sequence[Mention]
) -> tuple[Finding, ...]:
    by_segment: dict[int, list[Finding]] = {}
    for mention in said:
        segment = transcript.segments[mention.segment]
        finding = _finding(mention, segment, review)
        by_segment.setdefault(mention.segment, []).append(finding)
    return tuple(f for index in sorted(by_segment) for f in _outermost(by_segment[index]))


def _finding(mention: Mention, segment: Segment, review: Review) -> Finding:
    start, end, entity = mention.char_start, mention.char_end, mention.entity
    time = time_of(segment, start, end)
    place = time or segment.span
    return Finding(
        segment=mention.segment,
        char_start=start,
        char_end=end,
        start=time.start if time else None,
        end=time.end if time else None,
        text=segment.text[start:end],
        category=entity.category,
        entity=entity.name,
        decision=_decision(entity, place, review),
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


def _withheld(transcript: Transcript, review: Review, texts: Texts) -> list[tuple[int, Hidden]]:
    """Give what is hidden without a name: passages, and segments that tell a form in a code."""
    ranges = [*withheld(transcript.segments, review.passages)]
    for index, segment in enumerate(transcript.segments):
        if texts.tells_encoded(segment.text):
            ranges.append((index, 0, len(segment.text)))
    return [(index, Hidden(start, end, NEUTRAL)) for index, start, end in ranges]


def _sound(
    transcript: Transcript, findings: tuple[Finding, ...], passages: list[tuple[int, Hidden]]
) -> tuple[list[Span], tuple[Problem, ...]]:
    """Give where everything hidden is said, and what can't be placed."""
    hidden = [(f.segment, f.char_start, f.char_end, f.entity) for f in findings if f.hidden]
    hidden += [(i, h.char_start, h.char_end, "withheld words") for i, h in passages]
    spans, problems = [], []
    for index, start, end, what in hidden:
        span = place_in_sound(transcript.segments[index], start, end)
        if span:
            spans.append(span)
        else:
            problems.append(Problem(index, f"{what}: neither words nor segment have a duration"))
    return spans, tuple(dict.fromkeys(problems))
