"""How often a caller had to say who he is: requests for names and numbers, in four languages.

Counted are questions by the agent for something that tells persons apart: a name, a number of
customer or contract, a date of birth, an address. What belongs to one identification
is one: requests of one agent, less than a minute apart.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from carereview.core.call import Role, Segment
from carereview.core.review import Moment

IDENTIFY_TAG = "identify"

TOGETHER_MS = 60_000
"""Requests of one agent that are closer together are one identification."""

_THING = re.compile(
    r"""\b(?:
    # French
    (?:numero|no)\s+(?:de\s+|d')?(?:client|contrat|dossier|avs|abonne\w*|facture)
    | date\s+de\s+naissance | (?:votre|le|quel)\s+(?:nom|prenom)(?:\s+complet)?
    | votre\s+adresse | l'adresse | a\s+qui\s+ai-je\s+le\s+plaisir
    # German
    | (?:kunden|vertrags|ahv|rechnungs)[-\s]?nummer | geburtsdatum
    | ihr(?:en)?\s+(?:vor)?name\w* | mit\s+wem\s+spreche\s+ich | ihre\s+adresse
    # Italian
    | (?:numero|codice)\s+(?:di\s+)?(?:cliente|contratto|fiscale|avs)
    | data\s+di\s+nascita | (?:suo|vostro)\s+(?:nome|cognome) | con\s+chi\s+parlo
    | (?:suo|vostro)\s+indirizzo
    # English
    | (?:customer|account|contract|policy|reference)\s+number | date\s+of\s+birth
    | your\s+(?:full\s+|first\s+|last\s+)?(?:name|address|postcode|zip)
    | who\s+am\s+i\s+speaking
    )\b""",
    re.VERBOSE,
)
_ASKED = re.compile(
    r"""\? | \b(?: demander | me\s+faut | faudrait | donnez | donner | pouvez-vous | pourriez
    | brauche | geben | nennen | sagen | bitte | brauchte
    | mi\s+(?:dia|dica|serve) | posso\s+avere | favore | bisogno
    | can\s+i | could\s+i | may\s+i | need | please | give\s+me )\b""",
    re.VERBOSE,
)
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")


def asks_who(text: str) -> bool:
    """Tell whether a text asks who somebody is."""
    return any(
        _THING.search(sentence) and _ASKED.search(sentence)
        for sentence in _SENTENCE.findall(_plain(text))
    )


def asked(
    said: Sequence[Segment], sides: Mapping[Role, Sequence[Segment]], moments: Iterable[Moment]
) -> tuple[int, bool]:
    """Count identifications in what was said; and tell whether the reviewer marked them instead.

    Moments with the tag `identify` count in place of what is found.
    """
    marked = sum(IDENTIFY_TAG in moment.tags for moment in moments)
    if marked:
        return marked, True
    askers = {id(segment) for role in (Role.AGENT, Role.IVR) for segment in sides[role]}
    count, before = 0, None
    for segment in said:
        if id(segment) not in askers or not asks_who(segment.text):
            continue
        apart = before is None or segment.start - before.end > TOGETHER_MS
        count += apart or (before is not None and before.speaker != segment.speaker)
        before = segment
    return count, False


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(c for c in bare if not unicodedata.combining(c))
