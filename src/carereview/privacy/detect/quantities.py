"""Quantities: sums, measures and counts, which are nobody's number: 79.90 francs, option 3."""

import re
from collections.abc import Container

from carereview.privacy import fillers
from carereview.privacy.detect.data.cues import BEFORE_AMOUNT, PAUSES
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_QUANTITY = 5
"""A number of more digits is no quantity, whatever follows it, unless it is written as a sum."""

_SUM = re.compile(r"(?:\d{1,3}(?:['’ ]\d{3})*|\d{4,6})(?:[.,]\d{1,2}|[.,][-–—])?")
_SIGNS = frozenset("£€$")
_CLOCK = r"(?:[01]?\d|2[0-3]) ?(?:h|:)(?: ?[0-5]\d)?(?::[0-5]\d)?"
_TIMES = re.compile(rf"{_CLOCK}(?: ?(?:a|-|–|bis|to|et|und|e) ?{_CLOCK})*")
"""Times of day, from one to another: 8 h à 18 h 30."""

_AT = words(
    """
    a alle dalle um bis ab gegen vers jusqu fino verso at until till from des de kurz seit nach vor
    after before since about depuis dopo prima le
    """
)
_DOTTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_BEFORE_ONE = words(
    """
    the a this that which old new long short other right wrong green red amber blue first last next
    same another each every only small big little good bad
    """
)
_TRIES = words("essais tentatives versuche tentativi tries attempts")
"""What is left of before a card or a router locks itself: nobody's number."""
_DAY, _HOUR = range(25), range(60)
ARTICLES = frozenset({"un", "une", "uno", "una", "one", "ein", "eine", "einen"})
"""Words for one that mostly count nothing."""

_ARTICLES_ALONE = ARTICLES - {"one"}
_RANKS = frozenset({"prima", "primo", "first", "premier", "premiere", "erst", "erste", "ersten"})
_THANKS = frozenset({"grazie", "merci"})
_OF_TIME = re.compile(r"([01]?\d|2[0-3])h([0-5]\d)?")
_BETWEEN = frozenset({"tra", "fra", "entre", "zwischen", "between"})
_NOON = frozenset({"midi", "mittag", "mezzogiorno", "noon", "minuit", "mitternacht", "midnight"})
_LEAST = 2
_STOPS = frozenset(".?!")
_MONEY = frozenset({"francs", "franken", "franchi", "euros", "euro", "stutz", "balles", "pounds"})
_CENTS = 100


def is_idle(talk: Talk, piece: Piece) -> bool:
    """Tell whether a number is part of no longer one: 11h30, "per cento", "grazie mille"."""
    word, before = talk.words[piece.first], talk.words[piece.first - 1] if piece.first else ""
    after = talk.words[piece.after] if piece.after < len(talk.words) else ""
    thanks = word == "mille" and (before in _THANKS or after in _THANKS)
    if word in _RANKS or _OF_TIME.fullmatch(word) or thanks:
        return True
    if word == "one" and before in _BEFORE_ONE and not _is_dictated(talk, piece):
        return True
    if len(piece.digits) == 1 and _is_counted(talk, piece):
        return True
    noon = before in fillers.CONNECTORS and talk.words[piece.first - 2] in _NOON
    return noon or _is_article(talk, piece) or _is_percent(talk, piece)


def _is_dictated(talk: Talk, piece: Piece) -> bool:
    """Tell whether another number follows a one without a stop: "the one two three"."""
    after = piece.after
    follows = after < talk.stop(piece.first) and talk.gap(after) in (" ", ", ")
    return follows and (talk.words[after] in number_words() or talk.words[after].isdigit())


def _is_counted(talk: Talk, piece: Piece) -> bool:
    """Tell whether a digit answers how many tries are left."""
    turn = talk.segment(piece.first) - 1
    if turn < 0 or piece.first > talk.words_of(turn + 1).start + 1:
        return False
    asked = talk.words_of(turn)
    return not _TRIES.isdisjoint(talk.words[asked.start : asked.stop])


def _is_percent(talk: Talk, piece: Piece) -> bool:
    """Tell whether a hundred is none: "pour cent", "per cento"."""
    return bool(piece.first) and f"{talk.words[piece.first - 1]} {talk.words[piece.first]}" in (
        "pour cent", "per cent", "per cento"
    )  # fmt: skip


def is_time(talk: Talk, row: list[Piece]) -> bool:
    """Tell whether a row says when: "8 h à 18 h 30", "alle 18 e 30"."""
    if _TIMES.fullmatch(talk.stream.folded[row[0].start : row[-1].end]):
        return True
    before = talk.words[row[0].first - 1] if row[0].first else ""
    if before in _AT and _DOTTED.fullmatch(talk.stream.folded[row[0].start : row[-1].end]):
        return True
    if _is_between(talk, row):
        return True
    if len(row) != 2 or not row[0].first or talk.words[row[0].first - 1] not in _AT:
        return False
    apart = talk.words[row[0].after : row[1].first] in (["e"], ["et"], ["und"], ["h"], ["uhr"])
    return apart and row[0].value in _DAY and row[1].value in _HOUR


