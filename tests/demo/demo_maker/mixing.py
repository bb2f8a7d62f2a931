"""Lays turns and sounds on two channels and sends them down a telephone line."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .screenplay import Cue, Screenplay
from .sounds import sound
from .voices import RATE, Engine, Samples

_SPEECH_DB = -21.0  # level of a turn while somebody speaks
_CROSSTALK_DB = -35.0
_CROSSTALK_DELAY = RATE * 3 // 1000
_NOISE_DB = -68.0
_TAIL = RATE // 2


@dataclass(frozen=True)
class Laid:
    """A cue in its place: times in ms from the start of the call, words with their own."""

    cue: Cue
    start: int
    end: int
    words: tuple[tuple[int, int], ...] = ()


def lay(play: Screenplay, engine: Engine) -> tuple[Samples, list[Laid]]:
    """Place every cue after the one before; give (samples, 2) at 24 kHz, and the places."""
    laid, pieces, now = list[Laid](), list[tuple[int, int, Samples]](), RATE // 4
    for index, cue in enumerate(play.cues):
        at = now + cue.gap * RATE // 1000
        voice = play.voices.get(cue.what)
        if voice:
            said = engine.speak(cue.words, voice.voice, cue.speed)
            samples, words = level(said.samples), said.words
        else:
            samples, words = sound(cue.what, cue.seconds, seed=index), ()
        channel = voice.channel if voice else int(cue.what == "key")
        pieces.append((channel, at, samples))
        laid.append(_laid(cue, at, len(samples), words))
        now = at + len(samples)
    out = np.zeros((now + _TAIL, 2), np.float32)
    for channel, at, samples in pieces:
        out[at : at + len(samples), channel] += samples
    return out, laid


def _laid(cue: Cue, at: int, length: int, words: tuple[tuple[int, int], ...]) -> Laid:
    times = tuple((_ms(at + a), _ms(at + b)) for a, b in words)
    if times:
        return Laid(cue, times[0][0], times[-1][1], times)
    return Laid(cue, _ms(at), _ms(at + length))


def _ms(frames: int) -> int:
    return (frames * 1000 + RATE // 2) // RATE


def level(samples: Samples) -> Samples:
    """Bring speech to one loudness, measured while it sounds, and round off its peaks."""
    blocks = samples[: len(samples) // 480 * 480].reshape(-1, 480)
    power = (blocks**2).mean(axis=1)
    speech = power[power > power.max() / 1000].mean()
    gain = 10 ** (_SPEECH_DB / 20) / np.sqrt(speech)
    return np.asarray(0.8 * np.tanh(samples * gain / 0.8), np.float32)


def line(samples: Samples, rate: int, band: tuple[int, int]) -> npt.NDArray[np.int16]:
    """Send both channels down the line: crosstalk, noise, band, sampling rate, 16 bits."""
    leak = np.roll(samples[:, ::-1], _CROSSTALK_DELAY, axis=0) * 10 ** (_CROSSTALK_DB / 20)
    noise = np.random.default_rng(2015).normal(size=samples.shape) * 10 ** (_NOISE_DB / 20)
    mixed = samples + leak + noise
    short = len(mixed) // 240 * 240  # a whole number of samples at every rate used
    out = [_band(mixed[:short, c], rate, band) for c in (0, 1)]
    return np.asarray(np.clip(np.stack(out, axis=1) * 32767, -32767, 32767).round(), np.int16)


def _band(channel: npt.NDArray[np.float64], rate: int, band: tuple[int, int]) -> Samples:
    spectrum = np.fft.rfft(channel)
    hertz = np.fft.rfftfreq(len(channel), 1 / RATE)
    low, high = band
    rise = np.clip((hertz - low * 0.7) / (low * 0.3), 0, 1)
    fall = np.clip((high * 1.1 - hertz) / (high * 0.1), 0, 1)
    count = len(channel) * rate // RATE
    kept = (spectrum * rise * fall)[: count // 2 + 1]
    return (np.fft.irfft(kept, count) * count / len(channel)).astype(np.float32)


def alaw_steps(samples: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
    """Round to what an exchange with 13-bit linear words would pass on; packs far smaller."""
    return np.asarray((np.clip(samples, -32764, 32760).astype(np.int32) + 4) // 8 * 8, np.int16)
