"""Surnames with particles, apostrophes and hyphens are hidden to their first letter."""

import pytest

from carereview.privacy.detect import detect_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("voilà madame de weck tout est réglé", "de weck"),
        ("danke frau von burg am apparat", "von burg"),
        ("Hier ist Selina Arnold-Z'graggen.", "Selina Arnold-Z'graggen"),
        ("allora signor d'amico mi dica", "d'amico"),
        ("La signora Dal Bò, buongiorno.", "Dal Bò"),
        ("Merci Madame Noémie de Weck.", "Noémie de Weck"),
    ],
)
def test_a_surname_is_hidden_with_its_particles(text: str, name: str) -> None:
    assert name in [s.text for s in detect_text(text) if s.category == "person" and s.hidden]


@pytest.mark.parametrize(
    "text",
    [
        "Et ça marche aussi aux États-Unis ?",
        "I took that back to the shop in Geneva.",
        "Die Filiale Winterthur sieht keine Verträge.",
        "Oh, it's gone green. Brilliant.",
    ],
)
def test_countries_branches_and_exclamations_stay(text: str) -> None:
    assert not [s.text for s in detect_text(text) if s.hidden]
