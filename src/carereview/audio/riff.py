"""The shape and length of a WAV file, from its chunks and its size.

The size that a header claims is wrong in files of recorders that were interrupted, of pipes
(all ones), and of RF64 (all ones, with the true size elsewhere): what counts is what is there.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_MAGIC = (b"RIFF", b"RF64")
# PCM, float, A-law, mu-law, and the tag that says "see further on": frames of one size.
_BY_FRAME = (0x0001, 0x0003, 0x0006, 0x0007, 0xFFFE)
_FMT = struct.Struct("<HHIIH")


@dataclass(frozen=True, slots=True)
class WavFacts:
    """What the chunks of a WAV file say.

    Attributes:
        channels: samples in a frame.
        rate: frames in a second.
        duration_ms: of the sound that the file holds.
    """

    channels: int
    rate: int
    duration_ms: int


def wav_facts(path: Path) -> WavFacts | None:
    """Tell the facts of a WAV file; None if it is none, or is damaged.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        if file.read(4) not in _MAGIC or file.read(8)[4:] != b"WAVE":
            return None
        shape = b""
        for name, size in _chunks(file):
            if name == b"fmt ":
                shape = file.read(min(size, _FMT.size))
            elif name == b"data":
                there = os.fstat(file.fileno()).st_size - file.tell()
                # No size, or one of a pipe or RF64, is longer than the file: to its end.
                return _facts(shape, min(size, there) if size else there)
    return None


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """The name and size of each chunk, with the file at its content."""
    while len(head := file.read(8)) == 8:
        (size,) = struct.unpack("<I", head[4:])
        after = file.tell() + size + size % 2  # chunks are padded to even sizes
        yield head[:4], size
        file.seek(after)


def _facts(shape: bytes, length: int) -> WavFacts | None:
    if len(shape) < _FMT.size:
        return None
    tag, channels, rate, byte_rate, frame = _FMT.unpack(shape)
    if tag in _BY_FRAME:
        byte_rate = rate * frame
    if not (channels and rate and byte_rate):
        return None
    return WavFacts(channels, rate, round(length * 1000 / byte_rate))
