"""Proves that a bleeped recording holds nothing of its original where it should not.

It shares no code with the engine that bleeps: what one gets wrong, the other must not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from carereview.audio.bleep_reader import (
    EXACT,
    Reader,
    Samples,
    Stored,
    as_numbers,
    differing,
    side_by_side,
)
from carereview.audio.source import AudioError

TONE_HZ = 1000.0
RAMP_S = 0.002
"""The only sound allowed in a window: this tone, swelling and fading so long."""

_LOSSY_EDGE_S = 0.08  # what a coder may smear of the sound beside a window into it
_LOSSY_NOISE = 0.05  # root mean square that coding a tone may leave beside it; full scale is 1
_LOSSY_LIKENESS = 0.05  # share of the original that may seem to be in such noise by chance
_ECHO = 0.1  # share of the original that may seem to be in the rounding of a tone
_ECHO_CHANCE = 6.0  # standard deviations, so that few samples don't seem to follow by chance


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
        return soundfile.info(path).subtype in EXACT
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
    outside = False
    for at, said, heard in side_by_side(before, after):
        pieces = [*_pieces(windows, at, said, heard)]
        if exact and not outside:
            place = _difference(at, said, heard, pieces)
            outside = place >= 0  # once is enough: it may go on to the end
            if outside:
                yield Trouble(place * 1000 // before.rate, "it differs outside the bleeps")
        for piece in pieces:
            yield from _inside(piece, after.rate, exact)


@dataclass(frozen=True)
class _Piece:
    """Some frames of a window from `start` on: what was said there, and what is heard now."""

    window: Window
    start: int
    said: Samples
    heard: Samples


def _pieces(windows: Sequence[Window], at: int, said: Stored, heard: Stored) -> Iterator[_Piece]:
    """Give what of the windows, which are in order, lies in a block that begins at a frame."""
    for window in windows[bisect_right(windows, at, key=lambda window: window.end) :]:
        start, end = max(window.start - at, 0), min(window.end - at, len(said))
        if start >= end:
            return
        yield _Piece(window, at + start, as_numbers(said[start:end]), as_numbers(heard[start:end]))


def _difference(at: int, said: Stored, heard: Stored, pieces: Sequence[_Piece]) -> int:
    """Give the first frame of a block that differs outside the pieces of windows; -1 for none."""
    begin = 0
    for piece in (*pieces, None):
        end = len(said) if piece is None else piece.start - at
        differs = differing(said[begin:end], heard[begin:end])
        if differs.any():
            return at + begin + int(np.argmax(differs))
        begin = end if piece is None else end + len(piece.said)
    return -1


def _inside(piece: _Piece, rate: int, exact: bool) -> Iterator[Trouble]:
    rest = piece.heard - tone_in(piece.heard, piece.window, piece.start, rate, exact)
    place, most = piece.start * 1000 // rate, step(piece.heard)
    for channel in range(rest.shape[1]):
        alone = rest[:, channel]
        if exact and (np.abs(alone).max() > most or echoes(alone, piece.said)):
            yield Trouble(place, f"channel {channel + 1} holds more than a bleep")
        elif not exact and _like(alone, piece.said, rate):
            yield Trouble(place, f"the original is heard in channel {channel + 1}")


def echoes(rest: Samples, said: Samples) -> bool:
    """Tell whether what is left beside the tone follows what was said in any channel.

    The last bit of a tone is enough to understand speech: its signs alone can be understood.
    """
    sure = max(_ECHO, _ECHO_CHANCE / np.sqrt(len(rest)))
    rest, said = rest - rest.mean(), said - said.mean(axis=0)
    # As sums: a library of linear algebra would wake threads for so little, and let them spin.
    loudness = np.sqrt(np.einsum("f,f", rest, rest) * np.einsum("fc,fc->c", said, said))
    return bool((np.abs(np.einsum("f,fc->c", rest, said)) > sure * loudness).any())


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
    basis = np.stack([wave * np.minimum(ramp, 1.0) for wave in waves])
    likeness = np.linalg.pinv(np.einsum("if,jf->ij", basis, basis))
    loudness = likeness @ np.einsum("if,fc->ic", basis, heard)
    tone: Samples = np.einsum("if,ic->fc", basis, loudness)
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
