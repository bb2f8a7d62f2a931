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
    UNDERSCORE,
)
from carereview.privacy.detect.data.words import TRADE
from carereview.privacy.detect.mailboxes import Mailbox, mailbox
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_WRITTEN = re.compile(r"[\w.%+-]+ ?@ ?[\w-]+(?: ?\. ?[\w-]+)+", re.UNICODE)
_SENTENCE = re.compile(r"(.+@.+\.[\w -]*[\w-])\. ([\w-]+)$")

_SIGNS = Phrases({"@": AT, ".": DOT, "-": DASH, "_": UNDERSCORE})
_DOMAIN_WORDS = 8
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
            place = (match.start(), match.start() + len(text))
            form = text.replace(" ", "")
            yield Found("email", _certainty(form), (place,), form)


def _without_sentence(text: str) -> str:
    """Drop the word that begins the next sentence: "anna@example.org. Thanks"."""
    while (end := _SENTENCE.match(text)) and end.group(2) not in DOMAINS:
        text = end.group(1)
    return text


def _certainty(form: str) -> Certainty:
    """Tell how sure an address is somebody's: a mailbox of a large firm is nobody's."""
    box, _, domain = form.partition("@")
    firm = box in ROLES and domain.partition(".")[0] in TRADE
    return Certainty.QUEUE if firm else Certainty.SURE


def _said(talk: Talk, box: Mailbox, domain: str, at: int, after: int) -> Found:
    """Give an address without what was said between its mailbox and the at sign."""
    form = f"{box.text}@{domain}"
    ranges = (
        (talk.starts[box.first], talk.ends[box.after - 1]),
        (talk.starts[at], talk.ends[after - 1]),
    )
    whole = ((ranges[0][0], ranges[1][1]),)
    return Found("email", _certainty(form), whole if box.after == at else ranges, form)


def _spoken(talk: Talk, signs: dict[int, Phrase]) -> Iterator[Found]:
    reached = 0
    for first, sign in signs.items():
        if first < reached or sign.label != "@" or "@" in talk.gap(first):
            continue
        domain, after = _domain(talk, signs, sign.after)
        if not domain and sign.after - first == 1 and talk.words[first] in NOT_AT:
            continue
        box = mailbox(talk, signs, first)
        if box.text and (domain or talk.words[first] not in NOT_AT):
            yield _said(talk, box, domain, first, after)
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
        box = mailbox(talk, signs, index - 1)
        if domain and box.text and len(talk.words[index - 1]) <= 3:
            yield _said(talk, box, domain, index - 1, after)


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
