"""Read one transcript many times with one reader: python format_job.py READER FILE REPEATS.

Prints JSON: the CPU milliseconds of each repeat, and each timed text as [start ms, end ms, text].
It runs alone in a process, be it of a Python that has none of this project but the peers.
"""

import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

_SOUNDS, _SILENCE = "phone", ("sil", "sp")
Cues = list[tuple[int, int, str]]


def _carereview(path: str) -> Any:
    from carereview.formats.registry import read_transcript

    return read_transcript(Path(path).read_bytes(), path)


def _carereview_cues(call: Any) -> Cues:
    cues = [(one.start, one.end, one.text) for one in call.segments]
    for one in call.segments:
        cues += [(w.start, w.end, w.text) for w in one.words() if w.start is not None]
    return cues


def _webvtt(path: str) -> Any:
    import webvtt

    return webvtt.from_srt(path) if path.endswith(".srt") else webvtt.read(path)


def _webvtt_cues(found: Any) -> Cues:
    return [(_clock(cue.start), _clock(cue.end), cue.text) for cue in found]


def _pysubs2(path: str) -> Any:
    import pysubs2

    return pysubs2.load(path)


def _pysubs2_cues(found: Any) -> Cues:
    return [(cue.start, cue.end, cue.plaintext) for cue in found]


def _pympi(path: str) -> Any:
    from pympi.Elan import Eaf

    return Eaf(path)


def _pympi_cues(found: Any) -> Cues:
    tiers = [found.get_annotation_data_for_tier(name) for name in found.get_tier_names()]
    return [(cue[0], cue[1], cue[2]) for tier in tiers for cue in tier]


def _textgrid(path: str) -> Any:
    import textgrid

    return textgrid.TextGrid.fromFile(path)


def _textgrid_cues(found: Any) -> Cues:
    tiers = [tier for tier in found.tiers if _SOUNDS not in tier.name]
    intervals = [each for tier in tiers for each in tier if hasattr(each, "minTime")]
    return [
        (round(float(each.minTime) * 1000), round(float(each.maxTime) * 1000), each.mark)
        for each in intervals
        if each.mark not in _SILENCE
    ]


READERS: Mapping[str, tuple[Callable[[str], Any], Callable[[Any], Cues]]] = {
    "carereview": (_carereview, _carereview_cues),
    "webvtt-py": (_webvtt, _webvtt_cues),
    "pysubs2": (_pysubs2, _pysubs2_cues),
    "pympi-ling": (_pympi, _pympi_cues),
    "textgrid": (_textgrid, _textgrid_cues),
}


def _clock(text: str) -> int:
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return round(seconds * 1000)


def main(reader: str, path: str, repeats: str) -> None:
    """Read, and print what it took and what was found."""
    read, cues_of = READERS[reader]
    found, took = read(path), []
    for _ in range(int(repeats)):
        begun = time.process_time()
        found = read(path)
        took.append((time.process_time() - begun) * 1e3)
    print(json.dumps({"cpu": took, "cues": cues_of(found)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
