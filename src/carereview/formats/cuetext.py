"""The text of a WebVTT or SRT cue: tags, entities, voices, word times, speaker prefixes."""

import re
from typing import NamedTuple

from carereview.core.call import UNKNOWN
from carereview.formats.align import Piece
from carereview.formats.speakers import split_prefix

# Narrower than the standard, which would swallow the rest of « 100 < 200 ».
_TOKEN = re.compile(r"<(?=/?[a-zA-Z]|[\d:.]+>|/?>)([^<>]*)>")
_TIME = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})", re.ASCII)
_ASIDE = re.compile(r"//([^\W\d_][^/:\n]{0,40}): ((?:[^/]|/(?!/)){1,2000}?)\s?//(?=\s|\Z)")
_VOICE = re.compile(r"v(?:\.[^\s>]*)?\s+(.*)", re.DOTALL)


def unescape(text: str) -> str:
    """Replace character references; a number too long to be one stays."""
    if "&" not in text:
        return text
    import html  # here, since few texts hold any

    try:
        return html.unescape(text)
    except ValueError:  # int() refuses thousands of digits
        return text


class Part(NamedTuple):
    """What one voice says in a cue; `pieces` are its words with times, if it has any.

    `times` are those of all its words, where nothing is left to find out.
    """

    speaker: str
    text: str
    pieces: tuple[Piece, ...] = ()
    times: tuple[int, ...] = ()


def parse_payload(payload: str, start: int, end: int) -> list[Part]:
    """Read the payload of a WebVTT cue that lasts from start to end (ms)."""
    if "<" not in payload:
        return [Part("", unescape(payload))]
    parts: list[Part] = []
    voice = ""
    first, *rest = _TOKEN.split(payload)  # text, tag, text, tag, ..., text
    chunks = [(start, unescape(first))]  # each text with the time it appears at
    for tag, text in zip(rest[::2], rest[1::2], strict=True):
        time = _TIME.fullmatch(tag.strip())
        if time:
            appears = _ms(time)
            if chunks[-1][0] < appears < end:  # the standard ignores others
                chunks.append((appears, unescape(text)))
                continue
        elif (named := _VOICE.match(tag)) or tag.strip() == "/v":
            parts.append(_part(voice, chunks, end))
            chunks = [(chunks[-1][0], "")]
            voice = unescape(named[1]).removeprefix("//") if named else ""  # noScribe's asides
        chunks[-1] = (chunks[-1][0], chunks[-1][1] + unescape(text))
    parts.append(_part(voice, chunks, end))
    return [part for part in parts if part.text.strip()]


def prefixed_parts(part: Part, names: frozenset[str]) -> list[Part]:
    """Split a part where lines begin with one of the names, `Name: text` or `[Name] text`."""
    said: list[tuple[str, list[str]]] = []
    for line in part.text.split("\n"):
        name, rest = split_prefix(line.strip())
        if name in names:
            said.append((name, [rest]))
        elif said:
            said[-1][1].append(line)
        else:
            said.append(("", [line]))
    if len(said) == 1 and not said[0][0]:
        return [part]
    return [Part(name, "\n".join(lines)) for name, lines in said]


def without_asides(part: Part) -> list[Part]:
    """Cut out what others say meanwhile, as noScribe writes it: `So //Kim: Yes. // I went`."""
    said = _ASIDE.split(part.text)  # text, name, aside, text, ...
    if len(said) == 1 or part.times or part.pieces:
        return [part]
    asides = [Part(name, aside) for name, aside in zip(said[1::3], said[2::3], strict=True)]
    own = " ".join(map(str.strip, said[::3])).strip()
    return [*([part._replace(text=own)] if own else []), *asides]


def _part(voice: str, chunks: list[tuple[int, str]], end: int) -> Part:
    """Join chunks; where word times divide them, a chunk of one word gives that word its time."""
    text = "".join(chunk for _, chunk in chunks)
    if len(chunks) == 1:
        return Part(voice, text)
    ends = [time for time, _ in chunks[1:]] + [end]
    pieces: list[Piece] = []
    for (first, chunk), last in zip(chunks, ends, strict=True):
        words = len(chunk.split())
        if words:
            pieces.append((chunk, first, last) if words == 1 else (chunk, UNKNOWN, UNKNOWN))
    return Part(voice, text, tuple(pieces))


def _ms(found: re.Match[str]) -> int:
    hours, minutes, seconds, fraction = found.groups()
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(fraction)
