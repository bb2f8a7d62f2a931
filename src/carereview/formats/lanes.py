"""A transcript as tiers, which Praat and ELAN have: on one tier nobody speaks twice at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from carereview.core.call import Segment, Transcript
from carereview.formats.align import align
from carereview.formats.writing import label_of, lasting

NOBODY = "text"
"""What a tier is called whose speaker is unknown."""


class Row(NamedTuple):
    """A stretch of a tier, in ms: it lasts a millisecond at least."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Lane:
    """A tier of one speaker, empty if unknown, and the words of its rows that have times."""

    speaker: str
    rows: list[Row] = field(default_factory=list)
    words: list[Row] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Give what the tier is called."""
        return self.speaker or NOBODY

    @property
    def end(self) -> int:
        """Give the end of its last row, in ms."""
        return self.rows[-1].end if self.rows else 0


def lanes_of(transcript: Transcript) -> list[Lane]:
    """Give the tiers of a transcript: one a speaker, more where two rows of one overlap."""
    lanes: dict[str, list[Lane]] = {}
    for segment in transcript.segments:
        if not segment.text.strip():
            continue
        speaker = label_of(transcript, segment.speaker)
        own = lanes.setdefault(speaker, [])
        lane = next((each for each in own if each.end <= segment.start), None)
        if lane is None:
            own.append(lane := Lane(speaker))
        lane.rows.append(
            Row(segment.start, lasting(segment.start, segment.end), segment.text.strip())
        )
        lane.words += _words(segment)
    for own in lanes.values():
        if len(own) > 1:  # nobody could tell which row a word belongs to
            for lane in own:
                lane.words.clear()
    return [lane for own in lanes.values() for lane in own]


def _words(segment: Segment) -> list[Row]:
    """Give the words with times, if they lie one after the other and tell which ones they are."""
    rows: list[Row] = []
    for word in segment.words():
        if word.start is None or word.end is None:
            continue
        if rows and rows[-1][:2] == (word.start, word.end):  # two said in one time are one word
            rows[-1] = rows[-1]._replace(text=f"{rows[-1].text}_{word.text}")
        else:
            rows.append(Row(word.start, word.end, word.text))
    if not rows or not _in_order(segment, rows):
        return []
    pieces = [(row.text, row.start, row.end) for row in rows]
    return rows if align(segment.text, pieces) == segment.times else []


def _in_order(segment: Segment, rows: Sequence[Row]) -> bool:
    borders = [segment.start, *(time for row in rows for time in (row.start, row.end)), segment.end]
    return borders == sorted(borders) and all(row.start < row.end for row in rows)
