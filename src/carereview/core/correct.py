"""Corrections of a transcript: text, speaker, borders. Word times are kept where words are."""

from dataclasses import replace
from difflib import SequenceMatcher

from carereview.core.call import UNKNOWN, Segment, Speaker, Transcript


def correct_text(transcript: Transcript, index: int, text: str) -> Transcript:
    """Give a segment another text; words that stay keep their times, new ones have none."""
    segment = transcript.segments[index]
    text = " ".join(text.split())
    if not text or text == segment.text:
        return transcript
    times = _carried_times(segment, text) if segment.times else ()
    return _with(transcript, index, index + 1, replace(segment, text=text, times=times))


def _carried_times(segment: Segment, text: str) -> tuple[int, ...]:
    old, new = segment.text.split(), text.split()
    times = [UNKNOWN] * (2 * len(new))
    for tag, i1, i2, j1, j2 in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        # A run of words replaced by as many words is a spelling mended: same sounds, same times.
        if tag == "equal" or (tag == "replace" and i2 - i1 == j2 - j1):
            times[2 * j1 : 2 * j2] = segment.times[2 * i1 : 2 * i2]
    return tuple(times) if any(t != UNKNOWN for t in times) else ()


def set_speaker(transcript: Transcript, index: int, speaker: str, name: str = "") -> Transcript:
    """Say that somebody else spoke a segment; a speaker that is new to the call joins it."""
    segment = replace(transcript.segments[index], speaker=speaker)
    changed = _with(transcript, index, index + 1, segment)
    if any(known.id == speaker for known in transcript.speakers):
        return changed
    return replace(changed, speakers=(*transcript.speakers, Speaker(speaker, name=name)))


def split(transcript: Transcript, index: int, word: int) -> Transcript:
    """Cut a segment in two before a word (counted from 0); cutting at an edge changes nothing.

    The cut lies at the word's time, or in proportion to the letters where it has none.
    """
    segment = transcript.segments[index]
    words = segment.words()
    if not 0 < word < len(words):
        return transcript
    char = words[word].char_start
    share = segment.start + (segment.end - segment.start) * char // len(segment.text)
    cut = words[word].start
    if cut is None or not segment.start <= cut <= segment.end:
        cut = share
    before = replace(
        segment, end=cut, text=segment.text[:char].rstrip(), times=segment.times[: 2 * word]
    )
    after = replace(segment, start=cut, text=segment.text[char:], times=segment.times[2 * word :])
    # Others may have begun before the cut; segments stay in order of their start.
    later = transcript.segments[index + 1 :]
    place = next((n for n, other in enumerate(later) if other.start >= cut), len(later))
    return _with(transcript, index, index + 1 + place, before, *later[:place], after)


def merge_up(transcript: Transcript, index: int) -> Transcript:
    """Join a segment to the one before it, which keeps its speaker; the first stays alone."""
    if not 0 < index < len(transcript.segments):
        return transcript
    first, second = transcript.segments[index - 1 : index + 1]
    times = _all_times(first) + _all_times(second) if first.times or second.times else ()
    joined = replace(
        first,
        end=max(first.end, second.end),
        text=f"{first.text} {second.text}",
        times=times,
    )
    return _with(transcript, index - 1, index + 1, joined)


def _all_times(segment: Segment) -> tuple[int, ...]:
    return segment.times or (UNKNOWN,) * (2 * len(segment.text.split()))


def _with(transcript: Transcript, first: int, last: int, *segments: Segment) -> Transcript:
    old = transcript.segments
    return replace(transcript, segments=(*old[:first], *segments, *old[last:]))
