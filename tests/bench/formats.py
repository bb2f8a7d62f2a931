"""Reading transcripts, against libraries that read the same files: how fast, and every cue."""

import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from carereview.core.call import Speaker, Transcript
from carereview.formats.registry import read_transcript
from carereview.formats.writers import eaf, srt, textgrid, vtt
from carereview.formats.writing import Content
from tests.bench.generate import FORMATS, Spoken, spoken
from tests.bench.place import HERE, Place
from tests.bench.table import Row, number

PEERS = "CAREREVIEW_PEERS"
"""The variable that names a Python which has the peers, if not this one."""

_CUES = 5_000
_RATIO = 1.5
_TAG = re.compile(r"<[^<>]*>")
_READERS: Mapping[str, tuple[str, ...]] = {
    ".vtt": ("webvtt-py", "pysubs2"),
    ".srt": ("webvtt-py", "pysubs2"),
    ".eaf": ("pympi-ling",),
    ".TextGrid": ("textgrid",),
}
NOTES = (
    "CPU milliseconds to read a whole file, `median [least–most]`, each reader in a process of its "
    "own, after\nreading it once. The ratio is our least time over the peer's: what else runs only "
    "adds. A cue is found if we\nhave segments, or words, of its times with its words (but for "
    "who speaks, which stands apart).\nTiers of sounds and marks of silence in a TextGrid are no "
    "cues. The files are generated, 5,000 cues each, and\nthe samples of `tests/formats`. "
    "Again: `pip install carereview[bench]`, `python tests/bench/run.py formats`\n"
    f"(`{PEERS}` names another Python that has the peers)."
)


def measure(place: Place) -> list[Row]:
    """Measure each kind of file with each reader."""
    return [
        _row(what, path, peer, place.times(9))
        for what, path in _files(place.folder)
        for peer in _READERS[path.suffix]
    ]


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Make the files, with what each is."""
    said = spoken(_CUES)
    call = _call(said)
    texts = {
        "WebVTT, a time for each word": ("words.vtt", "".join(FORMATS["WebVTT"][1](said))),
        "WebVTT": ("lines.vtt", vtt.write(Content(_bare(call)))),
        "SRT": ("lines.srt", srt.write(Content(call))),
        "ELAN": ("lines.eaf", eaf.write(Content(_bare(call)))),
        "TextGrid": ("lines.TextGrid", textgrid.write(Content(_bare(call)))),
    }
    for what, (name, text) in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
        yield f"{what}, {_CUES:,} cues", folder / name
    for path in sorted((HERE.parent / "formats" / "samples").iterdir()):
        if path.suffix in _READERS:
            yield f"sample {path.name}", path


def _call(said: list[Spoken]) -> Transcript:
    text = "".join(FORMATS["WebVTT"][1](said)).encode()
    call = read_transcript(text, "words.vtt")
    speakers = tuple(Speaker(one.id, one.role, f"Voice {one.id}") for one in call.speakers)
    return Transcript(call.segments, speakers)


def _bare(call: Transcript) -> Transcript:
    return replace(call, segments=tuple(replace(one, times=()) for one in call.segments))


def _row(what: str, path: Path, peer: str, repeats: int) -> Row:
    ours = _read("carereview", path, repeats)
    theirs = _read(peer, path, repeats)
    if theirs is None or ours is None:
        return Row(f"{what}: {peer}", more="the peer cannot read it", met=ours is not None)
    missed = _missed(ours["cues"], theirs["cues"])
    ratio = min(ours["cpu"]) / min(theirs["cpu"])
    total = len([cue for cue in theirs["cues"] if _plain(cue[2])])
    small = path.stat().st_size < 10_000  # a millisecond: what is measured is noise
    return Row(
        f"{what}: {peer}", (), ours["cpu"], f"{total - len(missed):,} of {total:,} cues found",
        f"{number(min(theirs['cpu']))} ms", ratio, "all" if small else f"≤ {_RATIO}, all",
        not missed and (small or ratio <= _RATIO),
    )  # fmt: skip


def _missed(ours: list[Any], theirs: list[Any]) -> list[Any]:
    """Give the cues whose text we have not at the same times."""
    found: dict[tuple[int, int], list[str]] = {}
    for start, end, text in ours:
        found.setdefault((start, end), []).extend(text.split())
    for words in found.values():
        words[:] = _plain(" ".join(words)) or words
    return [
        (start, end, text)
        for start, end, text in theirs
        if _plain(text) and not _same(found.get((start, end), []), _plain(text))
    ]


def _plain(text: str) -> list[str]:
    """Give the words of a cue without the marks and names that a peer leaves in.

    An empty line ends a cue, also where a peer takes what follows for a part of it.
    """
    words = html.unescape(_TAG.sub("", text.partition("\n\n")[0])).split()
    colons = [at for at, word in enumerate(words[:4], 1) if word.endswith(":")]
    return words[colons[0] :] if colons else words


def _same(ours: list[str], theirs: list[str]) -> bool:
    """Tell whether our words are theirs, but for names of who speaks, or hold all of theirs."""
    named = len(theirs) <= 2 * len(ours) + 2 and _within(ours, theirs)
    return bool(ours) and (named or _within(theirs, ours))


def _within(few: list[str], many: list[str]) -> bool:
    rest = iter(many)
    return all(word in rest for word in few)


def _read(reader: str, path: Path, repeats: int) -> Any:
    """Let a process read; None where it cannot."""
    python = sys.executable if reader == "carereview" else os.environ.get(PEERS, sys.executable)
    command = [python, str(HERE / "format_job.py"), reader, str(path), str(repeats)]
    done = subprocess.run(command, capture_output=True, text=True)
    if "ModuleNotFoundError" in done.stderr:
        raise SystemExit(f"{reader} is missing: pip install 'carereview[bench]', or set {PEERS}")
    return json.loads(done.stdout) if done.returncode == 0 else None
