"""The words around the content of a page, in the languages of the calls."""

from carereview.publish.wording.de import DE
from carereview.publish.wording.en import EN
from carereview.publish.wording.fr import FR
from carereview.publish.wording.it import IT
from carereview.publish.wording.words import Habits, Plural, Vocabulary, Wording

LANGUAGES = (EN, FR, DE, IT)
"""Every language that pages are written in."""

__all__ = ["LANGUAGES", "Habits", "Plural", "Vocabulary", "Wording", "wording"]


def wording(language: str) -> Wording:
    """Give the words for a language code such as `fr` or `de-CH`; English if it isn't ours."""
    code = language.replace("_", "-").split("-")[0].strip().casefold()
    return next((words for words in LANGUAGES if words.language == code), EN)
