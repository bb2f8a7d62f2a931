"""From the channels of a recording to the two of a listener: masks, channel choice, gain."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carereview.audio.plan import Channel, Plan
from carereview.audio.source import to_int16
from carereview.audio.tone import tone

EARS = 2
_FULL_SCALE = 2**15 - 1


def mix(samples: NDArray[np.int16], frame: int, plan: Plan) -> NDArray[np.int16]:
    """What both ears hear of a block that starts at `frame`: shape (n, 2).

    Unchanged samples come through bit for bit when both channels are heard at full volume.
    """
    heard = _choose(_masked(samples, frame, plan), plan.channel)
    if plan.gain == 1.0:
        return heard
    return to_int16(heard.astype(np.float32) * np.float32(plan.gain))


def _masked(samples: NDArray[np.int16], frame: int, plan: Plan) -> NDArray[np.int16]:
    hidden = [m for m in plan.masks if m.start < frame + len(samples) and m.end > frame]
    if not hidden:
        return samples
    out = samples.copy()
    for mask in hidden:
        start, end = max(mask.start, frame), min(mask.end, frame + len(samples))
        part = out[start - frame : end - frame]
        if plan.bleep_rate:
            part[:] = to_int16(tone(mask, start, end, plan.bleep_rate) * _FULL_SCALE)[:, None]
        else:
            part[:] = 0
    return out


def _choose(samples: NDArray[np.int16], channel: Channel) -> NDArray[np.int16]:
    """Two columns: mono goes to both ears, and of surround sound all goes to each ear."""
    count = samples.shape[1]
    if count == 1:
        return np.repeat(samples, EARS, axis=1)
    if channel is Channel.BOTH and count == EARS:
        return samples
    if channel is Channel.BOTH:
        middle = np.rint(samples.mean(axis=1)).astype(np.int16)
        return np.stack([middle, middle], axis=1)
    left, right = {
        Channel.LEFT: (0, 0),
        Channel.RIGHT: (1, 1),
        Channel.SWAP: (1, 0),
    }[channel]
    return samples[:, [left, right]]
