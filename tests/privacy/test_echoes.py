"""A note that says in few words what a passage withholds."""

import pytest

from carereview.core.review import Passage, Review
from carereview.privacy.echoes import Echoes
from tests.privacy.samples import call

CALL = call(
    "Je ne peux pas attendre.",
    "Ma femme est à l'hôpital depuis deux semaines.",
    "Le technicien passera jeudi.",
    "Elle attend.",
)
HIDDEN = Review(passages=(Passage("p", 3000, 5900),))


@pytest.mark.parametrize(
    "note",
    [
        "Sa femme à l’hôpital depuis peu.",
        "La FEMME, hopital, depuis longtemps",
        "femme hôpital semaines",
    ],
)
def test_three_longer_words_of_a_passage_are_heard(note: str) -> None:
    assert Echoes([(CALL, HIDDEN)]).hears(note)


@pytest.mark.parametrize("note", ["Sa femme est à l'hôpital.", "FEMME, hopital"])
def test_two_words_are_heard(note: str) -> None:
    assert Echoes([(CALL, HIDDEN)]).hears(note) == "femme hopital"


def test_a_single_word_that_is_no_everyday_one_is_heard() -> None:
    transcript = call("Elle fait une chimiothérapie.", "Bon.")
    echoes = Echoes([(transcript, Review(passages=(Passage("p", 0, 2900),)))])
    assert echoes.hears("Il parle de CHIMIOTHÉRAPIE.") == "chimiotherapie"


def test_a_number_is_heard_alone() -> None:
    transcript = call("Le code est 4711.", "Dans 15 minutes.")
    echoes = Echoes([(transcript, Review(passages=(Passage("p", 0, 5900),)))])
    assert echoes.hears("Il dit 4711.") and not echoes.hears("Il attend 15 minutes.")


@pytest.mark.parametrize(
    "note", ["Le technicien passera jeudi.", "Une raison privée.", "depuis longtemps", ""]
)
def test_other_words_are_not(note: str) -> None:
    assert not Echoes([(CALL, HIDDEN)]).hears(note)


def test_a_passage_of_one_longer_word_is_heard_whole() -> None:
    transcript = call("Il a un cancer.", "Bon.")
    echoes = Echoes([(transcript, Review(passages=(Passage("p", 0, 2900),)))])
    assert echoes.hears("Son cancer le retient.")
    assert not echoes.hears("Il est malade.")


def test_what_is_also_said_openly_is_free() -> None:
    transcript = call("Le technicien passera jeudi.", "Le technicien passera jeudi.")
    review = Review(passages=(Passage("p", 0, 2900),))
    assert not Echoes([(transcript, review)]).hears("Un technicien passera jeudi.")


def test_a_stretch_goes_on_over_segments() -> None:
    transcript = call("la femme", "de mon voisin", "Martin", "au revoir")
    review = Review(passages=(Passage("p", 0, 8900),))
    assert Echoes([(transcript, review)]).hears("femme du voisin Martin")


def test_without_passages_nothing_is_heard() -> None:
    assert not Echoes([(CALL, Review())]).hears("Ma femme est à l'hôpital depuis deux semaines.")
