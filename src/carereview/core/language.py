"""Which language is spoken, where nobody says so: told from its commonest words, or not at all.

Only the four languages that the program's own words are in. No word is here that two of them
share, or one of them with Spanish, Portuguese or Dutch: of a language that is not here, nothing
should be said.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from carereview.core.call import Transcript

_COMMON = {
    "fr": """je vous nous est et pas dans une avec pour qui ce cette c'est j'ai ne aux du oui
        bonjour merci ça été être avez ai suis votre mon mes ils quand très parce donc aussi rien
        tout d'accord voilà chez depuis n'est qu'il""",
    "de": """ich und nicht ist sie ein eine einen mit auf auch wir haben habe zu für von dem aber
        wie wenn sind hat mir mich nach nein guten danke bitte schon oder kann ihnen ihre mein
        keine wird dann sehr""",
    "it": """che è non sono della di gli nel nella anche questo questa perché hai abbiamo grazie
        buongiorno più cosa mio mia ci io ancora posso può già allora adesso dei alla quando
        quindi""",
    "en": """the and you to that it for this have are with not what your my can but they be there
        i'm it's don't would will yes just know been from she how about thank please hello""",
}
_LANGUAGE_OF = {word: code for code, words in _COMMON.items() for word in words.split()}
_MARKS = '.,;:!?…()[]«»"“”'

_LOOKED_AT = 600
"""Words; a conversation gives itself away in fewer."""

_LEAST = 8
_SHARE = 0.1
"""Of all words; in a real conversation it is a quarter and more."""

_AHEAD = 4
"""So many times as often as those of the next language: calls switch languages."""


def guessed_language(calls: Iterable[Transcript]) -> str:
    """Give the language of the words said, as two letters; empty where it isn't clear."""
    words = list(islice(_words(calls), _LOOKED_AT))
    counts = Counter(_LANGUAGE_OF[word] for word in words if word in _LANGUAGE_OF)
    (first, most), (_, second) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    sure = most >= max(_LEAST, _SHARE * len(words)) and most >= _AHEAD * second
    return first if sure else ""


def language_of(stated: str, calls: Iterable[Transcript]) -> tuple[str, bool]:
    """Give a case's language and whether it is only guessed.

    As `stated`, else that of the first call that says any, else that of the words.
    """
    every = tuple(calls)
    said = stated or next((call.language for call in every if call.language), "")
    guessed = "" if said else guessed_language(every)
    return said or guessed, bool(guessed)


def _words(calls: Iterable[Transcript]) -> Iterator[str]:
    for call in calls:
        for segment in call.segments:
            for word in segment.text.lower().replace("’", "'").split():
                yield word.strip(_MARKS)
