"""Surnames that are words, titles or begin with a particle, behind a title or first name."""

import pytest

from tests.privacy.masked import masked


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("c'est la voisine madame printemps qui a le colis", ["printemps"]),
        ("Merci, Madame Maître, je vous rappelle.", ["Maître"]),
        ("je vois que monsieur aurélien de bonvoie est titulaire", ["aurélien", "bonvoie"]),
        ("danke herr schnell ich melde mich", ["schnell"]),
        ("auf dem vertrag steht frau anita von der quelle", ["anita", "quelle"]),
        ("grazie signora forte a domani", ["forte"]),
        ("è intestato alla signora lucia della collina", ["lucia", "collina"]),
        ("thanks mrs long that is done", ["long"]),
        ("Hier arbeitet Rosa Quistorp, guten Tag.", ["Rosa", "Quistorp"]),
        ("je note alors\np e t i t\nah petit d'accord", ["petit"]),
        ("the holder is mr oscar de lacey then", ["oscar", "lacey"]),
    ],
)
def test_surnames_that_are_words_are_hidden_behind_titles(text: str, names: list[str]) -> None:
    assert not [name for name in names if name in masked(text)]


@pytest.mark.parametrize(
    "text",
    [
        "c'est un long printemps et un hiver bien sage",
        "das ging aber schnell und lustig",
        "il segnale è forte da quaranta giorni",
        "it was a long day and a short night",
    ],
)
def test_the_same_words_stay_elsewhere(text: str) -> None:
    assert masked(text) == text
