"""Where known words are in the sound: forced alignment by soundswallower (extra `align`).

Its models for French and English come inside its wheel. Median errors are 10 to 20 ms on telephone
speech with known times (tests/speech/test_real_model.py).
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carereview.speech.errors import SpeechError
from carereview.speech.pronounce import pronounced
from carereview.speech.sound import RATE

MODELS = {"fr": "fr-fr", "en": "en-us"}
"""The languages that it knows."""

_PART = re.compile(r"[^\W_]+(?:-[^\W_]+)*['’]?")
_SIGNS = frozenset("&@#%‰§/*\\_")
"""Marks that are said, though Unicode calls them punctuation; of symbols any may be: €, +, °."""

_DOT = re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})")
"""A dot that is said: of a domain, not of p.m. or St."""

_NOT_SPOKEN = re.compile(r"<.*>|\[.*\]|\(.*\)")
_WIDE_BEAM = 1e-100

_LEAST_FIT = -0.0045
"""Mean log score of a 10 ms frame below which words are not what is heard there.

On the demo's first call no segment in its right place is below -0.0038, and of segments looked for
15 to 20 s beside it, a third find no path at all and two thirds of the others lie below.
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a word, empty if nobody knows how it is said; `word` is the word's number."""

    text: str
    word: int


class ForcedAligner:
    """A loaded model. Not safe for several threads."""

    def __init__(self, language: str) -> None:
        """Load the model of a language, `fr` or `en`. Raises SpeechError if there is none."""
        model = MODELS.get(language)
        if model is None:
            what = f"The aligner knows {' and '.join(MODELS)}, not {language or 'this language'}"
            raise SpeechError(what, "Name a model of the recogniser: --model")
        try:
            from soundswallower import Decoder, get_model_path
        except ImportError as error:
            what = f"No aligner is installed ({error.name or error} is missing)"
            raise SpeechError(what, "pip install 'carereview[align]'") from error
        beams = dict.fromkeys(("beam", "wbeam", "pbeam"), _WIDE_BEAM)
        self._decoder: Any = Decoder(hmm=get_model_path(model), loglevel="FATAL", **beams)
        self._language = language

    def align(
        self, samples: NDArray[np.float32], words: tuple[str, ...]
    ) -> tuple[tuple[int, int] | None, ...] | None:
        """Give start and end (ms from the first sample) of each word, None for one without sound.

        `samples` are at 16 kHz from -1 to 1. None if the words don't fit what is heard, or nobody
        knows how one of them is said, as digits and signs are: their sound would be given to the
        words beside them, and a bleep of those would be in the wrong place.
        """
        parts = [part for number, word in enumerate(words) for part in self._parts(word, number)]
        if not parts or not all(part.text for part in parts):
            return None
        heard = self._heard(samples, " ".join(part.text for part in parts))
        if heard is None or len(heard) != len(parts):
            return None
        times: list[tuple[int, int] | None] = [None] * len(words)
        for part, (start, end) in zip(parts, heard, strict=True):
            before = times[part.word]
            times[part.word] = (before[0] if before else start, end)
        return tuple(times)

    def _parts(self, word: str, number: int) -> list[_Part]:
        """Give the pieces of a word: as the dictionary has it, else its parts, else its letters."""
        found = [_Part("", number)] if _has_signs(word) else []
        for text in _PART.findall(word.lower().replace("’", "'")):
            if self._known(text):
                found.append(_Part(text, number))
                continue
            for piece in text.split("-"):
                known = not piece or self._known(piece) or self._taught(piece)
                found += [_Part(piece if known else "", number)] if piece else []
        return found

    def _known(self, text: str) -> bool:
        return self._decoder.lookup_word(text) is not None

    def _taught(self, text: str) -> bool:
        phones = "" if any(c.isdigit() for c in text) else pronounced(text, self._language)
        if not phones:
            return False
        self._decoder.add_word(text, phones, True)
        return True

    def _heard(self, samples: NDArray[np.float32], text: str) -> list[tuple[int, int]] | None:
        sound = np.clip(samples * 32768, -32768, 32767).astype(np.int16)
        if len(sound) < RATE // 50:
            return None
        try:
            self._decoder.set_align_text(text)
            self._decoder.start_utt()
            self._decoder.process_raw(sound.tobytes(), full_utt=True)
            self._decoder.end_utt()
            segments = list(self._decoder.seg or ())
        except RuntimeError:  # its way to say that the words don't fit the sound
            return None
        spoken = [each for each in segments if not _NOT_SPOKEN.fullmatch(each.text)]
        frames = 100 * sum(each.duration for each in spoken)
        fit = sum(math.log(max(each.ascore, 1e-300)) for each in spoken) / max(1.0, frames)
        if fit < _LEAST_FIT:
            return None
        return [
            (round(1000 * each.start), round(1000 * (each.start + each.duration)))
            for each in spoken
        ]


def _has_signs(word: str) -> bool:
    """Tell whether a word has signs that are said with words of their own, as € and & are."""
    if _DOT.search(word):
        return True
    return any(c in _SIGNS or unicodedata.category(c) in ("Sc", "Sm", "So") for c in word)
