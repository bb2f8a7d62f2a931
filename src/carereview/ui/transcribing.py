"""Having a recording written down by a process of its own; it knows no Textual.

Recognising speech takes all that a processor gives, for minutes. In this process every key would
wait for it.
"""

import importlib.util
import pickle
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from carereview.core.call import Segment
from carereview.core.case import Case
from carereview.core.register import Register
from carereview.core.timecode import clock
from carereview.jobs.child import Child
from carereview.speech.errors import SpeechError
from carereview.speech.model import SIZES, find_model, missing
from carereview.ui.transcribe_wire import Failed, Message, News, Order, SoFar

_BROKEN = Failed("Its process ended. A smaller model takes less memory: speech_model: base.")
_CELLS = 16


def ordered(recording: Path, model: str, language: str, case: Case, register: Register) -> Order:
    """Say what is to be done. Raises SpeechError, with what to do, if it can't be.

    `model` is a name or a folder; `language` that of the call, if it is known.
    """
    if importlib.util.find_spec("faster_whisper") is None:
        raise missing(ImportError(name="faster_whisper"))
    said = (language or case.language).partition("-")[0].lower()
    return Order(recording, _found(model), said, register, case.language)


def _found(model: str) -> Path:
    """Find the model; nothing is downloaded from here."""
    try:
        return find_model(model)
    except SpeechError as error:
        if model not in SIZES:
            raise SpeechError(error.what, "Correct speech_model in the settings") from error
        command = f"carereview transcribe CALL --model {model} --download"
        raise SpeechError(error.what, f"This gets it ({SIZES[model]}): {command}") from error


class Recognition:
    """A process that writes down a recording."""

    def __init__(self, order: Order) -> None:
        """Start it."""
        self._order = order
        self._child = Child("carereview.ui.transcribe_child")
        self._cancelled = False

    def news(self) -> Iterator[News]:
        """Give what it tells, until it is complete, has failed or was cancelled. Slow."""
        last: News = 0.0
        known: tuple[Segment, ...] = ()
        try:
            with suppress(OSError, EOFError, pickle.UnpicklingError):
                pickle.dump(self._order, self._child.input)
                self._child.input.flush()
                while not isinstance(last, Failed) and not is_whole(last):
                    told: Message = pickle.load(self._child.output)
                    last = told.whole(known)
                    if isinstance(last, SoFar):
                        known = last.transcript.segments
                    yield last
        finally:
            self._child.stop()
            self._child.end()
        if not self._cancelled and not isinstance(last, Failed) and not is_whole(last):
            yield _BROKEN

    def cancel(self) -> None:
        """End the process; from any thread."""
        self._cancelled = True
        self._child.stop()


def is_whole(news: News) -> bool:
    """Tell whether the transcript is complete."""
    return isinstance(news, SoFar) and bool(news.data)


def progress_line(share: float, length: int, model: str) -> str:
    """Write how far it is, of a recording of so many ms."""
    full = round(share * _CELLS)
    bar = "▰" * full + "▱" * (_CELLS - full)
    return (
        f"TRANSCRIBING {bar} {share:.0%}  {clock(round(share * length))}/{clock(length)}  {model}"
    )
