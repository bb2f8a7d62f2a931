"""What the fuzzer found once, and what leads into rare corners, is read soundly ever since."""

import random
from pathlib import Path

import pytest

from tests.fuzz.mutate import mutate
from tests.fuzz.shrink import shrink

fault = pytest.importorskip("tests.fuzz.soundness", reason="measures memory as Unix does").fault

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
SAMPLES = sorted((Path(__file__).parent.parent / "formats" / "samples").iterdir())


def test_the_corpus_is_read_soundly() -> None:
    assert len(CORPUS) > 10
    found = {path.name: fault(f"x{path.suffix}", path.read_bytes()) for path in CORPUS}
    assert not {name: wrong for name, wrong in found.items() if wrong}


def test_changed_samples_are_read_soundly() -> None:
    chance = random.Random(5)
    for path in SAMPLES * 2:
        data = mutate(path.read_bytes(), chance, lambda data: data[: len(data) // 2])
        assert not fault(f"x{path.suffix}", data), (path.name, data[:2000])


def test_a_fault_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, name: str) -> object:
        raise KeyError(name)

    monkeypatch.setattr("tests.fuzz.soundness.read_transcript", broken)
    assert fault("x.vtt", b"WEBVTT").startswith("KeyError in ")


def test_what_found_something_is_made_small() -> None:
    assert shrink(b"a" * 500 + b"!?" + b"b" * 500, lambda data: b"!?" in data) == b"!?"
