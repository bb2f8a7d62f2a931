"""Proves that an Ogg file is one stream of Vorbis as it is written here, and holds nothing else.

Sources: RFC 3533 (pages), Vorbis I specification, sections 4.2 and 5.2 (headers, comments).
"""

import struct
from dataclasses import dataclass

from carereview.audio.checksum import crc

_PAGE = struct.Struct("<4sBBqIIIB")
"""Capture pattern, version, kind, granule position, serial number, sequence, checksum, segments."""

_CONTINUED, _FIRST, _LAST = 1, 2, 4
_POLYNOMIAL = 0x04C11DB7

_VENDORS = (
    b"Xiph.Org libVorbis I 20200704 (Reducing Environment)",
    b"Xiph.Org libVorbis I 20180316 (Now 100% fewer shells)",
    "Xiph.Org libVorbis I 20150105 (\u26c4\u26c4\u26c4\u26c4)".encode(),
)
"""What versions of the library that writes Vorbis call themselves: 1.3.7, 1.3.6 and 1.3.5."""

_TAGS = ((), (b"ENCODER=libsndfile",))
"""All that may stand as a tag: nothing, or what libsndfile writes whatever it is given."""


@dataclass(frozen=True, slots=True)
class _Page:
    kind: int
    serial: int
    number: int
    lengths: bytes
    body: bytes


def is_bare_ogg(data: bytes) -> bool:
    """Tell whether a file is one whole stream of Vorbis without tags, and ends with it."""
    pages = _pages(data)
    if len(pages) < 2 or len({page.serial for page in pages}) > 1:
        return False
    if [page.number for page in pages] != list(range(len(pages))):
        return False
    kinds = [page.kind & ~_CONTINUED for page in pages]
    if kinds[0] != _FIRST or kinds[-1] != _LAST or any(kinds[1:-1]):
        return False
    headers = _packets(pages)[:3]
    return (
        len(headers) == 3
        and headers[0].startswith(b"\x01vorbis")
        and len(headers[0]) == 30
        and _is_bare_comment(headers[1])
        and headers[2].startswith(b"\x05vorbis")
    )


def _pages(data: bytes) -> list[_Page]:
    """Give the pages of a file; none if it is anything but whole pages from end to end."""
    pages, at = [], 0
    while at < len(data):
        if len(data) < at + _PAGE.size:
            return []
        mark, version, kind, _, serial, number, checksum, count = _PAGE.unpack_from(data, at)
        body = at + _PAGE.size + count
        lengths = data[at + _PAGE.size : body]
        end = body + sum(lengths)
        if mark != b"OggS" or version or kind > 7 or len(lengths) < count or end > len(data):
            return []
        if crc(data[at : at + 22] + bytes(4) + data[at + 26 : end], _POLYNOMIAL, 32) != checksum:
            return []
        pages.append(_Page(kind, serial, number, lengths, data[body:end]))
        at = end
    return pages


def _packets(pages: list[_Page]) -> list[bytes]:
    """Give the whole packets of a stream: a segment of fewer than 255 bytes ends one."""
    packets, packet = [], b""
    for page in pages:
        at = 0
        for length in page.lengths:
            packet += page.body[at : at + length]
            at += length
            if length < 255:
                packets.append(packet)
                packet = b""
    return packets if not packet else []


def _is_bare_comment(packet: bytes) -> bool:
    return any(packet == _comment(vendor, tags) for vendor in _VENDORS for tags in _TAGS)


def _comment(vendor: bytes, tags: tuple[bytes, ...]) -> bytes:
    texts = b"".join(_counted(tag) for tag in tags)
    return b"\x03vorbis" + _counted(vendor) + struct.pack("<I", len(tags)) + texts + b"\x01"


def _counted(text: bytes) -> bytes:
    return struct.pack("<I", len(text)) + text
