"""Turns a plan into blocks for the device: read, mask, mix, stretch, resample."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carereview.audio.engine.feed import Block
from carereview.audio.engine.mixing import EARS, mix
from carereview.audio.plan import Plan
from carereview.audio.resample import Resampler
from carereview.audio.source import PcmSource
from carereview.audio.stretch import Stretcher

# A device takes up to 25 ms at once, so that the first block alone keeps it busy until the next is
# made. Each block waits for other threads some times, whatever its length: short ones come late.
_BLOCK_S = 0.08

# Samples for both ears, and the distances on the route they begin and end at.
Made = tuple[NDArray[np.int16], float, float]


class Renderer:
    """Makes the blocks of one plan, from one frame on, in order."""

    def __init__(self, source: PcmSource, plan: Plan, frame: int) -> None:
        """Costs nothing: the first decoding happens with the first block."""
        self._source = source
        self._plan = plan
        self._route = plan.route_from(frame)
        self._size = max(1, round(source.rate * _BLOCK_S))
        self._distance = 0
        self._resampler: Resampler | None = None
        self._stretcher = None if plan.speed == 1.0 else Stretcher(source.rate, EARS, plan.speed)

    def next(self, device_rate: int) -> Block | None:
        """The next block at the device's rate, or None at the end of the route.

        Raises:
            AudioError: the recording is damaged at this place.
        """
        made = self._straight() if self._stretcher is None else self._gathered(self._stretcher)
        if made is None:
            return None
        samples, begin, end = made
        if device_rate != self._source.rate:
            if self._resampler is None:
                self._resampler = Resampler(self._source.rate, device_rate, EARS)
            samples = self._resampler.convert(samples)
        return Block(samples.tobytes(), self._route, begin, end)

    def _straight(self) -> Made | None:
        begin = self._distance
        samples = self._gather(self._size)
        return (samples, begin, self._distance) if len(samples) else None

    def _gathered(self, stretcher: Stretcher) -> Made | None:
        """Stretched pieces that follow each other, which are all as linear."""
        pieces: list[Made] = []
        wanted = self._size
        while wanted > 0 and (made := self._stretched(stretcher)) is not None:
            pieces.append(made)
            wanted -= len(made[0])
        if not pieces:
            return None
        samples = np.concatenate([samples for samples, _, _ in pieces])
        return samples, pieces[0][1], pieces[-1][2]

    def _stretched(self, stretcher: Stretcher) -> Made | None:
        while True:
            made = stretcher.pull()
            if made is not None:
                return made
            if stretcher.drained:
                return None
            samples = self._gather(self._size)
            if len(samples):
                stretcher.feed(samples)
            else:
                stretcher.finish()

    def _gather(self, count: int) -> NDArray[np.int16]:
        """Up to `count` frames along the route, less only at its end."""
        parts = []
        while count > 0:
            place = self._route.locate(self._distance)
            if place is None:
                break
            samples = self._source.read(place.start, min(count, len(place)))
            if not len(samples):
                break
            parts.append(mix(samples, place.start, self._plan))
            self._distance += len(samples)
            count -= len(samples)
        if len(parts) == 1:
            return parts[0]
        return np.concatenate(parts) if parts else np.zeros((0, EARS), np.int16)
