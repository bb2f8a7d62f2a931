"""What was said: words, segments, speakers, and the transcript that holds them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

UNKNOWN = -1
"""Stands for a word time that nobody gave."""

_WORD = re.compile(r"\S+")


class Role(StrEnum):
    """What part a speaker plays in the call."""

    AGENT = "agent"
    CUSTOMER = "customer"
    IVR = "ivr"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in milliseconds, end excluded."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether any moment of start to end is inside.

        A point, be it this span or the other, counts as one millisecond.
        """
        return start < max(self.end, self.start + 1) and self.start < max(end, start + 1)


@dataclass(frozen=True, slots=True)
class Speaker:
    """One voice of a call. `name` is what the transcript calls it, and may be private."""

    id: str
    role: Role = Role.OTHER
    name: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """One white-space separated word: its place in the text, and in time where known (ms).

    `confidence` is how sure the recogniser was, in percent, where it said so. `guess` is about when
    the word is said, if nobody heard it and `guesses` reckoned it from the words around.
    """

    text: str
    char_start: int
    char_end: int
    start: int | None
    end: int | None
    confidence: int | None = None
    guess: Span | None = None

    @property
    def about(self) -> int | None:
        """Give when it begins (ms), be it a guess; None where even that is unknown."""
        return self.guess.start if self.start is None and self.guess else self.start


@dataclass(frozen=True, slots=True)
class Segment:
    """One timed stretch of one speaker's text; times in milliseconds from the start of the call.

    `times` is flat, start and end for each word in turn, `UNKNOWN` where not given: twenty
    thousand segments then cost one tuple each instead of a dozen objects. Empty: no word times.

    `confidences` is one number for each word, how sure the recogniser was in percent, `UNKNOWN`
    where not given; empty: it said nothing. What was said is the same whatever it says, so it
    takes no part in comparisons.

    `guesses` is as `times` is, for the words that have none there: interpolated between the words
    around, by `align`. They are apart so that whoever doesn't ask for guesses never goes by one.
    """

    start: int
    end: int
    speaker: str
    text: str
    times: tuple[int, ...] = ()
    confidences: tuple[int, ...] = field(default=(), compare=False)
    guesses: tuple[int, ...] = ()

    def words(self) -> tuple[Word, ...]:
        """Give the words with their places and times."""
        times, sure, guesses = self.times, self.confidences, self.guesses
        result = []
        for index, found in enumerate(_WORD.finditer(self.text)):
            start = times[2 * index] if times else UNKNOWN
            end = times[2 * index + 1] if times else UNKNOWN
            known = start != UNKNOWN and end != UNKNOWN
            guessed = bool(guesses) and guesses[2 * index] != UNKNOWN
            result.append(
                Word(
                    found.group(),
                    found.start(),
                    found.end(),
                    start if known else None,
                    end if known else None,
                    sure[index] if sure and sure[index] != UNKNOWN else None,
                    Span(*guesses[2 * index : 2 * index + 2]) if guessed else None,
                )
            )
        return tuple(result)

    @property
    def span(self) -> Span:
        """Give the segment's stretch of time."""
        return Span(self.start, self.end)


def word_times(text: str, pairs: Sequence[tuple[int, int] | None]) -> tuple[int, ...]:
    """Flatten one pair (or None) per word of the text into `Segment.times`.

    Raises ValueError if there isn't exactly one pair per word.
    """
    count = len(text.split())
    if len(pairs) != count:
        raise ValueError(f"{len(pairs)} word times for {count} words")
    if not any(pairs):
        return ()
    return tuple(ms for pair in pairs for ms in (pair or (UNKNOWN, UNKNOWN)))


@dataclass(frozen=True, slots=True)
class Transcript:
    """A call as text, in order of time. `audio` is a file name beside the transcript, if it says.

    `warnings` tells what the reader repaired or dropped, one line each. `extra` keeps keys of
    the native format that this version doesn't know.
    """

    segments: tuple[Segment, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    title: str = ""
    started: str = ""
    language: str = ""
    channel: str = ""
    audio: str = ""
    audio_channels: Mapping[int, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def duration(self) -> int:
        """Give the end of the last word said, in milliseconds; 0 when there are no segments."""
        return max((segment.end for segment in self.segments), default=0)

    @property
    def has_word_times(self) -> bool:
        """Tell whether any word has a time of its own."""
        return any(segment.times for segment in self.segments)

    def speaker(self, speaker_id: str) -> Speaker:
        """Give the speaker with this id, or a bare one if the transcript never introduced it."""
        for speaker in self.speakers:
            if speaker.id == speaker_id:
                return speaker
        return Speaker(speaker_id)


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What is known of a recording without playing it. `path` is relative to the library."""

    path: str
    channels: int
    sample_rate: int
    duration_ms: int
