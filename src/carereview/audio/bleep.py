"""Replaces windows of a recording by a tone or by silence, in every channel, as a stream.

Samples are replaced and never mixed: whoever knows the tone could take it off again. Nothing but
samples reaches the target: titles and comments of the source stay behind.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import soundfile
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.audio.plan import Span, merged
from carereview.audio.source import AudioError
from carereview.audio.tone import tone

Mode = Literal["tone", "mute"]

_BLOCK = 65536
_FORMATS = {".wav": "WAV", ".flac": "FLAC", ".mp3": "MP3", ".ogg": "OGG", ".opus": "OGG"}
# Wide enough that a sample comes out of a file, and goes into the next, unchanged.
_DTYPES = {"PCM_24": "int32", "PCM_32": "int32", "FLOAT": "float32", "DOUBLE": "float64"}
_CODED = {"MPEG_LAYER_I", "MPEG_LAYER_II", "MPEG_LAYER_III"}
_FULL_SCALE = {"int16": 2**15 - 1, "int32": 2**31 - 1, "float32": 1.0, "float64": 1.0}


@dataclass(frozen=True)
class _Sound:
    """An opened source: its shape, and its blocks in order."""

    rate: int
    channels: int
    frames: int
    subtype: str
    dtype: str
    blocks: Iterator[NDArray[Any]]
    close: Callable[[], None]


def bleep(
    source_path: Path,
    target_path: Path,
    windows_ms: Sequence[tuple[int, int]],
    mode: Mode = "tone",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """Write a copy of a recording in which the windows hold nothing of it any more.

    Outside the windows, WAV and FLAC targets are the same to the bit (8 to 32 bits and float);
    the number of frames is the same always. The target appears whole or not at all.

    Args:
        source_path: the recording, in any format that opens.
        target_path: .wav, .flac, .mp3, .ogg or .opus; never the source.
        windows_ms: starts and ends; widened to whole frames, may overlap and be in any order.
        mode: what replaces the samples.
        progress: is given the share done, from 0 to 1.
        cancelled: asked between blocks.

    Returns:
        False when it was cancelled; then there is no target.

    Raises:
        AudioError: the source cannot be read to its end, the target cannot be written, or a
            window lies outside the recording.
    """
    _check_target(source_path, target_path)
    part = target_path.with_name(f".{target_path.name}.{os.getpid()}.part")
    try:
        sound = _open(source_path)
        with closing(sound):
            windows = _frames_of(windows_ms, sound)
            written = _write(sound, part, target_path, windows, mode, progress, cancelled)
        if written is None:
            return False
        _check_length(part, written, target_path)
        part.replace(target_path)
        return True
    except (soundfile.SoundFileError, OSError) as error:
        raise AudioError(f"{target_path.name}: could not be made ({error})") from error
    finally:
        part.unlink(missing_ok=True)


def _check_target(source: Path, target: Path) -> None:
    if target.suffix.lower() not in _FORMATS:
        known = ", ".join(_FORMATS)
        raise AudioError(f"{target.name}: this sound format is not written here. Use {known}.")
    same = target.resolve() == source.resolve()
    if same or (target.exists() and source.exists() and target.samefile(source)):
        raise AudioError(f"{target.name}: is the recording itself, which is never written to.")


def _open(path: Path) -> _Sound:
    """Through libsndfile in the file's own precision, or as 16 bits where it can't."""
    source = open_audio(path)
    head = (source.rate, source.channels, source.frames)
    try:
        file = soundfile.SoundFile(path)
    except (soundfile.SoundFileError, RuntimeError, TypeError):
        file = None
    if file is not None and file.subtype in _CODED:
        # Two decoders of one coded sound may differ: what is played and checked is taken.
        file.close()
        file = None
    if file is None or not file.seekable() or file.frames != source.frames:
        blocks = _pcm_blocks(source.read)
        return _Sound(*head, "PCM_16", "int16", blocks, source.close)
    source.close()
    dtype = _DTYPES.get(file.subtype, "int16")
    return _Sound(*head, file.subtype, dtype, _file_blocks(file, dtype), file.close)


def _pcm_blocks(read: Callable[[int, int], NDArray[np.int16]]) -> Iterator[NDArray[Any]]:
    at = 0
    while len(block := read(at, _BLOCK)):
        yield block
        at += len(block)


def _file_blocks(file: Any, dtype: str) -> Iterator[NDArray[Any]]:
    while len(block := file.read(_BLOCK, dtype=dtype, always_2d=True)):
        yield block


def _frames_of(windows_ms: Sequence[tuple[int, int]], sound: _Sound) -> tuple[Span, ...]:
    """Windows in whole frames, outwards: a frame that is touched is replaced."""
    spans = []
    for start_ms, end_ms in windows_ms:
        start, end = start_ms * sound.rate // 1000, -(-end_ms * sound.rate // 1000)
        if end_ms <= start_ms or end <= 0 or start >= sound.frames:
            length = sound.frames * 1000 // sound.rate
            raise AudioError(f"window {start_ms}-{end_ms} ms: not within 0-{length} ms of sound")
        spans.append(Span(max(0, start), min(end, sound.frames)))
    return merged(spans)


def _write(
    sound: _Sound,
    part: Path,
    target: Path,
    windows: tuple[Span, ...],
    mode: Mode,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> int | None:
    """Stream the source into `part`. Returns the frames written, or None when cancelled."""
    file_format = _FORMATS[target.suffix.lower()]
    subtype = _subtype(sound.subtype, file_format, target.suffix.lower())
    at = 0
    with (
        part.open("wb") as raw,
        soundfile.SoundFile(
            raw, "w", sound.rate, sound.channels, subtype, None, file_format
        ) as out,
    ):
        for block in sound.blocks:
            if cancelled is not None and cancelled():
                return None
            _replace(block, at, windows, mode, sound)
            out.write(block)
            at += len(block)
            if progress is not None:
                progress(min(1.0, at / sound.frames))
        out.flush()
        raw.flush()
        os.fsync(raw.fileno())
    if at != sound.frames:
        raise AudioError(f"{target.name}: the source ended after {at} of {sound.frames} frames")
    return at


def _subtype(source: str, file_format: str, suffix: str) -> str:
    """The source's own encoding where the target can hold it, else the nearest it can."""
    if suffix in (".ogg", ".opus"):
        return "OPUS" if suffix == ".opus" or source == "OPUS" else "VORBIS"
    if soundfile.check_format(file_format, source) and source != "GSM610":
        return source
    if file_format == "FLAC" and source in ("PCM_32", "FLOAT", "DOUBLE"):
        return "PCM_24"
    if file_format == "MP3":
        return "MPEG_LAYER_III"
    return "PCM_16"


def _replace(
    block: NDArray[Any], at: int, windows: tuple[Span, ...], mode: Mode, sound: _Sound
) -> None:
    for window in windows:
        start, end = max(window.start, at), min(window.end, at + len(block))
        if start >= end:
            continue
        if mode == "mute":
            block[start - at : end - at] = 0
        else:
            block[start - at : end - at] = _tone(window, start, end, sound)[:, None]


def _tone(window: Span, start: int, end: int, sound: _Sound) -> NDArray[Any]:
    """The frames from `start` to `end` of the tone that fills a window."""
    full = _FULL_SCALE[sound.dtype]
    return (tone(window, start, end, sound.rate) * full).astype(sound.dtype)


def _check_length(part: Path, written: int, target: Path) -> None:
    """Read back what was written: encoders may pad or cut."""
    frames = soundfile.info(part).frames
    if frames != written:
        raise AudioError(f"{target.name}: came out {frames} frames long instead of {written}")
