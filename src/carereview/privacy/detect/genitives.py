"""Names with the s of what somebody has, or is one of: "Ljubicas Abo", "Joy's plan"."""

from collections.abc import Iterator

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.naming import Namer, Row, listed
from carereview.privacy.detect.suspicion import Certainty

_LEAST = 4
"""Letters of a name with its s."""

_OWNED = words(
    """
    abo abos abonnement nummer handynummer telefonnummer konto kontos vertrag vertrage handy
    natel iphone telefon rechnung rechnungen anschluss wohnung haus adresse mail router modem
    frau mann sohn tochter mutter vater bruder schwester freund freundin name nachname vorname
    kundennummer sim karte leitung unterschrift antwort brief
    plan plans account number phone contract bill bills mobile address router husband wife son
    daughter mother father brother sister partner name surname line signature reply letter report
    e message note family team answer colleague desk office rapport bericht notiz anruf anrufe
    schreiben meldung bemerkung familie team kollege kollegin
    """
)
"""What people have."""


def genitives(namer: Namer) -> Iterator[Row]:
    """Read names right before something that somebody has."""
    talk = namer.talk
    for owned in talk.among(_OWNED):
        index = owned - 1
        if index < 0 or namer.taken[index] or talk.gap(owned) not in (" ", "' "):
            continue
        word = talk.words[index]
        if word == "s" and index and talk.gap(index) == "'":
            if _may_be(namer, index - 1, talk.words[index - 1]):
                yield index - 1, index, Certainty.LIKELY
        elif word.endswith("s") and len(word) >= _LEAST and _may_be(namer, index, word[:-1]):
            yield index, owned, Certainty.LIKELY


def _may_be(namer: Namer, index: int, name: str) -> bool:
    """Tell whether a word may be somebody's name: a listed one, or one that is no word at all."""
    talk = namer.talk
    if namer.taken[index] or (talk.cased and not talk.capitals[index]):
        return False
    return (listed(name) and name not in namer.no_name) or namer.is_strange(index)
