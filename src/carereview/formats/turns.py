"""The words that recognisers list, with times, voices and confidence, become segments.

Where a recogniser says what belongs together, `close` ends a segment there. Where it lists bare
words, `spoken` ends one when the voice changes, after a pause, and at the end of a sentence that
makes a segment long.
"""

import re
from collections.abc import Iterable

from carereview.core.call import UNKNOWN
from carereview.formats.align import Piece, align
from carereview.formats.builder import Builder, tidy
from carereview.formats.confidence import known

PAUSE = 1000
"""Milliseconds of silence that end a segment: longer than a breath, shorter than a thought."""

LONG = 15_000
"""Milliseconds after which a segment ends with its sentence: about three lines of text.

Where there is no punctuation, it ends with a breath, or when it is twice as long.
"""

BREATH = 300
"""Milliseconds of silence that may be the end of a sentence."""

_LETTER = re.compile(r"[^\W_]")
_Unit = tuple[int | None, int | None, str, str, tuple[int, ...], tuple[int, ...]]


class Turns:
    """Collects words to segments; `finish` hands them to a builder in order of time.

    Times are milliseconds, None where unknown; confidences percent.
    """

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._units: list[tuple[int, _Unit]] = []
        self._voices: dict[int, set[str]] = {}
        self._speaker = ""
        self._texts: list[str] = []
        self._times: list[int] = []
        self._sure: list[int] = []
        self._first = self._last = UNKNOWN

    def word(
        self, text: str, start: int | None, end: int | None, confidence: int = UNKNOWN
    ) -> None:
        """Add a word to the segment that is open."""
        if start is None or end is None or end < start:
            start = end = UNKNOWN
        elif self._first == UNKNOWN or start < self._first:
            self._first = start
        if end > self._last:
            self._last = end
        parts = text.split()
        if len(parts) == 1:
            self._texts += parts
            self._times += (start, end)
            self._sure.append(confidence)
        else:
            self._several(parts, start, end, confidence)

    def spoken(
        self,
        text: str,
        start: int | None,
        end: int | None,
        speaker: str = "",
        confidence: int = UNKNOWN,
    ) -> None:
        """Add a word; a new segment begins where the voice changes or was silent before."""
        if self._texts and (speaker != self._speaker or self._rested(start)):
            self.close(self._speaker)
        self._speaker = speaker
        self.word(text, start, end, confidence)

    def glue(self, mark: str) -> None:
        """Add a mark to the last word, as it is written: without a space, without a time."""
        mark = mark.strip()
        if self._texts and mark and not any(map(str.isspace, mark)):
            self._texts[-1] += mark
        else:
            self.word(mark, None, None)

    def extend(self, rest: str, end: int | None) -> None:
        """Add the rest of the last word, which then lasts until its end."""
        if not self._texts or not rest or any(map(str.isspace, rest)):
            self.word(rest, None, None)
            return
        self._texts[-1] += rest
        if end is None or self._times[-2] == UNKNOWN or end < self._times[-2]:
            self._times[-2:] = (UNKNOWN, UNKNOWN)
        else:
            self._times[-1] = end
            self._last = max(self._last, end)

    def close(
        self,
        speaker: str | None = None,
        start: int | None = None,
        end: int | None = None,
        text: str = "",
    ) -> None:
        """End the segment; text and times are those of its words where none are given.

        Without a speaker it is the one who was `spoken` last.
        """
        timed = self._last != UNKNOWN
        start = self._first if start is None and timed else start
        end = self._last if end is None and timed else end
        who = self._speaker if speaker is None else speaker
        text = tidy(text)
        ours = " ".join(self._texts)
        if not text or text == ours:
            times = tuple(self._times) if timed else ()
            unit = (start, end, ours, who, times, known(self._sure))
        else:
            unit = self._aligned(start, end, text, who)
        if unit[2]:
            at = start if start is not None else self._units[-1][0] if self._units else 0
            self._units.append((at, unit))
        self._clear()

    def hear(self, channel: int, speaker: str) -> None:
        """Note that a speaker was heard on a channel of the recording, counted from 0."""
        self._voices.setdefault(channel, set()).add(speaker)

    def finish(self) -> dict[int, str]:
        """Add all segments to the builder; give the speaker of each channel, if each has one."""
        if self._texts:
            self.close()
        self._units.sort(key=lambda unit: unit[0])
        for _, (start, end, text, speaker, times, sure) in self._units:
            self._builder.add_exact(start, end, text, speaker, times, confidences=sure)
        voices = [speaker for speakers in self._voices.values() for speaker in speakers]
        clear = len(voices) == len(self._voices) == len(set(voices)) > 1
        return {at: min(self._voices[at]) for at in sorted(self._voices)} if clear else {}

    def _clear(self) -> None:
        self._texts, self._times, self._sure = [], [], []
        self._first = self._last = UNKNOWN

    def _rested(self, start: int | None) -> bool:
        if start is None or self._last == UNKNOWN:
            return False
        pause = abs(start - self._last)
        if pause >= PAUSE and not self._first <= start <= self._last:
            return True
        length = self._last - self._first
        if length < LONG:
            return False
        return length >= 2 * LONG or pause >= BREATH or self._texts[-1][-1] in ".?!…"

    def _several(self, parts: list[str], start: int, end: int, confidence: int) -> None:
        """Add what a recogniser calls one word, but the eye sees as several or as none."""
        for part in parts:
            heard = _LETTER.search(part) is not None
            self._texts.append(part)
            self._times += (start, end) if heard else (UNKNOWN, UNKNOWN)
            self._sure.append(confidence if heard else UNKNOWN)

    def _aligned(self, start: int | None, end: int | None, text: str, speaker: str) -> _Unit:
        """Give the words of another spelling of the text the times and confidence of ours."""
        pieces: list[Piece] = [(spelt, at, at) for at, spelt in enumerate(self._texts)]
        owners = align(text, pieces) if pieces else ()
        times: list[int] = []
        sure: list[int] = []
        for first, last in zip(owners[::2], owners[1::2], strict=True):
            begin = UNKNOWN if first == UNKNOWN else self._times[2 * first]
            until = UNKNOWN if last == UNKNOWN else self._times[2 * last + 1]
            times += (UNKNOWN, UNKNOWN) if UNKNOWN in (begin, until) else (begin, until)
            sure.append(UNKNOWN if first == UNKNOWN else min(self._sure[first : last + 1]))
        return start, end, text, speaker, known(times), known(sure)


def voice(speaker: object, channel: int | None = None) -> str:
    """Name a voice by the recogniser's number or label, and by its channel if there are several.

    Numbers become `Speaker 0`, channels `ch_0`, both `ch_0 Speaker 0`: nobody's name.
    """
    label = ""
    if isinstance(speaker, int) and not isinstance(speaker, bool):
        label = f"Speaker {speaker}"
    elif isinstance(speaker, str):
        label = f"Speaker {speaker}" if speaker.isdecimal() else speaker.strip()
    place = "" if channel is None else f"ch_{channel}"
    return f"{place} {label}".strip()


def channel_number(value: object, first: int = 0) -> int | None:
    """Read the number in a channel's name (`ch_1`, `channel_2`, 1), counted from 0."""
    if isinstance(value, str):
        found = re.search(r"\d{1,3}\Z", value)
        value = int(found[0]) if found else None
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value - first if 0 <= value - first < 256 else None


def several(values: Iterable[object]) -> bool:
    """Tell whether there are at least two different numbers or names."""
    return len({value for value in values if isinstance(value, str | int)}) > 1
