"""The tone of a bleep."""

import numpy as np
from numpy.typing import NDArray

from carereview.audio.plan import Span

_TONE_HZ = 1000.0
_TONE_LEVEL = 0.1  # -20 dB of full scale: clear, and no louder than speech
_RAMP_S = 0.002  # the tone swells and fades, so that it does not click


def tone(window: Span, start: int, end: int, rate: int) -> NDArray[np.float64]:
    """The frames from `start` to `end` of the tone that fills a window; full scale is 1."""
    frames = np.arange(start, end)
    ramp = np.minimum(frames - window.start, window.end - 1 - frames) / (_RAMP_S * rate)
    wave = np.sin(2 * np.pi * _TONE_HZ * (frames - window.start) / rate)
    samples: NDArray[np.float64] = wave * np.minimum(ramp, 1.0) * _TONE_LEVEL
    return samples
