"""Something always plays, and says why it is that."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import carereview
from carereview.audio.players import choose, choose_player
from carereview.audio.players.clock import ClockPlayer
from carereview.audio.players.output import BUFFER_MS, Output, OutputError, Take
from carereview.audio.players.streaming import StreamingPlayer


class FakeOutput:
    """A device that is there or not, and prints on file descriptor 2 as C libraries do."""

    name = "fake"
    buffer_ms = BUFFER_MS

    def __init__(self, problem: str | None = None) -> None:
        self.problem = problem

    def open(self, rate: int, take: Take) -> int:
        import os

        os.write(2, b"ALSA lib pcm.c: cannot open\n")
        if self.problem:
            raise OutputError(self.problem)
        return rate

    def heard(self) -> float:
        return 0.0

    def describe(self) -> str:
        return "a fake card, 100 ms"

    def reset(self) -> None: ...

    def close(self) -> None: ...


def use(monkeypatch: pytest.MonkeyPatch, **outputs: Output) -> None:
    makers = {name: (lambda output=output: output) for name, output in outputs.items()}
    monkeypatch.setattr(choose, "_makers", lambda: makers)


def test_the_first_that_opens_is_used_and_named(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, first=FakeOutput("first: no card"), second=FakeOutput())
    player, reason = choose_player()
    assert isinstance(player, StreamingPlayer)
    assert reason == "fake: a fake card, 100 ms"
    assert capfd.readouterr().err == ""
    player.close()


def test_without_a_card_the_clock_runs_and_every_reason_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(monkeypatch, first=FakeOutput("first: no card"), second=FakeOutput("second: no library"))
    player, reason = choose_player()
    assert isinstance(player, ClockPlayer)
    assert reason.startswith("no sound card: running silently on the clock")
    assert "first: no card; second: no library" in reason


def test_a_preference_is_kept_to(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, first=FakeOutput(), second=FakeOutput("second: no card"))
    player, reason = choose_player("second")
    assert isinstance(player, ClockPlayer)
    assert "second: no card" in reason
    assert isinstance(choose_player("clock")[0], ClockPlayer)
    assert 'no player is called "cassette"' in choose_player("cassette")[1]


def in_a_fresh_python(code: str) -> str:
    """What the code prints, in a process whose libraries it can hide."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(Path(carereview.__file__).parents[1])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_neither_the_room_nor_the_transport_loads_a_library() -> None:
    code = """
import sys
import carereview.audio, carereview.audio.transport, carereview.audio.players
heavy = {"numpy", "soundfile", "av", "sounddevice", "miniaudio", "simpleaudio", "pydub"}
print(sorted(heavy & set(sys.modules)))
"""
    assert in_a_fresh_python(code).strip() == "[]"


def test_missing_libraries_are_reasons_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "call.m4a").write_bytes(b"\x00\x00\x00\x18ftypM4A " * 9)
    code = f"""
import sys
from pathlib import Path
hidden = ("soundfile", "av", "sounddevice", "miniaudio", "simpleaudio")
sys.modules.update(dict.fromkeys(hidden))
from carereview.audio.opening import open_audio
from carereview.audio.players import choose_player
from carereview.audio.source import AudioError
print(choose_player()[1])
try:
    open_audio(Path({str(tmp_path / "call.m4a")!r}))
except AudioError as error:
    print(error)
"""
    chosen, opened = in_a_fresh_python(code).splitlines()
    assert chosen.startswith("no sound card: running silently on the clock (sounddevice: ")
    assert "miniaudio: " in chosen
    assert "soundfile is missing" in opened
    assert "av is missing" in opened
