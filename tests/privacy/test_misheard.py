"""Names as a recogniser writes them; and what is no name, however like one it is."""

import pytest

from carereview.core.register import Entity, Register, Verdict
from carereview.privacy.misheard import Misheard, MisheardName

REGISTER = Register(
    (
        Entity("Agent A", "person", ("Sandra Keller",), Verdict.REDACT),
        Entity("Client", "person", ("Martin Grimbert",)),
        Entity("Voisin", "person", ("Dubois",), Verdict.KEEP),
        Entity("Ami", "person", ("Léa",), Verdict.REDACT),
        Entity("Numéro", "phone", ("022 555 01 42",), Verdict.REDACT),
    )
)


def found(said: str, *readable: str) -> list[tuple[str, int, int]]:
    return [tuple(each) for each in Misheard(REGISTER, readable).find(said.split())]  # type: ignore[misc]


@pytest.mark.parametrize("name", ["Kellère", "Kelleur", "Keler", "Kelher", "keller,", "Khéllers"])
def test_a_name_is_known_by_most_of_its_letters_or_by_its_sound(name: str) -> None:
    assert found(f"Bonjour, {name} à votre service") == [("Agent A", 1, 1)]


def test_a_name_may_be_heard_as_more_words_than_it_has() -> None:
    assert found("madame Grim bert, merci") == [("Client", 1, 2)]


def test_the_whole_name_is_one_find() -> None:
    assert found("ici Sandra Kelair au téléphone") == [("Agent A", 1, 2)]


@pytest.mark.parametrize("said", ["Monsieur Duboit", "les amis", "dans la salle"])
def test_everyday_words_and_what_is_kept_are_no_find(said: str) -> None:
    assert found(said) == []


def test_what_readers_see_anyway_is_no_find() -> None:
    assert found("demain matin") == [("Client", 1, 1)]
    assert found("demain matin", "Jeudi matin, merci.") == []


def test_silence_is_no_find() -> None:
    assert found("") == []
    assert list(Misheard(Register()).find(["Keller"])) == []
    assert list(Misheard(REGISTER).find(["…", "Keller"])) == [MisheardName("Agent A", 1, 1)]
