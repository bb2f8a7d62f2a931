"""Dates of birth told in parts, corrected, or in the turns after the question."""

import pytest

from carereview.privacy.detect import detect_text
from tests.privacy.masked import masked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Agent: Vous êtes né quand ?\nClient: Le onze mai soixante-huit.",
            "onze mai soixante-huit",
        ),
        ("Agent: Ihr Geburtsdatum?\nKunde: Elfter fünfter achtundsechzig.", "achtundsechzig"),
        ("Agente: La data di nascita?\nCliente: Undici maggio sessantotto.", "sessantotto"),
        ("Agent: Your date of birth?\nCaller: The eleventh of May sixty-eight.", "sixty-eight"),
    ],
)
def test_a_date_that_answers_is_hidden_whole(text: str, said: str) -> None:
    start = text.lower().index(said.lower())
    assert set(masked(text, "#")[start : start + len(said)]) <= {"#"}


def test_a_month_named_later_is_no_part_of_it() -> None:
    text = (
        "Agent: Votre date de naissance ?\n"
        "Client: Onze mai soixante-huit. Ça n'a pas bougé depuis janvier."
    )
    assert masked(text, "#").endswith("depuis janvier.")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Agent: Vous êtes de quelle année ?\nClient: De soixante-deux.\n"
            "Agent: Et le jour ?\nClient: Le neuf mai.",
            ("soixante-deux", "neuf mai"),
        ),
        (
            "Agent: Welcher Jahrgang sind Sie?\nKunde: Zweiundsechzig, am neunten Mai.",
            ("Zweiundsechzig", "neunten Mai"),
        ),
        (
            "Agente: Quando compie gli anni?\nCliente: Il nove maggio, e sono del sessantadue.",
            ("nove maggio", "sessantadue"),
        ),
        (
            "Agent: How old are you?\nCaller: The ninth of May\nAgent: Go on\n"
            "Caller: nineteen sixty-two",
            ("ninth of May", "nineteen sixty-two"),
        ),
        (
            "agent: la date de naissance\nclient: le neuf\nagent: oui\nclient: zéro cinq\n"
            "agent: oui\nclient: septante et un",
            ("neuf", "zéro cinq", "septante et un"),
        ),
        ("Je suis du neuf mai, comment dire, soixante-deux.", ("neuf mai", "soixante-deux")),
        (
            "Geboren am neunten fünften, nein, sechsten, zweiundsechzig.",
            ("neunten", "sechsten", "zweiundsechzig"),
        ),
    ],
)
def test_a_date_told_in_parts_is_hidden_whole(text: str, parts: tuple[str, ...]) -> None:
    left = masked(text, "#")
    assert all(left[(start := text.index(p)) : start + len(p)].strip("# -") == "" for p in parts)


@pytest.mark.parametrize(
    "text",
    [
        "Agent: Your birthday, may I ask?",
        "L'offre court jusqu'au 6 février : 100 mégabits pour 43.00 francs.",
        "La facture du 6 février, 43.00 francs, je ne la paie pas.",
        "I have the fifth of June 1962 as your birthday. I measure 50 down and 40 up on 3.",
        "Das Paket hat unser Lager am 6. März verlassen, 50 Megabit bleiben.",
    ],
)
def test_other_dates_and_numbers_stay(text: str) -> None:
    born = [s.text for s in detect_text(text) if s.hidden and s.subclass == "birth"]
    assert born in ([], ["fifth of June 1962"])
