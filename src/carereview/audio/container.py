"""Proves that a recording of ours holds samples and nothing else.

The strongest rule is the simplest: a file may only be what our own writer makes. That is FLAC with
the block that says how it is to be decoded, and one with the writer's name; or, for clips, WAV with
nothing but a plain head and samples of 16 bits, Ogg (`ogg_container`) or MP3 (`mp3_container`).
Whatever else a file may carry (tags, pictures,
cues, text behind the end) is no recording of ours.
"""

import re
import struct
from collections.abc import Iterator
from pathlib import Path

from carereview.audio.checksum import crc
from carereview.audio.flac_frame import head_length
from carereview.audio.mp3_container import is_bare_mp3
from carereview.audio.ogg_container import is_bare_ogg
from carereview.audio.source import AudioError

_MAGIC = b"fLaC"
_STREAM_INFO, _COMMENTS = 0, 4  # kinds of blocks: RFC 9639, section 8.1
_STREAM_INFO_BYTES = 34
_VENDOR = re.compile(rb"reference libFLAC [0-9.]{3,9} [0-9]{8}")
_WAV = struct.Struct("<4sI4s4sIHHIIHH4sI")
_WHOLE = {".ogg": ("Ogg", is_bare_ogg), ".mp3": ("MP3", is_bare_mp3)}
_LONGEST_CLIP = 1 << 24
"""Bytes that a coded clip may have: three minutes of the finest MP3 are 7.2 million."""

_LONGEST_FRAME = 1 << 18
"""Bytes that a frame may have where the file doesn't tell: 4096 samples of 8 channels and 24 bits,
which is the most that libFLAC writes, have half of that."""


def strange_parts(path: Path) -> Iterator[str]:
    """Say what a recording holds beside its samples; nothing is good.

    Raises AudioError if it cannot be read.
    """
    if path.suffix in _WHOLE:
        yield from _strange_coded(path)
        return
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            head = file.read(1 << 16)
            file.seek(max(0, size - _longest_frame(head)))
            tail = file.read()
    except OSError as error:
        raise AudioError(f"{path.name}: cannot be read ({error.strerror})") from error
    if path.suffix == ".wav":
        if not _is_bare_wav(head, size):
            yield "it is not WAV as it is written here"
        return
    if not head.startswith(_MAGIC):
        yield "it is not FLAC as it is written here"
        return
    blocks, first = _blocks(head)
    if blocks is None:
        yield "it holds more in front of its samples than is written here"
    elif not _ends_with_a_frame(tail[max(0, first - size + len(tail)) :]):
        yield "something follows its last samples, or they are damaged"


def _strange_coded(path: Path) -> Iterator[str]:
    name, is_bare = _WHOLE[path.suffix]
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST_CLIP + 1)
    except OSError as error:
        raise AudioError(f"{path.name}: cannot be read ({error.strerror})") from error
    if len(data) > _LONGEST_CLIP or not is_bare(data):
        yield f"it is not {name} as it is written here"


def _is_bare_wav(head: bytes, size: int) -> bool:
    """Tell whether a file is a head of 44 bytes, as for 16-bit PCM, and samples to its end."""
    if len(head) < _WAV.size:
        return False
    channels, rate = struct.unpack_from("<HI", head, 22)
    frame = 2 * channels
    if not frame or rate * frame >= 1 << 32 or frame >= 1 << 16 or (size - _WAV.size) % frame:
        return False
    shape = (1, channels, rate, rate * frame, frame, 16)
    whole = (b"RIFF", size - 8, b"WAVE", b"fmt ", 16, *shape, b"data", size - _WAV.size)
    return head.startswith(_WAV.pack(*whole))


def _longest_frame(head: bytes) -> int:
    """Give how many bytes the longest frame of a file has, as its first block tells."""
    return int.from_bytes(head[15:18], "big") or _LONGEST_FRAME


def _blocks(head: bytes) -> tuple[tuple[int, ...] | None, int]:
    """Read the blocks of metadata; None if any is not as our writer makes them.

    Gives their kinds, and where the samples begin.
    """
    kinds: list[int] = []
    place, last = len(_MAGIC), False
    while not last:
        if place + 4 > len(head):
            return None, place
        last, kind = bool(head[place] & 0x80), head[place] & 0x7F
        length = int.from_bytes(head[place + 1 : place + 4], "big")
        data = head[place + 4 : place + 4 + length]
        if len(data) < length or not _is_ours(kind, data):
            return None, place
        kinds.append(kind)
        place += 4 + length
    usual = kinds in ([_STREAM_INFO], [_STREAM_INFO, _COMMENTS])
    return (tuple(kinds) if usual else None), place


def _is_ours(kind: int, data: bytes) -> bool:
    if kind == _STREAM_INFO:
        return len(data) == _STREAM_INFO_BYTES
    return kind == _COMMENTS and _is_bare(data)


def _is_bare(data: bytes) -> bool:
    """Tell whether a block of comments holds the name of the library that wrote it, and none."""
    length = int.from_bytes(data[:4], "little")
    vendor, count = data[4 : 4 + length], data[4 + length :]
    return _VENDOR.fullmatch(vendor) is not None and count == b"\0\0\0\0"


def _ends_with_a_frame(data: bytes) -> bool:
    """Tell whether the end of a file is the end of a frame: its checksum is right only there.

    Zeros behind it don't show, as with any such checksum; they tell nothing.
    """
    place = data.rfind(b"\xff")
    while place >= 0:
        if data[place + 1 : place + 2] in (b"\xf8", b"\xf9") and _is_frame(data[place:]):
            return True
        place = data.rfind(b"\xff", 0, place)
    return False


def _is_frame(data: bytes) -> bool:
    """Tell whether this is a frame from its head to its checksum (RFC 9639, section 9)."""
    return head_length(data) > 0 and crc(data, 0x8005, 16) == 0
