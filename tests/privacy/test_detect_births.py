"""Dates of birth told in parts, corrected, or in the turns after the question."""

import pytest

from carereview.privacy.detect import detect_text


def hidden(text: str) -> str:
    """Give a text with a hash for each character that is hidden."""
    covered = {
        at
        for found in detect_text(text)
        if found.hidden
        for place in found.places
        for at in range(place.char_start, place.char_end)
    }
    return "".join("#" if at in covered else char for at, char in enumerate(text))


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
    assert set(hidden(text)[start : start + len(said)]) <= {"#"}


def test_a_month_named_later_is_no_part_of_it() -> None:
    text = (
        "Agent: Votre date de naissance ?\n"
        "Client: Onze mai soixante-huit. Ça n'a pas bougé depuis janvier."
    )
    assert hidden(text).endswith("depuis janvier.")
