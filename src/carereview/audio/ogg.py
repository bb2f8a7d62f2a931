"""The length of an Ogg recording from its first and last page, without reading what is between.

Sources: RFC 3533 (pages), RFC 7845 (Opus in Ogg), Vorbis I specification, section 4.2.2.
"""

import os
import struct
from pathlib import Path

from carereview.core.call import AudioFacts
from carereview.core.timecode import MAX_MS

_PAGE = struct.Struct("<4sBBqIIIB")
"""Capture pattern, version, kind, granule position, serial number, sequence, checksum, segments."""

_MARK = b"OggS"
_FIRST = 2
"""The kind of page that begins a stream."""
_LONGEST = 65_307
"""Bytes of the longest page: so many at the end hold one whole, and the beginning of another."""

_OPUS_RATE = 48_000


def ogg_facts(path: Path) -> AudioFacts | None:
    """Tell what `quick_facts` does, of a file with one stream of Opus or Vorbis.

    None for all others, and for one whose last page isn't found. Raises OSError.
    """
    with path.open("rb") as file:
        start = file.read(_LONGEST)
        size = os.fstat(file.fileno()).st_size
        file.seek(max(size - 2 * _LONGEST, 0))
        end = file.read()
    stream = _stream(start)
    if stream is None:
        return None
    serial, channels, rate, skipped = stream
    samples = _last_position(end, serial) - skipped
    duration = round(samples * 1000 / rate)
    return AudioFacts(str(path), channels, rate, duration) if 0 < duration <= MAX_MS else None


def _stream(start: bytes) -> tuple[int, int, int, int] | None:
    """Give serial number, channels, samples per second, and samples to skip at the beginning."""
    if len(start) < 2 * _PAGE.size or not start.startswith(_MARK):
        return None
    _, version, kind, _, serial, _, _, segments = _PAGE.unpack_from(start)
    after = _end_of_page(start, 0)
    second = start[after : after + _PAGE.size]
    alone = len(second) == _PAGE.size and second[5] != _FIRST
    if version or kind != _FIRST or not alone:
        return None
    body = start[_PAGE.size + segments : after]
    channels, rate, skipped = _head(body)
    return (serial, channels, rate, skipped) if channels and rate else None


def _head(body: bytes) -> tuple[int, int, int]:
    """Read channels, samples per second and samples to skip; zeros if it is of another kind."""
    if body.startswith(b"OpusHead") and len(body) >= 19 and body[8] < 16:
        return body[9], _OPUS_RATE, int.from_bytes(body[10:12], "little")
    if body.startswith(b"\x01vorbis") and len(body) >= 30:
        return body[11], int.from_bytes(body[12:16], "little"), 0
    return 0, 0, 0


def _last_position(end: bytes, serial: int) -> int:
    """Give the granule position of the last whole page of a stream; 0 if there is none.

    The last page of all must be of that stream: else another one follows, and adds to the length.
    """
    at = end.rfind(_MARK)
    while at >= 0:
        if 0 < _end_of_page(end, at) <= len(end):
            _, version, _, position, owner, *_ = _PAGE.unpack_from(end, at)
            if version or owner != serial:
                return 0
            if position >= 0:  # -1: nothing ends on this page
                return int(position)
        at = end.rfind(_MARK, 0, at)
    return 0


def _end_of_page(data: bytes, at: int) -> int:
    """Give where the page ends that begins at this place; 0 if even its head isn't whole."""
    head = at + _PAGE.size
    if len(data) < head or len(data) < head + data[head - 1]:
        return 0
    return head + data[head - 1] + sum(data[head : head + data[head - 1]])
