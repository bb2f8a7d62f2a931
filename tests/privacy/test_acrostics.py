"""Names spelled by the first letters of other names, with no letter and no "comme" between."""

import pytest

from carereview.core.register import Entity, Register
from carereview.privacy.matcher import Matcher

_MATCHER = Matcher(Register((Entity("P", "person", ("Sabine Kolbach",)),)))


def _found(*texts: str) -> list[str]:
    return [
        " ".join(texts[part.text][part.char_start : part.char_end] for part in hit.parts)
        for hit in _MATCHER.search(texts)
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Karl Otto Lena Berta Anna Cäsar Heinrich",
        "Karin, Olaf, euh, Lars, Bert, Alain, Chloé et Hugo",
        "karl otto lena berta anna cäsar heinrich",
        "Kilo Oscar Lima Bravo Alpha Charlie Hotel",
    ],
)
def test_what_initials_spell_is_found_whole(said: str) -> None:
    assert _found(f"… {said}, …") == [said]


def test_it_goes_on_in_the_next_segment() -> None:
    assert _found("Karl, Otto, Lena,", "Berta, Anna, Cäsar, Heinrich") == [
        "Karl, Otto, Lena, Berta, Anna, Cäsar, Heinrich"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Karl otto Lena bald Anna Cäsar Heinrich",  # words of a sentence have no capitals
        "Karl, Otto, Lena, Berta, Anna",
        "k o la be a ca h",
        "Otto Lena Karl Berta Anna Cäsar Heinrich",
    ],
)
def test_other_words_stay(said: str) -> None:
    assert _found(f"Je dis: {said}. Voilà.") == []
