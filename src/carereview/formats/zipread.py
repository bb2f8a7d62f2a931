"""Projects and documents that are ZIP archives: one member is read, and no more than it may be."""

import io
import zipfile
import zlib

from carereview.formats.source import MAX_BYTES, FormatError, Source

_RATIO = 100
_SMALL = 10_000_000
"""Text hardly ever packs better than 1 to 30; what does so without end is a bomb."""


def member_names(source: Source) -> frozenset[str]:
    """Give the names of an archive's members; none if it isn't an archive."""
    if not source.data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()


def read_member(source: Source, name: str) -> Source:
    """Unpack a member. Raises FormatError if it is broken, locked, or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive, archive.open(name) as member:
            limit = min(MAX_BYTES, max(_SMALL, _RATIO * len(source.data)))
            data = member.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, OSError, ValueError) as error:
        raise FormatError(f"{name} can't be unpacked ({error}); save the project again") from None
    except (RuntimeError, NotImplementedError) as error:  # a password, or a rare compression
        raise FormatError(f"{name} can't be unpacked ({error}); save it without") from None
    if len(data) > limit:
        raise FormatError(f"{name} grows beyond {limit >> 20} MB when unpacked; split the project")
    return Source(name, data)
