"""From a recording to a transcript beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from carereview.audio.opening import probe
from carereview.speech.echo import Levels, levels, own
from carereview.speech.heard import Heard, to_json
from carereview.speech.sound import Piece, pieces, voices


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
    length = length_of(path)
    heard = hear(path, recogniser, told, length)
    whole = to_json(heard, recogniser.language, model, length)
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def length_of(path: Path) -> int:
    """Give a recording's length in ms, at least 1. Raises AudioError if it cannot be decoded."""
    return max(probe(path).duration_ms, 1)


class Step(NamedTuple):
    """A segment that was heard, None where a piece begins; and the share done (0 to 1).

    Before `until` (ms) nothing more will be heard, by nobody.
    """

    heard: Heard | None
    share: float
    until: int


def hear(
    path: Path,
    recogniser: Recogniser,
    told: Told = lambda heard, share: None,
    length: int | None = None,
) -> list[Heard]:
    """Recognise a recording, two parties each on its own channel.

    `told` may raise to break it off; `length` (ms) spares finding it out. Raises AudioError if
    the recording cannot be decoded.
    """
    every: list[Heard] = []
    for step in hearing(path, recogniser, length=length):
        every += [] if step.heard is None else [step.heard]
        told(step.heard, step.share)
    return every


def hearing(
    path: Path, recogniser: Recogniser, seconds: int = 0, length: int | None = None
) -> Iterator[Step]:
    """Recognise a recording step by step, both parties alongside: always who is behind.

    `seconds` is how long a stretch of one party is heard before the other's turn; see `pieces`.
    `length` (ms) spares finding it out. Raises AudioError if the recording cannot be decoded.
    """
    length = length or length_of(path)
    channels = voices(path)
    loud = levels(path) if len(channels) > 1 else None
    streams = [pieces(path, channel, seconds) for channel in channels]
    waiting = [next(stream, None) for stream in streams]
    at = [0 for _ in streams]
    while starts := [(piece.start, n) for n, piece in enumerate(waiting) if piece is not None]:
        (_, turn), *others = sorted(starts)
        piece, until = waiting[turn], others[0][0] if others else length
        assert piece is not None
        at[turn] = piece.start
        yield Step(None, sum(at) / length / len(at), piece.start)
        for heard in _own(recogniser.hear(piece, channels[turn]), loud):
            at[turn] = min(max(at[turn], heard.end), length)
            yield Step(heard, sum(at) / length / len(at), min(until, heard.start))
        waiting[turn] = next(streams[turn], None)
        at[turn] = length if waiting[turn] is None else at[turn]


def _own(every: Iterable[Heard], loud: Levels | None) -> Iterator[Heard]:
    for heard in every:
        yield from (heard,) if loud is None else own(heard, loud)
