"""Our own format; its layout is written where it is read."""

from carereview.formats import native
from carereview.formats.writing import Content


def write(content: Content) -> str:
    """Write the transcript in the layout of docs/files.md. Raises FormatError as `native` does."""
    return native.write(content.transcript)
