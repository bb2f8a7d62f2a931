"""From a recording to a transcript beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from carereview.audio.opening import probe
from carereview.speech.echo import Levels, levels, own
from carereview.speech.heard import Heard, to_json
from carereview.speech.sound import Piece, pieces, voices

ENDING = ".json"


class Recogniser(Protocol):
    """What hears words in sound. `language` is what was given, or detected since."""

    language: str

    def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
        """Give the segments of a piece as they are made."""


Told = Callable[[Heard | None, float], None]
"""Told each segment as it is made (None: a piece without speech), and the share done (0 to 1)."""


def transcribe(
    path: Path, recogniser: Recogniser, model: str, told: Told = lambda heard, share: None
) -> bytes:
    """Recognise a recording; give the transcript as JSON. See `hear`."""
    heard = hear(path, recogniser, told)
    length = max(probe(path).duration_ms, 1)
    whole = to_json(heard, recogniser.language, model, length)
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def hear(path: Path, recogniser: Recogniser, told: Told = lambda heard, share: None) -> list[Heard]:
    """Recognise a recording, two parties each on its own channel, one after the other.

    `told` may raise to break it off. Raises AudioError if the recording cannot be decoded.
    """
    length = max(probe(path).duration_ms, 1)
    channels = voices(path)
    loud = levels(path) if len(channels) > 1 else None
    every: list[Heard] = []
    for number, channel in enumerate(channels):
        for piece in pieces(path, channel):
            told(None, (number + piece.start / length) / len(channels))
            for heard in _own(recogniser.hear(piece, channel), loud):
                every.append(heard)
                told(heard, min(1.0, (number + heard.end / length) / len(channels)))
    return every


def _own(every: Iterable[Heard], loud: Levels | None) -> Iterator[Heard]:
    for heard in every:
        yield from (heard,) if loud is None else own(heard, loud)


def target_of(recording: Path) -> Path:
    """Give where the transcript of a recording goes; whoever writes it must not replace a file."""
    return recording.with_suffix(ENDING)
