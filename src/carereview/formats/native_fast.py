"""Reads the layout that `native.write` gives, line by line, many times faster than YAML.

Only that layout: at the first line that looks otherwise, or a value that the full reader would
mend or warn of, this reader gives up without a word and the full one reads the file from the
start. So both always agree, and a test compares them.
"""

import re

from carereview.core.call import UNKNOWN, Segment
from carereview.formats.builder import are_possible, mended
from carereview.formats.confidence import read_confidences
from carereview.formats.plain import PLAIN_STARTS, is_plain, is_shown, resolve
from carereview.formats.source import FormatError
from carereview.formats.yamlio import load_yaml

_START = "\nsegments:\n"
_CLOCK = r"(\d\d):(\d\d):(\d\d)\.(\d{3})"
_ITEM = re.compile(
    rf"- start: {_CLOCK}\n  end: {_CLOCK}\n"
    r"(?:  speaker: (.+)\n)?  text: (.+)\n(?:  words: (.+)\n)?"
    r"(?:  confidence: (.+)\n)?",
    re.ASCII,
)
_PAIRS = re.compile(r"(?:~?\d{1,9}-\d{1,9}|-)(?: (?:~?\d{1,9}-\d{1,9}|-))*", re.ASCII)
_GUESS = re.compile(r"~\S+")
_RATED = re.compile(r"(?:[1-9]?\d|100|-)(?: (?:[1-9]?\d|100|-))*", re.ASCII)
# Markers and directives, with which what stands above the segments isn't the whole truth.
_MARKED = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)


class _UnusualError(Exception):
    """The file isn't laid out as our writer does it."""


def read_canonical(text: str) -> tuple[dict[object, object], tuple[Segment, ...]] | None:
    """Give what stands above the segments, and the segments; None if the layout is another."""
    top, found, body = text.partition(_START)
    if not found or _MARKED.search(top):
        return None
    try:
        head = load_yaml(top)
        if not isinstance(head, dict) or "segments" in head:
            return None
        return head, _segments(body)
    except (FormatError, _UnusualError):
        return None


def _segments(body: str) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    speakers: dict[str, str] = {}
    match = _ITEM.match
    at = before = 0
    while at < len(body):
        found = match(body, at)
        if found is None:
            raise _UnusualError
        at = found.end()
        segment = _segment(found, speakers)
        if segment.start < before:
            raise _UnusualError
        before = segment.start
        segments.append(segment)
    return tuple(segments)


def _segment(found: re.Match[str], speakers: dict[str, str]) -> Segment:
    h1, m1, s1, f1, h2, m2, s2, f2, name, raw, words, rated = found.groups()
    start = ((int(h1) * 60 + int(m1)) * 60 + int(s1)) * 1000 + int(f1)
    end = ((int(h2) * 60 + int(m2)) * 60 + int(s2)) * 1000 + int(f2)
    text = _scalar(raw)
    if end < start or not text.strip():
        raise _UnusualError
    speaker = ""
    if name:
        speaker = speakers.get(name) or speakers.setdefault(name, _scalar(name))
    times, guesses = _times(words, len(text.split()), start, end) if words else ((), ())
    sure = _confidences(rated, len(text.split())) if rated else ()
    segment = Segment(start, end, speaker, text, times, sure, guesses)
    if guesses and not are_possible(segment):
        raise _UnusualError
    return segment


def _confidences(rated: str, count: int) -> tuple[int, ...]:
    if rated[0] == "'" == rated[-1]:
        rated = rated[1:-1]
    elif rated[0] == "-":  # unquoted it begins a list
        raise _UnusualError
    values = read_confidences(rated)
    if values is None or len(values) != count or not _RATED.fullmatch(rated):
        raise _UnusualError
    return values


def _times(words: str, count: int, start: int, end: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Give the times that are known, and the guesses."""
    if words[0] == "'" == words[-1]:
        words = words[1:-1]
    elif words[0] == "-":  # unquoted it begins a list
        raise _UnusualError
    if not _PAIRS.fullmatch(words):
        raise _UnusualError
    guesses: tuple[int, ...] = ()
    if "~" in words:
        guesses = _guesses(words, start)
        words = _GUESS.sub("-", words)
    if words[0] == "-" or " -" in words:
        numbers = [number for pair in words.split() for number in _pair(pair, start)]
    else:
        numbers = [start + int(number) for number in words.replace("-", " ").split()]
    times, dropped = mended(start, end, tuple(numbers))
    if dropped or len(numbers) != 2 * count:
        raise _UnusualError
    return times, guesses


def _guesses(words: str, start: int) -> tuple[int, ...]:
    pairs = [pair[1:] if pair[0] == "~" else "-" for pair in words.split()]
    return tuple(number for pair in pairs for number in _pair(pair, start))


def _pair(pair: str, start: int) -> tuple[int, int]:
    if pair == "-":
        return UNKNOWN, UNKNOWN
    first, _, last = pair.partition("-")
    return start + int(first), start + int(last)


def _scalar(raw: str) -> str:
    """Give the text of a scalar that surely ends on its line."""
    shown = is_shown(raw)
    if shown and (raw[0].isalnum() or raw[0] in PLAIN_STARTS):
        if is_plain(raw) and isinstance(resolve(raw), str):
            return raw
    elif shown and raw[0] == "'" == raw[-1] and len(raw) > 1:
        inner = raw[1:-1].replace("''", "\0")
        if "'" not in inner:
            return inner.replace("\0", "'")
    elif raw[0] == '"':
        value = load_yaml(raw)
        if isinstance(value, str):
            return value
    raise _UnusualError
