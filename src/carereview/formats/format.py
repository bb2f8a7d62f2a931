"""What a transcript format is to the rest of the program."""

from collections.abc import Callable
from typing import NamedTuple

from carereview.core.call import Transcript
from carereview.formats.source import Source


class Format(NamedTuple):
    """A transcript format: what people call it, whether a file is one, and its reader.

    `sniff` looks at the content and raises nothing; no two formats claim the same file. `read`
    raises FormatError for a file that is one, but broken. A `last_resort` is told by so little
    that it is asked only after all others said no.
    """

    name: str
    sniff: Callable[[Source], bool]
    read: Callable[[Source], Transcript]
    last_resort: bool = False
