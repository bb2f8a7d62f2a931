"""Pauses are found by loudness, whatever the level of speech and noise."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from carereview.audio.activity import edge, silences, snapped, spoken
from carereview.audio.drawing import peaks
from carereview.audio.peaks import Peaks
from tests.audio.memory import MemorySource
from tests.audio.sounds import speechlike

RATE = 8000
SPOKEN = [(500, 3000), (4000, 6500), (9000, 9800)]


def call(speech: float = 1.0, noise: float = 30.0, channels: int = 1) -> NDArray[np.int16]:
    """Ten seconds; with two channels the stretches are spoken in turn."""
    samples = np.random.default_rng(2).normal(0, noise, (10 * RATE, channels))
    for turn, (start, end) in enumerate(SPOKEN):
        part = slice(start * RATE // 1000, end * RATE // 1000)
        loud = np.abs(speechlike(10, RATE)[part, 0]) * speech
        samples[part, turn % channels] += np.maximum(loud, 2500 * speech)
    return np.clip(samples, -32768, 32767).astype(np.int16)


def drawn(samples: NDArray[np.int16]) -> Peaks:
    return peaks(MemorySource(samples, RATE))


@pytest.mark.parametrize(("speech", "noise"), [(1.0, 30), (0.1, 10), (1.5, 250), (1.0, 0)])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_pauses_between_the_turns_are_found(speech: float, noise: float, channels: int) -> None:
    found = silences(drawn(call(speech, noise, channels)), at_least_ms=700)
    wanted = [(3100, 3900), (6600, 8900)]
    assert len(found) == len(wanted)
    for (start, end), (first, last) in zip(found, wanted, strict=True):
        assert abs(start - first) <= 20
        assert abs(end - last) <= 20


def test_a_pause_at_the_border_reaches_to_it() -> None:
    assert silences(drawn(call()), at_least_ms=300)[0][0] == 0
    assert silences(drawn(call()[: 8 * RATE]))[-1][1] == 8000


def test_neither_all_speech_nor_all_silence_has_pauses_to_skip() -> None:
    assert silences(drawn(call()[RATE : 2 * RATE])) == ()
    assert silences(drawn(np.zeros((RATE * 5, 1), np.int16))) == ()
    assert silences(drawn(np.zeros((0, 1), np.int16))) == ()


def test_a_border_snaps_to_the_quietest_place_within_reach() -> None:
    samples = call(noise=0)
    samples[2 * RATE : 2 * RATE + 480] = 0  # a closure of 60 ms at 2.00 s
    picture = drawn(samples)
    assert 2000 <= snapped(picture, 1950) <= 2060
    assert 2000 <= snapped(picture, 2150) <= 2060
    assert abs(snapped(picture, 7500) - 7500) <= 10
    assert snapped(drawn(np.zeros((0, 1), np.int16)), 700) == 700


@pytest.mark.parametrize("off", [-150, -40, 0, 60, 150])
def test_a_turn_is_found_where_speech_begins_and_where_it_ends(off: int) -> None:
    picture = drawn(call(noise=30))
    speech = spoken(picture)
    for start, end in SPOKEN:
        begins = edge(speech, picture.per_second, start + off, begins=True)
        ends = edge(speech, picture.per_second, end + off, begins=False)
        assert begins is not None and ends is not None
        assert abs(begins - start) <= 20
        assert abs(ends - end) <= 20


def test_where_no_turn_is_near_none_is_found() -> None:
    picture = drawn(call())
    speech = spoken(picture)
    assert edge(speech, 100, 2000, begins=True) is None
    assert edge(speech, 100, 7500, begins=False) is None
    assert edge(speech[:0], 100, 500, begins=True) is None
    assert edge(speech, 100, 99_000, begins=False) is None
    assert edge(np.ones(10, bool), 100, 50, begins=True) is None
