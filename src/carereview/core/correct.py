"""Corrections of a transcript: text, speaker, borders. Word times are kept where words are."""

import re
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypedDict

from carereview.core.call import UNKNOWN, Segment, Speaker, Transcript

_BREAKS = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""White space at which a line may break."""


class _Facts(TypedDict):
    times: tuple[int, ...]
    guesses: tuple[int, ...]
    confidences: tuple[int, ...]


def correct_text(transcript: Transcript, index: int, text: str) -> Transcript:
    """Give a segment another text; words that stay keep their times, new ones have none.

    Spaces that don't break are kept: French and German set them before `:` and in numbers. A text
    without a word changes nothing: whoever asks has to say so (see `is_empty`).
    """
    segment = transcript.segments[index]
    text = _BREAKS.sub(" ", text).strip()
    if is_empty(text) or text == segment.text:
        return transcript
    times = _carried_times(segment, segment.times, text) if segment.times else ()
    guesses = _carried_times(segment, segment.guesses, text) if segment.guesses and times else ()
    sure = _carried_confidences(segment, text) if segment.confidences else ()
    corrected = replace(segment, text=text, times=times, confidences=sure, guesses=guesses)
    return _with(transcript, index, index + 1, corrected)


def is_empty(text: str) -> bool:
    """Tell whether a text is none: a segment that nobody said anything in is withheld, not cut."""
    return not text.strip()


def _carried_times(segment: Segment, known: tuple[int, ...], text: str) -> tuple[int, ...]:
    old, new = segment.text.split(), text.split()
    times = [UNKNOWN] * (2 * len(new))
    for tag, i1, i2, j1, j2 in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        # A run of words replaced by as many words is a spelling mended: same sounds, same times.
        if tag == "equal" or (tag == "replace" and i2 - i1 == j2 - j1):
            times[2 * j1 : 2 * j2] = known[2 * i1 : 2 * i2]
    return tuple(times) if any(t != UNKNOWN for t in times) else ()


def _carried_confidences(segment: Segment, text: str) -> tuple[int, ...]:
    """Keep them where the words are the recogniser's; nothing is known of a person's."""
    old, new = segment.text.split(), text.split()
    sure = [UNKNOWN] * len(new)
    for at, to, size in SequenceMatcher(a=old, b=new, autojunk=False).get_matching_blocks():
        sure[to : to + size] = segment.confidences[at : at + size]
    return tuple(sure) if any(each != UNKNOWN for each in sure) else ()


def set_speaker(transcript: Transcript, index: int, speaker: str, name: str = "") -> Transcript:
    """Say that somebody else spoke a segment; a speaker that is new to the call joins it."""
    segment = replace(transcript.segments[index], speaker=speaker)
    changed = _with(transcript, index, index + 1, segment)
    if any(known.id == speaker for known in transcript.speakers):
        return changed
    return replace(changed, speakers=(*transcript.speakers, Speaker(speaker, name=name)))


def split(transcript: Transcript, index: int, word: int, at: int | None = None) -> Transcript:
    """Cut a segment in two before a word (counted from 0); cutting at an edge changes nothing.

    The cut lies at the word's time; where it has none at the time `at` (ms) that was heard, else
    in proportion to the letters.
    """
    segment = transcript.segments[index]
    words = segment.words()
    if not 0 < word < len(words):
        return transcript
    char = words[word].char_start
    share = segment.start + (segment.end - segment.start) * char // len(segment.text)
    cut = words[word].start
    cut = at if cut is None else cut
    if cut is None or not segment.start <= cut <= segment.end:
        cut = share
    text = segment.text[:char].rstrip()
    before = replace(segment, end=cut, text=text, **_facts(segment, 0, word))
    after = replace(
        segment, start=cut, text=segment.text[char:], **_facts(segment, word, len(words))
    )
    # Others may have begun before the cut; segments stay in order of their start.
    later = transcript.segments[index + 1 :]
    place = next((n for n, other in enumerate(later) if other.start >= cut), len(later))
    return _with(transcript, index, index + 1 + place, before, *later[:place], after)


def _facts(segment: Segment, first: int, end: int) -> _Facts:
    """Give what is known of some words; guesses only where a time beside them is known."""
    times = segment.times[2 * first : 2 * end]
    timed = any(time != UNKNOWN for time in times)
    return {
        "times": times if timed else (),
        "guesses": segment.guesses[2 * first : 2 * end] if timed else (),
        "confidences": segment.confidences[first:end],
    }


def merge_up(transcript: Transcript, index: int) -> Transcript:
    """Join a segment to the one before it, which keeps its speaker; the first stays alone."""
    if not 0 < index < len(transcript.segments):
        return transcript
    first, second = transcript.segments[index - 1 : index + 1]
    times = _both(first.times, second.times, first, second)
    joined = replace(
        first,
        end=max(first.end, second.end),
        text=f"{first.text} {second.text}",
        times=times,
        confidences=_joined_confidences(first, second),
        guesses=_both(first.guesses, second.guesses, first, second),
    )
    return _with(transcript, index - 1, index + 1, joined)


def _both(
    one: tuple[int, ...], other: tuple[int, ...], first: Segment, second: Segment
) -> tuple[int, ...]:
    """Join the times of two segments; those of whom none are known are unknown."""
    if not one and not other:
        return ()
    nothing = [(UNKNOWN,) * (2 * len(each.text.split())) for each in (first, second)]
    return (one or nothing[0]) + (other or nothing[1])


def _joined_confidences(first: Segment, second: Segment) -> tuple[int, ...]:
    if not first.confidences and not second.confidences:
        return ()
    nothing = [(UNKNOWN,) * len(each.text.split()) for each in (first, second)]
    return (first.confidences or nothing[0]) + (second.confidences or nothing[1])


def _with(transcript: Transcript, first: int, last: int, *segments: Segment) -> Transcript:
    old = transcript.segments
    return replace(transcript, segments=(*old[:first], *segments, *old[last:]))
