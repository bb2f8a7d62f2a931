"""WebVTT with voices, and with the times of words between them.

A time in a cue says when what follows appears, and so ends what stands before. A lone word between
two times is said then: so a word without times stays beside one that it shares a time with, or is
set apart together with others that have none.
"""

import html
from collections.abc import Sequence
from dataclasses import dataclass, replace

from carereview.core.call import UNKNOWN, Segment, Word
from carereview.core.timecode import stamp
from carereview.formats.writing import Content, label_of, lasting


@dataclass(slots=True)
class _Chunk:
    """Words that appear together at a time (ms); `end` is when they are over, if it is known."""

    start: int
    end: int
    words: list[Word]


def write(content: Content) -> str:
    """Write a valid file; a cue without length lasts a millisecond."""
    blocks = ["WEBVTT\n"]
    for segment in content.transcript.segments:
        name = _escaped(label_of(content.transcript, segment.speaker))
        voice = f"<v {name}>" if name else ""
        times = f"{stamp(segment.start)} --> {stamp(lasting(segment.start, segment.end))}"
        blocks.append(f"{times}\n{voice}{_payload(segment)}\n")
    return "\n".join(blocks)


def _payload(segment: Segment) -> str:
    # An empty line would end the cue.
    lines = "\n".join(filter(str.strip, segment.text.splitlines()))
    if not segment.times:
        return _escaped(lines)
    said = replace(segment, text=lines)
    return _timed(said, _chunks(said.start, said.end, said.words()))


def _timed(segment: Segment, chunks: Sequence[_Chunk]) -> str:
    pieces: list[str] = []
    at, over, place = segment.start, UNKNOWN, 0
    for chunk in chunks:
        first, last = chunk.words[0].char_start, chunk.words[-1].char_end
        pieces.append(_stamp(over) if at < over < chunk.start else "")
        pieces.append(segment.text[place:first])
        pieces.append(_stamp(chunk.start) if chunk.start > at else "")
        pieces.append(_escaped(segment.text[first:last]))
        at, over, place = chunk.start, chunk.end, last
    pieces.append(_stamp(over) if at < over < segment.end else "")
    return "".join(pieces)


def _chunks(start: int, end: int, words: Sequence[Word]) -> list[_Chunk]:
    """Put words with times by themselves; times that aren't in order say nothing here."""
    chunks: list[_Chunk] = []
    waiting: list[Word] = []
    at, last = start, None
    for word in words:
        before, last = last, (word.start, word.end)
        if last == before and None not in last and not waiting:  # several said in one time
            chunks[-1].words.append(word)
            continue
        if word.start is None or word.end is None or not at <= word.start < word.end <= end:
            waiting.append(word)
            continue
        waiting = _placed(chunks, waiting, at, word.start)
        if waiting:  # a lone one at the beginning
            chunks.append(_Chunk(start, UNKNOWN, [*waiting, word]))
        else:
            chunks.append(_Chunk(word.start, word.end, [word]))
        waiting, at = [], word.end
    rest = _placed(chunks, waiting, at, end)
    return [*chunks, _Chunk(start, UNKNOWN, rest)] if rest else chunks


def _placed(chunks: list[_Chunk], waiting: list[Word], at: int, before: int) -> list[Word]:
    """Put words without times behind what was said `at` or earlier; give what is left of them."""
    if len(waiting) > 1 and at < before:
        chunks.append(_Chunk(at, UNKNOWN, waiting))
    elif waiting and chunks:
        chunks[-1].words += waiting
        chunks[-1].end = UNKNOWN
    else:
        return waiting
    return []


def _stamp(ms: int) -> str:
    return f"<{stamp(ms)}>"


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
