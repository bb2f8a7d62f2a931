"""The length and shape of a recording, read from its header; nothing is decoded or loaded."""

from pathlib import Path

from tinytag import TinyTag
from tinytag.tinytag import TinyTagException

from carereview.audio.ogg import ogg_facts
from carereview.audio.riff import wav_facts
from carereview.core.call import AudioFacts
from carereview.core.timecode import MAX_MS

_OGG = (".ogg", ".oga", ".opus")
# Bare frames of AAC: no header counts them, and a guess from the first came out 20 times too short.
_WITHOUT_LENGTH = (".aac",)


def quick_facts(path: Path) -> AudioFacts | None:
    """Tell a recording's channels, sample rate (Hz) and length (ms), with its path as given.

    None if the file cannot be read, is damaged, or is of a kind whose header doesn't say. The
    length of a damaged header may be wrong: whoever needs every sample opens the file instead.
    """
    try:
        facts = ogg_facts(path) if path.suffix.lower() in _OGG else None
        if facts is not None:
            return facts
        wav = wav_facts(path)
        if wav is not None:
            return _sane(path, wav.channels, wav.rate, wav.duration_ms)
        if path.suffix.lower() in _WITHOUT_LENGTH:
            return None
        tag = TinyTag.get(path, tags=False)
    except (TinyTagException, OSError, ValueError):
        return None
    if not tag.duration or not tag.samplerate or not tag.channels:
        return None
    return _sane(path, tag.channels, tag.samplerate, round(tag.duration * 1000))


def _sane(path: Path, channels: int, rate: int, duration: int) -> AudioFacts | None:
    if not 0 < duration <= MAX_MS:
        return None
    return AudioFacts(str(path), channels, rate, duration)
