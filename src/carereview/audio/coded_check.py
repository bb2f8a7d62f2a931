"""Proves of a clip in a format that changes samples that nothing of the original is heard in it.

It is decoded and compared with the stretch of the bleeped recording that it must be, which is
proven itself. What is left then is the noise of coding. Nowhere may it be as loud as the sound
around it; in a bleep it must lie far below the tone, and may not follow what was said there.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from carereview.audio.clip import cut
from carereview.audio.clip_check import Exact, fades_of, frames_of_clip, gains_near, is_clip_of
from carereview.audio.clip_file import write_clip
from carereview.audio.opening import open_audio

Windows = Sequence[tuple[int, int]]
"""Bleeps of a recording in ms."""

_BLOCK_S, _STRETCH_S, _PIECE_S = 0.02, 0.2, 0.25
_REACH_S = 0.06
"""So far a coder smears sound for the most part: blocks of MP3 and Vorbis last some 70 ms at
16 kHz. Beside it, in half of a short bleep at least, its tone stands alone."""

_QUIET = 0.001  # of full scale: what is quieter, -60 dB, cannot be understood beside the rest
_ANYWHERE = 0.7  # how loud noise may be in a stretch, as a share of the sound there (-3 dB)
_IN_BLEEPS = 0.5  # the same in each block of a bleep, of the loudest sound around (-6 dB)
_UNDER_TONES = 0.25  # the same where the tone stands alone (-12 dB)

_FOLLOWS = 0.6
"""How much of the noise under a tone may be like what was said: chance and smear gave up to 0.4."""

_SHARE = 1 / 256
"""How much of what was said that must be, to be something: -48 dB of it."""

_OFF_DB = 2.0  # how much quieter a clip may seem since coders leave out the highest hiss
_LAG_S = 0.02
_TONE_HZ, _TONE_WIDTH_HZ = 1000.0, 100.0


def is_coded_clip_of(
    clip: Path, recording: Path, original: Path, span_ms: tuple[int, int], windows_ms: Windows
) -> bool:
    """Tell whether a coded clip is a stretch of a bleeped recording, times one gain, and no more.

    `original` is what was bleeped. Raises AudioError if one of the files cannot be read.
    """
    with (
        closing(open_audio(clip)) as part,
        closing(open_audio(recording)) as whole,
        closing(open_audio(original)) as before,
    ):
        shape = (whole.rate, whole.channels)
        if (part.rate, part.channels) != shape or (before.rate, before.channels) != shape:
            return False
        start, end = frames_of_clip(whole, span_ms)
        if not 0 < end - start == part.frames or before.frames != whole.frames:
            return False
        made = part.read(0, part.frames) / 32768.0
        given = whole.read(start, end - start) / 32768.0
        said = before.read(start, end - start) / 32768.0
    faded = given * fades_of(start, end, shape[0], windows_ms)[:, None]
    gains = gains_near(faded, made, _OFF_DB)
    coded = (_Coded(faded * gain, made, said * gain, shape[0]) for gain in gains)
    best = min(coded, key=_Coded.unlikeness, default=None)
    return best is not None and best.is_clean([*_bleeps(windows_ms, start, end, shape[0])])


def is_made_again(clip: Path, recording: Path, span_ms: tuple[int, int], windows: Windows) -> bool:
    """Tell whether the encoder that is here makes the same sound of the same stretch.

    The stretch is cut anew without loss, and proven to the bit. So this finds whatever the noise
    of coding might cover, but only where and when the clip was made: others round differently.

    Raises AudioError if a file cannot be read or made.
    """
    with tempfile.TemporaryDirectory(prefix="carereview-") as folder:
        exact, again = Path(folder) / "exact.wav", Path(folder) / f"again{clip.suffix}"
        cut(recording, exact, *span_ms, windows)
        if not is_clip_of(exact, recording, span_ms, windows):
            return False
        with closing(open_audio(exact)) as source:
            write_clip(again, source.read(0, source.frames), source.rate)
        with closing(open_audio(clip)) as one, closing(open_audio(again)) as other:
            same = np.array_equal(one.read(0, one.frames), other.read(0, other.frames))
            return same and one.rate == other.rate


@dataclass(frozen=True, slots=True)
class _Coded:
    """What a clip must be, what it is when decoded, what was said there; frames by channels."""

    wanted: Exact
    made: Exact
    said: Exact
    rate: int

    def unlikeness(self) -> float:
        """Give how loud noise is in most blocks: more, by another gain than the right one."""
        shares = _loudness(self.made - self.wanted, self._frames(_BLOCK_S)) / self._around(_BLOCK_S)
        return float(np.median(shares))

    def is_clean(self, bleeps: Sequence[slice]) -> bool:
        """Tell whether only the noise of coding lies between the first two."""
        noise = self.made - self.wanted
        limit = _ANYWHERE * self._around(_STRETCH_S)
        if (_loudness(noise, self._frames(_STRETCH_S)) > limit).any():
            return False
        limit = _IN_BLEEPS * self._around(_BLOCK_S)
        loud = _loudness(noise, self._frames(_BLOCK_S)) > limit
        return not any(self._is_heard(noise, bleep, loud) for bleep in bleeps)

    def _is_heard(self, noise: Exact, bleep: slice, loud: NDArray[np.bool_]) -> bool:
        """Tell whether something beside the tone is left in a bleep."""
        block = self._frames(_BLOCK_S)
        if loud[-(-bleep.start // block) : bleep.stop // block].any():
            return True
        for piece in self._alone(bleep):
            most = _UNDER_TONES * np.maximum(_rms(self.wanted[piece]), _QUIET)
            if (_rms(noise[piece]) > most).any():
                return True
            if self._follows(noise[piece], self.said[piece]):
                return True
        return False

    def _alone(self, bleep: slice) -> Iterator[slice]:
        """Give the pieces of a bleep in which its tone stands alone."""
        edge = min(self._frames(_REACH_S), (bleep.stop - bleep.start) // 4)
        start, end, piece = bleep.start + edge, bleep.stop - edge, self._frames(_PIECE_S)
        count = max(1, (end - start) // piece)
        borders = [start + (end - start) * number // count for number in range(count + 1)]
        yield from (slice(a, b) for a, b in pairwise(borders) if a < b)

    def _follows(self, noise: Exact, said: Exact) -> bool:
        """Tell whether noise is like what was said, in any channel, up to a little late or early.

        All near the tone is left out: coders keep its loudness to a few per cent only.
        """
        size = 1 << (2 * len(noise)).bit_length()
        hertz = np.fft.rfftfreq(size, 1 / self.rate)
        kept = (np.abs(hertz - _TONE_HZ) > _TONE_WIDTH_HZ)[:, None] & (hertz > 0)[:, None]
        noises = np.fft.rfft(noise, size, axis=0) * kept
        voices = np.fft.rfft(said, size, axis=0) * kept
        lag = self._frames(_LAG_S)
        loud, spoken = _energy(noises), _energy(voices)
        for number, voice in enumerate(voices.T):
            likeness = np.fft.irfft(noises * np.conj(voice)[:, None], size, axis=0)
            near = np.abs(np.concatenate([likeness[: lag + 1], likeness[-lag:]])).max(axis=0)
            follows = near > _FOLLOWS * np.sqrt(loud * spoken[number])
            if (follows & (near > _SHARE * spoken[number])).any():
                return True
        return False

    def _around(self, length_s: float) -> Exact:
        """Give how loud the sound is around each block, as far as a coder smears it."""
        block = self._frames(length_s)
        loudness = np.maximum(_loudness(self.wanted, block), _QUIET)
        reach = -(-self._frames(_REACH_S) // block)
        padded = np.pad(loudness, ((reach, reach), (0, 0)), mode="edge")
        every = [padded[at : at + len(loudness)] for at in range(2 * reach + 1)]
        most: Exact = np.max(every, axis=0)
        return most

    def _frames(self, seconds: float) -> int:
        return max(1, round(seconds * self.rate))


def _bleeps(windows_ms: Windows, start: int, end: int, rate: int) -> Iterator[slice]:
    """Give what of the bleeps lies in a stretch, in frames from its beginning."""
    for first_ms, last_ms in windows_ms:
        first, last = first_ms * rate // 1000, -(-last_ms * rate // 1000)
        if first < end and last > start:
            yield slice(max(first - start, 0), min(last, end) - start)


def _rms(samples: Exact) -> Exact:
    loudness: Exact = np.sqrt(np.mean(np.square(samples), axis=0))
    return loudness


def _loudness(samples: Exact, block: int) -> Exact:
    """Give the root mean square of each block, the last of which may be shorter, by channel."""
    edges = np.arange(0, len(samples), block)
    counts = np.diff([*edges, len(samples)])[:, None]
    loudness: Exact = np.sqrt(np.add.reduceat(np.square(samples), edges, axis=0) / counts)
    return loudness


def _energy(spectrum: NDArray[np.complex128]) -> Exact:
    """Give the energy of signals by the halves of their spectra."""
    squares = np.abs(spectrum) ** 2
    energy: Exact = (2 * squares.sum(axis=0) - squares[0] - squares[-1]) / (2 * (len(squares) - 1))
    return energy
