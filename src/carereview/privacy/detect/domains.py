"""What is said after the at sign of an address: a provider, a firm, and the top-level domain."""

from collections.abc import Mapping

from carereview.privacy import fillers
from carereview.privacy.detect.data.mail import DOMAINS, PROVIDERS
from carereview.privacy.detect.phrases import Phrase
from carereview.privacy.detect.talk import Talk
from carereview.privacy.letter_names import NAMES

_WORDS = 24
"""Words of a domain at most, letters that are spelled included."""

_APART = 3
"""Words that recognisers make of one name at most: "be net point ch"."""

_JOINTS = ".-_"
_PASSED = fillers.HESITATIONS | fillers.BACK_CHANNELS


def domain(talk: Talk, signs: Mapping[int, Phrase], index: int, sure: bool) -> tuple[str, int]:
    """Read a domain from a word on; give it and the word after it, "" if there is none.

    `signs` are the dots, dashes and at signs by the word that they begin with. `sure` is whether
    the at sign can be no other word: then every word is believed to be a top-level domain.
    """
    text, last, stop = "", "", min(len(talk.words), index + _WORDS)
    after = index
    while index < stop:
        word, sign = talk.words[index], signs.get(index)
        if sign and sign.label != "@" and text:
            text, index = text + sign.label, sign.after
            continue
        word = NAMES.get(word, word) if _is_explaining(talk, index + 1) else word
        explained = _explained(talk, index, last) if len(last) == 1 else index
        if explained > index or (word in _PASSED and word not in PROVIDERS):
            index = explained if explained > index else index + 1
            continue
        text += "." if text and talk.gap(index) == "." else ""
        goes_on = text and (text[-1] in _JOINTS or (len(word) == 1 and len(last) == 1))
        if text and not goes_on and not _is_dot_near(talk, signs, index):
            break
        text, last, index = text + word, word, index + 1
        after = index
        if "." in text and _is_top(talk, signs, index, text, sure):
            return _longer(talk, signs, text, after)
    return (text, after) if text in PROVIDERS else ("", after)


def _is_top(talk: Talk, signs: Mapping[int, Phrase], index: int, text: str, sure: bool) -> bool:
    """Tell whether a domain is whole with the word before a place."""
    top = text.rpartition(".")[2]
    return top in DOMAINS or (sure and len(top) > 1 and top.isalpha() and index not in signs)


def _explained(talk: Talk, index: int, letter: str) -> int:
    """Give the word after those that explain a letter: "b wie Berta"; the index if none do."""
    after = index
    while _is_explaining(talk, after):
        after += 1
    told = after > index and after < len(talk.words) and talk.words[after].startswith(letter)
    return after + 1 if told else index


def _is_explaining(talk: Talk, index: int) -> bool:
    return index < len(talk.words) and talk.words[index] in fillers.SPELLING


def _is_dot_near(talk: Talk, signs: Mapping[int, Phrase], index: int) -> bool:
    """Tell whether a word and those after it are the rest of a name, up to its dot."""
    for place in range(index, index + _APART):
        if talk.gap(place) != " " or place in signs:
            return False
        sign = signs.get(place + 1)
        if sign and sign.label == ".":
            return sign.after < len(talk.words) and talk.words[sign.after] in DOMAINS
    return False


def _longer(talk: Talk, signs: Mapping[int, Phrase], text: str, after: int) -> tuple[str, int]:
    """Add a second part of a top-level domain: "co dot uk"."""
    dot = signs.get(after)
    if dot and dot.label == "." and dot.after < len(talk.words):
        word = talk.words[dot.after]
        if word in DOMAINS:
            return f"{text}.{word}", dot.after + 1
    return text, after
