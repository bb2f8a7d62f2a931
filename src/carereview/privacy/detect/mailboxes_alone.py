"""Mailboxes that are said without the rest of their address, where an address is spoken of.

"The Gmail one, wild dot cornflower": who knows the firm guesses what follows the at sign.
"""

from collections.abc import Iterable, Iterator, Mapping

from carereview.privacy.detect.data.mail import ASKED, CLEAR, NO_BORDER, NO_MAILBOX
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.detect.mailboxes import TOGETHER, mailbox_ending
from carereview.privacy.detect.naming import listed
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_ASKED = Phrases({"": ASKED})

_TURNS = 3
"""Turns after which nobody speaks of an address any more."""

_WRITTEN = frozenset("._")
_WORD = 3
"""Letters of a word at least on one side of a dot that is written between two words."""


def mailboxes_alone(
    talk: Talk, signs: Mapping[int, Phrase], found: Iterable[Found]
) -> Iterator[Found]:
    """Give what looks like a mailbox near a question for an address, or near one that was said.

    `signs` are the dots, dashes and at signs by the word that they begin with; `found` are the
    addresses that were told whole.
    """
    told = list(found)
    near = _near(talk, told)
    if not near:
        return
    reached, taken = 0, talk.taken(told)
    for end in sorted({*_joined(talk, signs), *_together(talk)}):
        if talk.segment(end - 1) not in near or taken[end - 1] or end <= reached:
            continue
        box = mailbox_ending(talk, signs, end)
        if box.text and _is_told(talk, range(box.first, box.after)):
            place = (talk.starts[box.first], talk.ends[box.after - 1])
            yield Found("email", Certainty.LIKELY, (place,), talk.text(*place))
            reached = end


def _near(talk: Talk, told: Iterable[Found]) -> frozenset[int]:
    """Give the segments in which an address is spoken of."""
    spoken = {talk.segment(cue.first) for cue in talk.phrases(_ASKED)}
    spoken |= {talk.segment(talk.word_at(one.end - 1)) for one in told}
    return frozenset(s + step for s in spoken for step in range(_TURNS + 1))


def _joined(talk: Talk, signs: Mapping[int, Phrase]) -> Iterator[int]:
    """Give the word after each that a dot or dash joins to the one before, said or written."""
    for sign in signs.values():
        if sign.label == "@" or not sign.first or sign.after >= len(talk.words):
            continue
        sides = (talk.words[sign.first - 1], talk.words[sign.after])
        apart = talk.gap(sign.first) != " " or talk.gap(sign.after) != " "
        common = apart or sides[0] in NO_BORDER or all(_is_common(word) for word in sides)
        clear = talk.words[sign.first] in CLEAR or not common
        if clear and talk.segment(sign.first - 1) == talk.segment(sign.after):
            yield sign.after + 1
    for index, gap in enumerate(talk.gaps):
        if gap in _WRITTEN and _is_written(talk, index):
            yield index + 1


def _is_written(talk: Talk, index: int) -> bool:
    before, word = talk.words[index - 1], talk.words[index]
    if not (before.isalpha() and word.isalpha()) or {before, word} & NO_MAILBOX:
        return False
    return max(len(before), len(word)) >= _WORD


def _together(talk: Talk) -> Iterator[int]:
    """Give where "all one word" begins, if it is said of a word."""
    for phrase in talk.phrases(TOGETHER):
        first = phrase.first
        if phrase.after - first < 2 or talk.segment(first - 1) != talk.segment(first):
            continue
        if first and not _is_common(talk.words[first - 1]):
            yield first


def _is_common(word: str) -> bool:
    number = word.isdigit() or word in number_words()
    return number or (word in NO_NAME and not listed(word))


def _is_told(talk: Talk, span: range) -> bool:
    """Tell whether any word of a mailbox tells something: "first name dot name" doesn't."""
    return not all(_is_common(talk.words[index]) for index in span)
