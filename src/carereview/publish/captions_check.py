"""What captions say, once it is proven that all else in them is known: cues and times of a clip."""

import html
import re
from collections.abc import Iterator

from carereview.publish.html_check import ReadPage

_HEAD = "WEBVTT\n"
_TIME = r"00:0[0-3]:[0-5]\d\.\d{3}"  # no clip is longer than three minutes
_TIMES = re.compile(f"{_TIME} --> {_TIME}")
_STAMP = re.compile(f"<{_TIME}>")
_VOICE = re.compile("<v ([^<>]+)>")


def read_captions(text: str) -> ReadPage:
    """Read the captions of a clip: who says what, a line each, without times."""
    head, *blocks = text.split("\n\n")
    strange = [] if f"{head.rstrip()}\n" == _HEAD else ["a head that is not ours"]
    said: list[str] = []
    for block in blocks:
        times, *lines = block.rstrip("\n").split("\n")
        if _TIMES.fullmatch(times) is None or not lines:
            strange.append("something else than cues")
        said += _said(lines)
    if any("<" in line or ">" in line for line in said):
        strange.append("a mark that no captions of ours have")
    lines = [html.unescape(line) for line in said]
    return ReadPage("\n".join([*lines, ""]), tuple(dict.fromkeys(strange)))


def _said(lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        voice = _VOICE.match(line) if number == 0 else None
        said = _STAMP.sub("", line[voice.end() :] if voice else line)
        yield f"{voice[1]}: {said}" if voice else said
