"""Plays a scenario in a process of its own, and tells when it did what and where it thought it was.

Run as a program: `python listener.py BACKEND FILE STEPS`, where STEPS is a JSON list such as
`[["play"], ["wait", 1.5], ["seek", 9000]]`: calls of `Transport`, and waits in seconds, or for
a notice (`["await", "sound is back"]`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import carereview
from carereview.audio.opening import open_audio
from carereview.audio.players import choose_player
from carereview.audio.quiet import quiet_terminal
from carereview.audio.transport import Transport

POLL_S = 0.05
_PATIENCE_S = 20.0


@dataclass(frozen=True)
class Report:
    """What a listener did. Times are monotonic seconds, which all processes share."""

    reason: str
    steps: list[tuple[float, str, float]]  # when, which call, how many ms it took
    positions: list[tuple[float, int, str]]  # when, position in ms, state
    notices: list[str]
    player: str
    cpu: float  # share of one core
    fd2: str  # what reached file descriptor 2

    def when(self, step: str) -> float:
        return next(when for when, name, _ in self.steps if name == step)


class Listening:
    """A listener in another process, which opens its device at once and waits to be told to begin.

    What else takes time to start, as a tape does, is started meanwhile.
    """

    def __init__(self, backend: str, path: Path, steps: list[list[Any]], burden: int = 0) -> None:
        words = [sys.executable, __file__, backend, str(path), json.dumps(steps), str(burden)]
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(Path(carereview.__file__).parents[1])},
        )

    def begin(self) -> None:
        """Let it take its first step, once its device runs."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdout.readline()
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def stop(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.communicate()

    def report(self) -> Report:
        """Let it begin, and wait for it to end."""
        out, errors = self._process.communicate("\n", timeout=90)
        assert self._process.returncode == 0, errors
        return Report(**json.loads(out.splitlines()[-1]), fd2=errors)


def _burn() -> None:
    while True:
        sum(range(1000))


class Listener:
    """Takes steps, and looks at the transport while it waits."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.done: list[tuple[float, str, float]] = []
        self.positions: list[tuple[float, int, str]] = []
        self.notices: list[str] = []

    def take(self, name: str, *values: Any) -> None:
        start = time.monotonic()
        if name == "wait":
            self._look_until(lambda: time.monotonic() >= start + values[0])
        elif name == "await":
            patience = start + _PATIENCE_S
            self._look_until(lambda: values[0] in self.notices or time.monotonic() > patience)
        else:
            getattr(self._transport, name)(*values)
            self.done.append((start, name, (time.monotonic() - start) * 1000))

    def _look_until(self, is_over: Callable[[], bool]) -> None:
        while not is_over():
            transport = self._transport
            self.positions.append((time.monotonic(), transport.position_ms(), transport.state))
            if transport.notice and transport.notice not in self.notices:
                self.notices.append(transport.notice)
            time.sleep(POLL_S)


def main(backend: str, path: str, steps: str, burden: str) -> dict[str, Any]:
    """Play the steps; the report as a mapping."""
    with quiet_terminal(Path(os.environ.get("XDG_RUNTIME_DIR", "/tmp")) / "fd2.log"):
        player, reason = choose_player(backend)
        transport = Transport(player, auto_rewind_ms=0)
        transport.load(open_audio(Path(path)))
        for _ in range(int(burden)):
            threading.Thread(target=_burn, daemon=True).start()
        time.sleep(1.0)  # a stream that was just opened starts with a delay of the server's
        listener = Listener(transport)
        print("ready", flush=True)
        sys.stdin.readline()
        wall, cpu = time.monotonic(), time.process_time()
        for step in json.loads(steps):
            listener.take(*step)
        share = (time.process_time() - cpu) / (time.monotonic() - wall)
        name = transport.player_name
        transport.close()
    return {
        "reason": reason,
        "steps": listener.done,
        "positions": listener.positions,
        "notices": listener.notices,
        "player": name,
        "cpu": share,
    }


if __name__ == "__main__":
    json.dump(main(*sys.argv[1:]), sys.stdout)
