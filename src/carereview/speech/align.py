"""Putting a transcript on its recording: times for its words, and not one letter changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.audio.source import PcmSource
from carereview.core.call import UNKNOWN, Segment, Transcript, word_times
from carereview.core.guesses import interpolated
from carereview.speech.heard import Heard
from carereview.speech.matching import Time, matched, together
from carereview.speech.sound import stretch, voices

REACH_MS = 400
"""So far around its stated time a segment is looked for."""


_SPARE_MS, _SLOW_MS = 2000, 150
"""Speech takes about 70 ms a letter; in a gap of twice that and two seconds, words can be found."""


class Aligner(Protocol):
    """What finds known words in sound; see `forced.ForcedAligner.align`."""

    def align(
        self, samples: NDArray[np.float32], words: tuple[str, ...]
    ) -> tuple[Time | None, ...] | None:
        """Give each word's time in ms from the first sample, or None if they don't fit."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A transcript with times, its segments in the order they had.

    `failed` are those (by index) whose words got no new time; `timed` of all `words` have one.
    `lost` are those of which not even the place is known. `interpolated` words have none of these
    times: nobody heard them, so theirs are `Segment.guesses`.
    """

    transcript: Transcript
    failed: tuple[int, ...]
    words: int
    timed: int
    lost: tuple[int, ...] = ()
    interpolated: int = 0


def align_matched(transcript: Transcript, heard: Sequence[Heard]) -> Aligned:
    """Give words the times of the same words that a recogniser heard in the recording.

    A segment that has matched words begins and ends with them as far as its own first and last word
    are matched. One without any is put between its neighbours, which is all that is known of it,
    and counts as failed. Words that were not heard are interpolated between those that were.
    """
    found = _by_side(transcript, heard)
    segments = list(transcript.segments)
    for index, own in enumerate(found):
        if any(own):
            segments[index] = _within(_timed(segments[index], own), own)
    failed = tuple(i for i, own in enumerate(found) if not any(own) and segments[i].text.strip())
    for index in failed:
        segments[index] = _between(index, segments, failed)
    lost = tuple(index for index in failed if not _plausible(segments[index]))
    return replace(_result(transcript, segments), failed=failed, lost=lost)


def _by_side(transcript: Transcript, heard: Sequence[Heard]) -> list[tuple[Time | None, ...]]:
    """Match each party with its own channel, where it is known who speaks on which."""
    sides = {speaker: channel for channel, speaker in transcript.audio_channels.items()}
    if not sides or any(each.channel is None for each in heard):
        return _found(transcript.segments, heard)
    found: dict[int, tuple[Time | None, ...]] = {}
    for side in {sides.get(segment.speaker) for segment in transcript.segments}:
        own = [i for i, s in enumerate(transcript.segments) if sides.get(s.speaker) == side]
        said = [each for each in heard if side is None or each.channel == side]
        times = _found([transcript.segments[index] for index in own], said)
        found |= dict(zip(own, times, strict=True))
    return [found[index] for index in range(len(transcript.segments))]


def _found(segments: Sequence[Segment], heard: Sequence[Heard]) -> list[tuple[Time | None, ...]]:
    """Give the time of each word of each segment, None for those that were not heard."""
    ordered = sorted(heard, key=lambda each: each.start)
    said = [(w.text, (w.start, w.end)) for each in ordered for w in each.words]
    known = [word.text for segment in segments for word in segment.words()]
    times = iter(matched(known, said))
    return [together([next(times) for _ in segment.words()]) for segment in segments]


def _plausible(segment: Segment) -> bool:
    """Tell whether the gap that a segment must lie in is about as long as saying it takes."""
    return segment.end - segment.start <= _SPARE_MS + _SLOW_MS * len(segment.text)


def _within(segment: Segment, times: Sequence[Time | None]) -> Segment:
    """Let a segment reach a little beyond its matched words, not to where it once stood."""
    known = [time for time in times if time]
    before, after = (0 if times[0] else REACH_MS), (0 if times[-1] else REACH_MS)
    return replace(segment, start=max(0, known[0][0] - before), end=known[-1][1] + after)


def _between(index: int, segments: Sequence[Segment], failed: Sequence[int]) -> Segment:
    known = [i for i in range(len(segments)) if i not in failed]
    earlier = [segments[i].end for i in known if i < index]
    later = [segments[i].start for i in known if i > index]
    start = earlier[-1] if earlier else 0
    end = later[0] if later else max(start, segments[index].end)
    return replace(segments[index], start=start, end=max(start, end), times=(), guesses=())


def align_forced(
    transcript: Transcript,
    path: Path,
    aligner: Aligner,
    told: Callable[[float], None] = lambda share: None,
    leave: Collection[int] = (),
) -> Aligned:
    """Find the words of each segment near its stated time. `told` hears the share done.

    Segments to `leave` (by index) are not looked for, since nobody knows where they are.

    A segment whose words don't fit the sound keeps the times that it had: nothing is guessed.
    Raises AudioError if the recording cannot be decoded.
    """
    sides = _sides(transcript, path)
    segments: list[Segment] = []
    source = open_audio(path)
    try:
        for number, segment in enumerate(transcript.segments):
            side = sides.get(segment.speaker)
            known = number not in leave
            segments.append(_forced(segment, source, side, aligner) if known else segment)
            told((number + 1) / len(transcript.segments))
    finally:
        source.close()
    return _result(transcript, segments)


def _forced(segment: Segment, source: PcmSource, side: int | None, aligner: Aligner) -> Segment:
    start = max(0, segment.start - REACH_MS)
    words = tuple(word.text for word in segment.words())
    if not words or segment.end <= segment.start:
        return segment
    times = aligner.align(stretch(source, side, start, segment.end + REACH_MS), words)
    if times is None:
        return segment
    moved = tuple(time and (time[0] + start, time[1] + start) for time in times)
    return _timed(segment, moved)


def _sides(transcript: Transcript, path: Path) -> dict[str, int | None]:
    """Give each speaker's channel, where the two of a recording are kept apart."""
    if voices(path) != (0, 1):
        return {}
    return {speaker: channel for channel, speaker in transcript.audio_channels.items()}


def _timed(segment: Segment, times: Sequence[Time | None]) -> Segment:
    """Give a segment its words' times, and the border of the first and the last of them."""
    if not any(times):
        return segment
    first, last = times[0], times[-1]
    start = first[0] if first else min(segment.start, next(t[0] for t in times if t))
    end = last[1] if last else max(segment.end, next(t[1] for t in reversed(times) if t))
    flat = word_times(segment.text, times)
    return replace(segment, start=start, end=max(end, start), times=flat, guesses=())


def _result(before: Transcript, segments: Sequence[Segment]) -> Aligned:
    pairs = list(zip(before.segments, segments, strict=True))
    failed = tuple(i for i, (old, new) in enumerate(pairs) if new is old and old.text.strip())
    filled = tuple(s if i in failed else interpolated(s) for i, s in enumerate(segments))
    words = sum(len(segment.words()) for segment in filled)
    timed, guessed = _known(s.times for s in filled), _known(s.guesses for s in filled)
    after = replace(before, segments=filled)
    return Aligned(after, failed, words, timed, interpolated=guessed)


def _known(times: Iterable[Sequence[int]]) -> int:
    return sum(time != UNKNOWN for own in times for time in own[::2])
