"""What a list of calls tells, cheaply."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from carereview.audio.facts import quick_facts
from carereview.core.states import State, Status
from carereview.library.discover import discover
from carereview.library.opening import load_call, load_case
from carereview.publish.listed import CallOverview, totals
from carereview.publish.overview import overview

from .library import make_case


@pytest.fixture
def rows(tmp_path: Path) -> tuple[CallOverview, ...]:
    case = load_case(make_case(tmp_path / "routeur"))
    found = discover(tmp_path)
    return tuple(overview(load_call(files), case) for files in found.calls)


def test_a_reviewed_call(rows: tuple[CallOverview, ...]) -> None:
    row = rows[0]
    assert row.id == "routeur/01-sandra-keller"
    assert (row.title, row.started) == ("Premier appel", "2015-10-14T09:12:00+02:00")
    assert (row.duration_ms, row.hold_ms, row.language) == (40_000, 20_000, "fr")
    assert (row.status, row.state) == (Status.DONE, State.PUBLISHED)
    assert (row.moments, row.promises, row.hidden, row.undecided) == (2, 1, 2, 0)


def test_an_untouched_call_takes_the_language_of_its_case(rows: tuple[CallOverview, ...]) -> None:
    row = rows[1]
    assert (row.status, row.state, row.language) == (Status.NEW, State.PRIVATE, "fr")
    assert (row.hidden, row.duration_ms, row.moments) == (1, 2_000, 0)


def test_undecided_mentions_are_counted_among_the_hidden(tmp_path: Path) -> None:
    folder = make_case(tmp_path / "routeur")
    register = folder / "register.yaml"
    register.write_text(
        register.read_text("utf-8").replace("decision: redact", "decision: undecided")
    )
    files = discover(tmp_path).calls[0]
    row = overview(load_call(files), load_case(folder))
    assert (row.hidden, row.undecided) == (2, 2)


def test_totals(rows: tuple[CallOverview, ...]) -> None:
    sums = totals(rows)
    assert (sums.calls, sums.duration_ms, sums.hold_ms) == (2, 42_000, 20_000)
    assert (sums.moments, sums.promises) == (2, 1)
    assert totals(()).duration_ms == 0


def test_a_call_without_sound_or_words_has_no_length(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"RIFF garbage")
    files = discover(tmp_path).calls[0]
    assert overview(load_call(files), load_case(tmp_path)).duration_ms is None


@pytest.mark.parametrize(
    "data", [b"", b"RIFF", b"\x00" * 5000, b"fLaC" + b"\xff" * 90, b"OggS\x00"]
)
@pytest.mark.parametrize("suffix", [".wav", ".flac", ".mp3", ".ogg", ".m4a", ".txt"])
def test_garbage_has_no_facts(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    assert quick_facts(path) is None
    assert quick_facts(tmp_path / "nothing.wav") is None
    assert quick_facts(tmp_path) is None


def test_the_length_of_a_recording_comes_from_its_header(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\0" * 4 * 12_000)
    facts = quick_facts(path)
    assert facts is not None
    assert (facts.channels, facts.sample_rate, facts.duration_ms) == (2, 8000, 1500)


def test_a_list_loads_no_decoder_and_no_screen() -> None:
    code = (
        "import sys; import carereview.publish.overview;"
        "print(*sorted({'numpy', 'textual', 'pydub', 'soundfile', 'av'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_path()
    )
    assert done.stdout.strip() == ""


def _path() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
