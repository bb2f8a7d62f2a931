"""A transcript as readers want it: segments of one speaker joined into paragraphs."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from carereview.privacy.redacted import RedactedSegment

# A silence this long (ms) starts a paragraph, and so does this much text (characters) before it.
PAUSE = 3_000
LONG = 500

# Where nobody says who speaks, several may: then paragraphs end at the end of a sentence once they
# are this long (characters), and at a shorter silence (ms), as one leaves before one answers.
SENTENCES = 160
BREATH = 1_000
_ENDS = (".", "?", "!", "…", ".»", ".”", "?»", "!»", '."', '?"')


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph: what a speaker said from `start` to `end` (ms), or music on hold.

    `last` is the index of its last segment. `continued`: the speaker already had the word.
    """

    segment: RedactedSegment
    text: str
    start: int
    end: int
    last: int
    continued: bool = False


def turns(
    segments: Sequence[RedactedSegment], stops: Collection[int] = frozenset()
) -> tuple[Turn, ...]:
    """Join segments into paragraphs; none goes on past a segment whose index is in `stops`."""
    result: list[Turn] = []
    anybody = _anybody(segments)
    for index, segment in enumerate(segments):
        text = segment.text.strip()
        if not text and not segment.hold:
            continue
        before = result[-1] if result else None
        stopped = before is not None and any(i in stops for i in range(before.last, index))
        if before and not stopped and _goes_on(before, segment, anybody):
            result[-1] = _joined(before, segment, index)
            continue
        continued = before is not None and not stopped and _same_voice(before, segment)
        result.append(Turn(segment, text, segment.start, segment.end, index, continued))
    return tuple(result)


def _same_voice(turn: Turn, segment: RedactedSegment) -> bool:
    last = turn.segment
    return (last.speaker, last.role, last.hold) == (segment.speaker, segment.role, segment.hold)


def _anybody(segments: Sequence[RedactedSegment]) -> bool:
    """Tell whether nothing is known of who speaks: all is said by one voice without a part."""
    voices = {(segment.speaker, segment.role) for segment in segments if not segment.hold}
    return [role for _, role in voices] == ["other"]


def _goes_on(turn: Turn, segment: RedactedSegment, anybody: bool) -> bool:
    if turn.segment.hold and segment.hold:
        return True
    if anybody and len(turn.text) >= SENTENCES and turn.text.endswith(_ENDS):
        return False
    near = segment.start - turn.end < (BREATH if anybody else PAUSE) and len(turn.text) < LONG
    return near and _same_voice(turn, segment)


def _joined(turn: Turn, segment: RedactedSegment, index: int) -> Turn:
    text = f"{turn.text} {segment.text.strip()}".strip()
    return replace(turn, text=text, end=max(turn.end, segment.end), last=index)
