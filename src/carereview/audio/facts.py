"""The length and shape of a recording, read from its header; nothing is decoded or loaded."""

from pathlib import Path

from tinytag import TinyTag
from tinytag.tinytag import TinyTagException

from carereview.audio.ogg import ogg_facts
from carereview.core.call import AudioFacts
from carereview.core.timecode import MAX_MS

_OGG = (".ogg", ".oga", ".opus")


def quick_facts(path: Path) -> AudioFacts | None:
    """Tell a recording's channels, sample rate (Hz) and length (ms), with its path as given.

    None if the file cannot be read, is damaged, or is of a kind whose header doesn't say. The
    length of a damaged header may be wrong: whoever needs every sample opens the file instead.
    """
    try:
        facts = ogg_facts(path) if path.suffix.lower() in _OGG else None
        if facts is not None:
            return facts
        tag = TinyTag.get(path, tags=False)
    except (TinyTagException, OSError, ValueError):
        return None
    if not tag.duration or not tag.samplerate or not tag.channels:
        return None
    duration = round(tag.duration * 1000)
    if not 0 < duration <= MAX_MS:
        return None
    return AudioFacts(str(path), tag.channels, tag.samplerate, duration)
