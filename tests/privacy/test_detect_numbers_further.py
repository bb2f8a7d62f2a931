"""Numbers as people go on with them, correct them and name their ends."""

import pytest

from carereview.privacy.detect import detect_text


def _hidden(text: str) -> str:
    kept = list(text)
    for found in (s for s in detect_text(text) if s.hidden):
        for place in found.places:
            for index in range(place.char_start, place.char_end):
                kept[index] = "_"
    return "".join(kept)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mio numero 079 391 29 12, scusi, volevo dire 19 19", "volevo dire"),
        ("my number is 079 391 29 12, scratch that, nineteen", "scratch that"),
        ("ma ligne, c'est plus quarante et un, septante-neuf, deux cent deux, 70 23", "ligne"),
    ],
)
def test_a_corrected_number_is_hidden_to_its_end(text: str, left: str) -> None:
    hidden = _hidden(text)
    assert left in hidden and not any(c.isdigit() for c in hidden)
    assert not {"nineteen", "plus"} & set(hidden.split())


@pytest.mark.parametrize(
    "text", ["celui qui se termine par 22", "the one that ends in 11 57", "die Karte endet auf 45"]
)
def test_the_end_of_a_number_that_is_named_is_hidden(text: str) -> None:
    assert not any(c.isdigit() for c in _hidden(text))


@pytest.mark.parametrize(
    "text",
    [
        "composez le zéro huit cents cinq cinq cinq six six six",
        "wählen Sie die null achthundert fünf fünf fünf sechs sechs sechs",
        "votre mobile commence par zéro sept neuf ?",
        "der Zählerstand ist 48 213 Kilowattstunden",
        "nicht vor 2030",
    ],
)
def test_what_is_everybodys_stays(text: str) -> None:
    assert _hidden(text) == text


def test_letters_before_a_number_belong_to_it_without_capitals_too() -> None:
    assert "sr" not in _hidden("je note le dossier sr 23335399 pour vous")
