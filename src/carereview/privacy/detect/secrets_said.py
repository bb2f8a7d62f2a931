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
    mine meins mien mienne
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

_WANTING = words(
    """
    votre quel quelle donnez donner dites faut faudrait besoin communiquez dictez ihr ihre wie
    welches brauche brauchen sagen geben nennen lautet suo sua qual quale dica serve bisogno
    dia detti your what which need give tell
    """
)
"""One of these is in a request for a password."""

_BACK = words("lequel laquelle pardon comment welches wie quale come which sorry repeat")
"""These begin a question back."""

_TURNS = 4
"""Turns that an answer may take, with a question back in between."""

_MOST = 16
"""Words of an answer that are hidden at most."""

_SHORT = 6

_NO_SECRET = NO_NAME | _STATES


def passwords(talk: Talk) -> Iterator[Found]:
    """Give what is said after the word for a password, or after somebody asked for one."""
    for cue in talk.phrases(QUESTIONS):
        if cue.label != "password":
            continue
        turn = talk.segment(cue.first)
        first, stop = cue.after, talk.words_of(turn).stop
        if first < stop and _said(talk, first):
            yield from _answer(talk, first)
            continue
        yield from _stated(talk, first, stop)
        if _is_asked(talk, turn, first):
            yield from _told(talk, turn)


def _is_asked(talk: Talk, turn: int, after: int) -> bool:
    """Tell whether somebody asks for a password, and not whether it was changed."""
    span = talk.words_of(turn)
    said = talk.words[span.start : span.stop]
    bare = after >= span.stop and len(span) <= _SHORT
    return "?" in talk.segments[turn].text or bare or not _WANTING.isdisjoint(said)


def _told(talk: Talk, turn: int) -> Iterator[Found]:
    """Give the answer whole, whatever it looks like; a question back or "yes" is none yet."""
    asking = talk.segments[turn].speaker
    for answer in range(turn + 1, min(turn + 1 + _TURNS, len(talk.segments))):
        span = talk.words_of(answer)
        alone = talk.segments[answer].speaker == asking and asking
        first = next((i for i in span if not _is_lead(talk.words[i])), span.stop)
        if alone or first >= span.stop:
            continue
        after = min(span.stop, first + _MOST)
        if not _BACK.isdisjoint(talk.words[first : first + 3]) and len(span) <= _SHORT:
            continue
        yield talk.found("password", Certainty.LIKELY, first, after)
        if not talk.segments[answer].text.rstrip().endswith("?"):
            return


def _is_lead(word: str) -> bool:
    return word in _SAYS or word in fillers.SKIPPED or word in fillers.CORRECTIONS


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
    stop = talk.stop(first) if first < len(talk.words) else first
    while first < stop and (talk.words[first] in _SAYS or talk.words[first] in fillers.SKIPPED):
        first += 1
    after = first
    while after < min(stop, first + _WORDS) and (after == first or talk.joined(after)):
        if talk.words[after] in NO_NAME and after > first:
            break
        after += 1
    if after > first and talk.words[first] not in _NO_SECRET:
        yield talk.found("password", Certainty.LIKELY, first, after)
