"""Clips as files: two formats that keep every sample, and two that are smaller (coded).

Nothing but samples is written. What the encoders add by themselves, their names and versions, is
known letter for letter to `container` and its neighbours.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile
from numpy.typing import NDArray

from carereview.audio.clip_formats import CODED, FORMATS
from carereview.audio.source import AudioError

_LEVEL = 0.1
"""How much is left out, from 0 to 1. So little that the noise of coding lies 35 dB below a bleep:
what more there is shows (tests/audio/test_coded_check.py measures it). Half as large as FLAC."""

_BLOCK = 1 << 16  # frames: libvorbis takes a whole call at once on the stack, and falls over


def write_clip(path: Path, samples: NDArray[np.int16], rate: int) -> None:
    """Write samples in the format that the ending of a name says; the file must not exist.

    Raises AudioError if it cannot be made, as MP3 cannot of more than two channels.
    """
    try:
        with path.open("xb") as file:
            _write(file, samples, rate, path.suffix)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise AudioError(f"{path.name}: could not be made ({error.strerror})") from error
    except soundfile.SoundFileError as error:
        kind, _ = FORMATS[path.suffix]
        what = f"{kind} cannot hold sound of {rate} Hz and {samples.shape[1]} channels"
        raise AudioError(f"{path.name}: could not be made, {what}") from error


def _write(file: BinaryIO, samples: NDArray[np.int16], rate: int, ending: str) -> None:
    kind, subtype = FORMATS[ending]
    level = _LEVEL if ending in CODED else None
    with soundfile.SoundFile(
        file, "w", rate, samples.shape[1], subtype, None, kind, compression_level=level
    ) as out:
        for at in range(0, len(samples), _BLOCK):
            block = samples[at : at + _BLOCK]
            # libsndfile 1.2.2 spoils MP3 of two channels that is given as whole numbers.
            out.write(block / 32768.0 if ending in CODED else block)
