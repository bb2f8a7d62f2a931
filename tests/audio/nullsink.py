"""A private sound server without a sound card, and a recording of all that reaches its sink."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

RATE = 48000
_FRAME_BYTES = 4
_NEEDED = ("pulseaudio", "pactl", "parec")
_ALSA_TO_PULSE = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


class NoServer(Exception):
    """The sound server cannot be had here; says why."""


class NullSink:
    """A running server, whose sink swallows sound at the pace of the clock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.env = {
            "HOME": str(folder),  # the server drops a cookie there
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder / "p"),
            "PULSE_STATE_PATH": str(folder / "s"),
            "PULSE_SERVER": f"unix:{folder}/sock",
            "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
        }
        (folder / "asound.conf").write_text(_ALSA_TO_PULSE)
        self.start()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self.server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
                *("--use-pid-file=no", f"--log-target=file:{self._folder}/log"),
                "--disable-shm=yes",  # with memory shared, 16.1 aborts now and then (issue 824)
                *("-L", f"module-native-protocol-unix socket={self._folder}/sock auth-anonymous=1"),
                *("-L", f"module-null-sink sink_name=cr rate={RATE} channels=2 format=s16le"),
            ],
            env=os.environ | self.env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(100):
            if self._pactl("info") == 0:
                break
            time.sleep(0.05)
        else:
            self.stop()
            raise NoServer("pulseaudio did not start within 5 s")
        self._pactl("set-default-sink", "cr")

    def stop(self) -> None:
        """Pull the device away, as when the server crashes."""
        self.server.kill()
        self.server.wait()
        (self._folder / "sock").unlink(missing_ok=True)

    def _pactl(self, *words: str) -> int:
        return subprocess.run(
            ["pactl", *words],
            env=os.environ | self.env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=10,
            check=False,
        ).returncode


class Tape:
    """What `parec` hears of the sink, and when it heard it."""

    def __init__(self, sink: NullSink) -> None:
        self._process = subprocess.Popen(
            [
                *("parec", "-d", "cr.monitor", "--raw", "--format=s16le"),
                *(f"--rate={RATE}", "--channels=2", "--latency-msec=10"),
            ],
            env=os.environ | sink.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._chunks: list[bytes] = []
        self._starts: list[float] = []
        self._frames = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        while not self._chunks:
            if not self._thread.is_alive():
                raise NoServer("the sound server has ended, and nothing is recorded")
            time.sleep(0.01)

    def _listen(self) -> None:
        pipe: IO[bytes] | None = self._process.stdout
        assert pipe is not None
        while chunk := os.read(pipe.fileno(), 1 << 16):
            self._chunks.append(chunk)
            self._frames += len(chunk) // _FRAME_BYTES
            self._starts.append(time.monotonic() - self._frames / RATE)

    @property
    def start(self) -> float:
        """The monotonic time of the first sample: what arrived with least delay tells it best."""
        return float(np.percentile(self._starts, 2))

    def stop(self) -> NDArray[np.int16]:
        """End the recording; all of it, of shape (n, 2)."""
        time.sleep(0.05)
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        data = b"".join(self._chunks)
        data = data[: len(data) // _FRAME_BYTES * _FRAME_BYTES]
        return np.frombuffer(data, np.int16).reshape(-1, 2)

    def frame_at(self, when: float) -> float:
        """The frame of the recording that reached the sink at a monotonic time."""
        return (when - self.start) * RATE


@contextmanager
def null_sink() -> Iterator[NullSink]:
    """A server for the length of a block, with the environment pointed at it."""
    missing = [tool for tool in _NEEDED if shutil.which(tool) is None]
    if missing:
        raise NoServer(f"{', '.join(missing)} not installed")
    folder = Path(tempfile.mkdtemp())  # short: a socket's path may have 107 characters
    kept = dict(os.environ)
    try:
        sink = NullSink(folder)
        os.environ.update(sink.env)
        yield sink
        sink.stop()
    finally:
        os.environ.clear()
        os.environ.update(kept)
        shutil.rmtree(folder, ignore_errors=True)


def find(needle: NDArray[np.int16], tape: NDArray[np.int16]) -> int:
    """The frame of a tape where a stretch of sound begins, by cross-correlation of one ear."""
    size = 1 << (len(tape) + len(needle)).bit_length()
    spectrum = np.fft.rfft(tape[:, 0].astype(np.float64), size)
    spectrum *= np.conj(np.fft.rfft(needle[:, 0].astype(np.float64), size))
    return int(np.argmax(np.fft.irfft(spectrum, size)[: len(tape)]))


def noise(seconds: float, rate: int = RATE, seed: int = 1) -> NDArray[np.int16]:
    """White noise for both ears: any stretch of it is found at one place only."""
    count = round(seconds * rate)
    samples = np.random.default_rng(seed).integers(-12000, 12000, (count, 2))
    return samples.astype(np.int16)
