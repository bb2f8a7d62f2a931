"""The waveform is exact, starts coarse, and comes back from its cache."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.drawing import peaks
from carereview.audio.peaks import Peaks
from carereview.audio.peaks_cache import cached_peaks
from tests.audio.memory import MemorySource
from tests.audio.sounds import speechlike


@pytest.mark.parametrize("rate", [8000, 11025, 44100])
def test_every_point_is_the_lowest_and_highest_of_its_stretch(rate: int) -> None:
    samples = speechlike(11.3, rate, 2)
    made = peaks(MemorySource(samples, rate), per_second=100)
    count = made.low.shape[1]
    assert made.low.shape == made.high.shape == (2, count)
    for point in [0, 1, 499, 500, 777, count - 1]:
        stretch = samples[point * rate // 100 : (point + 1) * rate // 100]
        assert made.low[:, point].tolist() == stretch.min(axis=0).tolist()
        assert made.high[:, point].tolist() == stretch.max(axis=0).tolist()
    assert made.duration_ms == round(len(samples) * 1000 / rate)
    assert made.done == 1.0


def test_the_first_picture_shows_the_whole_length() -> None:
    loud_at_the_end = speechlike(60, 8000)
    loud_at_the_end[: 50 * 8000] //= 50
    pictures: list[Peaks] = []
    exact = peaks(MemorySource(loud_at_the_end, 8000), progress=pictures.append)
    first = pictures[0]
    assert first.done == 0.0
    assert first.low.shape == exact.low.shape
    assert first.high[0, 5500:].mean() > 5 * first.high[0, :4500].mean()


def test_cancelled_work_ends_at_the_next_block() -> None:
    asked = iter([False, False, True])
    made = peaks(MemorySource(speechlike(60, 8000), 8000), cancelled=lambda: next(asked))
    assert 0 < made.done < 1


def test_columns_keep_each_peak_at_every_zoom() -> None:
    samples = np.zeros((80_000, 1), np.int16)
    samples[40_004] = 9000
    made = peaks(MemorySource(samples, 8000))
    for width in (1, 7, 80, 999, 3000):
        low, high = made.columns(0, 10_000, width)
        assert high.shape == low.shape == (1, width)
        assert high.max() == 9000
        assert abs(int(np.argmax(high)) - width // 2) <= max(1, width // 500)
    assert made.columns(6000, 7000, 50)[1].max() == 0
    assert made.columns(4990, 5010, 4)[1].max() == 9000


def test_an_empty_recording_has_an_empty_picture() -> None:
    made = peaks(MemorySource(np.zeros((0, 1), np.int16), 8000), progress=lambda _: None)
    assert made.low.shape == (1, 0)
    assert made.columns(0, 1000, 5)[0].shape == (1, 5)


def test_a_cache_is_used_until_the_file_changes_or_the_cache_breaks(tmp_path: Path) -> None:
    path, folder = tmp_path / "call.wav", tmp_path / "cache"
    soundfile.write(path, speechlike(2, 8000), 8000)
    calls: list[Peaks] = []
    first = cached_peaks(path, folder, progress=calls.append)
    again = cached_peaks(path, folder, progress=lambda _: pytest.fail("was computed again"))
    assert np.array_equal(first.low, again.low)
    assert np.array_equal(first.high, again.high)
    assert (again.per_second, again.duration_ms, again.done) == (100, 2000, 1.0)

    (entry,) = folder.iterdir()
    for broken in (b"", b"not a cache", entry.read_bytes()[:-40]):
        entry.write_bytes(broken)
        assert np.array_equal(cached_peaks(path, folder).low, first.low)

    soundfile.write(path, speechlike(3, 8000), 8000)
    assert cached_peaks(path, folder).duration_ms == 3000


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "call.wav"
    soundfile.write(path, speechlike(1, 8000), 8000)
    (tmp_path / "file").write_text("in the way")
    assert cached_peaks(path, tmp_path / "file" / "cache").duration_ms == 1000
