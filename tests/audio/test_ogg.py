"""Lengths of Ogg recordings from their ends: as the whole file tells it, or not at all."""

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.audio.ogg import ogg_facts

OPUS = b"OpusHead" + struct.pack("<BBHIhB", 1, 2, 312, 16_000, 0, 0)
VORBIS = b"\x01vorbis" + struct.pack("<IBIiiiBB", 0, 1, 16_000, 0, 0, 0, 0xB8, 1)


def page(body: bytes, position: int, serial: int = 7, kind: int = 0) -> bytes:
    lacing = bytes([255] * (len(body) // 255) + [len(body) % 255])
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, kind, position, serial, 0, 0, len(lacing))
    return head + lacing + body


def recording(head: bytes, *positions: int, serial: int = 7) -> bytes:
    first = page(head, 0, serial, kind=2) + page(b"tags" * 99, 0, serial)
    return first + b"".join(page(b"\x80" * 5000, at, serial) for at in positions)


def length(folder: Path, data: bytes) -> int | None:
    path = folder / "a.ogg"
    path.write_bytes(data)
    facts = ogg_facts(path)
    return facts.duration_ms if facts else None


def test_the_last_page_tells_the_length(tmp_path: Path) -> None:
    many = range(960, 960 * 100, 960)
    assert length(tmp_path, recording(OPUS, *many, 48_000 * 12 + 312)) == 12_000
    assert length(tmp_path, recording(VORBIS, 4000, 8000)) == 500


def test_an_opus_recording_counts_at_48_kilohertz_whatever_went_in(tmp_path: Path) -> None:
    path = tmp_path / "a.opus"
    path.write_bytes(recording(OPUS, 48_312))
    facts = ogg_facts(path)
    assert facts is not None
    assert (facts.channels, facts.sample_rate, facts.duration_ms) == (2, 48_000, 1000)


def test_a_recording_that_was_cut_off_ends_with_its_last_whole_page(tmp_path: Path) -> None:
    data = recording(VORBIS, 8000, 16_000, 24_000)
    assert length(tmp_path, data[:-100]) == 1000


def test_a_page_on_which_nothing_ends_is_passed_over(tmp_path: Path) -> None:
    assert length(tmp_path, recording(VORBIS, 8000, -1)) == 500


@pytest.mark.parametrize(
    "data",
    [
        recording(b"\x7fFLAC" + b"\0" * 60, 8000),
        recording(OPUS, 48_312) + recording(OPUS, 48_312, serial=8),
        page(OPUS, 0, 7, kind=2) + page(VORBIS, 0, 8, kind=2) + page(b"x", 9000, 7),
        recording(VORBIS.replace(struct.pack("<I", 16_000), bytes(4)), 8000),
        recording(VORBIS),
        recording(VORBIS, 8000)[:40],
        b"",
    ],
    ids=["FLAC", "chained", "two streams", "no rate", "no sound", "cut in its head", "empty"],
)
def test_what_two_pages_cannot_tell_is_left_to_others(tmp_path: Path, data: bytes) -> None:
    assert length(tmp_path, data) is None


@settings(max_examples=200)
@given(st.integers(0, 600), st.binary(max_size=40))
def test_damage_never_raises(tmp_path_factory: pytest.TempPathFactory, at: int, new: bytes) -> None:
    data = recording(OPUS, 960, 48_000)
    length(tmp_path_factory.getbasetemp(), data[:at] + new + data[at + len(new) :])
