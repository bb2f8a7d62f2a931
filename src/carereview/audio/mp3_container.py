"""Proves that an MP3 file is frames from its first byte to its last, and holds no tag.

Source: ISO/IEC 11172-3 and 13818-3, section 2.4.1.3 (heads of frames); 13818-3 halves the rates,
and what is called MPEG 2.5 halves them again. The first frame is silent: LAME says in it how many
there are, and how much the decoder has to leave out at both ends.
"""

import re
from dataclasses import dataclass

_HEAD = 4
_LAYER_III = 1
_BIT_RATES = {
    True: (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""In kbit/s by their number from 1 on, of MPEG 1 and of those with lower rates."""

_RATES = (44_100, 48_000, 32_000)
_SHIFT = {3: 0, 2: 1, 0: 2}  # by the version's number: MPEG 1, 2 and 2.5
_FRAMES = 1152  # of samples that a frame of MPEG 1 holds: half as many in the others

_WRITER = re.compile(rb"LAME3\.\d{2,3}[ r.\d]?")
_FACTS = 4 + 4 + 4 + 4 + 100 + 4
"""Bytes of LAME's facts in front of its name: mark, flags, frames, bytes, places, quality."""
_ALL_FLAGS = b"\0\0\0\x0f"
_NAME, _REST = 9, 27
"""Bytes of its name, and of what it says of gain, delay and settings behind it."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """A frame's length, what must be the same in all, and the bytes of its side information."""

    length: int
    shape: tuple[int, ...]
    side: int


def is_bare_mp3(data: bytes) -> bool:
    """Tell whether a file is frames of one kind alone, the first of which tells of the others."""
    frames, at = 0, 0
    first = _frame(data, 0)
    while at < len(data):
        frame = _frame(data, at)
        if first is None or frame is None or frame.shape != first.shape:
            return False
        at += frame.length
        frames += 1
    return first is not None and at == len(data) and _counts(data[: first.length], first, frames)


def _frame(data: bytes, at: int) -> _Frame | None:
    """Read the head of a frame; None if it is none of Layer III without a checksum."""
    if at + _HEAD > len(data) or data[at] != 0xFF or data[at + 1] & 0xE0 != 0xE0:
        return None
    version, layer, plain = data[at + 1] >> 3 & 3, data[at + 1] >> 1 & 3, data[at + 1] & 1
    number, rate, padded = data[at + 2] >> 4, data[at + 2] >> 2 & 3, data[at + 2] >> 1 & 1
    if layer != _LAYER_III or not plain or version not in _SHIFT or not 0 < number < 15 or rate > 2:
        return None
    whole, mono = version == 3, data[at + 3] >> 6 == 3
    samples = _FRAMES if whole else _FRAMES // 2
    bits = _BIT_RATES[whole][number - 1] * 1000
    length = samples // 8 * bits // (_RATES[rate] >> _SHIFT[version]) + padded
    side = (17 if mono else 32) if whole else (9 if mono else 17)
    # What is private, a copy, an original, or of some emphasis: the same bits in every frame.
    shape = (version, rate, mono, data[at + 2] & 1, data[at + 3] & 0x0F)
    return _Frame(length, shape, side)


def _counts(data: bytes, frame: _Frame, frames: int) -> bool:
    """Tell whether the first frame is LAME's, with what it has to say and silence."""
    facts = _HEAD + frame.side
    name = facts + _FACTS
    end = name + _NAME + _REST
    return (
        data[_HEAD:facts] == bytes(frame.side)
        and data[facts : facts + 4] in (b"Xing", b"Info")
        and data[facts + 4 : facts + 8] == _ALL_FLAGS
        and int.from_bytes(data[facts + 8 : facts + 12], "big") == frames - 1
        and _WRITER.fullmatch(data[name : name + _NAME].rstrip(b"\0")) is not None
        and not any(data[end:])
    )
