"""Heads of FLAC frames: how long they are, and whether their checksum is right.

Source: RFC 9639, section 9.1.
"""

from carereview.audio.checksum import crc

_SIZED, _RATED = {6: 1, 7: 2}, {12: 1, 13: 2, 14: 2}
"""Bytes of a size or rate that is written out, by the code for it."""


def head_length(data: bytes) -> int:
    """Give the bytes of the head that data begin with, without its checksum; 0 if it is none."""
    if len(data) < 6 or data[3] & 1:
        return 0
    size, rate = data[2] >> 4, data[2] & 0x0F
    number = number_length(data[4])
    if not size or rate == 15 or not number:
        return 0
    head = 4 + number + _SIZED.get(size, 0) + _RATED.get(rate, 0)
    return head if head < len(data) and crc(data[:head], 0x07, 8) == data[head] else 0


def number_length(first: int) -> int:
    """Give how many bytes a number has that is coded like a letter of UTF-8; 0 for none."""
    ones = 8 - (first ^ 0xFF).bit_length()
    return 1 if not ones else ones if 2 <= ones <= 7 else 0
