"""Names of speakers: which part they play, and whether a prefix of a line is one."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from carereview.core.call import Role


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ROLES: dict[Role, str] = {
    Role.AGENT: """agent agente advisor adviser representative rep csr operator operatore
        operatrice operateur conseiller conseillere conseiller-clientele teleconseiller
        teleconseillere conseillere-clientele service-client customer-service hotline support
        berater beraterin kundenberater kundenberaterin mitarbeiter mitarbeiterin kundendienst
        consulente addetto addetta""",
    Role.CUSTOMER: """customer client cliente kunde kundin caller callee appelant appelante
        anrufer anruferin abonne abonnee chiamante""",
    Role.IVR: """ivr svi voicebot bot ansage bandansage automate serveur-vocal voice-menu
        automated-voice risponditore""",
}
_ROLE_OF = {word: role for role, words in _ROLES.items() for word in words.split()}
_NUMBERED = re.compile(r"[-_ ]?(?:\d{1,3}|[a-z])$")
# Labels that recognisers make up: they name nobody.
_NEUTRAL = re.compile(
    r"(?:ch_\d{1,3} )?(?:speaker|spk|ch|channel|(?:[fm]_)?s|[fm]|sprecher|locuteur)?"
    r"[-_ ]?(?:\d{1,3}|[A-Z])",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:speaker|spk|sprecher|locuteur|s)[-_ ]?\d{1,3}", re.IGNORECASE)

_BRACKET = re.compile(r"\[([^\[\]\n]{1,40})\]:?\s+(?=\S)")
# In captions `>>` or a dash may tell that another speaks.
_COLON = re.compile(
    r"(?:>{2,3}\s{0,3}|[-–—]\s{0,3})?([^\W\d_](?:[\w.'’()\- ]{0,38}[\w.)])?)\s?:\s+(?=\S)"
)
_PARTICLES = _words("de du des d' la le van von der den da di del della dos el al y")
# Words that begin sentences with a colon, and sounds in brackets: they recur, but nobody says them.
_NOT_NAMES = _words(
    """note notes nb ps warning caution important remember question answer example reminder
    summary conclusion result update tip fact problem solution first second finally remarque
    attention exemple rappel reponse resume resultat probleme bref donc alors achtung hinweis
    wichtig frage antwort beispiel also ergebnis problem nota attenzione domanda risposta esempio
    allora quindi music musique musik musica applause applaudissements applaus applausi laughter
    rires gelachter risate subtitles captions transcript translation inaudible
    silence noise bruit blank_audio crosstalk"""
)


def role_of(name: str) -> Role:
    """Guess the role that an unmistakable name says (`Agent 1`, `Kundin`); else `OTHER`."""
    plain = _plain(name)
    found = _ROLE_OF.get(plain) or _ROLE_OF.get(_NUMBERED.sub("", plain))
    return found or Role.OTHER


def is_neutral(label: str) -> bool:
    """Tell whether a label is a recogniser's own (`SPEAKER_00`) or a role, so names nobody."""
    return _NEUTRAL.fullmatch(label) is not None or role_of(label) is not Role.OTHER


def split_prefix(line: str) -> tuple[str, str]:
    """Split `Name: text` or `[Name] text`; the name is empty if the line has no such shape."""
    found = _BRACKET.match(line) or _COLON.match(line)
    if found is None or len(found[1].split()) > 4:
        return "", line
    return found[1].strip(), line[found.end() :]


def convincing_names(texts: Iterable[str]) -> frozenset[str]:
    """Find the prefixes of lines that are speakers: role words, and names that recur.

    Where names recur and most texts have one, somebody who speaks once counts too. Where nearly
    all have one of a few, they may be in lower case.
    """
    counts: Counter[str] = Counter()
    total = 0
    for text in filter(None, texts):
        total += 1
        counts.update(filter(None, (split_prefix(line.strip())[0] for line in text.split("\n"))))
    roles = {name for name in counts if role_of(name) is not Role.OTHER or _LABEL.fullmatch(name)}
    named = {name for name in counts if looks_like_name(name)}
    recurring = {name for name in named if counts[name] > 1}
    if recurring | roles and 2 * sum(counts[name] for name in named | roles) > total:
        recurring = named
    labels = {name for name in counts if counts[name] > 1 and not _is_no_name(name)}
    if total > 3 and 5 * sum(counts[name] for name in labels) >= 4 * max(total, 2 * len(labels)):
        recurring |= labels
    return frozenset(roles | recurring)


def looks_like_name(name: str) -> bool:
    """Tell whether a prefix may be a name: capitals or digits, and no word that begins a remark."""
    if _is_no_name(name):
        return False
    return all(
        word[0].isupper() or any(map(str.isdigit, word)) or word in _PARTICLES
        for word in _words_of(name)
    )


def _is_no_name(name: str) -> bool:
    return any(_plain(word) in _NOT_NAMES for word in _words_of(name))


def _words_of(name: str) -> list[str]:
    return name.replace("(", " ").replace(")", " ").split()


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.strip().casefold())
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return re.sub(r"[\s_]+", "-", bare)
