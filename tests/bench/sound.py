"""Decode, bleep, draw and stretch an hour of sound, beside pydub and the ffmpeg program."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
import soundfile

from carereview.audio.opening import open_audio
from carereview.audio.stretch import Stretcher
from tests.audio.sounds import offset_of, speechlike
from tests.bench import heard
from tests.bench.job import LENGTH_S, START_S, Done, run
from tests.bench.place import Place
from tests.bench.recordings import ENCODED, SHAPES, an_hour
from tests.bench.table import Row, number

NOTES = (
    "Wall and CPU are `median [least–most]` in milliseconds, loading of libraries left out (the "
    "ffmpeg program\nstarts each time, as it must). Other work shares the processors: whether a "
    "time is met is told by the least\nwall time. MB are the peak of a process of its own over a "
    "bare interpreter; a program's own peak for ffmpeg.\nThe ratio is the wall time of the peer "
    "over ours, or of the first peer named. Recordings are noise in the\nband of speech, an hour "
    "long unless said. What is heard is recorded at the null sink of a sound server:\nthere is no "
    "sound card here. Again: `python tests/bench/run.py sound`."
)
STEREO = "44.1 kHz stereo"
_READ_MS = {"wav": 20, "flac": 20, "mp3": 600, "m4a": 60, "opus": 60}
_BLEEP_RATIO = {"8 kHz mono": 8.0, STEREO: 15.0}
_BLEEP_MB, _BLEEP_FFMPEG = 60, 2.0
_PEAKS_MS, _PEAKS_MB, _FIRST_MS, _STRIP_MS = 1000, 50, 300, 2000
_STRETCH_TIMES, _STRETCH_CENTS = 40, 5.0


def measure(place: Place) -> list[Row]:
    """Measure all; rows of a peer that is not installed say so."""
    rows = [row for suffix in ENCODED for row in _read(place, suffix)]
    rows += [row for shape in SHAPES for row in _bleep(place, shape)]
    rows += _peaks(place)
    rows += [_stretch(place, speed) for speed in (0.5, 1.5, 2.0, 3.0)]
    return rows + heard.measure(place)


@dataclass(frozen=True, slots=True)
class _Runs:
    """Repeats of one job."""

    done: Sequence[Done]

    @property
    def walls(self) -> list[float]:
        return [done.wall for done in self.done]

    @property
    def cpus(self) -> list[float]:
        return [done.cpu for done in self.done]

    @property
    def mb(self) -> float:
        return max(done.mb for done in self.done)

    def times(self, ours: "_Runs") -> float:
        return median(self.walls) / median(ours.walls)

    def tell(self, name: str) -> str:
        return f"{name} {number(median(self.walls))} ms, {number(self.mb)} MB"


def _compared(repeats: int, *jobs: tuple[str, ...]) -> list[_Runs]:
    """Run the jobs in turn, so that what else the machine does meets all of them."""
    runs: list[list[Done]] = [[] for _ in jobs]
    for repeat in range(repeats):
        for kept, job in zip(runs, jobs, strict=True):
            if repeat < 2 or kept[0].wall < 5000:  # slow ones vary little
                kept.append(run(*job))
    return [_Runs(kept) for kept in runs]


def _peers(what: str) -> list[str]:
    """The peers that are here; pydub is a dependency."""
    return [f"{what} pydub"] + ([f"{what} ffmpeg"] if shutil.which("ffmpeg") else [])


def _missing(what: str) -> list[Row]:
    if shutil.which("ffmpeg"):
        return []
    return [Row(what, more="skipped: the ffmpeg program is not installed")]


def _read(place: Place, suffix: str) -> list[Row]:
    what = f"{LENGTH_S} s at minute 55, {suffix} {STEREO}, opened cold"
    if suffix != "wav" and _missing(what):
        return _missing(what)
    path = str(an_hour(STEREO, suffix))
    jobs = [(name, path) for name in ("read", *_peers("read"))]
    ours, *theirs = _compared(place.times(6), *jobs)
    names = ("pydub", "ffmpeg")
    told = "; ".join(peer.tell(name) for peer, name in zip(theirs, names, strict=False))
    most = _READ_MS[suffix]
    more = f"{number(ours.mb)} MB; {_offset(path)} frames off"
    row = Row(f"{what}", ours.walls, ours.cpus, more, told, theirs[0].times(ours),
              f"≤ {most} ms", min(ours.walls) <= most)  # fmt: skip
    return [row]


def _offset(path: str) -> int:
    """By how many frames what was read lies later than in the recording that was encoded."""
    source, original = open_audio(Path(path)), open_audio(an_hour(STEREO))
    got = source.read(START_S * source.rate, source.rate)
    wanted = original.read(START_S * original.rate, original.rate)
    if source.rate != original.rate:  # Opus runs at 48 kHz always
        at = np.arange(len(got)) * original.rate / source.rate
        got = np.interp(np.arange(len(wanted)), at, got[:, 0]).astype(np.int16)[:, None]
    return offset_of(got, wanted, 4000)


def _bleep(place: Place, shape: str) -> list[Row]:
    path = str(an_hour(shape))
    target = str(place.folder / "bleeped.wav")
    jobs = [(name, path, target) for name in ("bleep", *_peers("bleep"))]
    ours, *theirs = _compared(place.times(6), *jobs)
    least = _BLEEP_RATIO[shape]
    what = f"bleep 20 windows, wav {shape}"
    speed = 3600e3 / median(ours.walls)
    more = f"{number(ours.mb)} MB; {number(speed)} × realtime"
    first = theirs[0].times(ours)
    target, met = f"≥ {least:.0f} ×, ≤ {_BLEEP_MB} MB", first >= least and ours.mb <= _BLEEP_MB
    told = theirs[0].tell("pydub")
    rows = [Row(what, ours.walls, ours.cpus, more, told, first, target, met)]
    for peer in theirs[1:]:
        second = peer.times(ours)
        target, met = f"≥ {_BLEEP_FFMPEG:.0f} ×", second >= _BLEEP_FFMPEG
        rows.append(Row(what, (), (), "the same", peer.tell("ffmpeg"), second, target, met))
    return rows + _missing(f"{what}, against ffmpeg")


def _peaks(place: Place) -> list[Row]:
    path = str(an_hour(STEREO))
    ours, theirs = _compared(place.times(6), ("peaks", path), ("peaks pydub", path))
    first = [float(done.found) for done in ours.done]
    took = min(ours.walls)
    rows = [
        Row(f"peaks, 100 a second, wav {STEREO}", ours.walls, ours.cpus, f"{number(ours.mb)} MB",
            theirs.tell("pydub"), theirs.times(ours), f"≤ {_PEAKS_MS} ms, ≤ {_PEAKS_MB} MB",
            took <= _PEAKS_MS and ours.mb <= _PEAKS_MB),
        Row("the same: file to first coarse picture", first, target=f"≤ {_FIRST_MS} ms",
            met=min(first) <= _FIRST_MS),
    ]  # fmt: skip
    if not _missing(""):
        rows += [_strip(place, suffix) for suffix in ("flac", "mp3", "m4a", "opus")]
    return rows


def _strip(place: Place, suffix: str) -> Row:
    (runs,) = _compared(place.times(3), ("peaks", str(an_hour(STEREO, suffix))))
    first = min(float(done.found) for done in runs.done)
    met = min(runs.walls) <= _STRIP_MS and first <= _FIRST_MS
    return Row(f"peaks, 100 a second, {suffix} {STEREO}", runs.walls, runs.cpus,
               f"{number(runs.mb)} MB; first picture {number(first)} ms", "", None,
               f"≤ {_STRIP_MS} ms, first ≤ {_FIRST_MS} ms", met)  # fmt: skip


def _stretch(place: Place, speed: float) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "minute.wav")
        soundfile.write(path, speechlike(60, 44100), 44100)
        jobs = [("stretch", path, str(speed))]
        if not _missing(""):
            jobs.append(("stretch ffmpeg", path, str(speed)))
        ours, *theirs = _compared(place.times(6), *jobs)
    realtime = 60e3 / median(ours.walls)  # of the recording: at 0.5 × twice as much comes out
    cents = max(abs(_cents(hertz, speed)) for hertz in (110, 140, 220))
    length = int(ours.done[0].found) * speed / (60 * 44100) - 1
    more = f"{number(realtime)} × realtime; {cents:.1f} cents; length {length:+.2%}"
    return Row(f"a minute at {speed} ×, 44.1 kHz mono", ours.walls, ours.cpus, more,
               "".join(peer.tell("ffmpeg atempo") for peer in theirs),
               theirs[0].times(ours) if theirs else None,
               f"≥ {_STRETCH_TIMES} × realtime, ≤ {_STRETCH_CENTS:.0f} cents",
               realtime >= _STRETCH_TIMES and cents <= _STRETCH_CENTS)  # fmt: skip


def _cents(hertz: float, speed: float) -> float:
    """By how much the pitch of a tone is off after stretching."""
    rate = 44100
    tone = 9000 * np.sin(2 * np.pi * hertz * np.arange(20 * rate) / rate)
    stretcher = Stretcher(rate, 1, speed)
    stretcher.feed(tone.astype(np.int16)[:, None])
    stretcher.finish()
    parts = []
    while (piece := stretcher.pull()) is not None:
        parts.append(piece[0][:, 0])
    out = np.concatenate(parts)[rate // 2 : rate // 2 + 4 * rate].astype(float)
    size = 1 << 20
    spectrum = np.abs(np.fft.rfft(out * np.hanning(len(out)), size))
    return float(1200 * np.log2(np.argmax(spectrum) * rate / size / hertz))
