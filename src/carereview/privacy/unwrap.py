"""What a file of a bundle says once its wrapping is off: tags, entities, escapes, encodings.

Every reading keeps the line feeds of the file, so that a hit can be told by its line.
"""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from unicodedata import category

from carereview.privacy.fold import fold
from carereview.privacy.matcher import NEUTRAL
from carereview.privacy.texts import decoded

# Machine-made numbers and codes: read as digits they would hit by chance. What is encoded in
# them is searched for apart.
_CODES = re.compile(
    r"\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"  # times
    r"|\b[0-9a-fA-F]{32,}\b"  # hashes
    r"|(?<=base64,)[A-Za-z0-9+/]+={0,2}"  # embedded sound and fonts
)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_BASE32 = re.compile(r"\b(?:[A-Z2-7]{16,}|[a-z2-7]{16,})(?:={1,6}|\b)")
# Two digits a byte, each perhaps with a mark in front or between: 53:61, 0x53, \x53.
_HEX_PAIR = re.compile(r"(?:\\x|0x)?([0-9a-fA-F]{2})")
_HEXADECIMAL = re.compile(r"(?<![0-9a-zA-Z])(?:(?:\\x|0x)?[0-9a-fA-F]{2}[ ,:;.-]{0,2}){5,}")
_QUOTED_PRINTABLE = re.compile(r"=[0-9A-F]{2}")
_TAG = re.compile(r"</?([a-zA-Z][\w:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"[a-zA-Z_:][\w:.-]*\s*=\s*(?=[\"'\w#])")
_ELEMENTS = (
    "a abbr article aside audio b blockquote body br button caption cite code col colgroup dd "
    "del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html "
    "i img input ins kbd label li link main mark meta nav ol p path pre q rect s script "
    "section small source span strong style sub summary sup svg table tbody td tfoot th thead "
    "time title tr track u ul use v var video wbr circle line g defs form noscript"
)
_HTML = frozenset(_ELEMENTS.split())
_JSON_ESCAPE = re.compile(r"\\[nrtbf]")
_STRINGS = re.compile(rb"[\x20-\x7e\t]{6,}")
_WIDE_STRINGS = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){5,}")
_ACCENTED = re.compile(rb"[\xc3-\xc5][\x80-\xbf]")
_LONG = 24
_TEXT_SHARE = 0.85


def readings(text: str, labels: Iterable[str] = ()) -> list[str]:
    """Give the ways a text file may be read: without tags, with them closed up, decoded.

    `labels` are what speakers are called: one reading is without them and without times, since a
    name may go on with the next segment. Another is with them, since a label may be a name.
    """
    result = [spoken_text(text, labels), spoken_text(text, ())]
    if _TAG.search(text):
        result.append(_CODES.sub(NEUTRAL, _TAG.sub(_lines, text)))
    return list(dict.fromkeys([*result, *map(_one_line, result)]))


def spoken_text(text: str, labels: Iterable[str]) -> str:
    """Give a text without tags, times and the labels of its speakers, to read it in one go.

    What the attributes of tags say stays.
    """
    text = _CODES.sub(" ", _TAG.sub(_values, text))
    for label in sorted(labels, key=len, reverse=True):
        text = text.replace(label, " ")
    return text


def touched(text: str, placeholders: Iterable[str]) -> list[int]:
    """Give where a letter or digit touches a placeholder: a piece of what it stands for.

    The plan hides whole words, so that never happens; only a genitive s may follow in a note.
    """
    names = "|".join(re.escape(p.strip("[]")) for p in placeholders)
    if not names:
        return []
    beside = re.compile(rf"([^\W_]?)\\?\[(?:{names})\\?\]((?:s\b)?[^\W_]?)")
    plain = _one_line(_TAG.sub(_values, text))
    hits = ((m.start(), m[1] + m[2].removeprefix("s")) for m in beside.finditer(plain))
    return [place for place, letters in hits if any(category(c) != "Lo" for c in letters)]


def blanked(text: str, placeholders: Iterable[str]) -> str:
    """Give a text of the same length with something that is no word in place of placeholders."""
    names = "|".join(re.escape(p.strip("[]")) for p in placeholders)
    if not names:
        return text
    return re.sub(rf"\\?\[(?:{names})\\?\]", lambda found: NEUTRAL[0] * len(found[0]), text)


def _one_line(text: str) -> str:
    """Decode a text line by line, so that a decoded line feed doesn't count as one."""
    lines = (_JSON_ESCAPE.sub("  ", line) for line in text.split("\n"))
    return "\n".join(decoded(line).replace("\n", " ") for line in lines)


def _values(tag: re.Match[str]) -> str:
    """Keep what the attributes of a tag say, and its name if that is no element of HTML."""
    name = "" if tag[1].lower() in _HTML else tag[1]
    return f" {name} {_ATTRIBUTE.sub(' ', tag[2])} "


def _lines(tag: re.Match[str]) -> str:
    return "\n" * tag[0].count("\n")


def inner(text: str) -> str:
    """Give what can be read in codes inside a text: tags of embedded sound, or a hidden name."""
    found = [read for data in _encoded(text) for read in (strings(data), _wide(data))]
    return f"\n{NEUTRAL}\n".join(filter(None, found))


def _encoded(text: str) -> Iterator[bytes]:
    """Give the bytes of everything that might be base64, base32, hexadecimal, or escaped bytes."""
    for code in _BASE64.findall(text):
        plain = code.rstrip("=").replace("-", "+").replace("_", "/")
        # Not a multiple of four: a word of this length that is no base64; it was read as text.
        with suppress(binascii.Error):
            yield base64.b64decode(plain + "=" * (-len(plain) % 4))
    for code in _BASE32.findall(text):
        plain = code.rstrip("=")
        with suppress(binascii.Error):
            yield base64.b32decode(plain + "=" * (-len(plain) % 8), casefold=True)
    for code in _HEXADECIMAL.findall(text):
        digits = _HEX_PAIR.findall(code)
        yield bytes.fromhex("".join(digits))
    if _QUOTED_PRINTABLE.search(text):
        yield binascii.a2b_qp(text.encode())


def _wide(data: bytes) -> str:
    """Read data as UTF-16, where it might be that."""
    return strings(wide_strings(data).replace(b"\0", b""))


def strings(data: bytes) -> str:
    """Give what can be read in binary data, one string a line; noise is left out.

    Accented letters lose their accents, as they would in any comparison.
    """
    plain = _ACCENTED.sub(lambda m: fold(m[0].decode()).text.encode("ascii", "replace"), data)
    found = (m.group().decode("ascii") for m in _STRINGS.finditer(plain))
    return f"\n{NEUTRAL}\n".join(s for s in found if _is_text(s))


def wide_strings(data: bytes) -> bytes:
    """Give what might be UTF-16 in binary data, in either order of bytes."""
    return b"\n".join(_WIDE_STRINGS.findall(data))


def _is_text(string: str) -> bool:
    letters = sum(c.isalnum() or c == " " for c in string)
    return len(string) >= _LONG or letters >= _TEXT_SHARE * len(string)
