"""Short clips of a bleeped recording: cut and faded by pydub, which is good at just that.

Only recordings that were bleeped already are cut, so nothing private can come along.
"""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import numpy as np
import soundfile

from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError, to_frames, to_ms

FADE_MS = 30
"""How long a clip swells and fades, so that it neither clicks nor begins in a shock."""

MAX_MS = 180_000
"""pydub holds a clip in memory several times over; what is longer is no clip."""


def cut(recording: Path, clip: Path, start_ms: int, end_ms: int) -> None:
    """Write a stretch of a recording as FLAC of 16 bits, faded in and out.

    The stretch is cut to the recording's length and to `MAX_MS`.

    Raises:
        AudioError: the recording cannot be read, the clip not written, or there is nothing in it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for ffmpeg, which is not needed for samples
        from pydub import AudioSegment

    source = open_audio(recording)
    try:
        start = max(0, to_frames(start_ms, source.rate))
        end = to_frames(min(end_ms, start_ms + MAX_MS), source.rate)
        samples = source.read(start, max(0, min(end, source.frames) - start))
        if not len(samples):
            raise AudioError(f"{recording.name}: has no sound at {start_ms} ms to cut a clip from")
        whole = AudioSegment(
            data=samples.astype("<i2").tobytes(),
            sample_width=2,
            frame_rate=source.rate,
            channels=source.channels,
        )
        fade = min(FADE_MS, to_ms(len(samples), source.rate) // 2)
        faded = whole.fade_in(fade).fade_out(fade) if fade else whole
        made = np.frombuffer(faded.raw_data, "<i2").reshape(-1, source.channels)
        _write(clip, made, source.rate)
    finally:
        source.close()


def _write(clip: Path, samples: np.ndarray[tuple[int, int], np.dtype[np.int16]], rate: int) -> None:
    try:
        with clip.open("xb") as file:
            soundfile.write(file, samples, rate, subtype="PCM_16", format="FLAC")
            file.flush()
            os.fsync(file.fileno())
    except (soundfile.SoundFileError, OSError) as error:
        raise AudioError(f"{clip.name}: could not be made ({error})") from error
