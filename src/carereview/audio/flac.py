"""The shape and length of a FLAC file, from its first block and its last frame.

A recorder that writes to a pipe leaves the length open, a copy may be cut short, and damage puts
any number there: what counts is what is there, and the last frame tells its number.

Source: RFC 9639, sections 8.2 (stream info) and 9.1 (frames).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from carereview.audio.flac_frame import head_length, number_length

_MARK, _STREAM_INFO = b"fLaC", 34
# Longer than two frames of any recording with 16 bits, as large as encoders make them.
_TAIL = 1 << 17
_SYNCS = (b"\xff\xf8", b"\xff\xf9")  # frames of one size, and of several
# Sound takes at least so much of what it does unpacked, and never more; silence takes less.
_LEAST, _MOST = 0.05, 1.1
_SIZES = (0, 192, 576, 1152, 2304, 4608, 0, 0, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
_RATES = (0, 88200, 176400, 192000, 8000, 16000, 22050, 24000, 32000, 44100, 48000, 96000)


@dataclass(frozen=True, slots=True)
class FlacFacts:
    """What a file says of itself.

    Attributes:
        channels: samples in a frame.
        rate: frames in a second.
        samples: its length in each channel; 0 where it cannot be told.
    """

    channels: int
    rate: int
    samples: int


def flac_facts(path: Path) -> FlacFacts | None:
    """Tell the facts of a FLAC file; None if it is none, or is damaged at its beginning.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(8 + _STREAM_INFO)
        if len(head) < 8 + _STREAM_INFO or head[:4] != _MARK or head[4] & 0x7F:
            return None
        info = head[8:]
        size = os.fstat(file.fileno()).st_size
        packed = int.from_bytes(info[10:18], "big")
        rate, channels, bits = packed >> 44, (packed >> 41 & 7) + 1, (packed >> 36 & 31) + 1
        claimed = packed & (1 << 36) - 1
        if not rate:
            return None
        file.seek(max(len(head), size - _TAIL))
        shape = _Shape(rate, channels, int.from_bytes(info[2:4], "big"))
        found = _last_sample(file.read(), shape)

    def is_likely(count: int) -> bool:
        raw = count * channels * bits / 8
        return _LEAST * raw <= size <= _MOST * raw

    # What looks like a frame by chance is one in many thousand files.
    is_chance = is_likely(claimed) and not is_likely(found)
    return FlacFacts(channels, rate, claimed if is_chance or not found else found)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What every frame must agree with. `block`: samples in a frame, where all are alike."""

    rate: int
    channels: int
    block: int


def _last_sample(end: bytes, shape: _Shape) -> int:
    """Where the last frame ends, in samples; 0 if none is found."""
    at = len(end)
    while (at := max(end.rfind(sync, 0, at) for sync in _SYNCS)) >= 0:
        found = _frame_end(end[at : at + 16], shape)
        if found:
            return found
        at += 1  # a sync is two bytes, and what is looked for must end before
    return 0


def _frame_end(head: bytes, shape: _Shape) -> int:
    """The sample after a frame, by its head; 0 if this is no head of such a recording."""
    if len(head) < 16 or not head_length(head) or not _agrees(head[2] & 15, head[3], shape):
        return 0
    number, code = _coded_number(head[4:]), head[2] >> 4
    size, at = _SIZES[code], 4 + number_length(head[4])
    if code in (6, 7):
        size = int.from_bytes(head[at : at + code - 5], "big") + 1
    if not size:
        return 0
    return number + size if head[1] & 1 else number * shape.block + size


def _agrees(rate_code: int, kind: int, shape: _Shape) -> bool:
    """Whether rate and channels of a frame are the recording's; above 7 is stereo in three ways."""
    named = _RATES[rate_code] if rate_code < len(_RATES) else 0
    channels = (kind >> 4) + 1 if kind >> 4 < 8 else 2
    is_known = rate_code < 15 and kind >> 4 < 11 and not kind & 1
    return is_known and named in (0, shape.rate) and channels == shape.channels


def _coded_number(coded: bytes) -> int:
    """A number written as UTF-8 writes characters, up to 36 bits."""
    length = number_length(coded[0])
    number = coded[0] & (0x7F >> (length if length > 1 else 0))
    for byte in coded[1:length]:
        number = number << 6 | byte & 0x3F
    return number
