"""A transcript file as it came: its bytes, decoded text and parsed JSON, each worked out once."""

import json
import re
from dataclasses import dataclass
from functools import cached_property

MAX_BYTES = 200 * 1024 * 1024
"""A transcript of a million words with word times stays below this."""

MAX_PARTS = 8_000_000
"""How often a bracket, or a tag, may be opened: some five times what a million words need."""

MAX_LINES = 10_000_000
MAX_COMMAS = 20_000_000

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16: its mark begins the same way
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_PROBE = 8192
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


class FormatError(Exception):
    """A file cannot be read. As text it is one line: where, what is wrong, what to do."""

    def __init__(self, message: str, line: int | None = None) -> None:
        self.message = " ".join(message.split())
        self.line = line
        super().__init__(f"line {line}: {self.message}" if line else self.message)


@dataclass(frozen=True)
class Source:
    """A file's name and bytes. Raises FormatError if there are more than `MAX_BYTES`."""

    name: str
    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) > MAX_BYTES:
            size = len(self.data) // (1024 * 1024)
            raise FormatError(f"{size} MB is too large for a transcript (limit 200 MB); split it")

    @cached_property
    def is_binary(self) -> bool:
        """Tell whether the bytes cannot be text: a recording, an archive."""
        probe = self.data[:_PROBE]
        return _encoding_of(self.data) is None and probe.count(0) * 50 > len(probe)

    @cached_property
    def text(self) -> str:
        """The decoded text with LF line ends and no byte order mark; empty if binary."""
        return self._decoded[0]

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What had to be guessed or replaced to get the text."""
        return self._decoded[1]

    @cached_property
    def json(self) -> object:
        """The parsed JSON document; None if there is none, or a broken one (`json_error`)."""
        return self._parsed[0]

    @cached_property
    def json_error(self) -> FormatError | None:
        """Why a file that looks like JSON could not be parsed."""
        return self._parsed[1]

    @cached_property
    def _decoded(self) -> tuple[str, tuple[str, ...]]:
        if self.is_binary:
            return "", ()
        text, warnings = _decode(self.data)
        if "\0" in text:
            text = text.replace("\0", "\ufffd")
            warnings = (*warnings, "NUL characters were replaced; the file may be damaged")
        if "\r" in text:
            text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
        check_parts(text)
        return text, warnings

    @cached_property
    def _parsed(self) -> tuple[object, FormatError | None]:
        text = self.text
        if text[:64].lstrip()[:1] not in ("{", "["):
            return None, None
        if _SURROGATE.search(text):
            text = _ESCAPE.sub(lambda found: r"\ufffd" if found[1] else found[0], text)
        import orjson  # here, since most libraries open without a transcript in JSON

        try:
            return orjson.loads(text), None  # five times faster, and stricter
        except ValueError:
            return _leniently(text)


def _leniently(text: str) -> tuple[object, FormatError | None]:
    """Parse JSON as programs write it that don't mind the standard: NaN, bare control characters.

    It also says where and why a document is broken.
    """
    try:
        return json.loads(text, strict=False), None
    except json.JSONDecodeError as error:
        what = f"broken JSON at column {error.colno} ({error.msg}); export the file again"
        return None, FormatError(what, error.lineno)
    except RecursionError:
        return None, FormatError("JSON nested too deep for a transcript; export the file again")
    except ValueError as error:
        return None, FormatError(f"broken JSON ({error}); export the file again")


def check_parts(text: str) -> None:
    """Refuse a text of so many parts that they would fill the memory, however few bytes it has.

    Raises FormatError.
    """
    if len(text) <= MAX_PARTS:
        return
    limits = (("brackets", "[{", MAX_PARTS), ("tags", "<", MAX_PARTS), ("lines", "\n", MAX_LINES),
              ("commas", ",", MAX_COMMAS))  # fmt: skip
    for what, signs, limit in limits:
        if sum(map(text.count, signs)) > limit:
            raise FormatError(f"more than {limit:,} {what}, too many for a transcript; split it")


def _encoding_of(data: bytes) -> str | None:
    """Name a Unicode encoding that shows: by its mark, or UTF-16 by where its zeros are."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    probe = data[:_PROBE]
    half = len(probe) // 2
    even, odd = probe[::2].count(0), probe[1::2].count(0)
    if half and odd * 10 > half * 4 and even * 20 < half:
        return "utf-16-le"
    if half and even * 10 > half * 4 and odd * 20 < half:
        return "utf-16-be"
    return None


def _decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    encoding = _encoding_of(data) or "utf-8"
    try:
        return data.decode(encoding).removeprefix("\ufeff"), ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
    damage = text.count("\ufffd")
    if encoding != "utf-8" or _is_damaged_utf8(text, damage):
        return text, (f"{damage} damaged characters were replaced",)
    text = data.decode("cp1252", "replace")
    return text, ("not UTF-8; read as Windows-1252, so check the accents",)


def _is_damaged_utf8(text: str, damage: int) -> bool:
    """Tell whether most that isn't ASCII decoded well, which other encodings hardly ever do."""
    return sum(not char.isascii() for char in text) - damage > 2 * damage
