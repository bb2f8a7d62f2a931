"""How a word that no dictionary has may sound: letters to phones, roughly.

It only has to be good enough to find where the word is: its neighbours hold it in place. The phones
are those of the aligner's models, ARPAbet for English and Lexique's for French.
"""

from collections.abc import Mapping

_FRENCH = {
    "eau": "au", "ain": "in", "ein": "in", "oin": "ww in", "ien": "yy in", "ion": "yy on",
    "ill": "yy", "gn": "gn", "ch": "ch", "ph": "ff", "qu": "kk", "gu": "gg", "th": "tt",
    "ou": "ou", "oi": "ww aa", "au": "au", "ai": "ai", "ei": "ai", "eu": "eu", "œu": "oe",
    "an": "an", "am": "an", "en": "an", "em": "an", "in": "in", "im": "in", "on": "on",
    "om": "on", "un": "un", "er": "ei", "ez": "ei", "et": "ai", "ss": "ss", "ll": "ll",
    "tt": "tt", "rr": "rr", "nn": "nn", "mm": "mm", "pp": "pp", "ff": "ff", "cc": "kk",
    "ce": "ss ee", "ci": "ss ii", "cy": "ss ii", "ge": "jj ee", "gi": "jj ii",
    "a": "aa", "à": "aa", "â": "aa", "b": "bb", "c": "kk", "ç": "ss", "d": "dd", "e": "ee",
    "é": "ei", "è": "ai", "ê": "ai", "ë": "ai", "f": "ff", "g": "gg", "h": "", "i": "ii",
    "î": "ii", "ï": "ii", "j": "jj", "k": "kk", "l": "ll", "m": "mm", "n": "nn", "o": "oo",
    "ô": "au", "p": "pp", "q": "kk", "r": "rr", "s": "ss", "t": "tt", "u": "uu", "û": "uu",
    "ù": "uu", "ü": "uu", "v": "vv", "w": "ww", "x": "kk ss", "y": "ii", "z": "zz", "œ": "oe",
}  # fmt: skip
_ENGLISH = {
    "tion": "SH AH N", "igh": "AY", "tch": "CH", "ch": "CH", "sh": "SH", "th": "TH", "ph": "F",
    "gh": "G", "ck": "K", "qu": "K W", "ng": "NG", "ee": "IY", "ea": "IY", "oo": "UW",
    "ou": "AW", "ow": "OW", "oa": "OW", "ai": "EY", "ay": "EY", "oy": "OY", "oi": "OY",
    "au": "AO", "aw": "AO", "er": "ER", "ir": "ER", "ur": "ER", "ar": "AA R", "or": "AO R",
    "ss": "S", "ll": "L", "tt": "T", "rr": "R", "nn": "N", "mm": "M", "pp": "P", "ff": "F",
    "bb": "B", "dd": "D", "gg": "G", "ce": "S", "ci": "S IH", "cy": "S IY", "ge": "JH",
    "a": "AE", "b": "B", "c": "K", "d": "D", "e": "EH", "f": "F", "g": "G", "h": "HH",
    "i": "IH", "j": "JH", "k": "K", "l": "L", "m": "M", "n": "N", "o": "AA", "p": "P",
    "q": "K", "r": "R", "s": "S", "t": "T", "u": "AH", "v": "V", "w": "W", "x": "K S",
    "y": "IY", "z": "Z",
}  # fmt: skip
_LANGUAGES: Mapping[str, Mapping[str, str]] = {"fr": _FRENCH, "en": _ENGLISH}
_LONGEST = 4


def pronounced(word: str, language: str) -> str:
    """Give phones for a small-letter word, parted by spaces; "" where its letters tell none."""
    groups = _LANGUAGES.get(language, {})
    phones: list[str] = []
    at = 0
    while at < len(word):
        for size in range(_LONGEST, 0, -1):
            found = groups.get(word[at : at + size])
            if found is not None and len(word[at : at + size]) == size:
                phones += found.split()
                at += size
                break
        else:
            at += 1
    return " ".join(phones)
