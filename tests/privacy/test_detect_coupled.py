"""People told in one breath, pairs to choose from, and places whose names are words."""

import pytest

from tests.privacy.masked import marked, masked


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Falls was ist, fragen Sie nach Herrn Shala oder Knüsel.", ["Shala", "Knüsel"]),
        ("se ha bisogno chieda della signora nessi o domenighetti", ["nessi", "domenighetti"]),
        ("between wainwright and boothroyd who is right", ["wainwright", "boothroyd"]),
        ("entre berthoud et crevoisier qui a raison", ["berthoud", "crevoisier"]),
        ("Da steht Gygax als Inhaber, sind Sie verwandt?", ["Gygax"]),
    ],
)
def test_who_is_told_with_somebody_is_hidden(text: str, names: list[str]) -> None:
    assert not [name for name in names if name in masked(text)]


@pytest.mark.parametrize(
    "text",
    [
        "ich frage herrn keller oder den techniker",
        "it is between eight and ten",
        "c'est entre midi et deux heures",
        "Das liegt zwischen Kabel und Dose.",
    ],
)
def test_things_told_in_one_breath_stay(text: str) -> None:
    assert "techniker" in masked(text) or masked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Die Antenne in «Brugg» reicht nicht bis zu uns.",
        "L'appartement de vacances à «Romont», vous l'assurez aussi ?",
        "the train was late so i missed my change at «shrewsbury»",
        "Nein, aus «Erfurt» sind wir im Mai weg.",
    ],
)
def test_a_place_named_in_passing_is_hidden(text: str) -> None:
    assert marked(text) == text


def test_the_last_digits_that_are_read_back_are_hidden() -> None:
    text = "Agent: Dernier bloc, c'était 3288 ?\nClient: Non, 8823.\nAgent: Merci.\nClient: Oui."
    assert "3288" not in masked(text) and "8823" not in masked(text)


def test_who_only_says_hello_has_no_name() -> None:
    text = "Client: Allô?\nAgent: Bonjour! Un dérangement?\nClient: Si.\nAgent: Ah."
    assert masked(text) == text
