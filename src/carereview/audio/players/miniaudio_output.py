"""miniaudio: needs no system library, but only knows how many frames it handed out."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

from carereview.audio.players.output import BUFFER_MS, OutputError, Take

# miniaudio has no clock to ask. Against the null sink of a sound server the count of frames
# handed out runs ahead of the sound by about 0.6 of the buffer, with little spread.
_BIAS_S = 0.6 * BUFFER_MS / 1000


class MiniaudioOutput:
    """The system's default output."""

    name = "miniaudio"
    buffer_ms = BUFFER_MS

    def __init__(self) -> None:
        """Load miniaudio.

        Raises:
            OutputError: the package is missing, or broken.
        """
        try:
            import miniaudio
        except (ImportError, OSError) as error:
            raise OutputError(f"miniaudio: {error}") from error
        self._ma: Any = miniaudio
        self._device: Any = None
        self._rate = 0
        self._anchor: tuple[float, int] | None = None

    def open(self, rate: int, take: Take) -> int:
        """See `Output.open`. miniaudio converts the rate where a device needs another."""
        try:
            self._device = self._ma.PlaybackDevice(
                output_format=self._ma.SampleFormat.SIGNED16,
                nchannels=2,
                sample_rate=rate,
                buffersize_msec=BUFFER_MS,
                app_name="carereview",
            )
            self._refuse_null()
            generator = self._pull(take)
            next(generator)
            self._device.start(generator)
        except self._ma.MiniaudioError as error:
            self.close()
            raise OutputError(f"miniaudio: {error}") from error
        self._rate = rate
        return rate

    def _refuse_null(self) -> None:
        """miniaudio falls back on a device that swallows sound; our own clock does better."""
        if self._device.backend.lower() == "null":
            self.close()
            raise OutputError("miniaudio: no sound card")

    def _pull(self, take: Take) -> Generator[bytes, int, None]:
        pulled = 0
        self._anchor = None
        frames = yield b""
        while True:
            self._anchor = (time.monotonic(), pulled)
            pulled += frames
            frames = yield take(frames)

    def heard(self) -> float:
        """See `Output.heard`."""
        if self._anchor is None:
            return 0.0
        when, first = self._anchor
        return first + (time.monotonic() - when - _BIAS_S) * self._rate

    def describe(self) -> str:
        """See `Output.describe`."""
        backend = self._device.backend if self._device is not None else "default"
        return f"{backend}, {BUFFER_MS} ms"

    def reset(self) -> None:
        """See `Output.reset`."""
        self.close()

    def close(self) -> None:
        """See `Output.close`."""
        device, self._device = self._device, None
        if device is not None:
            device.close()
