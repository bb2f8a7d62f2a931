"""Folding: what reads the same folds the same, and every match leads back to its characters."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.privacy.fold import fold, fold_character, hangs_on


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Élodie", "elodie"),
        ("E\u0301lodie", "elodie"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Œuvre", "oeuvre"),
        ("Ｋｅｌｌｅｒ", "keller"),
        ("Kel\u00adler", "keller"),
        ("Kel\u200bler\u2060", "keller"),
        ("Jean‑Marc", "jean-marc"),
        ("d’Arc", "d'arc"),
        ("022\u00a0555", "022 555"),
        ("٠٢٢", "022"),
        ("İstanbul", "istanbul"),
        ("Łukasz", "lukasz"),
    ],
)
def test_what_reads_the_same_folds_the_same(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_the_origin_takes_hanging_accents_along() -> None:
    text = "Kelle\u0301\u0301 x"
    folded = fold(text)
    assert folded.origin(0, 5) == (0, 7)


def test_an_empty_range_has_no_origin() -> None:
    with pytest.raises(ValueError, match="empty"):
        fold("abc").origin(1, 1)


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_each_folded_character_leads_back_to_its_own(text: str) -> None:
    folded = fold(text)
    for place, character in enumerate(folded.text):
        start, end = folded.origin(place, place + 1)
        assert character in fold_character(text[start])
        assert all(hangs_on(c) for c in text[start + 1 : end])


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_folding_forgets_how_accents_are_written(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert fold(composed).text == fold(decomposed).text
