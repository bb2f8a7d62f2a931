"""Parts of numbers, and addresses told by what stands around them, in whole exchanges."""

import pytest

from tests.privacy.masked import masked


def _shown(*turns: str) -> str:
    """Give a dialogue with every hidden character as an underscore, labels left out."""
    lines = [f"{who}: {said}" for who, said in zip("ABABABAB", turns, strict=False)]
    text = "\n".join([*lines, "A: bon", "B: oui", "A: bon", "B: oui"])
    shown = "".join(
        "_" if m == "_" and c.isalnum() else c for c, m in zip(text, masked(text), strict=True)
    )
    return " | ".join(line[3:] for line in shown.split("\n")[: len(turns)])


@pytest.mark.parametrize(
    ("turns", "shown"),
    [
        (
            ("Votre carte se termine par deux huit ?", "Oui, deux huit."),
            "Votre carte se termine par ____ ____ ? | Oui, ____ ____.",
        ),
        (
            ("Does your account end in four one?", "No, I see four seven."),
            "Does your account end in ____ ___? | No, I see ____ _____.",
        ),
        (
            ("Letzter Viererblock?", "Neun null drei zwei."),
            "Letzter Viererblock? | ____ ____ ____ ____.",
        ),
        (
            ("Ripeto, 044 512 33 78.", "Quasi, sette due, non sette otto."),
            "Ripeto, ___ ___ __ __. | Quasi, _____ ___, non _____ ____.",
        ),
        (
            ("Il contratto finisce per esempio tra due mesi?", "No, tra tre mesi."),
            "Il contratto finisce per esempio tra due mesi? | No, tra tre mesi.",
        ),
        (
            ("Votre mobile commence bien par zéro sept huit ?", "Oui."),
            "Votre mobile commence bien par zéro sept huit ? | Oui.",
        ),
    ],
)
def test_parts_of_numbers_are_hidden(turns: tuple[str, ...], shown: str) -> None:
    assert _shown(*turns) == shown


@pytest.mark.parametrize(
    "code", ["LS6 2QT", "L S six, two Q T", "M thirteen, nine P L", "SW1A 2AA"]
)
def test_british_postcodes_are_known_by_their_shape(code: str) -> None:
    assert not any(c.isalnum() for c in _shown(f"{code}."))


def test_an_elided_word_and_a_number_are_no_postcode() -> None:
    said = "Dalle otto e un quarto c'è un guasto."
    assert _shown("Da quando?", said).endswith("c'è un guasto.")


@pytest.mark.parametrize(
    ("turns", "hidden"),
    [
        (("Votre rue ?", "Chemin des Saules 8.", "À Vuisternens ?", "Oui, 1687."), "Vuisternens"),
        (("Wohin?", "Wir ziehen am ersten Mai nach Wuppenau."), "Wuppenau"),
        (("Postcode?", "8 Mill Lane, LS6 2QT.", "Which is?", "Pudsey."), "Pudsey"),
        (("L'indirizzo?", "Via Nuova 3, e poi 6676 Bignasco.", "Bignasco, bene."), "Bignasco"),
        (("Your address?", "Elm Grove 4, Lucerne, 6005."), "6005"),
        (("Wohin zügeln Sie?", "Nach Wuppenau."), "Wuppenau"),
        (("Strasse?", "Am Damm 3.", "Ja.", "Siebenunddreissigtausenddreizehn."), "tausend"),
    ],
)
def test_places_and_their_postcodes_are_hidden(turns: tuple[str, ...], hidden: str) -> None:
    assert hidden not in _shown(*turns)


@pytest.mark.parametrize("street", ["rue du Vingt-Quatre-Janvier 7", "via Primo Maggio 12"])
def test_a_street_may_be_called_by_a_day(street: str) -> None:
    shown = _shown("Votre adresse ?", f"C'est {street}, à Sion.")
    assert not any(word in shown for word in ("Janvier", "Maggio", "7", "12"))


def test_a_street_is_hidden_wherever_it_is_named_again() -> None:
    shown = _shown("Ihre Adresse?", "Obere Halde 42, 4665 Oftringen.", "Obere Halde, notiert.")
    assert "Halde" not in shown


@pytest.mark.parametrize(
    ("date", "is_one"),
    [("dodici sei settantuno", True), ("trois douze trente-trois", True), ("due tre dieci", False)],
)
def test_a_date_may_be_said_as_three_numbers(date: str, is_one: bool) -> None:
    assert (not any(c.isalnum() for c in _shown(f"{date}."))) == is_one


@pytest.mark.parametrize(
    ("turns", "name"),
    [
        (("wasserwerk gerzner grüezi", "grüezi ich habe eine frage"), "gerzner"),
        (("qui est à l'appareil", "odilon marzin et vous", "zélie branquart"), "branquart"),
        (("Mahnwesen, Gerzner, guten Tag.", "Guten Tag."), "Gerzner"),
        (("c'est réglé", "merci beaucoup quervain au revoir"), "quervain"),
    ],
)
def test_who_answers_is_asked_back_or_thanked_is_named(turns: tuple[str, ...], name: str) -> None:
    assert name not in _shown(*turns)


def test_the_day_and_year_that_are_asked_for_are_hidden() -> None:
    shown = _shown("Et l'année ?", "Quarante-quatre.", "Et le jour ?", "Le treize mars.")
    assert "uarante" not in shown and "mars" not in shown
    shown = _shown("Giorno, mese e anno di nascita?", "Uno due, zero sei, due zero zero cinque.")
    assert not any(word in shown.lower() for word in ("uno due", "zero", "cinque"))
