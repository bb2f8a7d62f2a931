"""Recordings of an hour, made once and kept in a scratch folder under names that say what is in.

The sound is noise in the band and rhythm of speech, and no minute is like another.
"""

import os
import subprocess
import tempfile
from pathlib import Path

import soundfile

from tests.audio.sounds import speechlike

MINUTES = 60
SHAPES = {"8 kHz mono": (8000, 1), "44.1 kHz stereo": (44100, 2)}
ENCODED = {
    "wav": (),
    "flac": ("-c:a", "flac"),
    "mp3": ("-c:a", "libmp3lame", "-b:a", "128k"),
    "m4a": ("-c:a", "aac", "-b:a", "128k"),
    "opus": ("-c:a", "libopus", "-b:a", "64k"),
}
"""What the ffmpeg program is told for each suffix."""


def folder() -> Path:
    """Give the scratch folder: CAREREVIEW_BENCH_FILES, or one in the system's temporary folder."""
    kept = os.environ.get("CAREREVIEW_BENCH_FILES")
    place = Path(kept) if kept else Path(tempfile.gettempdir()) / "carereview-bench"
    place.mkdir(parents=True, exist_ok=True)
    return place


def an_hour(shape: str, suffix: str = "wav") -> Path:
    """Give a recording of an hour; all but WAV need the ffmpeg program."""
    rate, channels = SHAPES[shape]
    path = folder() / f"hour-{rate}-{channels}.{suffix}"
    if path.exists():
        return path
    part = path.with_name(f"part-{os.getpid()}-{path.name}")
    if suffix == "wav":
        _speak(part, rate, channels)
    else:
        source = str(an_hour(shape))
        words = ["ffmpeg", "-v", "error", "-y", "-i", source, *ENCODED[suffix], str(part)]
        subprocess.run(words, check=True)
    return part.replace(path)


def _speak(path: Path, rate: int, channels: int) -> None:
    with soundfile.SoundFile(path, "w", rate, channels, "PCM_16") as file:
        for minute in range(MINUTES):
            file.write(speechlike(60, rate, channels, seed=minute))
