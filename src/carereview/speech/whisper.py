"""The recogniser: Whisper models, run on this machine by faster-whisper (extra `asr`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard, HeardWord
from carereview.speech.model import missing
from carereview.speech.sound import Piece


class Whisper:
    """A loaded model. `language` is a code such as `fr`; empty until it is given or detected."""

    def __init__(self, model: Path, language: str = "", threads: int = 0) -> None:
        """Load a model's folder; `threads` 0 takes what the machine has.

        Raises SpeechError if the recogniser is not installed, or the folder holds no such model.
        """
        try:
            from faster_whisper import WhisperModel
        except ImportError as error:
            raise missing(error) from error
        try:
            self._model: Any = WhisperModel(
                str(model), "cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
            )
        except (RuntimeError, ValueError, OSError) as error:
            what = f"The model in {model} cannot be loaded ({error})"
            raise SpeechError(what, "Name another, or download it again") from error
        self.language = language

    def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
        """Recognise a piece; segments come as they are made, so this can be left at any of them.

        Silence and music are passed over by a voice detector: a recogniser invents words for them.
        """
        segments, info = self._model.transcribe(
            piece.samples,
            language=self.language or None,
            word_timestamps=True,
            vad_filter=True,
            language_detection_segments=3,
            condition_on_previous_text=False,  # else one mistake is repeated through the call
        )
        for segment in segments:
            self.language = self.language or str(info.language)
            text = str(segment.text)
            if text.strip():
                yield Heard(
                    piece.start + _ms(segment.start),
                    piece.start + _ms(segment.end),
                    text,
                    tuple(_word(word, piece.start) for word in segment.words or ()),
                    channel,
                    float(segment.avg_logprob),
                )


def _word(word: Any, start: int) -> HeardWord:
    times = start + _ms(word.start), start + _ms(word.end)
    return HeardWord(str(word.word), *times, float(word.probability))


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
