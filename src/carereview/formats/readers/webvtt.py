"""WebVTT, parsed as the standard says (https://www.w3.org/TR/webvtt1/#file-parsing).

Leniences that no valid file notices: a code fence before the header (an Azure habit), a comma for
the point in times (renamed SRT), more than 59 minutes where hours are left out, and fewer digits
in a file whose times are all so. Stream files need nothing special, Zoom's only their `Name: text`
lines. Teams numbers the cues of a sentence in their ids (`GUID/12-0`, `GUID/12-1`): they are one
segment, or a name might be split between two.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from carereview.core.call import Transcript
from carereview.core.timecode import MAX_MS
from carereview.formats.builder import Builder, tidy
from carereview.formats.cuetext import Part, parse_payload, prefixed_parts, without_asides
from carereview.formats.format import Format
from carereview.formats.languages import language_code
from carereview.formats.plaincue import read_plain
from carereview.formats.source import FormatError, Source
from carereview.formats.speakers import convincing_names

_SIGNATURE = re.compile(r"(?:```[ \t]*\n?)?WEBVTT(?=[ \t\n]|\Z)")
_STAMP = r"(?:(\d{2,4}):(?=[0-5]\d:))?(\d{2,4}):([0-5]\d)[.,](\d{3})"
_TIMING = re.compile(rf"[ \t]*{_STAMP}[ \t]*-->[ \t]*{_STAMP}(?!\d)", re.ASCII)
_LOOSE = r"(?:(\d{1,4}):(?=\d{1,2}:))?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,3}))?"
_LOOSE_TIMING = re.compile(rf"[ \t]*{_LOOSE}[ \t]*-->[ \t]*{_LOOSE}(?![\d:])", re.ASCII)
_LANGUAGE = re.compile(r"^Language:[ \t]*(\S+)", re.MULTILINE | re.IGNORECASE)
_TEAMS = re.compile(r"([0-9a-fA-F-]{8,36}/\d{1,9})-(\d{1,9})", re.ASCII)
_SILENT_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)|WEBVTT$|```$|##$")


class _Cue(NamedTuple):
    start: int
    end: int
    where: str
    parts: list[Part]
    id: str = ""


@dataclass(slots=True)
class _Block:
    """Lines up to an empty one: a cue if it has a timing line, else a comment, style or region."""

    line: int
    timing: str = ""
    id: str = ""
    lines: list[str] = field(default_factory=list)


def sniff(source: Source) -> bool:
    """Tell whether the text begins with the WebVTT signature."""
    return _SIGNATURE.match(source.text) is not None


def read(source: Source) -> Transcript:
    """Read all valid cues; invalid ones are dropped with a warning, as players do.

    Raises FormatError if the signature is missing.
    """
    if not sniff(source):
        raise FormatError("WebVTT must begin with WEBVTT; add that line", 1)
    builder = Builder(source.warnings)
    lines = source.text.split("\n")
    timing = _LOOSE_TIMING if _is_loose(lines) else _TIMING
    cues = _with_prefixes(_sentences(_cues(lines, timing, builder)))
    aside = without_asides if "noScribe" in source.text[:2048] else _as_it_is
    for cue in cues:
        for part in chain.from_iterable(map(aside, cue.parts)):
            speaker = builder.speaker(part.speaker)
            if part.times:
                text = tidy(part.text)
                builder.add_exact(cue.start, cue.end, text, speaker, part.times, cue.where)
            else:
                builder.add(cue.start, cue.end, part.text, speaker, part.pieces, cue.where)
    header = source.text.partition("\n\n")[0]
    language = _LANGUAGE.search(header)
    return builder.build(language=language_code(language[1]) if language else "")


def _is_loose(lines: list[str]) -> bool:
    """Tell whether a program wrote all times with too few digits: one such line is a mistake."""
    if any(map(_TIMING.match, lines)):
        return False
    return sum(_LOOSE_TIMING.match(line) is not None for line in lines) > 1


def _as_it_is(part: Part) -> list[Part]:
    return [part]


def _sentences(cues: Iterable[_Cue]) -> list[_Cue]:
    """Join what Teams says is one sentence of one voice; its words then have the time of all."""
    result: list[_Cue] = []
    for cue in cues:
        if not (cue.id and result and _goes_on(result[-1], cue)):
            result.append(cue)
            continue
        before = result.pop()
        (first,), (second,) = before.parts, cue.parts
        text = Part(first.speaker, f"{first.text}\n{second.text}")
        result.append(before._replace(end=max(before.end, cue.end), parts=[text], id=cue.id))
    return result


def _goes_on(before: _Cue, cue: _Cue) -> bool:
    one, other = _TEAMS.fullmatch(before.id), _TEAMS.fullmatch(cue.id)
    if not one or not other or one[1] != other[1] or int(other[2]) != int(one[2]) + 1:
        return False
    single = len(before.parts) == len(cue.parts) == 1 and before.start <= cue.start
    return single and before.parts[0].speaker == cue.parts[0].speaker


def _with_prefixes(cues: list[_Cue]) -> list[_Cue]:
    """Take `Name: text` as speakers where no cue has a voice."""
    parts = [part for cue in cues for part in cue.parts]
    if any(part.speaker for part in parts):
        return cues
    names = convincing_names(part.text for part in parts)
    if not names:
        return cues
    return [
        cue._replace(parts=[split for part in cue.parts for split in prefixed_parts(part, names)])
        for cue in cues
    ]


def _cues(lines: list[str], timing: re.Pattern[str], builder: Builder) -> Iterator[_Cue]:
    for block in _blocks(lines):
        where = f"line {block.line}"
        found = timing.match(block.timing)
        start, end = (_ms(*found.groups()[:4]), _ms(*found.groups()[4:])) if found else (0, 0)
        if found and max(start, end) <= MAX_MS:
            payload = "\n".join(block.lines)
            plain = read_plain(payload, start, end)
            parts = [plain] if plain else parse_payload(payload, start, end)
            yield _Cue(start, end, where, parts, block.id)
        elif block.timing:
            builder.warn(f"{where}: not a valid cue time, so the cue is left out")
        elif not _SILENT_BLOCK.match(block.lines[0]):
            builder.warn(f"{where}: text without times is left out")


def _blocks(lines: list[str]) -> Iterator[_Block]:
    """Split into blocks; a timing line after the second line of a block begins the next one."""
    block = _Block(0)
    in_header = True
    for number, line in enumerate(lines[1:], start=2):
        if "-->" in line:
            if in_header or block.timing or len(block.lines) > 1:
                if not in_header and (block.timing or block.lines):
                    yield block
                block = _Block(number)
            block.id = block.lines[-1] if block.lines else ""
            block.line, block.timing, block.lines = number, line, []
            in_header = False
        elif line:
            block.line = block.line or number
            block.lines.append(line)
        else:
            if not in_header and (block.timing or block.lines):
                yield block
            block, in_header = _Block(0), False
    if not in_header and (block.timing or block.lines):
        yield block


def _ms(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> int:
    whole = ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000
    return whole + int((fraction or "").ljust(3, "0"))


FORMAT = Format("WebVTT", sniff, read)
