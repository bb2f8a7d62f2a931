"""Needles in samples are found wherever they stand, and none is found by chance."""

import random

import pytest

from carereview.privacy.noise import LEAST, Noise

NOISE = random.Random(7).randbytes(1_000_000)
FORMS = {"sandra keller": "A", "léa-zoé brün": "B", "léa": "C"}


@pytest.mark.parametrize("place", [0, 1, 77_777, len(NOISE)])
@pytest.mark.parametrize(("written", "whose"), [
    ("Sandra Keller", "A"), ("SANDRA KELLER", "A"), ("léa-zoé brün", "B"),
])  # fmt: skip
def test_a_form_among_samples_is_found(place: int, written: str, whose: str) -> None:
    data = NOISE[:place] + written.encode() + NOISE[place:]
    assert list(Noise(FORMS, {}).found(data)) == [whose]


def test_a_form_across_two_chunks_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("carereview.privacy.noise._CHUNK", 1000)
    for place in range(985, 1002):
        data = NOISE[:place] + b"Sandra Keller" + NOISE[place:5000]
        assert list(Noise(FORMS, {}).found(data)) == ["A"]


def test_three_letters_are_not_looked_for_in_noise() -> None:
    assert list(Noise({"lea": "C"}, {}).found(NOISE + b"LEA")) == []


def test_codes_are_looked_for_too() -> None:
    code = b"sandra keller".hex().encode()
    assert len(code) >= LEAST
    assert list(Noise({}, {code: "A"}).found(NOISE + code.upper())) == ["A"]
