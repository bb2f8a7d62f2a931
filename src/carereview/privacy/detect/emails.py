"""E-mail addresses, written and spoken: "laurent point rosselat arobase gmail point ch"."""

import re
from collections.abc import Iterator

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
from carereview.privacy.detect.domains import domain
from carereview.privacy.detect.mailboxes import Mailbox, mailbox
from carereview.privacy.detect.mailboxes_alone import mailboxes_alone
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_WRITTEN = re.compile(r"[\w.%+-]+ ?@ ?[\w-]+(?: ?\. ?[\w-]+)+", re.UNICODE)
_SENTENCE = re.compile(r"(.+@.+\.[\w -]*[\w-])\. ([\w-]+)$")

_SIGNS = Phrases({"@": AT, ".": DOT, "-": DASH, "_": UNDERSCORE})
_AMONG = frozenset({"chez", "presso"})
"""Beside words of up to three letters, these may stand for an at sign."""


def emails(talk: Talk) -> list[Found]:
    """Give every e-mail address; those of a service, not a person, are only queued."""
    found = [*_written(talk)]
    signs = {phrase.first: phrase for phrase in talk.phrases(_SIGNS)}
    if signs:
        found += _spoken(talk, signs)
    return [*found, *mailboxes_alone(talk, signs, found)]


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
    box, _, host = form.partition("@")
    firm = box in ROLES and host.partition(".")[0] in TRADE
    return Certainty.QUEUE if firm else Certainty.SURE


def _said(talk: Talk, box: Mailbox, host: str, at: int, after: int) -> Found:
    """Give an address without what was said between its mailbox and the at sign."""
    form = f"{box.text}@{host}"
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
        ordinary = sign.after - first == 1 and talk.words[first] in NOT_AT
        host, after = domain(talk, signs, sign.after, not ordinary)
        if ordinary and not host:
            continue
        box = mailbox(talk, signs, first)
        if box.text:
            yield _said(talk, box, host, first, after)
            reached = after
    yield from _without_at(talk, signs)


def _without_at(talk: Talk, signs: dict[int, Phrase]) -> Iterator[Found]:
    """Read addresses whose at sign was misheard: "rosselat à gmail point com"."""
    for index in talk.among(PROVIDERS):
        dot = signs.get(index + 1)
        if not dot or dot.label != "." or index < 2:
            continue
        if signs.get(index - 1) or any(p.after == index for p in signs.values()):
            continue
        host, after = domain(talk, signs, index, False)
        box, at = mailbox(talk, signs, index - 1), talk.words[index - 1]
        if host and box.text and (len(at) <= 3 or at in _AMONG):
            yield _said(talk, box, host, index - 1, after)
