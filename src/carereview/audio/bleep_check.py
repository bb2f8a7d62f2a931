"""Proves that a bleeped recording holds nothing of its original where it should not.

It shares no code with the engine that bleeps: what one gets wrong, the other must not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError, PcmSource

TONE_HZ = 1000.0
RAMP_S = 0.002
"""The only sound allowed in a window: this tone, swelling and fading so long."""

_BLOCK = 1 << 16
_EXACT = {"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"}
_DEEP = {"PCM_24", "PCM_32", "FLOAT", "DOUBLE"}
_LOSSY_EDGE_S = 0.08  # what a coder may smear of the sound beside a window into it
_LOSSY_NOISE = 0.05  # root mean square that coding a tone may leave beside it; full scale is 1
_LOSSY_LIKENESS = 0.05  # share of the original that may seem to be in such noise by chance
_ECHO = 0.1  # share of the original that may seem to be in the rounding of a tone
_ECHO_CHANCE = 6.0  # standard deviations, so that few samples don't seem to follow by chance

Samples = NDArray[np.float64]


@dataclass(frozen=True)
class Trouble:
    """Something that a bleeped recording must not have; `at` is its place in milliseconds."""

    at: int
    what: str


@dataclass(frozen=True)
class Window:
    """Frames from `start` to `end` (excluded)."""

    start: int
    end: int


class Reader:
    """A recording as numbers from -1 to 1, at any place, in its own precision."""

    def __init__(self, path: Path) -> None:
        self._source: PcmSource = open_audio(path)
        self.rate, self.channels = self._source.rate, self._source.channels
        self.frames = self._source.frames
        self._file: Any = None
        try:
            file = soundfile.SoundFile(path)
        except (soundfile.SoundFileError, RuntimeError, TypeError):
            return
        if file.subtype in _DEEP and file.seekable() and file.frames == self.frames:
            self._file = file
        else:
            file.close()

    def read(self, start: int, count: int) -> Samples:
        """Give the frames from `start`, of shape (count, channels)."""
        if self._file is not None:
            self._file.seek(start)
            block: Samples = self._file.read(count, dtype="float64", always_2d=True)
            return block
        return self._source.read(start, count).astype(np.float64) / 32768.0

    def close(self) -> None:
        """Let go of the file."""
        self._source.close()
        if self._file is not None:
            self._file.close()


def check_bleeped(
    original: Path, bleeped: Path, windows_ms: Sequence[tuple[int, int]]
) -> tuple[Trouble, ...]:
    """Compare a bleeped recording with its original; an empty result means that it is clean.

    In a file of plain samples (WAV, FLAC) a window may hold the tone or silence and nothing else,
    to the last bit but one, and all around it is the original to the bit. In other formats coding
    adds noise: there nothing like the original may be found in a window.

    Raises:
        AudioError: one of the two cannot be read.
    """
    with closing(Reader(original)) as before, closing(Reader(bleeped)) as after:
        other = unlike(before, after)
        if other:
            return (other,)
        windows = frames_of(windows_ms, before.rate, before.frames)
        return tuple(_compared(before, after, windows, is_exact(bleeped)))


def is_exact(path: Path) -> bool:
    """Tell whether a file keeps samples as they are. Raises AudioError if it cannot be read."""
    try:
        return soundfile.info(path).subtype in _EXACT
    except soundfile.SoundFileError as error:
        raise AudioError(f"{path.name}: cannot be read") from error


def unlike(before: Reader, after: Reader) -> Trouble | None:
    """Say what keeps two recordings from being compared."""
    if (after.rate, after.frames) != (before.rate, before.frames):
        return Trouble(0, "it is not as long as the recording")
    if after.channels != before.channels:
        return Trouble(0, "it has not the channels of the recording")
    return None


def frames_of(windows_ms: Sequence[tuple[int, int]], rate: int, frames: int) -> list[Window]:
    """Give windows in frames, outwards, in order, those that touch as one."""
    result: list[Window] = []
    for start_ms, end_ms in sorted(windows_ms):
        start, end = start_ms * rate // 1000, min(-(-end_ms * rate // 1000), frames)
        if result and start <= result[-1].end:
            result[-1] = Window(result[-1].start, max(result[-1].end, end))
        elif start < end:
            result.append(Window(start, end))
    return result


def _compared(
    before: Reader, after: Reader, windows: Sequence[Window], exact: bool
) -> Iterator[Trouble]:
    """Read both from beginning to end: what a coder gives after a jump may differ a little."""
    outside = False
    for at in range(0, before.frames, _BLOCK):
        count = min(_BLOCK, before.frames - at)
        said, heard = before.read(at, count), after.read(at, count)
        if not len(said) == len(heard) == count:
            raise AudioError(f"it ends before its {before.frames} frames")
        around = np.ones(count, bool)
        for window in windows:
            start, end = max(window.start - at, 0), min(window.end - at, count)
            if start >= end:
                continue
            around[start:end] = False
            piece = _Piece(window, at + start, said[start:end], heard[start:end])
            yield from _inside(piece, after.rate, exact)
        differs = around & (np.abs(said - heard) > 1.0 / 32768.0).any(axis=1)
        if exact and not outside and differs.any():
            outside = True  # once is enough: it may go on to the end
            place = (at + int(np.argmax(differs))) * 1000 // before.rate
            yield Trouble(place, "it differs outside the bleeps")


@dataclass(frozen=True)
class _Piece:
    """Some frames of a window from `start` on: what was said there, and what is heard now."""

    window: Window
    start: int
    said: Samples
    heard: Samples


def _inside(piece: _Piece, rate: int, exact: bool) -> Iterator[Trouble]:
    rest = piece.heard - tone_in(piece.heard, piece.window, piece.start, rate, exact)
    place = piece.start * 1000 // rate
    for channel in range(rest.shape[1]):
        if exact and (
            np.abs(rest[:, channel]).max() > step(piece.heard)
            or echoes(rest[:, channel], piece.said)
        ):
            yield Trouble(place, f"channel {channel + 1} holds more than a bleep")
        elif not exact and _like(rest[:, channel], piece.said, rate):
            yield Trouble(place, f"the original is heard in channel {channel + 1}")


def echoes(rest: Samples, said: Samples) -> bool:
    """Tell whether what is left beside the tone follows what was said in any channel.

    The last bit of a tone is enough to understand speech: its signs alone can be understood.
    """
    sure = max(_ECHO, _ECHO_CHANCE / np.sqrt(len(rest)))
    rest, said = rest - rest.mean(), said - said.mean(axis=0)
    loudness = np.sqrt((rest @ rest) * (said * said).sum(axis=0))
    return bool((np.abs(rest @ said) > sure * loudness).any())


def step(heard: Samples) -> float:
    """Give how far a sample may be from the tone by rounding: two steps of what it is made of."""
    levels = np.unique(np.abs(heard[heard != 0.0]))
    finest = float(np.diff(levels).min()) if len(levels) > 1 else 0.0
    return 2.0 * max(finest, 1.0 / 32768.0)


def tone_in(heard: Samples, window: Window, start: int, rate: int, exact: bool = True) -> Samples:
    """Give the tone that lies in each channel of a block of a window, however loud.

    Coders may move its phase a little, so where the samples are not exact any phase counts.
    """
    frames = np.arange(start, start + len(heard))
    ramp = np.minimum(frames - window.start, window.end - 1 - frames) / (RAMP_S * rate)
    turn = 2 * np.pi * TONE_HZ * (frames - window.start) / rate
    waves = [np.sin(turn)] if exact else [np.sin(turn), np.cos(turn)]
    basis = np.stack([wave * np.minimum(ramp, 1.0) for wave in waves], axis=1)
    tone: Samples = basis @ np.linalg.lstsq(basis, heard, rcond=None)[0]
    return tone


def _like(rest: Samples, said: Samples, rate: int) -> bool:
    """Tell whether something is left beside the tone that is loud, or like what was said."""
    edge = int(_LOSSY_EDGE_S * rate)
    if len(rest) <= 4 * edge:
        edge = len(rest) // 8
    rest, said = rest[edge : len(rest) - edge], said[edge : len(said) - edge]
    if not len(rest):
        return False
    if float(np.sqrt(np.mean(rest**2))) > _LOSSY_NOISE:
        return True
    size = 1 << (2 * len(rest)).bit_length()
    spectrum = np.fft.rfft(rest, size)
    for channel in range(said.shape[1]):
        energy = float(said[:, channel] @ said[:, channel])
        if energy <= 0.0:
            continue
        product = np.fft.irfft(spectrum * np.conj(np.fft.rfft(said[:, channel], size)), size)
        if float(np.abs(product).max()) / energy > _LOSSY_LIKENESS:
            return True
    return False
