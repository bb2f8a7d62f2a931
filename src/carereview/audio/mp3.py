"""Tells whether an MP3 file knows its own length, and what it is.

MP3 has no header for the whole. Encoders put the count of frames into a first, silent frame (the
Xing or Info tag, or VBRI). Without it libsndfile guesses from the first bit rate, and a call of
an hour may come out as 25 minutes.

Sources: the Xing tag as LAME extends it (delay and padding of the encoder, in samples);
ISO 11172-3 and 13818-3, section 2.4.2.3, for the head of a frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_ID3_HEAD = 10
_SEARCHED = 8192
# A tag or some padding may stand at the end; a file cut short lacks more than that.
_TOLERATED = 0.02
# From these FFmpeg takes delay and padding as well.
_ENCODERS = (b"LAME", b"Lavf", b"Lavc")
# What FFmpeg's decoder lags by: so many samples never come out at the end.
_DECODER_LAG = 529
# What may follow the sound: tags of several kinds.
_TAILS = (b"TAG", b"APETAGEX", b"ID3", b"LYRICSBEGIN", b"3DI")


@dataclass(frozen=True, slots=True)
class _Tag:
    """What the first frame of a file says of the others.

    Attributes:
        start: where that frame begins in the file.
        frames: how many follow; None if it doesn't say.
        size: bytes from that frame to the last one's end; None if it doesn't say.
        samples: in a frame.
        cut: samples that the encoder added at start and end; None if it doesn't say.
    """

    start: int
    frames: int | None
    size: int | None
    samples: int
    cut: tuple[int, int] | None


def has_true_length(path: Path) -> bool:
    """True when the file counts its frames, and is as long as it says."""
    start, frame = _first_frame(path)
    tag = _tag(start, frame)
    if tag is None:
        return b"VBRI" in frame
    if tag.frames is None or tag.size is None:
        return tag.frames is not None
    return tag.size <= (path.stat().st_size - start) * (1 + _TOLERATED)


def counted_frames(path: Path) -> int | None:
    """Samples in each channel as FFmpeg decodes them, by what the encoder noted; None in doubt.

    In doubt is what notes no padding, and a file that is not exactly as long as it says. Raises
    OSError.
    """
    start, frame = _first_frame(path)
    tag = _tag(start, frame)
    if tag is None or not tag.frames or tag.size is None or tag.cut is None:
        return None
    if not _ends_at(path, start + tag.size):
        return None
    delay, padding = tag.cut
    return max(0, tag.frames * tag.samples - delay - max(padding, _DECODER_LAG)) or None


def _first_frame(path: Path) -> tuple[int, bytes]:
    """Where the first frame begins in a file, and its first bytes; none if there is no frame."""
    with path.open("rb") as file:
        after = _id3_length(file.read(_ID3_HEAD))
        file.seek(after)
        head = file.read(_SEARCHED)
    sync = next((i for i in range(len(head) - 1) if _is_sync(head, i)), len(head))
    return after + sync, head[sync : sync + 400]


def _tag(start: int, frame: bytes) -> _Tag | None:
    """Read the Xing or Info tag; None if there is none."""
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    if at < 0 or at + 16 > len(frame):
        return None
    flags, at = int.from_bytes(frame[at + 4 : at + 8], "big"), at + 8
    counts: list[int | None] = []
    for flag in (1, 2):
        counts.append(int.from_bytes(frame[at : at + 4], "big") if flags & flag else None)
        at += 4 if flags & flag else 0
    at += (100 if flags & 4 else 0) + (4 if flags & 8 else 0)  # a table of places, and a quality
    samples = 1152 if frame[1] >> 3 & 3 == 3 else 576
    return _Tag(start, counts[0], counts[1], samples, _cut(frame[at : at + 24]))


def _cut(noted: bytes) -> tuple[int, int] | None:
    if len(noted) < 24 or noted[:4] not in _ENCODERS:
        return None
    both = int.from_bytes(noted[21:24], "big")
    return both >> 12, both & 0xFFF


def _ends_at(path: Path, end: int) -> bool:
    """True if a file ends at a place, but for tags."""
    with path.open("rb") as file:
        if end > file.seek(0, 2):
            return False
        file.seek(end)
        after = file.read(128)
    return not after.strip(b"\0") or after.startswith(_TAILS)


def _id3_length(head: bytes) -> int:
    """Length of an ID3v2 tag at the start: four bytes of seven bits (ID3v2.4, section 3.1)."""
    if head[:3] != b"ID3" or len(head) < _ID3_HEAD:
        return 0
    a, b, c, d = head[6:10]
    return _ID3_HEAD + (a << 21 | b << 14 | c << 7 | d)


def _is_sync(data: bytes, at: int) -> bool:
    return data[at] == 0xFF and data[at + 1] & 0xE0 == 0xE0
