"""The text of a WebVTT or SRT cue: tags, entities, voices, word times, speaker prefixes."""

import html
import re
from dataclasses import dataclass, replace

from carereview.core.call import UNKNOWN
from carereview.formats.align import Piece
from carereview.formats.speakers import split_prefix

# Narrower than the standard, which would swallow the rest of « 100 < 200 ».
_TOKEN = re.compile(r"<(?=/?[a-zA-Z]|[\d:.]+>|/?>)([^<>]*)>")
_TIME = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})", re.ASCII)
_VOICE = re.compile(r"v(?:\.[^\s>]*)?\s+(.*)", re.DOTALL)


def unescape(text: str) -> str:
    """Replace character references; a number too long to be one stays."""
    try:
        return html.unescape(text)
    except ValueError:  # int() refuses thousands of digits
        return text


@dataclass(frozen=True, slots=True)
class Part:
    """What one voice says in a cue; `pieces` are its words with times, if it has any."""

    speaker: str
    text: str
    pieces: tuple[Piece, ...] = ()


def parse_payload(payload: str, start: int, end: int) -> list[Part]:
    """Read the payload of a WebVTT cue that lasts from start to end (ms)."""
    if "<" not in payload:
        return [Part("", unescape(payload) if "&" in payload else payload)]
    parts: list[Part] = []
    voice = ""
    chunks: list[tuple[int, str]] = [(start, "")]  # each text with the time it appears at
    position = 0
    for found in (*_TOKEN.finditer(payload), None):
        text = payload[position : found.start() if found else len(payload)]
        chunks[-1] = (chunks[-1][0], chunks[-1][1] + unescape(text))
        if found is None:
            break
        position = found.end()
        time = _TIME.fullmatch(found[1].strip())
        named = _VOICE.match(found[1])
        if time:
            appears = _ms(time)
            if chunks[-1][0] < appears < end:  # the standard ignores others
                chunks.append((appears, ""))
        elif named or found[1].strip() == "/v":
            parts.append(_part(voice, chunks, end))
            chunks = [(chunks[-1][0], "")]
            voice = unescape(named[1]) if named else ""
    parts.append(_part(voice, chunks, end))
    return [part for part in parts if part.text.strip()]


def prefixed_parts(part: Part, names: frozenset[str]) -> list[Part]:
    """Split a part where lines begin with one of the names, `Name: text` or `[Name] text`."""
    parts: list[Part] = []
    for line in part.text.split("\n"):
        name, rest = split_prefix(line.strip())
        if name in names:
            parts.append(Part(name, rest))
        elif parts:
            parts[-1] = replace(parts[-1], text=f"{parts[-1].text}\n{line}")
        else:
            parts.append(Part("", line))
    if len(parts) == 1 and not parts[0].speaker:
        return [part]
    return parts


def _part(voice: str, chunks: list[tuple[int, str]], end: int) -> Part:
    """Join chunks; where word times divide them, a chunk of one word gives that word its time."""
    text = "".join(chunk for _, chunk in chunks)
    if len(chunks) == 1:
        return Part(voice, text)
    ends = [time for time, _ in chunks[1:]] + [end]
    pieces: list[Piece] = []
    for (first, chunk), last in zip(chunks, ends, strict=True):
        single = len(chunk.split()) == 1
        pieces.append((chunk, first, last) if single else (chunk, UNKNOWN, UNKNOWN))
    return Part(voice, text, tuple(piece for piece in pieces if piece[0].strip()))


def _ms(found: re.Match[str]) -> int:
    hours, minutes, seconds, fraction = (int(part or 0) for part in found.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
