"""Sounds of a telephone line, made of sines and noise: ringing, keys, a tune on hold, typing."""

import numpy as np
import numpy.typing as npt

from .voices import RATE

Samples = npt.NDArray[np.float32]

# The ringing and busy tone of Swiss exchanges, in Hz.
_EXCHANGE = 425
_KEYS = {1: (697, 1209), 2: (697, 1336), 3: (697, 1477)}
# A tune of our own, in steps above A3, eight quavers a bar; None rests.
_TUNE = (
    (3, 7, 10, 15, 14, 10, 7, None),
    (1, 5, 8, 13, 12, 8, 5, None),
    (0, 3, 7, 12, 10, 7, 3, 5),
    (-2, 2, 5, 10, 14, 10, 5, None),
)
_BASS = (-9, -11, -12, -14)
_QUAVER = 0.27


def sound(what: str, value: float, seed: int) -> Samples:
    """Make the sound of a cue at 24 kHz; `value` is seconds, rings, or the key pressed."""
    if what == "ring":
        return _cadence(1.0, 1.6, int(value))
    if what == "busy":
        return _cadence(0.5, 0.5, int(value))
    if what == "key":
        return _tone(0.18, *_KEYS[int(value)])
    if what == "beep":
        return _tone(0.5, 1000)
    if what == "music":
        return music(value)
    if what == "typing":
        return typing(value, seed)
    raise ValueError(f"no sound is called {what!r}")


def _time(seconds: float) -> npt.NDArray[np.float64]:
    return np.arange(round(seconds * RATE)) / RATE


def _tone(seconds: float, *hertz: float) -> Samples:
    t = _time(seconds)
    wave = sum(np.sin(2 * np.pi * f * t) for f in hertz) / len(hertz)
    edge = np.minimum(1, np.minimum(t, t[::-1]) / 0.01)
    return (0.12 * wave * edge).astype(np.float32)


def _cadence(on: float, off: float, times: int) -> Samples:
    pause = np.zeros(round(off * RATE), np.float32)
    return np.concatenate([p for _ in range(times) for p in (_tone(on, _EXCHANGE), pause)])


def _note(step: int, seconds: float, decay: float) -> npt.NDArray[np.float64]:
    t = _time(seconds)
    f = 220 * 2 ** (step / 12)
    wave = np.sin(2 * np.pi * f * t) + 0.4 * np.sin(4 * np.pi * f * t)
    return wave * np.exp(-t / decay) * np.minimum(1, t / 0.005)


def music(seconds: float) -> Samples:
    """Play the tune over and over, for as long as a customer can bear it."""
    out = np.zeros(round((seconds + 4) * RATE))
    bar = 8 * _QUAVER
    for turn in range(int(seconds / bar) + 1):
        at = round(turn * bar * RATE)
        for start, step, length in _bar(turn % len(_TUNE)):
            note = _note(step, length, length / 3)
            place = at + round(start * RATE)
            room = out[place : place + len(note)]
            room += note[: len(room)]
    t = _time(seconds)
    fade = np.minimum(1, np.minimum(t / 0.3, t[::-1] / 0.15))
    return (0.05 * out[: len(t)] * fade).astype(np.float32)


def _bar(index: int) -> list[tuple[float, int, float]]:
    notes = [(i * _QUAVER, s + 12, 1.2) for i, s in enumerate(_TUNE[index]) if s is not None]
    return [*notes, (0.0, _BASS[index] + 12, 2.0), (4 * _QUAVER, _BASS[index] + 19, 1.5)]


def typing(seconds: float, seed: int) -> Samples:
    """Clatter on a keyboard, softly; the same seed gives the same clatter."""
    rng = np.random.default_rng(seed)
    out = np.zeros(round(seconds * RATE))
    at = 0.1
    while at < seconds - 0.1:
        click = rng.normal(size=360) * np.exp(-np.arange(360) / 60)
        place = round(at * RATE)
        out[place : place + 360] += 0.03 * click * rng.uniform(0.4, 1)
        at += rng.uniform(0.07, 0.3)
    return out.astype(np.float32)
