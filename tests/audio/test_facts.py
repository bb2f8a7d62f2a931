"""A header that says what cannot be is corrected, or not believed."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.audio.facts import quick_facts
from carereview.audio.flac import _coded_number, flac_facts
from carereview.audio.flac_frame import number_length
from tests.audio.sounds import encode, speechlike


def flac(tmp_path: Path, claimed: int | None, seconds: float = 4.0, channels: int = 1) -> Path:
    """A FLAC whose header claims so many samples."""
    path = tmp_path / "call.flac"
    soundfile.write(path, speechlike(seconds, 8000, channels), 8000)
    if claimed is not None:
        data = bytearray(path.read_bytes())
        packed = int.from_bytes(data[18:26], "big") >> 36 << 36 | claimed
        data[18:26] = packed.to_bytes(8, "big")
        path.write_bytes(data)
    return path


@pytest.mark.parametrize("claimed", [None, 0, 65_536 * 8000, 12_345, 31_999, (1 << 36) - 1])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_last_frame_of_a_flac_tells_its_length(
    tmp_path: Path, claimed: int | None, channels: int
) -> None:
    facts = quick_facts(flac(tmp_path, claimed, channels=channels))
    assert facts is not None
    assert (facts.duration_ms, facts.sample_rate, facts.channels) == (4000, 8000, channels)


def test_a_flac_that_was_cut_short_is_as_long_as_what_is_left(tmp_path: Path) -> None:
    path = flac(tmp_path, None, seconds=20.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    facts = quick_facts(path)
    assert facts is not None
    assert 9000 < facts.duration_ms < 11_000


def test_another_encoder_and_tags_behind_are_understood(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.flac", speechlike(3.0, 44100, 2), 44100, "flac")
    path.write_bytes(path.read_bytes() + b"TAG" + bytes(125))
    facts = quick_facts(path)
    assert facts is not None
    assert facts.duration_ms == 3000


def test_without_any_frame_the_header_is_all_there_is(tmp_path: Path) -> None:
    path = flac(tmp_path, None)
    path.write_bytes(path.read_bytes()[:86])
    facts = flac_facts(path)
    assert facts is not None
    assert facts.samples == 32_000
    path.write_bytes(path.read_bytes()[:30])
    assert flac_facts(path) is None


@given(st.characters(exclude_categories=["Cs"]), st.binary(min_size=7, max_size=7))
@settings(max_examples=60, deadline=None)
def test_numbers_are_coded_as_characters_are(character: str, after: bytes) -> None:
    coded = character.encode()
    found = _coded_number(coded + after), number_length(coded[0])
    assert found == (ord(character), len(coded))


def test_a_length_that_the_size_makes_impossible_is_not_believed(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.m4a", speechlike(4.0, 16000), 16000, "aac")
    assert quick_facts(path) is not None
    data = bytearray(path.read_bytes())
    at = data.index(b"mvhd") + 20
    data[at : at + 4] = (0x7FFFFFFF).to_bytes(4, "big")
    path.write_bytes(data)
    assert quick_facts(path) is None
