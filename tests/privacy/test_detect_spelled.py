"""Names spelled as people do on the telephone: explained, looked for, over several turns."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.privacy.detect import detect, detect_text


def _hidden(text: str) -> list[str]:
    return [s.text for s in detect_text(text) if s.subclass == "spelled"]


@pytest.mark.parametrize(
    "said",
    [
        "K de kilo, R de Robert, A, S de serpent",
        "s von sonne h a l a",
        "C, L, E accent aigu, M, E",
        "G wie Gabi, R von Regina, A, C mit Cedille, A",
        "b u trait d union l l e",
        "double m, a, two ls, o",
    ],
)
def test_what_explains_a_letter_is_hidden_with_it(said: str) -> None:
    assert "".join(_hidden(f"Oui : {said}.")) == said.removeprefix("double ")


def test_what_is_said_while_looking_for_a_letter_stays() -> None:
    (found,) = [s for s in detect_text("P R I attendez je recommence N C E") if s.hidden]
    assert len(found.places) == 2 and "attendez" not in found.text


def test_letters_that_go_on_in_a_later_turn_are_hidden() -> None:
    turns = (("C", "B-L-A"), ("A", "Très bien, allez-y"), ("C", "N-C"))
    found = detect(Transcript(tuple(Segment(0, 0, who, said) for who, said in turns)))
    assert {p.segment for s in found if s.subclass == "spelled" for p in s.places} == {0, 2}


def test_i_see_i_am_spells_nothing() -> None:
    assert not _hidden("I see. I'm looking at it.")
