"""Which words of a channel are its own, and which the echo of the other party's.

A recogniser turns every voice up: an echo of 35 dB less is written down as well as the voice. The
channel is heard whole all the same, since what the other says makes its words clearer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.speech.heard import Heard, HeardWord

FRAME_MS = 50
ECHO_DB = 12.0
"""So much quieter than the other channel, a word is the other's. Where both speak both are loud."""

_BLOCK_S = 30

Levels: TypeAlias = NDArray[np.float32]
"""The power of each channel, a row for each 50 ms of a recording."""


def levels(path: Path) -> Levels:
    """Measure a recording of two channels. Raises AudioError if it cannot be decoded."""
    source = open_audio(path)
    try:
        step = max(1, source.rate * FRAME_MS // 1000)
        size = step * 1000 * _BLOCK_S // FRAME_MS
        rows = []
        for start in range(0, source.frames, size):
            read = source.read(start, size).astype(np.float32)
            framed = np.zeros((-(-len(read) // step) * step, read.shape[1]), np.float32)
            framed[: len(read)] = read
            rows.append(np.square(framed).reshape(-1, step, read.shape[1]).mean(axis=1))
        return np.concatenate(rows)
    finally:
        source.close()


def own(heard: Heard, levels: Levels) -> Iterator[Heard]:
    """Give what the channel's own party said of a segment: a segment for each stretch of it."""
    channel = heard.channel
    if channel is None or not heard.words:
        yield heard
        return
    run: list[HeardWord] = []
    for word in heard.words:
        if not _is_echo(word, channel, levels):
            run.append(word)
        elif run:
            yield _said(heard, run)
            run = []
    if run:
        yield heard if len(run) == len(heard.words) else _said(heard, run)


def _said(heard: Heard, words: list[HeardWord]) -> Heard:
    text = "".join(word.text for word in words)
    return replace(heard, start=words[0].start, end=words[-1].end, text=text, words=tuple(words))


def _is_echo(word: HeardWord, channel: int, levels: Levels) -> bool:
    first = word.start // FRAME_MS
    stretch = levels[first : max(first + 1, -(-word.end // FRAME_MS))]
    if not len(stretch):
        return False
    power = stretch.mean(axis=0) + 1.0
    return bool(power[channel] * 10 ** (ECHO_DB / 10) < power[1 - channel])
