"""Collects what a reader finds, mends what cannot be true, and says so."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from carereview.core.call import UNKNOWN, Segment, Speaker, Transcript
from carereview.core.guesses import times_shown
from carereview.core.timecode import MAX_MS
from carereview.formats.align import Piece, align
from carereview.formats.confidence import confidences_in
from carereview.formats.speakers import is_neutral, role_of

MAX_WARNINGS = 20
"""Warnings that are told one by one; the others are counted."""

# From where a run of spaces begins: else each of a million would look for the run's end.
_BREAKS = re.compile(r"(?<! ) *(?:[^\S \u00a0\u2007\u202f] *)+")
_Times = tuple[int, ...]
_Draft = tuple[int | None, int | None, str, str, _Times, str, _Times, _Times]


class Head(TypedDict, total=False):
    """What a transcript may say of itself, beside its segments."""

    title: str
    started: str
    language: str
    channel: str
    audio: str
    audio_channels: Mapping[int, str]
    extra: Mapping[str, object]


class Builder:
    """Makes a Transcript, segment by segment. Times are milliseconds, None where unusable."""

    def __init__(self, warnings: Iterable[str] = ()) -> None:
        self._drafts: list[_Draft] = []
        self._speakers: dict[str, Speaker] = {}
        self._warnings = list(warnings)
        self._untold = 0
        self._named = 0

    def warn(self, message: str) -> None:
        """Tell what was repaired or dropped; from `MAX_WARNINGS` on it is only counted."""
        if len(self._warnings) < MAX_WARNINGS:
            self._warnings.append(" ".join(message.split()))  # it may quote the file
        else:
            self._untold += 1

    def speaker(self, label: str) -> str:
        """Give the id for a label of the transcript, and introduce the speaker.

        A label that may be somebody's name becomes the speaker's name under a made-up id.
        """
        label = tidy(label)
        if not label:
            return ""
        if label not in self._speakers:
            name = "" if is_neutral(label) else label
            self._speakers[label] = Speaker(self._new_id(label), role_of(label), name)
        return self._speakers[label].id

    def introduce(self, speaker: Speaker) -> None:
        """Take over a speaker who has an id, a role and a name already."""
        self._speakers.setdefault(speaker.id, speaker)

    def add(
        self,
        start: int | None,
        end: int | None,
        text: str,
        speaker: str = "",
        pieces: Sequence[Piece] = (),
        where: str = "",
        confidences: Sequence[int] = (),
    ) -> None:
        """Add a segment with the pieces that have times; `where` is its place, for warnings.

        `confidences` is one number for each piece, in percent.
        """
        text = tidy(text)
        if not text:
            return
        sure: tuple[int, ...] = ()
        if confidences:
            sure = confidences_in(text, [spelt for spelt, _, _ in pieces], confidences)
        times = align(text, pieces) if pieces else ()
        self.add_exact(start, end, text, speaker, times, where, sure)

    def add_exact(
        self,
        start: int | None,
        end: int | None,
        text: str,
        speaker: str,
        times: tuple[int, ...],
        where: str = "",
        confidences: tuple[int, ...] = (),
        guesses: tuple[int, ...] = (),
    ) -> None:
        """Add a segment whose text, word times and confidences need no more work."""
        where = where or f"segment {len(self._drafts) + 1}"
        self._drafts.append((start, end, text, speaker, times, where, confidences, guesses))

    def build(self, **head: Unpack[Head]) -> Transcript:
        """Give the transcript, in order of time."""
        segments = self._timed()
        starts = [segment.start for segment in segments]
        if starts != sorted(starts):
            self.warn("segments were not in order of time; they are now")
            segments.sort(key=lambda segment: segment.start)
        transcript = Transcript(tuple(segments), tuple(self._speakers.values()))
        if self._untold:
            self._warnings.append(f"and {self._untold} more problems of such kinds")
        return replace(transcript, **head, warnings=tuple(self._warnings))

    def _new_id(self, label: str) -> str:
        if is_neutral(label):
            return label
        self._named += 1
        return f"P{self._named}"  # never a recogniser's own label

    def _timed(self) -> list[Segment]:
        segments: list[Segment] = []
        following = self._following_starts()
        before = 0
        for (start, end, text, speaker, times, where, sure, guesses), after in zip(
            self._drafts, following, strict=True
        ):
            if start is None or end is None or end < start:
                start, end = self._bounds(start, end, times, before, after, where)
            if times:
                times, dropped = mended(start, end, times)
                if dropped:
                    self.warn(f"{where}: {dropped} impossible word times dropped")
            segment = Segment(start, end, speaker, text, times, sure, guesses)
            if guesses and not are_possible(segment):
                self.warn(f"{where}: impossible interpolated word times dropped")
                segment = replace(segment, guesses=())
            segments.append(segment)
            before = end
        return segments

    def _following_starts(self) -> list[int | None]:
        """Give for each draft the next known start, which bounds an unknown end."""
        following: list[int | None] = []
        known: int | None = None
        for draft in reversed(self._drafts):
            following.append(known)
            known = draft[0] if draft[0] is not None else known
        return following[::-1]

    def _bounds(
        self,
        start: int | None,
        end: int | None,
        times: tuple[int, ...],
        before: int,
        after: int | None,
        where: str,
    ) -> tuple[int, int]:
        """Find the narrowest stretch that surely holds a segment with a time missing."""
        known = [time for time in times if 0 <= time <= MAX_MS]
        if start is None:
            start = min([before if end is None else min(before, end), *known])
            self.warn(f"{where}: no usable start; taken from the segment before")
        if end is None or end < start:
            end = max([start, *known, start if after is None else after])
            self.warn(f"{where}: no usable end; taken from the segment after")
        return start, end


def mended(start: int, end: int, times: tuple[int, ...]) -> tuple[tuple[int, ...], int]:
    """Forget word times that run backwards or lie outside the segment, and count them."""
    if start <= times[0] and times[-1] <= end and list(times) == sorted(times):
        return times, 0
    result: list[int] = []
    dropped, last = 0, 0
    for first, second in zip(times[::2], times[1::2], strict=True):
        known = first != UNKNOWN and second != UNKNOWN and second <= MAX_MS
        if known and last <= first <= second and first <= end and second >= start:
            result += (first, second)
            last = first
        else:
            result += (UNKNOWN, UNKNOWN)
            dropped += known
    return (tuple(result) if any(time != UNKNOWN for time in result) else ()), dropped


def are_possible(segment: Segment) -> bool:
    """Tell whether guesses lie between times that are known, in order."""
    return bool(segment.times) and not mended(segment.start, segment.end, times_shown(segment))[1]


def tidy(text: str) -> str:
    """Put a text on one line: line breaks and tabs become a space, the ends are stripped."""
    text = text.strip()
    return text if text.isprintable() else _BREAKS.sub(" ", text)
