"""SubRip (.srt): no standard, many habits. Parsed here because each library misses some of them.

Told by its timing lines. Indexes may repeat or be missing, `.` may stand for `,`, hours and
milliseconds may be missing, and a speaker is a prefix by habit, never a mere colon.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from carereview.core.call import Transcript
from carereview.core.timecode import MAX_MS
from carereview.formats.builder import Builder
from carereview.formats.clocklines import is_arrowed
from carereview.formats.cuetext import Part, prefixed_parts
from carereview.formats.format import Format
from carereview.formats.source import FormatError, Source
from carereview.formats.speakers import convincing_names

_STAMP = r"(?:(\d{1,4})[ ]?:[ ]?)?(\d{1,3})[ ]?:[ ]?(\d{1,2})(?:[ ]?[.,:][ ]?(\d{1,3}))?"
_TIMING = re.compile(rf"[ \t]*{_STAMP}[ \t]*-{{1,2}}>[ \t]*{_STAMP}(?![\d:])", re.ASCII)
_SNIFF = re.compile(rf"^{_TIMING.pattern}", re.ASCII | re.MULTILINE)
_SNIFFED = 65536
# WebVTT (also after a code fence, an Azure habit), XML, and JSON that holds subtitles as text.
_OTHERS = re.compile(r"(?:```[ \t]*\n?)?WEBVTT(?=[ \t\n]|\Z)|\s*[<{]")
_TAGS = re.compile(
    r"</?(?:i|b|u|s|em|strong|font|c|v)(?:[ .][^<>]{0,200})?>|\{\\[^{}]{0,200}\}", re.IGNORECASE
)


@dataclass(slots=True)
class _Cue:
    line: int
    start: int
    end: int
    index: int | None = None
    lines: list[str] = field(default_factory=list)


def sniff(source: Source) -> bool:
    """Tell whether a timing line stands near the beginning of what isn't WebVTT or another's."""
    text = source.text
    if _OTHERS.match(text) or is_arrowed(text):
        return False
    return _SNIFF.search(text, 0, _SNIFFED) is not None


def read(source: Source) -> Transcript:
    """Read all cues that have valid times. Raises FormatError if there is none."""
    builder = Builder(source.warnings)
    cues = list(_cues(source.text.split("\n"), builder))
    if not cues:
        raise FormatError("no valid SRT times (00:00:01,000 --> 00:00:02,000); export it again")
    names = convincing_names("\n".join(cue.lines) for cue in cues)
    for cue in cues:
        for part in prefixed_parts(Part("", "\n".join(cue.lines)), names):
            speaker = builder.speaker(part.speaker)
            builder.add(cue.start, cue.end, part.text, speaker, where=f"line {cue.line}")
    return builder.build()


def _cues(lines: list[str], builder: Builder) -> Iterator[_Cue]:
    """Give each timing line with the text up to the next one."""
    cue: _Cue | None = None
    for number, line in enumerate(lines, start=1):
        found = _TIMING.match(line) if ">" in line else None
        times = _times(found) if found else None
        if times is None and "-->" not in line:
            if cue:
                cue.lines.append(_TAGS.sub("", line).strip())
            continue
        index = None
        if cue:
            index = _take_index(cue)
            _drop_untimed(cue, builder)
            yield cue
        elif number > 1 and lines[number - 2].isdecimal():
            index = int(lines[number - 2][:9])
        cue = _Cue(number, *times, index) if times else None
        if cue is None:
            builder.warn(f"line {number}: not a valid cue time, so the cue is left out")
    if cue:
        _drop_untimed(cue, builder)
        yield cue


def _take_index(cue: _Cue) -> int | None:
    """Take the number of the next cue from the end of this one's text.

    It stands right above the times, and under an empty line unless it counts on.
    """
    last = cue.lines[-1] if cue.lines else ""
    if not last.isdecimal() or len(last) > 9:
        return None
    under_empty = len(cue.lines) > 1 and not cue.lines[-2]
    counts_on = cue.index is not None and int(last) == cue.index + 1
    if not under_empty and not counts_on:
        return None
    cue.lines.pop()
    return int(last)


def _drop_untimed(cue: _Cue, builder: Builder) -> None:
    """Drop a following block that has a number but no times: it isn't this cue's text."""
    for at in range(1, len(cue.lines) - 1):
        if not cue.lines[at - 1] and cue.lines[at].isdecimal() and cue.lines[at + 1]:
            builder.warn(f"line {cue.line + at + 1}: text without times is left out")
            del cue.lines[at:]
            return


def _times(found: re.Match[str]) -> tuple[int, int] | None:
    groups = found.groups()
    start, end = _ms(groups[:4]), _ms(groups[4:])
    return (start, end) if max(start, end) <= MAX_MS else None


def _ms(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in parts[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((parts[3] or "0").ljust(3, "0"))


FORMAT = Format("SRT", sniff, read)
