"""What is said to the process that writes down recordings, and what it answers."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeAlias

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity, Register


class Order(NamedTuple):
    """What to write down with which model; `language` is detected where it is empty.

    `register` and `stated`, the case's language, are for the detectors.
    """

    recording: Path
    model: Path
    language: str
    register: Register
    stated: str


class SoFar(NamedTuple):
    """How far it is (0 to 1), what was said so far, and what in it is suspected to be private.

    `data` is the whole transcript as a file, once it is complete.
    """

    share: float
    transcript: Transcript
    proposed: tuple[Entity, ...]
    data: bytes = b""


class Failed(NamedTuple):
    """Why there will be no transcript, in one line."""

    why: str


News: TypeAlias = float | SoFar | Failed
"""What is told meanwhile; a number is the share done, where there is no new text to be seen."""


class Message(NamedTuple):
    """News on their way: of a transcript only what follows the first `kept` segments told before.

    The other side then has the same values as before, not others that are equal: to find out what
    changed costs as little in the hundredth minute as in the first.
    """

    kept: int
    news: News

    def whole(self, known: Sequence[Segment]) -> News:
        """Put what was left out before the news again."""
        if not isinstance(self.news, SoFar):
            return self.news
        text = self.news.transcript
        segments = (*known[: self.kept], *text.segments)
        return self.news._replace(transcript=replace(text, segments=segments))


def message(news: News, known: Sequence[Segment]) -> Message:
    """Leave out the segments that were told before; what comes after a changed one is told anew."""
    if not isinstance(news, SoFar):
        return Message(0, news)
    segments = news.transcript.segments
    pairs = enumerate(zip(segments, known, strict=False))
    kept = next((n for n, (one, two) in pairs if one != two), min(len(segments), len(known)))
    text = replace(news.transcript, segments=segments[kept:])
    return Message(kept, news._replace(transcript=text))
