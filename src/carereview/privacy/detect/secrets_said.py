"""Passwords and other secrets that are words: what follows "mot de passe" or its question."""

from collections.abc import Iterator

from carereview.privacy import fillers
from carereview.privacy.detect.data.cues import QUESTIONS
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_SAYS = words(
    """
    c est cest ist lautet heisst is s e ce le mon ma mein meine il mio mia la my the it das
    """
)
_WORDS = 3
_IS = words("ist lautet heisst war est etait era is was e s")
_BETWEEN = 6
"""Words at most between "password" and its verb: "das Passwort für das Portal ist"."""

_STATES = words(
    """
    gesperrt ungultig gultig gesichert erforderlich notig argerlich expire bloque valable requis
    obligatoire scaduta scaduto bloccata bloccato dimenticata valida richiesta obbligatoria expired
    blocked locked required invalid
    """
)
"""What a password may be said to be, without being told."""

_NO_SECRET = NO_NAME | _STATES


def passwords(talk: Talk) -> Iterator[Found]:
    """Give the words that answer a question for a password, in the same turn or the next."""
    for cue in talk.phrases(QUESTIONS):
        if cue.label != "password":
            continue
        turn = talk.segment(cue.first)
        first = cue.after
        if first >= talk.words_of(turn).stop or not _said(talk, first):
            yield from _stated(talk, first, talk.words_of(turn).stop)
            question = "?" in talk.segments[turn].text or first >= talk.words_of(turn).stop
            if not question or turn + 1 >= len(talk.segments):
                continue
            first = talk.words_of(turn + 1).start
        yield from _answer(talk, first)


def _said(talk: Talk, index: int) -> bool:
    return talk.words[index] in _SAYS or ":" in talk.gap(index)


def _stated(talk: Talk, first: int, stop: int) -> Iterator[Found]:
    """Read what follows the verb of a sentence that says first what the password is for."""
    for index in range(first, min(stop, first + _BETWEEN)):
        if not set(talk.gap(index).strip()) <= set(",'’"):
            return
        if talk.words[index] in _IS and index + 1 < stop:
            yield from _answer(talk, index)
            return


def _answer(talk: Talk, first: int) -> Iterator[Found]:
    stop = talk.words_of(talk.segment(first)).stop if first < len(talk.words) else first
    while first < stop and (talk.words[first] in _SAYS or talk.words[first] in fillers.SKIPPED):
        first += 1
    after = first
    while after < min(stop, first + _WORDS) and (after == first or talk.joined(after)):
        if talk.words[after] in NO_NAME and after > first:
            break
        after += 1
    if after > first and talk.words[first] not in _NO_SECRET:
        start, end = talk.starts[first], talk.ends[after - 1]
        yield Found("password", Certainty.LIKELY, ((start, end),), talk.text(start, end))
