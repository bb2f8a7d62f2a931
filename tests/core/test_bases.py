"""What a basis means: only what is worded like a suggestion does."""

import pytest

from carereview.core.bases import (
    Published,
    Recorded,
    is_open,
    is_unknown,
    published_as,
    recorded_as,
    suggestions,
)

LANGUAGES = ("en", "fr", "de", "it")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_suggestion_of_every_language_has_its_meaning(language: str) -> None:
    offered = suggestions(language)
    assert [recorded_as(text) for text in offered.recorded] == list(Recorded)
    assert [published_as(text) for text in offered.published] == list(Published)
    assert is_unknown(offered.acts[-1]) and not any(is_unknown(x) for x in offered.acts[:-1])


def test_what_changes_no_meaning_is_passed_over() -> None:
    assert recorded_as(" Appel aux  services d'URGENCE. ") is Recorded.EMERGENCY
    assert published_as("CONSENT to publication") is Published.CONSENT


@pytest.mark.parametrize(
    "basis",
    ["announced, nobody objected to it at first", "not announced, but agreed to later", "", "?"],
)
def test_own_words_are_a_statement_without_a_meaning(basis: str) -> None:
    assert recorded_as(basis) is None and published_as(basis) is None


@pytest.mark.parametrize("basis", ["", "  ", "-", "?", "Unbekannt", "sconosciuto.", "none"])
def test_ways_to_leave_a_basis_open(basis: str) -> None:
    assert is_open(basis)


def test_no_suggestion_judges() -> None:
    for language in LANGUAGES:
        offered = suggestions(language)
        for text in (*offered.recorded, *offered.published):
            words = text.casefold()
            assert not any(w in words for w in ("legal", "légal", "lawful", "licite", "recht"))


def test_other_languages_are_offered_english() -> None:
    assert suggestions("rm") == suggestions("en") == suggestions("EN-gb")
