"""E-mail addresses as people say them: explained, in pieces, without their at sign or firm."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.privacy.detect import detect


def _hidden(text: str) -> str:
    turns = (line.split(": ", 1) for line in text.splitlines())
    found = detect(Transcript(tuple(Segment(0, 0, who, said) for who, said in turns)))
    return " ".join(s.text for s in found if s.subclass == "email" and s.hidden)


@pytest.mark.parametrize(
    "said",
    [
        "t comme Tania point brunisholz arobase gmail point com",
        "t wie Tanja Punkt brunisholz Klammeraffe be net Punkt ch",
        "ti come Torino punto brunisholz chiocciola gmail punto com",
        "t for tango dot brunisholz at b for bravo f g dot ch",
        "moulin barre du bas rose arobase atelier tiret bois point brussels",
        "mulino trattino in basso rosa chiocciola gmx punto ch",
        "m o u deux fois l chiffre neuf arobase sunrise point ch",
    ],
)
def test_an_address_is_hidden_whole(said: str) -> None:
    assert _hidden(f"C: {said}") == said


@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        ("mouette, tout en un mot, puis arobase gmx point ch", "mouette … arobase gmx point ch"),
        ("Möwe, ein Wort, danach at gmx Punkt ch", "Möwe … at gmx Punkt ch"),
        ("gufo, una parola sola, poi chiocciola gmx punto ch", "gufo … chiocciola gmx punto ch"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_mailbox_stays(said: str, hidden: str) -> None:
    assert _hidden(f"C: {said}.") == hidden


@pytest.mark.parametrize(
    ("question", "answer", "box"),
    [
        ("Votre courriel ?", "Chez Gmail, mouette.rieuse.", "mouette.rieuse"),
        ("Ihre Mailadresse?", "Möwe Unterstrich lacht, bei Bluewin.", "Möwe Unterstrich lacht"),
        ("Un indirizzo mail?", "È gabbiano punto ridente.", "gabbiano punto ridente"),
        ("Your email?", "The Gmail one, seagull all one word.", "seagull"),
    ],
)
def test_a_mailbox_alone_is_hidden_where_an_address_is_asked_for(
    question: str, answer: str, box: str
) -> None:
    assert _hidden(f"A: {question}\nC: {answer}\nA: Merci.") == box
    assert box not in _hidden(f"A: Hm.\nC: {answer}\nA: Merci.")


def test_a_mailbox_that_corrects_an_address_is_hidden() -> None:
    text = "A: Noch moewe at gmx Punkt ch?\nC: Nein, jetzt moewe Punkt lacht.\nA: Gut."
    assert "moewe Punkt lacht" in _hidden(text)


@pytest.mark.parametrize(
    "text",
    [
        "A: Votre mail ?\nC: Il y a un point. Je ne le donne pas.\nA: Bien.",
        "A: Ihre E-Mail?\nC: Der Punkt ist, ich habe keine.\nA: Gut.",
        "A: Email?\nC: No dot, no dash, just as you have it.\nA: Fine.",
        "A: La mail?\nC: Guardi su swisscom.ch, punto e basta.\nA: Va bene.",
    ],
)
def test_dots_that_join_nothing_hide_nothing(text: str) -> None:
    assert not _hidden(text)
