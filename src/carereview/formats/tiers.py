"""Tiers, as ELAN and Praat have them: rows of timed text, one below the other.

A tier is a speaker. But where one tier spells the words of another, it gives them their times;
one that spells sounds or only marks something is no speech, and is left out with a warning.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from carereview.formats.align import Piece, piece
from carereview.formats.builder import Builder
from carereview.formats.turns import Turns

Row = tuple[int | None, int | None, str]
"""Start and end in ms, and the text."""

_WORDS = re.compile(r"(.*?)[-_ /@.:]*\b(?:words?|tokens?|mots?|w(?:oe)?rter|parole)", re.IGNORECASE)
_SOUNDS = re.compile(
    r".*(?:\b|_)(?:phon\w*|phones?|syll\w*|segments?|mau|pitch|f0|tones?|breaks?)", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W_]\S*")
_LOOK = 100  # rows that mostly tell what the others are like
_MANY = 20  # single words in a row, so that they aren't all of an answer
_MARKS = re.compile(r"[\W_]+")
_SPEAKERS = re.compile(r"(?:spk|speakers?|locuteurs?|sprecher|turns?)", re.IGNORECASE)
# As LaBB-CAT names them: `word - Nora`.
_KIND_OF = re.compile(r"(words?|utterances?|turns?|phones?|segments?) - (\S.{0,60})", re.IGNORECASE)
# How aligners write that nobody speaks (EasyAlign, WebMAUS, the Montreal Forced Aligner, Kaldi).
_PAUSE = re.compile(r"_|#|<p:>|<eps>|<?sil>?|<?sp>?|<?SIL>?")
# What a tier is called that says what it holds, not who speaks.
_KINDS = re.compile(
    r"|phrases?|utterances?|sentences?|ortho\w*|text|trans(?:cript(?:ion)?)?|words?|tokens?"
    r"|tier ?\d*|default|speech|lines?|intervals?",
    re.IGNORECASE,
)


class Tier(NamedTuple):
    """A tier: its name, who speaks on it if the file says, and its rows with text."""

    name: str
    speaker: str
    rows: list[Row]


def add_tiers(builder: Builder, tiers: Sequence[Tier]) -> None:
    """Add the speech of all tiers, in order of time.

    Words belong to the tier that theirs is named after; those of the only one to any.
    """
    filled = [tier for tier in map(_without_pauses, map(_owned, tiers)) if tier.rows]
    silent = [tier for tier in filled if _SOUNDS.fullmatch(tier.name)]
    words = [tier for tier in filled if tier not in silent and _is_words(tier)]
    voices = [tier for tier in filled if tier not in silent and tier not in words]
    told = [tier for tier in voices if _tells_speakers(tier, voices)]
    speech = [tier for tier in voices if tier not in told]
    if not speech and not words:
        speech, silent = silent, []
    for tier in silent:
        builder.warn(f"tier {tier.name[:40]!r} holds no speech, so it is left out")
    turns = Turns(builder)
    texts = (row[2] for tier in speech for row in tier.rows) if words else ()
    spelt = {_bare(word) for text in texts for word in text.split()}
    alone = [tier for tier in words if not _is_spelt(tier, spelt)]
    shared = [each for each in words if each not in alone]
    owned = [each for each in shared if any(_belongs(each, tier) for tier in speech)]
    for tier in speech:
        if not words and not told and _are_spoken_on(tier.rows):
            _add_words(turns, builder, tier._replace(speaker=tier.speaker or _label(tier.name)))
            continue
        own = [each for each in owned if _belongs(each, tier)]
        free = shared if len(shared) == 1 and not owned else []
        _add_speech(turns, builder, tier, own or free, told)
    for tier in alone:
        _add_words(turns, builder, tier)
    turns.finish()


def _owned(tier: Tier) -> Tier:
    """Give the speaker of a tier that is named after what it holds and who speaks."""
    found = None if tier.speaker else _KIND_OF.fullmatch(tier.name)
    return tier._replace(name=found[1], speaker=found[2]) if found else tier


def _without_pauses(tier: Tier) -> Tier:
    return tier._replace(rows=[row for row in tier.rows if not _PAUSE.fullmatch(row[2].strip())])


def _add_speech(
    turns: Turns, builder: Builder, tier: Tier, words: Sequence[Tier], told: Sequence[Tier]
) -> None:
    pieces = _pieces(words)
    middles = [(start + end) // 2 for _, start, end in pieces]
    for start, end, text in tier.rows:
        inside: list[Piece] = []
        if start is not None and end is not None:
            inside = pieces[bisect_left(middles, start) : bisect_left(middles, end)]
        label = tier.speaker or _told(told, start, end) or _label(tier.name)
        for word, first, last in inside:
            turns.word(word, first, last)
        turns.close(builder.speaker(label), start, end, text)


def _add_words(turns: Turns, builder: Builder, tier: Tier) -> None:
    found = _WORDS.fullmatch(tier.name)
    speaker = builder.speaker(tier.speaker or (found[1] if found else ""))
    for start, end, text in sorted(tier.rows, key=lambda row: row[0] or 0):
        turns.spoken(" ".join(text.split()), start, end, speaker)
    turns.close()


def _are_spoken_on(rows: Sequence[Row]) -> bool:
    """Tell whether rows are the words of connected speech: many, single, one after the other."""
    if len(rows) < _MANY or not _are_single(rows):
        return False
    ends = {row[1] for row in rows}
    return 2 * sum(row[0] in ends for row in rows) >= len(rows)


def _pieces(words: Sequence[Tier]) -> list[Piece]:
    return sorted(
        (
            piece(text, start, end)
            for each in words
            for start, end, text in each.rows
            if start is not None and end is not None
        ),
        key=lambda each: each[1] + each[2],
    )


def _belongs(words: Tier, tier: Tier) -> bool:
    """Tell whether a tier of words is named after another."""
    found = _WORDS.fullmatch(words.name)
    return (words.speaker or (found[1] if found else "")) in (tier.name, tier.speaker)


def _is_words(tier: Tier) -> bool:
    """Tell whether a tier is named after words, and holds single ones."""
    if not _WORDS.fullmatch(tier.name):
        return False
    return _are_single(tier.rows)


def _are_single(rows: Sequence[Row]) -> bool:
    """Tell whether nearly all rows are single words, whatever signs stand around them."""
    return _mostly_single(rows[:_LOOK]) and (len(rows) <= _LOOK or _mostly_single(rows))


def _mostly_single(rows: Sequence[Row]) -> bool:
    single = sum(len(text.split()) == 1 or len(_LETTERS.findall(text)) < 2 for _, _, text in rows)
    return single * 10 >= len(rows) * 9


def _tells_speakers(tier: Tier, voices: Sequence[Tier]) -> bool:
    """Tell whether a tier says who speaks on others: by its name, and while they speak."""
    if not _SPEAKERS.fullmatch(tier.name) or tier.speaker:
        return False
    rows = sorted((row for one in voices if one is not tier for row in one.rows), key=_start)
    starts = [_start(row) for row in rows]
    ends = list(accumulate((row[1] or 0 for row in rows), max))
    at = [(bisect_left(starts, row[1] or 0), _start(row)) for row in tier.rows]
    shared = sum(place > 0 and ends[place - 1] > start for place, start in at)
    return shared * 2 >= len(tier.rows)


def _start(row: Row) -> int:
    return row[0] or 0


def _is_spelt(words: Tier, spelt: set[str]) -> bool:
    """Tell whether most words of a tier are those of the speech, so that nothing is said twice."""
    found = sum(_bare(text) in spelt for _, _, text in words.rows)
    return found * 2 >= len(words.rows)


def _bare(word: str) -> str:
    return _MARKS.sub("", word).casefold()


def _told(tiers: Sequence[Tier], start: int | None, end: int | None) -> str:
    if start is None or end is None:
        return ""
    middle = (start + end) // 2
    for tier in tiers:
        at = bisect_left(tier.rows, middle, key=lambda row: row[1] or 0)
        if at < len(tier.rows) and (tier.rows[at][0] or 0) <= middle:
            return tier.rows[at][2]
    return ""


def _label(name: str) -> str:
    name = name.strip()
    return "" if _KINDS.fullmatch(name) or _SOUNDS.fullmatch(name) else name
