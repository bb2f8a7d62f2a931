"""Cyclic checksums, highest bit first and from zero: those of FLAC's frames and of Ogg's pages."""

from functools import cache


def crc(data: bytes, polynomial: int, bits: int) -> int:
    """Give the checksum of data; 0 over data with its own checksum behind."""
    table = _table(polynomial, bits)
    mask, shift, value = (1 << bits) - 1, bits - 8, 0
    for byte in data:
        value = ((value << 8) & mask) ^ table[(value >> shift) ^ byte]
    return value


@cache
def _table(polynomial: int, bits: int) -> tuple[int, ...]:
    return tuple(_of(byte, polynomial, bits) for byte in range(256))


def _of(byte: int, polynomial: int, bits: int) -> int:
    value = byte << (bits - 8)
    for _ in range(8):
        value = (value << 1) ^ (polynomial if value >> (bits - 1) else 0)
        value &= (1 << bits) - 1
    return value
