"""E-mail addresses, written and spoken: "laurent point rosselat arobase gmail point ch"."""

import re
from collections.abc import Iterator

from carereview.privacy import fillers
from carereview.privacy.detect.data.mail import (
    AT,
    DASH,
    DOMAINS,
    DOT,
    NOT_AT,
    PROVIDERS,
    ROLES,
    TOGETHER,
    UNDERSCORE,
)
from carereview.privacy.detect.data.words import COMMON
from carereview.privacy.detect.naming import listed
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_WRITTEN = re.compile(r"[\w.%+-]+ ?@ ?[\w-]+(?: ?\. ?[\w-]+)+", re.UNICODE)
_SENTENCE = re.compile(r"(.+@.+\.[\w -]*[\w-])\. ([\w-]+)$")

_SIGNS = Phrases({"@": AT, ".": DOT, "-": DASH, "_": UNDERSCORE})
_TOGETHER = Phrases({"": TOGETHER})
_DOMAIN_WORDS = 8
_LOCAL_WORDS = 16
_JOINTS = ".-_"


def emails(talk: Talk) -> list[Found]:
    """Give every e-mail address; those of a service, not a person, are only queued."""
    found = [*_written(talk)]
    signs = {phrase.first: phrase for phrase in talk.phrases(_SIGNS)}
    if signs:
        found += _spoken(talk, signs)
    return found


def _written(talk: Talk) -> Iterator[Found]:
    folded, reached = talk.stream.folded, 0
    while (sign := folded.find("@", reached)) >= 0:
        line = folded.rfind("\n", 0, sign) + 1
        reached = folded.find("\n", sign) + 1 or len(folded)
        for match in _WRITTEN.finditer(folded, line, reached):
            text = _without_sentence(match.group())
            yield _found(text.replace(" ", ""), match.start(), match.start() + len(text))


def _without_sentence(text: str) -> str:
    """Drop the word that begins the next sentence: "anna@example.org. Thanks"."""
    while (end := _SENTENCE.match(text)) and end.group(2) not in DOMAINS:
        text = end.group(1)
    return text


def _found(form: str, start: int, end: int) -> Found:
    role = form.partition("@")[0] in ROLES
    certainty = Certainty.QUEUE if role else Certainty.SURE
    return Found("email", certainty, ((start, end),), form)


def _spoken(talk: Talk, signs: dict[int, Phrase]) -> Iterator[Found]:
    reached = 0
    for first, sign in signs.items():
        if first < reached or sign.label != "@" or "@" in talk.gap(first):
            continue
        domain, after = _domain(talk, signs, sign.after)
        if not domain and sign.after - first == 1 and talk.words[first] in NOT_AT:
            continue
        local, begin = _local(talk, signs, first)
        if local and (domain or talk.words[first] not in NOT_AT):
            yield _found(f"{local}@{domain}", talk.starts[begin], talk.ends[after - 1])
            reached = after
    yield from _without_at(talk, signs)


def _without_at(talk: Talk, signs: dict[int, Phrase]) -> Iterator[Found]:
    """Read addresses whose at sign was misheard: "rosselat à gmail point com"."""
    for index, word in enumerate(talk.words):
        dot = signs.get(index + 1)
        if word not in PROVIDERS or not dot or dot.label != "." or index < 2:
            continue
        if signs.get(index - 1) or any(p.after == index for p in signs.values()):
            continue
        domain, after = _domain(talk, signs, index)
        local, begin = _local(talk, signs, index - 1)
        if domain and local and len(talk.words[index - 1]) <= 3:
            yield _found(f"{local}@{domain}", talk.starts[begin], talk.ends[after - 1])


def _domain(talk: Talk, signs: dict[int, Phrase], index: int) -> tuple[str, int]:
    """Read what follows the at sign, up to the top-level domain; empty if there is none."""
    text, after, last, stop = "", index, "", min(len(talk.words), index + _DOMAIN_WORDS)
    while index < stop:
        word, sign = talk.words[index], signs.get(index)
        if sign and sign.label != "@" and text:
            text, index = text + sign.label, sign.after
            continue
        if word in fillers.HESITATIONS:
            index += 1
            continue
        text += "." if text and talk.gap(index) == "." else ""
        spelled = len(word) == 1 and len(last) == 1
        if text and text[-1] not in _JOINTS and not spelled:
            break
        text, last, index = text + word, word, index + 1
        after = index
        if "." in text and text.rpartition(".")[2] in DOMAINS:
            return _longer(talk, signs, text, after)
    return (text, after) if text in PROVIDERS else ("", after)


def _longer(talk: Talk, signs: dict[int, Phrase], text: str, after: int) -> tuple[str, int]:
    """Add a second part of a top-level domain: "co dot uk"."""
    dot = signs.get(after)
    if dot and dot.label == "." and dot.after < len(talk.words):
        word = talk.words[dot.after]
        if word in DOMAINS:
            return f"{text}.{word}", dot.after + 1
    return text, after


def _local(talk: Talk, signs: dict[int, Phrase], first: int) -> tuple[str, int]:
    """Read what goes before the at sign: the last word, and all that signs join to it."""
    endings = {phrase.after: phrase for phrase in signs.values() if phrase.label != "@"}
    floor = max(talk.words_of(talk.segment(first)).start, first - _LOCAL_WORDS)
    index, together = _skip_together(talk, first, floor)
    parts: list[str] = []
    wanted = True
    while index > floor:
        sign = endings.get(index)
        if sign and parts:
            parts.insert(0, sign.label)
            index, wanted = sign.first, True
        elif wanted or _continues(talk, index, together, index - 1 in endings):
            parts.insert(0, talk.words[index - 1])
            index, wanted = index - 1, False
        else:
            break
    return "".join(parts).strip(_JOINTS), index


def _skip_together(talk: Talk, first: int, floor: int) -> tuple[int, bool]:
    """Pass "tout attaché", "all one word" before the at sign: more words belong together then."""
    for start in range(max(floor, first - 4), first):
        phrase = _TOGETHER.at(talk.words, start)
        if phrase and phrase.after == first:
            return start, True
    while first > floor and talk.words[first - 1] in fillers.HESITATIONS:
        first -= 1
    return first, False


def _continues(talk: Talk, index: int, together: bool, signed: bool) -> bool:
    """Tell whether the word before one belongs to it: spelled, with digits, or said to.

    `signed` is whether a dot or dash goes before that word.
    """
    word, after = talk.words[index - 1], talk.words[index]
    if talk.gap(index) in {".", "-", "_", "+"}:
        return True
    if len(word) == 1 and word.isalpha() and "'" not in talk.gap(index - 1):
        return len(after) == 1 or word not in "aeioy"
    if word in fillers.CONNECTORS and after in number_words():
        return talk.words[index - 2] in number_words()  # "septante et un"
    numbers = after.isdigit() or after in number_words() or after in fillers.CONNECTORS
    return (together or numbers) and (word not in COMMON or signed or listed(word))
