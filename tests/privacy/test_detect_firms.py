"""Firms that answer the telephone are no persons, and who speaks for them is."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.privacy.detect import detect


def _named(text: str) -> list[str]:
    call = Transcript((Segment(0, 0, "A", text), Segment(0, 0, "C", "Bonjour, merci.")))
    return [s.text for s in detect(call) if s.category == "person" and s.hidden]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bienvenue chez Lumina Télécom, je vous écoute.", []),
        ("Helvita Santé, Rochat bonjour.", ["Rochat"]),
        ("Good evening, Rigitel, you're talking to Ms Ailsa Moreira.", ["Ailsa Moreira"]),
        ("Lepontina Energia, buongiorno.", []),
        ("Elektra Seeland, Frau Brändli am Apparat.", ["Brändli"]),
        ("Willkommen bei Hofladen Online.", []),
    ],
)
def test_where_one_is_calling_names_nobody(text: str, names: list[str]) -> None:
    assert _named(text) == names


def test_a_title_makes_a_person_of_it() -> None:
    assert "Rigitel" in _named("Welcome to Rigitel, is that Mrs Rigitel?")


@pytest.mark.parametrize("text", ["Ljubicas Abo ist gesperrt.", "joy's plan is blocked"])
def test_who_has_something_is_somebody(text: str) -> None:
    assert _named(text)[0].lower() in ("ljubicas", "joy")
