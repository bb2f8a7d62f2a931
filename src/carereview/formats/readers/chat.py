"""CHAT of CLAN and TalkBank (.cha): `*CHI:` and the words, the time in bullets at the end.

https://talkbank.org/manuals/CHAT.html. Times are milliseconds between two bullets (U+0015). Lines
that begin with a tab go on; those with `%` are about the one above, and `%wor` times its words.
What the codes of transcription mean stays as it is written.
"""

import re
from collections.abc import Iterator

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds
from carereview.formats.turns import Turns

_BEGIN = re.compile(r"(?:@\S[^\n]*\n){0,9}@Begin[ \t]*\n")
# The bullets are lost, or visible signs, where a text was copied; old files name the recording too.
_BULLET = re.compile(
    r"(?<![\w\x15])[\x15\u2022\u2415]?(?:%\w{3}:\s?\"[^\"\n]{0,200}\"_)?"
    r"(\d{1,9})_(\d{1,9})[\x15\u2022\u2415]?(?!\w)",
    re.ASCII,
)
_CODE = re.compile(r"([*%@][^:\s]{1,20}):?\s*", re.ASCII)


def sniff(source: Source) -> bool:
    """Tell by `@Begin` after no more than a few headers."""
    return _BEGIN.match(source.text) is not None


def read(source: Source) -> Transcript:
    """Read each utterance as a segment."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    heads: dict[str, str] = {}
    names: dict[str, str] = {}
    said: tuple[str, str] = ("", "")
    for code, content in _lines(source.text):
        if code[0] == "%":
            if code == "%wor":
                _add_words(turns, content)
            continue
        _close(turns, builder, names, *said)
        said = (code, content) if code[0] == "*" else ("", "")
        if code[0] == "@":
            heads[code] = content
            if code == "@Participants":
                names = _names(content)
    _close(turns, builder, names, *said)
    turns.finish()
    return builder.build(language=language_code(heads.get("@Languages", "").split(",")[0]))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Give the code and the content of each line, with the lines that go on."""
    parts: list[str] = []
    for line in [*text.split("\n"), "@"]:
        if line[:1] in ("\t", " ") and parts:
            parts.append(line.strip())
        elif line[:1] in ("*", "%", "@"):
            if parts:
                yield _split(" ".join(parts))
            parts = [line]


def _split(line: str) -> tuple[str, str]:
    found = _CODE.match(line)
    return (found[1], line[found.end() :]) if found else ("%", line)


def _names(participants: str) -> dict[str, str]:
    """Give the name of each code: `CHI Lily Target_Child` has one, `MOT Mother` only a role."""
    words = [each.split() for each in participants.split(",")]
    return {f"*{each[0]}": each[1] if len(each) > 2 else each[0] for each in words if each}


def _add_words(turns: Turns, content: str) -> None:
    before = 0
    for found in _BULLET.finditer(content):
        text = content[before : found.start()].split()
        before = found.end()
        if text:
            turns.word(text[-1], from_milliseconds(found[1]), from_milliseconds(found[2]))


def _close(turns: Turns, builder: Builder, names: dict[str, str], code: str, content: str) -> None:
    if not code:
        return
    bullets = _BULLET.findall(content)
    start = from_milliseconds(bullets[0][0]) if bullets else None
    end = from_milliseconds(bullets[-1][1]) if bullets else None
    text = " ".join(_BULLET.sub(" ", content).split())
    turns.close(builder.speaker(names.get(code, code[1:])), start, end, text)


FORMAT = Format("CHAT", sniff, read)
