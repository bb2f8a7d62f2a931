"""simpleaudio, in a child process: the last resort before silence.

It plays whole buffers and knows neither position, pause nor seek. So the sound goes to it in
chunks of a quarter of a second, which leaves gaps of some 20 to 70 ms between them and makes a
pause or a seek up to two chunks late, and the place heard is told by a clock. A crash of the
child looks like a device that went away.
"""

from __future__ import annotations

import importlib.util
import struct
import subprocess
import sys
import threading
import time
from typing import Any

from carereview.audio.players.output import FRAME_BYTES, OutputError, Take

_CHUNK_MS = 250
_SIPS = 10
_SIP_PAUSE_S = 0.002  # in small sips, since the player keeps little more than a chunk ready


class SimpleaudioOutput:
    """The system's default output, through a child process."""

    name = "simpleaudio"
    buffer_ms = 2 * _CHUNK_MS

    def __init__(self) -> None:
        """Look for the package, without loading it here.

        Raises:
            OutputError: it is not installed.
        """
        if importlib.util.find_spec("simpleaudio") is None:
            raise OutputError("simpleaudio: not installed")
        self._child: subprocess.Popen[bytes] | None = None
        self._rate = 0
        self._anchor: tuple[float, int] | None = None

    def open(self, rate: int, take: Take) -> int:
        """See `Output.open`."""
        child = "carereview.audio.players.simpleaudio_child"
        words = [sys.executable, "-P", "-m", child, str(rate)]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        self._child = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=nowhere)
        self._rate, self._anchor = rate, None
        try:
            # A trial: 20 ms of silence.
            self._send(self._child, bytes(rate // 50 * FRAME_BYTES))
        except OSError as error:
            self.close()
            raise OutputError(f"simpleaudio: does not play here ({error})") from error
        threading.Thread(target=self._pump, args=(self._child, take), daemon=True).start()
        return rate

    def _send(self, child: subprocess.Popen[bytes], data: bytes) -> None:
        """Hand over a chunk, and return when it begins to play."""
        stdin: Any = child.stdin
        stdout: Any = child.stdout
        stdin.write(struct.pack("<I", len(data)) + data)
        stdin.flush()
        if not stdout.readline():
            raise BrokenPipeError("the child process ended")

    def _pump(self, child: subprocess.Popen[bytes], take: Take) -> None:
        """Pull a chunk at a time, at the pace the child plays them."""
        frames = self._rate * _CHUNK_MS // 1000
        pulled = 0
        try:
            while child is self._child:
                data = b"".join(self._sips(take, frames))
                self._send(child, data)
                self._anchor = (time.monotonic(), pulled)
                pulled += frames
        except (OSError, ValueError):
            return  # ended or closed; the watchdog sees that nothing is pulled any more

    def _sips(self, take: Take, frames: int) -> list[bytes]:
        sips = []
        for _ in range(_SIPS):
            sips.append(take(frames // _SIPS))
            time.sleep(_SIP_PAUSE_S)
        sips.append(take(frames % _SIPS))
        return sips

    def heard(self) -> float:
        """See `Output.heard`."""
        if self._anchor is None:
            return 0.0
        when, first = self._anchor
        return first + (time.monotonic() - when) * self._rate

    def describe(self) -> str:
        """See `Output.describe`."""
        return f"in a child process, {self.buffer_ms} ms"

    def reset(self) -> None:
        """See `Output.reset`."""
        self.close()

    def close(self) -> None:
        """See `Output.close`."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
