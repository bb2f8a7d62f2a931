"""Hold music is found, and nothing else is taken for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from carereview.audio.hold import HoldFinder
from carereview.audio.opening import open_audio
from carereview.audio.peaks_cache import cached_peaks
from tests.audio.sounds import speechlike

RATE = 8000
Sound = NDArray[np.float64]


def seconds(length: float, rate: int = RATE) -> Sound:
    return np.arange(round(length * rate)) / rate


def voice(length: float, rate: int = RATE) -> Sound:
    """Harmonics of a pitch that glides, in syllables with pauses between some."""
    time = seconds(length, rate)
    pitch = 140 + 25 * np.sin(2 * np.pi * 0.9 * time) + 12 * np.sin(2 * np.pi * 2.3 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    tones = sum(np.sin(n * phase) / n for n in range(1, 20))
    syllables = np.clip(np.sin(2 * np.pi * 3.7 * time), 0, 1) * (np.sin(1.7 * time) > -0.6)
    return 6000 * tones * syllables


def music(length: float, rate: int = RATE) -> Sound:
    """Chords of half a second, as a music box plays them."""
    time = seconds(length, rate)
    beat = (time * 2).astype(int)
    out = np.zeros(len(time))
    for scale in (1.0, 1.25, 1.5, 2.0):
        hertz = 262 * scale * 2 ** (np.array([0, 5, 7, 3, 8, 10, 2])[beat % 7] / 12)
        out += np.sin(2 * np.pi * np.cumsum(hertz) / rate) * np.exp(-3 * (time * 2 - beat))
    return 3000 * out


def tone(length: float, on: float, off: float) -> Sound:
    time = seconds(length)
    return 8000 * np.sin(2 * np.pi * 425 * time) * (time % (on + off) < on)


def found(*channels: Sound, rate: int = RATE, block: float = 5.0) -> tuple[tuple[int, int], ...]:
    noise = np.random.default_rng(3).normal(0, 20, (len(channels[0]), len(channels)))
    samples = np.clip(np.stack(channels, axis=1) + noise, -32768, 32767).astype(np.int16)
    finder = HoldFinder(rate, len(channels))
    for start in range(0, len(samples), round(block * rate)):
        finder.feed(samples[start : start + round(block * rate)])
    return finder.ranges()


def test_music_between_talk_is_found_to_the_second() -> None:
    ((start, end),) = found(np.concatenate([voice(20), music(30), voice(20)]))
    assert abs(start - 20_000) < 1000
    assert abs(end - 50_000) < 1000


@pytest.mark.parametrize(
    "other",
    [
        voice(40),
        speechlike(40, RATE)[:, 0].astype(np.float64),
        np.zeros(40 * RATE),
        np.random.default_rng(5).normal(0, 2000, 40 * RATE),
        tone(40, 1, 4),
        tone(40, 0.5, 0.5),
        tone(40, 40, 0),
    ],
    ids=["voice", "syllables", "silence", "noise", "ringing", "busy", "dialling tone"],
)
def test_nothing_else_is_taken_for_music(other: Sound) -> None:
    assert found(other) == ()


def test_a_hum_in_the_line_is_no_music_beside_speech() -> None:
    quiet = music(40) / 60
    assert found(np.concatenate([voice(20), quiet, voice(20)])) == ()
    assert found(quiet * 0.01) == ()


def test_who_talks_while_the_other_side_plays_music_is_not_on_hold() -> None:
    talk = np.concatenate([voice(20), np.zeros(20 * RATE)])
    ((start, end),) = found(music(40), talk)
    assert start > 17_000
    assert end > 38_000


def test_it_is_the_same_in_any_blocks_and_at_any_rate() -> None:
    call = np.concatenate([voice(12), music(20), voice(8)])
    assert found(call, block=0.31) == found(call)
    fast = np.concatenate([voice(12, 44100), music(20, 44100), voice(8, 44100)])
    ((start, end),) = found(fast, rate=44100)
    assert abs(start - 12_000) < 1000
    assert abs(end - 32_000) < 1000


def test_what_is_shorter_than_a_window_tells_nothing() -> None:
    assert found(music(2)) == ()
    assert HoldFinder(RATE, 1).ranges() == ()


# Where the demo's transcripts say that music plays, in seconds.
_DEMO = {
    "01-premier-appel.flac": [(15.455, 35.455)],
    "03-le-transfert-2015-11-03.opus": [
        *((3.55, 11.55), (63.175, 81.175), (88.25, 104.25), (208.575, 213.575)),
    ],
    "04-enquete-2015-11-12.m4a": [],
    "05-dernier-appel.ogg": [(9.375, 31.375)],
}


@pytest.mark.parametrize("name", _DEMO)
def test_the_holds_of_the_demo_are_found(name: str, demo: Path, tmp_path: Path) -> None:
    holds = cached_peaks(demo / "routeur-2015" / name, tmp_path).holds
    assert len(holds) == len(_DEMO[name])
    for (start, end), (first, last) in zip(holds, _DEMO[name], strict=True):
        assert abs(start / 1000 - first) < 1
        assert abs(end / 1000 - last) < 1.5
    kept = cached_peaks(demo / "routeur-2015" / name, tmp_path)
    assert kept.holds == holds


_CALLS = ("callytics/Call01.wav", "google-chromecast/commercial_mono.wav")


@pytest.mark.parametrize("name", _CALLS)
def test_calls_of_people_who_only_talk_have_none(name: str, shared_data: Path) -> None:
    source = open_audio(shared_data / "calls" / name)
    finder = HoldFinder(source.rate, source.channels)
    finder.feed(source.read(0, source.frames))
    source.close()
    assert finder.ranges() == ()
