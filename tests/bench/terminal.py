"""A pseudo-terminal that notes when each paint ended and what it cost; Linux only.

Nothing is read from the screen while time is taken: bytes are kept, and drawn afterwards.
"""

import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path

KEYS = {
    "enter": b"\r",
    "escape": b"\x1b",
    "space": b" ",
    "down": b"\x1b[B",
    "home": b"\x1b[H",
    "pagedown": b"\x1b[6~",
}
ROWS, COLUMNS = 40, 120

# DEC mode 2026, synchronized output: the app asks whether we know it, and then brackets each
# paint, so that its last byte is known exactly. Before that, a paint ends when bytes stop.
_ASKED, _ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"
_END = b"\x1b[?2026l"
_QUIET_S = 0.04


@dataclass(frozen=True, slots=True)
class Frame:
    """One paint: when its last byte came (s, monotonic), its bytes, CPU used until then (s)."""

    end: float
    data: bytes
    cpu: float


class Terminal:
    """A program in a pseudo-terminal; leaving the `with` block kills it."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        """Start a command with the variables in `env` and colours."""
        settings = {**environment(env), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.frames: list[Frame] = []
        self._unfinished = b""
        self._last = self.started = time.monotonic()
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            try:
                ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
                os.execvpe(command[0], list(command), settings)
            finally:
                os._exit(127)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._master)

    @property
    def cpu(self) -> float:
        """Give the CPU time of all threads of the program so far (s)."""
        return cpu_of(self.pid)

    @property
    def rss_mb(self) -> float:
        """Give the memory that the program holds now (MB)."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("the system does not tell a process's memory")

    def send(self, key: str) -> None:
        """Press a key, by name or as it is."""
        os.write(self._master, KEYS.get(key, key.encode()))

    def collect(self, seconds: float) -> None:
        """Take in what is painted during so many seconds."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._read(left)

    def wait_for(self, *texts: str, timeout: float = 180) -> Frame:
        """Wait for a paint that holds one of the texts; earlier paints don't count."""
        wanted = [text.encode() for text in texts]
        return self.wait_until(lambda frame: any(text in frame.data for text in wanted), timeout)

    def wait_until(self, met: Callable[[Frame], bool], timeout: float = 180) -> Frame:
        """Wait for a paint that meets a condition. Raises RuntimeError if it never comes."""
        seen, deadline = len(self.frames), time.monotonic() + timeout
        while time.monotonic() < deadline:
            self._read(_QUIET_S)
            for frame in self.frames[seen:]:
                if met(frame):
                    return frame
            seen = len(self.frames)
        raise RuntimeError(f"the paint waited for never came; the last was {self.frames[-1:]}")

    def settle(self, quiet: float = 0.5) -> None:
        """Wait until nothing has been painted for a while."""
        while time.monotonic() - self._last < quiet:
            self._read(quiet)

    def _read(self, seconds: float) -> None:
        ready, _, _ = select.select([self._master], [], [], min(seconds, _QUIET_S))
        if not ready:
            if self._unfinished and time.monotonic() - self._last >= _QUIET_S:
                self._cut(self._unfinished, b"")
            return
        try:
            data = os.read(self._master, 1 << 20)
        except OSError as error:  # Linux says so when the program has ended
            raise RuntimeError(f"the program ended: {self._unfinished[-500:]!r}") from error
        self._last = time.monotonic()
        if _ASKED in data:
            os.write(self._master, _ANSWER)
        self._unfinished += data
        while _END in self._unfinished:
            self._cut(*self._unfinished.split(_END, 1))

    def _cut(self, frame: bytes, rest: bytes) -> None:
        self.frames.append(Frame(self._last, frame, self.cpu))
        self._unfinished = rest


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """Give the variables to start programs with: none that make them slower or look different."""
    # Without byte code every start would compile all of its modules, and measure the compiler.
    slow = ("PYTHONDONTWRITEBYTECODE", "PYTHONPROFILEIMPORTTIME")
    # Escape is waited for longer over ssh; measured is a terminal here.
    odd = ("NO_COLOR", *slow, "ESCDELAY", "SSH_CONNECTION", "SSH_TTY")
    kept = {k: v for k, v in os.environ.items() if k not in odd and not k.startswith("TEXTUAL")}
    return {**kept, "LC_ALL": "C.UTF-8", **extra}


def cpu_of(pid: int) -> float:
    """Give the CPU time of another process with all its threads, ended ones too (s)."""
    # How the C library's clock_getcpuclockid names that clock on Linux: see its manual page.
    return time.clock_gettime((~pid << 3) | 2)
