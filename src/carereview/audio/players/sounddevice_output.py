"""PortAudio through sounddevice: the only back end that knows which frame is at the ear."""

from __future__ import annotations

import atexit
from typing import Any

from carereview.audio.players.output import BUFFER_MS, OutputError, Take


class SounddeviceOutput:
    """The system's default output."""

    name = "sounddevice"
    buffer_ms = BUFFER_MS

    def __init__(self) -> None:
        """Load PortAudio.

        Raises:
            OutputError: the package or the PortAudio library is missing.
        """
        try:
            import sounddevice
        except (ImportError, OSError) as error:
            raise OutputError(f"sounddevice: {error}") from error
        # At exit it would close what the worker is closing already, or wait for a dead server.
        atexit.unregister(sounddevice._exit_handler)
        self._sd: Any = sounddevice
        self._stream: Any = None
        self._rate = 0
        # When the frame with this number reaches the ear, on the stream's own clock.
        self._anchor: tuple[float, int] | None = None
        self._pulled = 0

    def open(self, rate: int, take: Take) -> int:
        """See `Output.open`."""
        self._anchor, self._pulled = None, 0

        def callback(out: Any, frames: int, time: Any, status: Any) -> None:
            self._anchor = (time.outputBufferDacTime, self._pulled)
            self._pulled += frames
            out[:] = take(frames)

        for wanted in (rate, self._own_rate()):
            try:
                self._stream = self._sd.RawOutputStream(
                    samplerate=wanted,
                    channels=2,
                    dtype="int16",
                    latency=BUFFER_MS / 1000,
                    callback=callback,
                )
                self._stream.start()
            except (self._sd.PortAudioError, ValueError) as error:
                reason = str(error)
                continue
            self._rate = wanted
            return wanted
        raise OutputError(f"sounddevice: {reason}")

    def _own_rate(self) -> int:
        try:
            return int(self._sd.query_devices(kind="output")["default_samplerate"])
        except (self._sd.PortAudioError, ValueError) as error:
            raise OutputError(f"sounddevice: {error}") from error

    def heard(self) -> float:
        """See `Output.heard`."""
        anchor, stream = self._anchor, self._stream
        if anchor is None or stream is None:
            return 0.0
        dac_time, first = anchor
        return first + float(stream.time - dac_time) * self._rate

    def describe(self) -> str:
        """See `Output.describe`."""
        device = self._sd.query_devices(kind="output")["name"]
        return f"{device}, {BUFFER_MS} ms"

    def reset(self) -> None:
        """See `Output.reset`."""
        self.close()
        self._sd._terminate()  # the only way to make PortAudio look for devices again
        self._sd._initialize()

    def close(self) -> None:
        """See `Output.close`."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close(ignore_errors=True)
