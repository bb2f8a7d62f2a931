"""Whatever answers a request for a password is one."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.privacy.detect import detect


def _secret(*texts: str) -> list[str]:
    call = Transcript(tuple(Segment(0, 0, "ab"[n % 2], text) for n, text in enumerate(texts)))
    return [s.text for s in detect(call) if s.category == "secret" and s.hidden]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Il me faudrait le mot de passe de votre wifi.", "gripe un septembre cinq tout attaché"),
        ("Und Ihr Kennwort?", "der kleine blaue Wagen"),
        ("mi serve la password", "la mamma del gatto"),
        ("I need the password for that", "two blue horses and a house"),
    ],
)
def test_everyday_words_are_a_password_where_one_is_asked_for(asked: str, told: str) -> None:
    hidden = " ".join(_secret(asked, told))
    assert told.split()[-1] in hidden and len(hidden) >= len(told) - 4


def test_a_question_back_is_no_answer_yet() -> None:
    told = _secret("Votre mot de passe wifi ?", "Pardon, lequel ?", "Celui du wifi.", "Grille pain")
    assert "Grille pain" in told


def test_a_password_that_was_told_before_asks_for_nothing() -> None:
    said = "on m'a fait taper zéro trois neuf quatre comme mot de passe"
    assert not any("carte" in s for s in _secret(said, "Avec quelle carte réglez-vous ?"))
