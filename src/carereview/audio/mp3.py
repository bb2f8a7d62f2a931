"""Tells whether an MP3 file knows its own length.

MP3 has no header for the whole. Encoders put the count of frames into a first, silent frame (the
Xing or Info tag, or VBRI). Without it libsndfile guesses from the first bit rate, and a call of
an hour may come out as 25 minutes.
"""

from __future__ import annotations

import struct
from pathlib import Path

_ID3_HEAD = 10
_SEARCHED = 8192
# A tag or some padding may stand at the end; a file cut short lacks more than that.
_TOLERATED = 0.02


def has_true_length(path: Path) -> bool:
    """True when the file counts its frames, and is as long as it says."""
    size = path.stat().st_size
    with path.open("rb") as file:
        start = _id3_length(file.read(_ID3_HEAD))
        file.seek(start)
        head = file.read(_SEARCHED)
    sync = next((i for i in range(len(head) - 1) if _is_sync(head, i)), None)
    if sync is None:
        return False
    frame = head[sync : sync + 400]
    if b"VBRI" in frame:
        return True
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    if at < 0 or at + 16 > len(frame):
        return False
    fields: tuple[int, int, int] = struct.unpack(">III", frame[at + 4 : at + 16])
    flags, _, claimed = fields
    if flags & 3 != 3:  # frames and bytes
        return bool(flags & 1)
    return claimed <= (size - start - sync) * (1 + _TOLERATED)


def _id3_length(head: bytes) -> int:
    """Length of an ID3v2 tag at the start: four bytes of seven bits (ID3v2.4, section 3.1)."""
    if head[:3] != b"ID3" or len(head) < _ID3_HEAD:
        return 0
    a, b, c, d = head[6:10]
    return _ID3_HEAD + (a << 21 | b << 14 | c << 7 | d)


def _is_sync(data: bytes, at: int) -> bool:
    return data[at] == 0xFF and data[at + 1] & 0xE0 == 0xE0
