"""The process that writes down what is said: python -m carereview.ui.transcribe_child.

Asked once over its input, it answers over its output as long as it works. It ends when its input
does, so that it never outlives the program. What may be private is looked for here, too: no text
leaves this process without what detectors suspect in it.
"""

import json
import os
import pickle
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from carereview.audio.source import AudioError
from carereview.core.call import Segment
from carereview.core.language import language_of
from carereview.formats.registry import read_transcript
from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard, to_json
from carereview.speech.transcribe import Recogniser, hearing, length_of
from carereview.ui.scan_child import Asked, found, told
from carereview.ui.transcribe_wire import Failed, News, Order, SoFar, message

_NICER = 5
"""Keys and sound go first where there is but one processor."""

_PIECE_S = 60
"""A party is heard so long before the other's turn: text appears where both were heard."""

_SPARING = 8
"""Looking for what is private takes one part of time, listening at least so many."""


@dataclass(slots=True)
class _Writer:
    """Makes transcripts of what was heard, and looks through them."""

    order: Order
    recogniser: Recogniser
    length: int
    heard: list[Heard] = field(default_factory=list)
    shown: int = 0
    rest: float = 0.0

    def news(self, share: float, until: int) -> News:
        """Give what can be seen by now; only the share where that is as before, or too soon.

        The latest segment of either party is held back: the next one may tell what it is, as the
        second half of a number does.
        """
        ready = [each for each in self.heard if each.start < until]
        if len(ready) == self.shown or time.monotonic() < self.rest:
            return share
        began = time.monotonic()
        self.shown = len(ready)
        so_far = self._looked(share, self._file(ready))
        self.rest = time.monotonic() + _SPARING * (time.monotonic() - began)
        return so_far

    def all(self) -> SoFar:
        """Give everything, with the file."""
        data = self._file(self.heard)
        return self._looked(1.0, data)._replace(data=data)

    def _file(self, heard: Sequence[Heard]) -> bytes:
        whole = to_json(heard, self.recogniser.language, self.order.model.name, self.length)
        return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")

    def _looked(self, share: float, data: bytes) -> SoFar:
        transcript, register = read_transcript(data, "heard.json"), self.order.register
        if register.nothing_private:
            return SoFar(share, transcript, ())
        language, _ = language_of(self.order.stated, [transcript])
        proposed = found(Asked(register, [told(transcript, language)], language))
        return SoFar(share, transcript, proposed)


@dataclass(slots=True)
class _Teller:
    """Sends news, and remembers what the other side knows by them."""

    answers: BinaryIO
    known: tuple[Segment, ...] = ()

    def tell(self, news: News) -> None:
        pickle.dump(message(news, self.known), self.answers)
        self.answers.flush()
        if isinstance(news, SoFar):
            self.known = news.transcript.segments


def write_down(order: Order, recogniser: Recogniser, tell: Callable[[News], None]) -> None:
    """Write down a recording, and tell how it goes. Raises AudioError, SpeechError."""
    writer = _Writer(order, recogniser, length_of(order.recording))
    for step in hearing(order.recording, recogniser, _PIECE_S, writer.length):
        if step.heard is not None:
            writer.heard.append(step.heard)
        tell(writer.news(step.share, step.until))
    tell(writer.all())


def main() -> None:
    """Read the order, do it, and end."""
    answers = _only_ours()
    order: Order = pickle.load(sys.stdin.buffer)
    threading.Thread(target=_end_with, args=(sys.stdin.buffer,), daemon=True).start()

    teller = _Teller(answers)
    try:
        write_down(order, _recogniser(order), teller.tell)
    except (SpeechError, AudioError) as error:
        teller.tell(Failed(str(error)))
    os._exit(0)  # the thread still reads: an orderly end would wait for its lock


def _recogniser(order: Order) -> Recogniser:
    from carereview.speech.whisper import Whisper

    if hasattr(os, "nice"):
        os.nice(_NICER)
    # One processor stays free for the screen and the sound.
    return Whisper(order.model, order.language, max(1, (os.cpu_count() or 2) - 1))


def _only_ours() -> BinaryIO:
    """Give our output, and send elsewhere what libraries write to it."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _end_with(source: BinaryIO) -> None:
    source.read()
    os._exit(1)


if __name__ == "__main__":
    main()
