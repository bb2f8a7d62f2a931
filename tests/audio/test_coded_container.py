"""A coded clip is one stream from its first byte to its last, without a tag."""

import struct
from pathlib import Path

import pytest
import soundfile

from carereview.audio.clip_file import write_clip
from carereview.audio.container import strange_parts
from carereview.audio.source import AudioError
from tests.audio.sounds import encode, speechlike

SAID = b"Sandra Keller"


def made(folder: Path, ending: str, rate: int = 8000, channels: int = 2) -> Path:
    path = folder / f"a{ending}"
    write_clip(path, speechlike(1.0, rate, channels), rate)
    return path


@pytest.mark.parametrize("ending", [".ogg", ".mp3"])
@pytest.mark.parametrize("rate", [8000, 11_025, 16_000, 24_000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_what_we_write_is_nothing_else(
    tmp_path: Path, ending: str, rate: int, channels: int
) -> None:
    assert not list(strange_parts(made(tmp_path, ending, rate, channels)))


@pytest.mark.parametrize("ending", [".ogg", ".mp3"])
def test_anything_in_front_or_behind_or_missing_is_strange(tmp_path: Path, ending: str) -> None:
    path = made(tmp_path, ending)
    data = path.read_bytes()
    id3 = b"ID3\4\0\0\0\0\0\x18TIT2\0\0\0\x0e\0\0\3" + SAID
    middle = data.index(data[:2] if ending == ".mp3" else b"OggS", 1000)
    others = (
        data + b"x",
        data + b"TAG" + SAID.ljust(125, b"\0"),
        data + data,
        id3 + data,
        data[:-1],
        data[:middle] + SAID + data[middle:],
        b"",
        SAID,
    )
    for other in others:
        path.write_bytes(other)
        assert list(strange_parts(path)), other[:40]


@pytest.mark.parametrize("ending", [".ogg", ".mp3"])
def test_a_tag_of_the_writer_is_strange(tmp_path: Path, ending: str) -> None:
    path, sound = tmp_path / f"b{ending}", speechlike(1.0, 8000, 2)
    with soundfile.SoundFile(path, "w", 8000, 2) as file:
        file.title = "Appel"
        file.write(sound / 32768.0)
    assert list(strange_parts(path))


def test_the_name_of_another_writer_is_strange(tmp_path: Path) -> None:
    path = made(tmp_path, ".ogg")
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Reducing Environment", b"Sandra Keller, Zurich"[:20]))
    assert list(strange_parts(path))
    other = encode(tmp_path / "c.mp3", speechlike(1.0, 16_000, 1), 16_000, "libmp3lame")
    assert list(strange_parts(other))


def test_a_first_frame_of_mp3_says_nothing_more(tmp_path: Path) -> None:
    path = made(tmp_path, ".mp3")
    data = path.read_bytes()
    name = data.index(b"LAME3")
    for at, what in ((name, b"Odile F. "), (name + 60, b"Odile"), (4, b"Odile")):
        path.write_bytes(data[:at] + what + data[at + len(what) :])
        assert list(strange_parts(path)), what
    count = data.index(b"Xing") + 8
    more = struct.pack(">I", struct.unpack_from(">I", data, count)[0] + 1)
    path.write_bytes(data[:count] + more + data[count + 4 :])
    assert list(strange_parts(path))


def test_a_second_stream_of_ogg_is_strange(tmp_path: Path) -> None:
    from carereview.audio.checksum import crc

    path = made(tmp_path, ".ogg")
    data = path.read_bytes()
    page = data[data.rindex(b"OggS") :]
    other = page[:14] + b"\1\2\3\4" + page[18:22] + bytes(4) + page[26:]
    other = other[:22] + struct.pack("<I", crc(other, 0x04C11DB7, 32)) + other[26:]
    path.write_bytes(data + other)
    assert list(strange_parts(path))


def test_what_cannot_hold_a_sound_says_so(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="MP3 cannot hold sound of 4000 Hz and 1 channels"):
        write_clip(tmp_path / "a.mp3", speechlike(1.0, 4000), 4000)
