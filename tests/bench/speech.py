"""How well and how fast speech is written down and put on its recording.

python -m tests.bench.speech     needs pip install -e '.[asr-test]' whisper-ctranslate2

Words wrong are counted by jiwer against what people wrote down, with case and punctuation left
out. The program `whisper-ctranslate2` runs the same model on the same recordings in the same run.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles

from carereview.audio.opening import probe
from carereview.core.call import Transcript
from carereview.library.transcript_file import read_any
from carereview.speech.align import align_forced, align_matched
from carereview.speech.forced import ForcedAligner
from carereview.speech.transcribe import hear
from carereview.speech.whisper import Whisper
from tests.speech.real import joined_model
from tests.speech.test_real_model import errors, plain

ROOT = Path(__file__).parent.parent.parent
CALLS = ROOT.parent / "shared" / "data" / "calls"
DEMO = ROOT / "transcripts" / "routeur-2015"
OUT = Path(__file__).with_name("SPEECH.md")
RECORDINGS = (
    ("azure-read-speech/fr-FR-audio.wav", "azure-read-speech/fr-FR-trans.txt", "fr"),
    ("azure-read-speech/de-DE-audio.wav", "azure-read-speech/de-DE-trans.txt", "de"),
    ("callytics/Call01.wav", "callytics/Call01.srt", "en"),
)


def main() -> None:
    """Measure everything and write SPEECH.md."""
    with tempfile.TemporaryDirectory() as folder:
        model = joined_model(Path(folder))
        lines = [*_head(), *_recognition(model, Path(folder)), *_alignment(model)]
    OUT.write_text("\n".join(lines) + "\n", "utf-8")
    print(*lines, sep="\n")


def _head() -> Iterator[str]:
    yield "# Speech: measured\n"
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    yield f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} processors, load {load}; model: Whisper"
    yield "base, int8. Made by `python -m tests.bench.speech`.\n"


def _recognition(model: Path, folder: Path) -> Iterator[str]:
    import jiwer

    yield "| recording | words wrong | × realtime | CPU s | peer: wrong | × realtime | CPU s |"
    yield "|---|---|---|---|---|---|---|"
    for recording, reference, language in RECORDINGS:
        path = CALLS / recording
        known = plain(_written(CALLS / reference))
        seconds = probe(path).duration_ms / 1000
        row = [f"{recording} ({seconds:.0f} s)"]
        for work in (_ours, _peer):
            text, wall, cpu = work(path, model, language, folder)
            wrong = jiwer.wer(known, plain(text))
            row += [f"{wrong:.1%}", f"{seconds / wall:.1f}", f"{cpu:.1f}"]
        yield f"| {' | '.join(row)} |"
    yield ""


Outcome = tuple[str, float, float]
"""The text, and the seconds of wall and of CPU that it took, the start of the program included."""


def _ours(path: Path, model: Path, language: str, folder: Path) -> Outcome:
    alone = folder / "alone"
    shutil.rmtree(alone, ignore_errors=True)
    alone.mkdir()
    shutil.copy(path, alone / path.name)
    words = ["-m", "carereview", "transcribe", str(alone), "--model", str(model)]
    return _timed([sys.executable, *words, "--language", language], lambda: _text(alone))


def _peer(path: Path, model: Path, language: str, folder: Path) -> Outcome:
    out = folder / "peer"
    shutil.rmtree(out, ignore_errors=True)
    program = Path(sys.executable).with_name("whisper-ctranslate2")
    words = ["--model_directory", model, "--language", language, "--compute_type", "int8"]
    words += ["--output_dir", out, "--output_format", "json", "--word_timestamps", "True"]
    words += ["--vad_filter", "True", "--condition_on_previous_text", "False", path]
    return _timed([str(program), *map(str, words)], lambda: _text(out))


def _timed(command: list[str], text: Callable[[], str]) -> Outcome:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return text(), wall, cpu


def _text(folder: Path) -> str:
    return str(json.loads(next(folder.glob("*.json")).read_bytes())["text"])


def _written(path: Path) -> str:
    if path.suffix == ".srt":
        known, _ = read_any(path)
        assert known is not None
        return " ".join(
            segment.text.partition("] ")[2] or segment.text for segment in known.segments
        )
    return " ".join(line.split("\t")[-1] for line in path.read_text("utf-8-sig").splitlines())


def _alignment(model: Path) -> Iterator[str]:
    """Take the times of the demo's first call away, and find them again."""
    path = DEMO / "01-premier-appel.flac"
    truth, _ = read_any(path.with_suffix(".call.yaml"))
    assert truth is not None
    yield "| words of the demo's first call | found | median ms | p90 ms | p99 ms | CPU s |"
    yield "|---|---|---|---|---|---|"
    start = time.process_time()
    forced = align_forced(_moved(truth, 150), path, ForcedAligner("fr"))
    yield _row("forced, times 150 ms off", truth, forced.transcript, start)
    start = time.process_time()
    heard = hear(path, Whisper(model, "fr"))
    matched = align_matched(_moved(truth, 15_000), heard)
    yield _row("matched, times 15 s off", truth, matched.transcript, start)
    both = align_forced(
        matched.transcript, path, ForcedAligner("fr"), leave=matched.lost
    ).transcript
    yield _row("matched, then forced", truth, both, start)


def _moved(truth: Transcript, ms: int) -> Transcript:
    segments = (replace(s, start=s.start + ms, end=s.end + ms, times=()) for s in truth.segments)
    return replace(truth, segments=tuple(segments))


def _row(what: str, truth: Transcript, found: Transcript, start: float) -> str:
    off = errors(truth, found)
    cuts = quantiles(off, n=100)
    words = sum(len(segment.words()) for segment in truth.segments)
    cpu = time.process_time() - start
    share = f"{len(off)} of {words}"
    return f"| {what} | {share} | {median(off):.0f} | {cuts[89]:.0f} | {cuts[98]:.0f} | {cpu:.1f} |"


if __name__ == "__main__":
    main()
