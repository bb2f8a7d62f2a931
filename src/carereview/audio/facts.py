"""The length and shape of a recording, read from its header; nothing is decoded or loaded."""

from pathlib import Path

from tinytag import TinyTag
from tinytag.tinytag import TinyTagException

from carereview.audio.flac import flac_facts
from carereview.audio.ogg import ogg_facts
from carereview.audio.riff import wav_facts
from carereview.core.call import AudioFacts
from carereview.core.timecode import MAX_MS

_OGG = (".ogg", ".oga", ".opus")
# Bare frames of AAC: no header counts them, and a guess from the first came out 20 times too short.
_WITHOUT_LENGTH = (".aac",)

# A second of sound takes at least so many bits, be it silence in AAC of a telephone's rate or AMR
# that pauses, and in what is counted by its header alone never as many as the last.
_LEAST_BITS, _MOST_BITS = 300, 20_000_000


def quick_facts(path: Path) -> AudioFacts | None:
    """Tell a recording's channels, sample rate (Hz) and length (ms), with its path as given.

    None if the file cannot be read, is damaged, or is of a kind whose header doesn't say. The
    length of a damaged header may be wrong where it is likely for a file of that size: whoever
    needs every sample opens the file instead.
    """
    try:
        facts = ogg_facts(path) if path.suffix.lower() in _OGG else None
        if facts is not None:
            return facts
        wav = wav_facts(path)
        if wav is not None:
            return _sane(path, wav.channels, wav.rate, wav.duration_ms)
        flac = flac_facts(path)
        if flac is not None:
            return _sane(path, flac.channels, flac.rate, round(flac.samples * 1000 / flac.rate))
        if path.suffix.lower() in _WITHOUT_LENGTH:
            return None
        return _by_tag(path)
    except (TinyTagException, OSError, ValueError):
        return None


def _by_tag(path: Path) -> AudioFacts | None:
    """What the header of another kind says, unless the size of the file speaks against it."""
    tag = TinyTag.get(path, tags=False)
    if not tag.duration or not tag.samplerate or not tag.channels:
        return None
    bits = path.stat().st_size * 8 / tag.duration
    if not _LEAST_BITS <= bits <= _MOST_BITS:
        return None
    return _sane(path, tag.channels, tag.samplerate, round(tag.duration * 1000))


def _sane(path: Path, channels: int, rate: int, duration: int) -> AudioFacts | None:
    if not 0 < duration <= MAX_MS:
        return None
    return AudioFacts(str(path), channels, rate, duration)
