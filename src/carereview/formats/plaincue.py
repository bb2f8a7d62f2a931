"""Reads the payloads that nearly all WebVTT files hold: one voice, times between single words.

Many times faster than the full reader, and only for them: for any other payload this gives up
without a word, and the full one reads it. So both always agree, and a test compares them.
"""

import re
from functools import lru_cache
from operator import add, lt

from carereview.formats.cuetext import Part

_VOICE = re.compile(r"<v[ ]+([^<>&\s/][^<>&]*)>")
_TIME = re.compile(r"<(\d\d:[0-5]\d:[0-5]\d)\.(\d{3})>", re.ASCII)


def read_plain(payload: str, start: int, end: int) -> Part | None:
    """Read the payload of a cue that lasts from start to end (ms); None if it isn't plain."""
    if "&" in payload:
        return None
    voiced = _VOICE.match(payload)
    voice, said = "", payload
    if voiced:
        voice, said = voiced[1], payload[voiced.end() :].removesuffix("</v>")
    pieces = _TIME.split(said)  # text, hh:mm:ss, mmm, text, hh:mm:ss, mmm, ..., text
    texts = pieces[::3]
    text = "".join(texts)
    if "<" in text or not text.strip():
        return None
    if len(texts) == 1:
        return Part(voice, text)
    bounds = [start, *map(add, map(_whole, pieces[1::3]), map(int, pieces[2::3])), end]
    in_order = all(map(lt, bounds, bounds[1:]))
    if not in_order or list(map(str.strip, texts)) != text.split():
        return None
    times = [start] * (2 * len(texts))
    times[::2], times[1::2] = bounds[:-1], bounds[1:]
    return Part(voice, text, times=tuple(times))


@lru_cache(maxsize=4096)  # the words of a cue share their seconds, and files begin alike
def _whole(clock: str) -> int:
    return (int(clock[:2]) * 3600 + int(clock[3:5]) * 60 + int(clock[6:])) * 1000
