"""Opens any recording: libsndfile first, FFmpeg's libraries for MP3 and for the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.audio.source import AudioError, PcmSource, to_ms

if TYPE_CHECKING:
    from carereview.audio.av_source import AvSource
    from carereview.audio.soundfile_source import SoundfileSource


@dataclass(frozen=True)
class AudioFacts:
    """What a recording is, for lists and for `doctor`."""

    channels: int
    sample_rate: int
    duration_ms: int
    format: str


def open_audio(path: Path, seeks_soon: bool = True) -> PcmSource:
    """Open a recording for exact random access.

    With `seeks_soon` False what only seeks need is put off until the first one.

    Raises:
        AudioError: nothing here can decode it, or there is not a single frame of sound in it.
    """
    return _open(path, seeks_soon)


def probe(path: Path) -> AudioFacts:
    """What a recording is, without decoding more of it than its length needs.

    Raises:
        AudioError: as `open_audio`.
    """
    source = _open(path, seeks_soon=False)
    try:
        length = to_ms(source.frames, source.rate)
        return AudioFacts(source.channels, source.rate, length, source.format)
    finally:
        source.close()


def _open(path: Path, seeks_soon: bool) -> SoundfileSource | AvSource:
    """The first decoder that opens the file and finds sound in it."""
    _check_file(path)
    reasons, is_empty = [], False
    for opener in _openers(path, seeks_soon):
        try:
            source = opener(path)
        except AudioError as error:
            reasons.append(str(error))
            continue
        if source.frames > 0:
            return source
        source.close()
        is_empty = True  # or its header says so: a recorder that was interrupted wrote no length
    if is_empty:
        raise AudioError(f"{path.name}: holds no sound, its length is 0. Take it from the origin.")
    raise AudioError(f"{path.name}: {_what_it_is(path, reasons)}")


def _openers(
    path: Path, seeks_soon: bool
) -> Sequence[Callable[[Path], SoundfileSource | AvSource]]:
    """Decoders, best first: after a seek in an MP3, libsndfile garbles up to 100 ms of speech."""
    by_av = partial(_open_av, seeks_soon=seeks_soon)
    if path.suffix.lower() == ".mp3":
        return by_av, _open_soundfile
    return _open_soundfile, by_av


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise AudioError(f"{path.name}: {error.strerror}. Check the path.") from error
    if not path.is_file():
        raise AudioError(f"{path.name}: is not a file. Give a recording.")
    if size == 0:
        raise AudioError(f"{path.name}: is empty, 0 bytes. Take it from the origin again.")


def _open_soundfile(path: Path) -> SoundfileSource:
    try:
        from carereview.audio.soundfile_source import SoundfileSource
    except (ImportError, OSError) as error:  # OSError: the wheel came without libsndfile
        raise AudioError(f"{path.name}: soundfile is missing ({error})") from error
    return SoundfileSource(path)


def _open_av(path: Path, seeks_soon: bool) -> AvSource:
    try:
        from carereview.audio.av_source import AvSource
    except (ImportError, OSError) as error:
        raise AudioError(f"{path.name}: av is missing ({error})") from error
    return AvSource(path, seeks_soon)


def _what_it_is(path: Path, reasons: list[str]) -> str:
    """Why no decoder took a file, and the command that would make one take it."""
    with path.open("rb") as file:
        head = file.read(12)
    why = "; ".join(dict.fromkeys(reason.removeprefix(f"{path.name}: ") for reason in reasons))
    if head[:4] == b"RIFF" and head[8:] == b"WAVE":
        return f"a WAV file whose sound is missing or damaged ({why}). Take it from the origin."
    if head[4:8] == b"ftyp":
        return (
            f"an MP4 or M4A file without its index, as when recording was cut short ({why}). "
            "Copy it again from the phone or recorder that made it."
        )
    if path.suffix.lower() in (".wav", ".raw", ".pcm", ".ulaw", ".alaw", ".sln"):
        return (
            f"has no header that tells its rate ({why}). If it is raw telephone sound: "
            "ffmpeg -f mulaw -ar 8000 -i FILE OUT.wav (or -f alaw, -f s16le)."
        )
    return f"not a recording that can be decoded ({why}). Try: ffmpeg -i FILE OUT.wav."
