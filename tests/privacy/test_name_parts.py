"""Who is hidden by full name is hidden by first name and surname alone, too."""

import pytest

from carereview.core.register import Entity, Register, Verdict
from carereview.privacy.matcher import Matcher


def hidden(text: str, *forms: str, category: str = "person") -> list[str]:
    register = Register((Entity("X", category, forms, Verdict.REDACT),))
    return [text[m.char_start : m.char_end] for m in Matcher(register).find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yes, my name is Violet, V-I-O-L-E-T. My last name is King.", ["Violet", "King"]),
        ("Ici KING, bonjour.", ["KING"]),
        ("ici king bonjour", ["king"]),  # a recogniser that writes no capitals at all
        ("The king size violet bed is for Violet.", ["Violet"]),
    ],
)
def test_each_part_of_a_full_name_is_hidden_where_it_may_be_a_name(
    text: str, found: list[str]
) -> None:
    named = [part for part in hidden(text, "Violet King") if "-" not in part]
    assert named == found


def test_titles_and_particles_are_nobodys_name() -> None:
    text = "Bonjour Madame, et vous, Frau von Berg? Herr Müller! MÜLLER."
    assert hidden(text, "Frau Müller", "Madame Grimbert") == ["Müller", "MÜLLER"]


def test_ordinary_words_of_the_same_letters_stay() -> None:
    assert hidden("Un mur blanc. Monsieur Blanc.", "Pierre Blanc") == ["Blanc"]


def test_other_things_than_persons_are_hidden_whole_only() -> None:
    assert hidden("Le Chemin est long.", "Chemin du Grillon", category="address") == []


def test_a_name_spelled_out_gives_no_parts() -> None:
    assert hidden("Le Valais est beau.", "V comme Valais, A, U, C") == []
