"""Every sample reads as it was checked by eye: see `expected`, one text for each sample."""

from pathlib import Path

import pytest

from carereview.formats import native
from carereview.formats.registry import read_transcript
from carereview.formats.source import Source
from tests.formats.lines import as_lines

HERE = Path(__file__).parent
SAMPLES = sorted((HERE / "samples").iterdir())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_reads_as_it_was_checked(path: Path) -> None:
    expected = HERE / "expected" / f"{path.name}.txt"
    assert as_lines(read_transcript(path.read_bytes(), path.name)) == expected.read_text("utf-8")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_survives_the_native_format(path: Path) -> None:
    call = read_transcript(path.read_bytes(), path.name)
    again = native.read(Source("x", native.write(call).encode()))
    assert again.segments == call.segments
    assert [s.confidences for s in again.segments] == [s.confidences for s in call.segments]
    assert (again.speakers, again.audio_channels) == (call.speakers, call.audio_channels)
