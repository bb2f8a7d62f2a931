"""What stands right behind a number and makes a quantity of it: 79 francs, 20 %, 20h."""

from carereview.privacy.detect.data.cues import UNITS
from carereview.privacy.detect.talk import Talk

_YEAR = "an"
_ONE = frozenset({"un", "1"})
"""A French year is one alone, "deux ans" are more; in German it ends many a verb."""

_ENDS = (["am", "schluss"], ["am", "ende"], ["am", "anfang"])
"""Where digits stand in a longer number; English "am" is a time of day."""

_SYMBOLS = frozenset("%€$£°‰")
_LATEST = frozenset({"derniers", "dernieres", "prochains", "prochaines", "letzten", "nachsten"})
_LATEST |= {"ultimi", "ultime", "prossimi", "prossime", "last", "next", "working", "business"}
_BETWEEN = frozenset(" -.'\u2013")


def unit_behind(talk: Talk, first: int, after: int) -> bool:
    """Tell whether the words of a number from `first` to `after` count what stands behind them."""
    words, end = talk.words, talk.ends[after - 1]
    if talk.stream.folded[end : end + 2].strip()[:1] in _SYMBOLS:
        return True
    word = words[after - 1]
    if word[0].isdigit() and _is_unit(word.lstrip("0123456789")):
        return True
    if after >= talk.stop(first):
        return False
    if words[after] == _YEAR and word not in _ONE:
        return False
    if words[after] == "am" and words[after : after + 2] in _ENDS:
        return False
    after += words[after] in _LATEST and talk.joined(after) and after + 1 < len(words)
    return words[after] in UNITS and _BETWEEN.issuperset(talk.gap(after))


def _is_unit(joined: str) -> bool:
    """Tell whether letters right behind figures are a unit: 20h, 100mbit, "2500er Franchise"."""
    return joined in UNITS or joined == "er"
