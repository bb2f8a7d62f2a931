"""One job of sound in a process of its own: python job.py NAME ARGUMENTS.

It prints as JSON how long the job took (wall and CPU ms, without loading libraries), the peak of
its memory over that of a bare interpreter (MB), and what it found. `run` starts it.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


def _peak_mb() -> float:
    """The most memory this process has had; children's peaks come by rusage."""
    status = Path("/proc/self/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


_BARE_MB = _peak_mb()
START_S, LENGTH_S = 55 * 60, 5
WINDOWS_MS = tuple((at * 180_000 + 60_000, at * 180_000 + 61_500) for at in range(20))


@dataclass(frozen=True, slots=True)
class Done:
    """What a job took and found."""

    wall: float
    cpu: float
    mb: float
    found: Any


def run(name: str, *arguments: object) -> Done:
    """Do a job in a fresh process."""
    words = [sys.executable, __file__, name, *map(str, arguments)]
    root = Path(__file__).resolve().parents[2]
    env = os.environ | {"PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"}
    out = subprocess.run(words, check=True, capture_output=True, text=True, env=env).stdout
    return Done(**json.loads(out.splitlines()[-1]))


Job = Callable[[], Any]
"""What is measured; it returns what it found."""


def _read(path: str) -> Job:
    from carereview.audio.opening import open_audio

    open_audio(Path(path)).close()  # loads the decoder

    def job() -> None:
        source = open_audio(Path(path))
        samples = source.read(START_S * source.rate, LENGTH_S * source.rate)
        assert len(samples) == LENGTH_S * source.rate
        source.close()

    return job


def _read_pydub(path: str) -> Job:
    from pydub import AudioSegment

    def job() -> None:
        clip = AudioSegment.from_file(path, start_second=START_S, duration=LENGTH_S)
        assert abs(len(clip) - LENGTH_S * 1000) < 100, len(clip)

    return job


def _read_ffmpeg(path: str) -> Job:
    def job() -> None:
        words = ["ffmpeg", "-v", "error", "-ss", str(START_S), "-t", str(LENGTH_S), "-i", path]
        data = subprocess.run([*words, "-f", "s16le", "-"], check=True, capture_output=True).stdout
        assert len(data) > 1000

    return job


def _bleep(path: str, target: str) -> Job:
    from carereview.audio.bleep import bleep

    def job() -> None:
        assert bleep(Path(path), Path(target), WINDOWS_MS)

    return job


def _bleep_pydub(path: str, target: str) -> Job:
    """As its manual shows: cut, and put a tone between."""
    from pydub import AudioSegment
    from pydub.generators import Sine

    def job() -> None:
        sound = AudioSegment.from_file(path)
        for start, end in WINDOWS_MS:
            tone = Sine(1000, sample_rate=sound.frame_rate).to_audio_segment(end - start, -20)
            sound = sound[:start] + tone.set_channels(sound.channels) + sound[end:]
        sound.export(target, format="wav").close()

    return job


def _bleep_ffmpeg(path: str, target: str) -> Job:
    inside = "+".join(f"between(t,{start / 1000},{end / 1000})" for start, end in WINDOWS_MS)
    graph = (
        f"[0:a]volume=0:enable='{inside}'[call];"
        f"[1:a]volume=0:enable='not({inside})'[tone];"
        "[call][tone]amix=inputs=2:duration=first:normalize=0"
    )

    def job() -> None:
        tone = ["-f", "lavfi", "-i", "sine=frequency=1000:sample_rate=48000"]
        words = ["ffmpeg", "-v", "error", "-y", "-i", path, *tone, "-filter_complex", graph, target]
        subprocess.run(words, check=True)

    return job


def _peaks(path: str) -> Job:
    """Finds the ms until the first picture."""
    from carereview.audio.drawing import drawn
    from carereview.audio.opening import open_audio

    open_audio(Path(path)).close()

    def job() -> float:
        first: list[float] = []
        began = time.monotonic()
        source = open_audio(Path(path))
        made = drawn(Path(path), source, lambda _: first.append(time.monotonic() - began))
        assert made.done == 1.0
        return first[0] * 1000

    return job


def _peaks_pydub(path: str) -> Job:
    import numpy as np
    from pydub import AudioSegment

    def job() -> float:
        sound = AudioSegment.from_file(path)
        samples = np.array(sound.get_array_of_samples()).reshape(-1, sound.channels)
        starts = np.arange(0, len(samples), sound.frame_rate // 100)
        np.minimum.reduceat(samples, starts)
        np.maximum.reduceat(samples, starts)
        return 0.0

    return job


def _stretch(path: str, speed: str) -> Job:
    """Finds the frames that came out."""
    import soundfile

    from carereview.audio.stretch import Stretcher

    samples, rate = soundfile.read(path, dtype="int16", always_2d=True)
    block = rate // 50

    def job() -> int:
        stretcher, made = Stretcher(rate, samples.shape[1], float(speed)), 0
        for at in range(0, len(samples), block):
            stretcher.feed(samples[at : at + block])
            while (piece := stretcher.pull()) is not None:
                made += len(piece[0])
        return made

    return job


def _stretch_ffmpeg(path: str, speed: str) -> Job:
    def job() -> None:
        words = ["ffmpeg", "-v", "error", "-i", path, "-af", f"atempo={speed}", "-f", "null", "-"]
        subprocess.run(words, check=True)

    return job


JOBS: Mapping[str, Callable[..., Job]] = {
    "read": _read,
    "read pydub": _read_pydub,
    "read ffmpeg": _read_ffmpeg,
    "bleep": _bleep,
    "bleep pydub": _bleep_pydub,
    "bleep ffmpeg": _bleep_ffmpeg,
    "peaks": _peaks,
    "peaks pydub": _peaks_pydub,
    "stretch": _stretch,
    "stretch ffmpeg": _stretch_ffmpeg,
}


def main(name: str, *arguments: str) -> None:
    """Do a job and print what it took."""
    job = JOBS[name](*arguments)
    wall, cpu = time.monotonic(), _cpu()
    found = job()
    wall, cpu = time.monotonic() - wall, _cpu() - cpu
    child_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    mb = max(_peak_mb() - _BARE_MB, child_mb if "ffmpeg" in name else 0.0)
    print(json.dumps({"wall": wall * 1e3, "cpu": cpu * 1e3, "mb": mb, "found": found}))


def _cpu() -> float:
    """CPU seconds of this process and of the children it has waited for."""
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


if __name__ == "__main__":
    main(*sys.argv[1:])
