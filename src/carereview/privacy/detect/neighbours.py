"""What stands right beside a name and belongs to it: other names, and what a hyphen joins."""

from carereview.privacy.detect.data.first_names import ALSO_WORDS, FIRST_NAMES
from carereview.privacy.detect.data.persons import ACTS, PARTICLES
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words import TRADE
from carereview.privacy.detect.naming import Namer, listed
from carereview.privacy.detect.suspicion import Found
from carereview.privacy.fillers import NO_NAMES

_ELIDED = words("o d dell dall l z n m all sant mc")
"""O'Dowd, D'Angelo, Z'graggen: what an apostrophe joins to a name."""

_CLOSING = words("h k n")
"""What may end a Breton name behind an apostrophe: Floc'h."""

_NOBLE = words(
    "de du des von van der den zu zum zur di da dal dalla del della dello dei degli do dos das"
)
"""Before a surname: part of it where it has a capital, or a first name or title before it."""


_FIRST = FIRST_NAMES | ALSO_WORDS
_NO_FIRST = NO_NAMES | TRADE
_NO_LAST = ACTS | TRADE


def widened(namer: Namer, found: Found) -> Found:
    """Give a person's name with the words beside it that belong to it."""
    if not found.hidden:
        return found
    talk = namer.talk
    first, after = talk.span(found)
    span = talk.words_of(talk.segment(first))
    while first > span.start and _belongs_before(namer, first):
        first -= 1
    first = _with_particles(namer, span.start, first)
    while after < span.stop and _belongs_behind(namer, first, after):
        after += 1
    start, end = talk.starts[first], talk.ends[after - 1]
    if (start, end) == (found.start, found.end):
        return found
    return Found("person", found.certainty, ((start, end),), talk.written(first, after))


def _with_particles(namer: Namer, floor: int, first: int) -> int:
    """Give where a name begins with the particles before it: "de Weck", "Van der Berg"."""
    talk, index = namer.talk, first
    while index > floor and talk.words[index - 1] in _NOBLE and talk.gap(index) == " ":
        index -= 1
    if index == first:
        return first
    before = talk.words[index - 1] if index > floor and talk.gap(index) == " " else ""
    named = before in NO_NAMES or (before in _FIRST and before not in _NO_FIRST)
    if named or (talk.cased and talk.capitals[index] and not talk.opens(index)):
        return index
    return index if _is_known(namer, index, first) else first


def _is_known(namer: Namer, index: int, first: int) -> bool:
    """Tell whether somebody with a title or first name bears a surname with these particles."""
    return tuple(namer.talk.words[index : first + 1]) in namer.particled


def _is_double(namer: Namer, index: int) -> bool:
    """Tell whether a particle or unknown word begins what a hyphen joins: "thayalan al-masri"."""
    talk, after = namer.talk, index + 1
    hyphened = after < len(talk.words) and talk.gap(after) == "-" and talk.gap(index) == " "
    if not hyphened or len(talk.words[index]) < 2:
        return False
    capital = talk.capitals[index] if talk.cased else True
    return capital and (talk.words[index] in PARTICLES or namer.is_unknown(index))


def _is_between(namer: Namer, index: int) -> bool:
    """Tell whether an unknown word stands between a name and the same again."""
    talk, words = namer.talk, namer.talk.words
    if talk.cased or not namer.is_unknown(index) or index + 1 >= len(words):
        return False
    return words[index - 1] == words[index + 1]


def _belongs_before(namer: Namer, index: int) -> bool:
    talk, word = namer.talk, namer.talk.words[index - 1]
    if namer.taken[index - 1] or not word.isalpha():
        return False
    if talk.gap(index) == "-":
        return True
    if talk.gap(index) == "'":
        return word in _ELIDED and (not talk.cased or talk.capitals[index - 1] or word == "d")
    if talk.gap(index) != " " or word in _NO_FIRST or word not in _FIRST:
        return _is_strange_first(namer, index - 1)
    return talk.capitals[index - 1] if talk.cased else True


def _is_strange_first(namer: Namer, index: int) -> bool:
    """Tell whether an unknown word begins a turn, and a name of one word follows: "carys amble"."""
    talk = namer.talk
    begins = index == talk.words_of(talk.segment(index)).start
    return not talk.cased and begins and namer.is_strange(index)


def _belongs_behind(namer: Namer, first: int, index: int) -> bool:
    talk, word = namer.talk, namer.talk.words[index]
    if namer.taken[index] or not word.isalpha() or word in NO_NAMES:
        return False
    if talk.gap(index) == "'" and (talk.words[index - 1] in _ELIDED or word in _CLOSING):
        return True
    if talk.gap(index) == "-" or _is_between(namer, index) or _is_double(namer, index):
        return True
    if talk.gap(index) != " ":
        return False
    if _is_strange_last(namer, first, index):
        return True
    if not listed(word) or word in _NO_LAST:
        return False
    if talk.cased:
        return talk.capitals[index] and not talk.shouted[index]
    titled = first > 0 and talk.words[first - 1] in NO_NAMES
    return index == first + 1 and not titled


def _is_strange_last(namer: Namer, first: int, index: int) -> bool:
    """Tell whether an unknown word follows a name that is a first name and nothing else."""
    talk = namer.talk
    named = index == first + 1 and talk.words[first] in FIRST_NAMES
    return not talk.cased and named and namer.is_strange(index)
