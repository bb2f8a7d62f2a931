"""The words of Whisper's JSON: their times, if they are the words of the text one for one."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from carereview.core.call import UNKNOWN
from carereview.formats.align import Piece, align, piece
from carereview.formats.confidence import confidences_in, known
from carereview.formats.jsonread import percent
from carereview.formats.times import from_seconds

Object = dict[str, Any]

_RATINGS = ("probability", "score", "confidence")
_ODD = (KeyError, TypeError, ValueError, OverflowError, AttributeError)
"""What well-formed words never raise."""


def words_in(text: str, words: Sequence[Object]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Give start and end in ms for each word of a tidy text, flat, and how sure it is of each.

    Either is empty if nothing is known. openai-whisper calls the second probability, WhisperX
    score, whisper-timestamped confidence.
    """
    if not words:
        return (), ()
    key = next((key for key in _RATINGS if key in words[0]), "")
    times = _one_for_one(text, words)
    if times is None:
        return align(text, pieces_of(words)), _rated(text, words, key)
    return times, (_percents(words, key) if key else ())


def _percents(words: Sequence[Object], key: str) -> tuple[int, ...]:
    try:  # nearly always well formed
        percents = tuple(map(float.__round__, [word[key] * 100.0 for word in words]))
    except _ODD:
        percents = (UNKNOWN,)
    if 0 <= min(percents) <= max(percents) <= 100:
        return percents
    return known([percent(word.get(key)) for word in words])


def _rated(text: str, words: Sequence[Object], key: str) -> tuple[int, ...]:
    spelt = [str(word.get("word") or word.get("text") or "") for word in words]
    return confidences_in(text, spelt, [percent(word.get(key)) for word in words]) if key else ()


def pieces_of(words: Sequence[Object]) -> list[Piece]:
    """Give each word with its times; the API and whisper-timestamped name its text differently."""
    try:  # nearly always well formed; what is out of range the builder finds
        pieces = [(w["word"], round(w["start"] * 1000.0), round(w["end"] * 1000.0)) for w in words]
    except _ODD:
        return _checked_pieces(words)
    return pieces if {type(text) for text, _, _ in pieces} == {str} else _checked_pieces(words)


def speaker_of(words: Sequence[Object]) -> str:
    """Give the speaker whom most words name; empty if none does."""
    named = [word["speaker"] for word in words if "speaker" in word]
    if not named:  # as nearly always
        return ""
    counts = Counter(str(name) for name in named if name)
    return counts.most_common(1)[0][0] if counts else ""


def _one_for_one(text: str, words: Sequence[Object]) -> tuple[int, ...] | None:
    """Do what `align` does for nearly every segment, many times faster; None for the others."""
    try:
        if [word["word"].strip() for word in words] != text.split():
            return None
        scaled = [time * 1000.0 for word in words for time in (word["start"], word["end"])]
        times = tuple(map(float.__round__, scaled))  # half the cost of calling `round`
    except _ODD:
        return None
    return None if UNKNOWN in times else times


def _checked_pieces(words: Sequence[Object]) -> list[Piece]:
    pieces: list[Piece] = []
    for word in words:
        text = word.get("word") or word.get("text")
        if isinstance(text, str):
            start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
            pieces.append(piece(text, start, end))
    return pieces