def _is_between(talk: Talk, row: list[Piece]) -> bool:
    """Tell whether a row says from when to when: "tra le nove e le 17 e 30"."""
    first = row[0].first
    if len(row) < _LEAST or any(piece.value not in _HOUR for piece in row):
        return False
    said = talk.words[row[0].after : row[-1].first]
    joined = not fillers.CONNECTORS.isdisjoint(said)
    return joined and not _BETWEEN.isdisjoint(talk.words[max(0, first - 2) : first])


def without_quantity(talk: Talk, row: list[Piece]) -> list[Piece]:
    """Drop what a unit follows, or a currency goes before: 79.90 francs, CHF 120, option 3."""
    if row[-1].unit:
        cut = _last_part(talk, row)
        if _is_quantity(talk, row[cut:]):
            row = row[:cut]
    if len(row) == 1 and row[0].value < _CENTS and talk.words[row[0].first - 1] in _MONEY:
        return []  # "trecento franchi venti"
    signed = bool(row) and not _SIGNS.isdisjoint(talk.gap(row[0].first))
    if row and row[0].first and (signed or talk.words[row[0].first - 1] in BEFORE_AMOUNT):
        cut = _first_part(talk, row)
        if _is_quantity(talk, row[:cut]):
            row = row[cut:]
    return row


def without_articles(talk: Talk, row: list[Piece]) -> list[Piece]:
    """Drop "un instant," before a number, and "ein" behind what is written with figures."""
    while len(row) > 1 and _is_article(talk, row[0]):
        row = row[1:]
    while len(row) > 1 and (_is_article(talk, row[-1]) or _is_particle(talk, row)):
        row = row[:-1]
    return [] if len(row) == 1 and _counts_nothing(talk, row[0]) else row


def _counts_nothing(talk: Talk, piece: Piece) -> bool:
    """Tell whether a one that stands alone belongs to the word after it: "une adresse"."""
    after = piece.after
    if not is_article(talk, piece) or after >= talk.stop(piece.first):
        return False
    word = talk.words[after]
    passed = word in fillers.SKIPPED or word in fillers.CORRECTIONS or word in fillers.WAITING
    return talk.gap(after) == " " and len(word) > 1 and not passed


def _is_particle(talk: Talk, row: list[Piece]) -> bool:
    """Tell whether the last word of a row is no number: "Geben Sie 192.168.1.1 ein"."""
    last = row[-1]
    if _counts_nothing(talk, last) and not _STOPS.isdisjoint(talk.gap(last.first)):
        return True  # "… septante-six. Un technicien passe"
    said = talk.words[last.first] in ARTICLES and last.after == last.first + 1
    return said and not any(piece.word for piece in row[:-1])


_DIGIT = 9
"""What is said one by one is no more."""


def is_article(talk: Talk, piece: Piece, words: Container[str] = _ARTICLES_ALONE) -> bool:
    """Tell whether a one may be an article: "ein kurzer Weg", but not "uno sei zero"."""
    if piece.digits != "1" or talk.words[piece.first] not in words:
        return False
    after = piece.after
    follows = after < len(talk.words) and talk.gap(after) in (" ", ", ")
    value = number_words().get(talk.words[after]) if follows else None
    return value is None or value > _DIGIT


def _is_article(talk: Talk, piece: Piece) -> bool:
    after = piece.after
    said = talk.words[piece.first] in ARTICLES and after == piece.first + 1
    return said and after < len(talk.words) and talk.words[after] in PAUSES


def _is_quantity(talk: Talk, part: list[Piece]) -> bool:
    digits = "".join(piece.digits for piece in part)
    if len(digits) <= _QUANTITY and not digits.startswith("0"):
        return True
    return bool(_SUM.fullmatch(talk.text(part[0].start, part[-1].end)))


def _last_part(talk: Talk, row: list[Piece]) -> int:
    """Give where the last part of a row begins that a comma, a stop or a word sets apart."""
    return next((i for i in range(len(row) - 1, 0, -1) if _apart(talk, row, i)), 0)


def _first_part(talk: Talk, row: list[Piece]) -> int:
    return next((i for i in range(1, len(row)) if _apart(talk, row, i)), len(row))


def _apart(talk: Talk, row: list[Piece], index: int) -> bool:
    gap = talk.stream.folded[row[index - 1].end : row[index].start]
    return (bool(set(gap) & set(",;:?!\n")) and gap != ",") or gap.strip().isalpha()
