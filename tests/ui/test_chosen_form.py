"""What selected words are taken for when they are to be hidden everywhere."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.ui.chosen_form import form_of


@pytest.mark.parametrize(
    ("question", "answer", "chosen", "form", "category"),
    [
        ("Votre numéro de client ?", "C'est le 4711 22 33.", "22", "4711 22 33", "account"),
        ("Bonjour.", "Mon numéro est le 022 555 01 42.", "555", "022 555 01 42", "phone"),
        ("Oui ?", "anna point meier arobase gmail point ch", "arobase", "anna point", "email"),
        ("Oui ?", "Écrivez à anna@example.org. Merci", "anna", "anna@example.org", "email"),
        ("Où ?", "J'habite rue du Lac 3, au fond.", "Lac", "rue du Lac 3", "address"),
        ("Oui ?", "la rue du lac est fermée", "rue du lac", "rue du lac", "address"),
        ("Oui ?", "vingt-deux trente", "vingt-deux trente", "vingt-deux trente", "account"),
        ("Oui ?", "Je suis Sandra Keller.", "Keller.", "Keller", "person"),
        ("Oui ?", "Je suis Sandra Keller.", "elle", "Keller", "person"),
        ("Oui ?", "chez d'Anna hier", "d'Anna", "Anna", "person"),
        ("Yes?", "It is Keller's phone.", "Keller's", "Keller", "person"),
        ("Sì?", "il signor D'Angelo dorme", "D'Angelo", "D'Angelo", "person"),
        ("Oui ?", "eh … bien", "…", "", "person"),
        ("Oui ?", "ce sont nos affaires", "nos", "nos", "other"),
        ("Ja?", "das gehört uns allen", "uns", "uns", "other"),
    ],
)
def test_kind_and_borders_follow_from_what_is_selected(
    question: str, answer: str, chosen: str, form: str, category: str
) -> None:
    told = Transcript((Segment(0, 1, "a", question), Segment(1, 2, "c", answer)))
    start = answer.index(chosen)
    found = form_of(told, 1, start, start + len(chosen))
    assert (found.text[: len(form) or None], found.category) == (form, category)
