"""What the fuzzer found once, and what leads into rare corners, is read soundly ever since."""

import random

import pytest

from tests.fuzz.mutate import mutate
from tests.fuzz.shrink import shrink

soundness = pytest.importorskip("tests.fuzz.soundness", reason="measures memory as Unix does")
modes = pytest.importorskip("tests.fuzz.modes", reason="measures memory as Unix does")

CORPUS = sorted(modes.CORPUS.iterdir())
SAMPLES = sorted(modes.SAMPLES.iterdir())
WAYS = modes.modes()


def test_the_corpus_is_small() -> None:
    assert len(CORPUS) > 50
    assert sum(path.stat().st_size for path in CORPUS) < 300_000


@pytest.mark.parametrize("way", WAYS)
def test_the_corpus_is_read_soundly(way: str) -> None:
    found = {path.name: soundness.fault(WAYS[way], path.read_bytes()) for path in CORPUS}
    assert not {name: wrong for name, wrong in found.items() if wrong}


def test_changed_samples_are_read_soundly() -> None:
    chance = random.Random(5)
    for path in SAMPLES * 2:
        data = mutate(path.read_bytes(), chance, lambda data: data[: len(data) // 2])
        assert not soundness.fault(WAYS[f"as{path.suffix}"], data), (path.name, data[:2000])


def test_a_fault_is_noticed() -> None:
    def broken(data: bytes) -> str:
        raise KeyError(data)

    assert soundness.fault(broken, b"WEBVTT").startswith("KeyError in ")
    assert soundness.fault(lambda data: "x" * len(data), b"ab") == "xx"


def test_what_found_something_is_made_small() -> None:
    assert shrink(b"a" * 500 + b"!?" + b"b" * 500, lambda data: b"!?" in data) == b"!?"
