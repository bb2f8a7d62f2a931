"""The process that looks through long calls: python -m carereview.ui.scan_child.

Asked and answered once, over its input and output. It ends when its input does, so that it never
outlives the program.
"""

import os
import pickle
import sys
import threading
from collections.abc import Sequence
from typing import BinaryIO, NamedTuple

from carereview.core.call import Segment, Speaker, Transcript
from carereview.core.register import Entity, Register

_NICER = 5
"""Keys and sound go first where there is but one processor."""


class Told(NamedTuple):
    """A call without its times, which detectors don't read, as (speaker, text) of its segments."""

    texts: Sequence[tuple[str, str]]
    speakers: tuple[Speaker, ...]
    language: str

    @property
    def transcript(self) -> Transcript:
        """Give the call again."""
        segments = tuple(Segment(0, 0, speaker, text) for speaker, text in self.texts)
        return Transcript(segments, self.speakers, language=self.language)


def told(transcript: Transcript, language: str) -> Told:
    """Take from a call what detectors read."""
    texts = [(segment.speaker, segment.text) for segment in transcript.segments]
    return Told(texts, transcript.speakers, language)


class Asked(NamedTuple):
    """The calls to look through, the register of their case, and its language."""

    register: Register
    calls: Sequence[Told]
    language: str


def found(asked: Asked) -> tuple[Entity, ...]:
    """Give what detectors suspect and the register doesn't know."""
    # Here, since it loads lists of names that the first paint can do without.
    from carereview.privacy.propose import propose

    calls = [call.transcript for call in asked.calls]
    proposal = propose(asked.register, calls, asked.language)
    added = set(proposal.added)
    return tuple(entity for entity in proposal.register.entities if entity.name in added)


def main() -> None:
    """Read the question, answer it, and end."""
    if hasattr(os, "nice"):
        os.nice(_NICER)
    asked = Asked(*pickle.load(sys.stdin.buffer))
    threading.Thread(target=_end_with, args=(sys.stdin.buffer,), daemon=True).start()
    sys.stdout.buffer.write(pickle.dumps(found(asked)))
    sys.stdout.buffer.flush()
    os._exit(0)  # the thread still reads: an orderly end would wait for its lock


def _end_with(source: BinaryIO) -> None:
    source.read()
    os._exit(1)


if __name__ == "__main__":
    main()
