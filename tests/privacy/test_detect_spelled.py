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
        "zweimal p, e, dreimal die o",
        "R, A, D as in Denmark, X as in X-ray",
        "K majuscule, O, capital N, grosses D",
    ],
)
def test_what_explains_a_letter_is_hidden_with_it(said: str) -> None:
    assert "".join(_hidden(f"Oui : {said}.")) == said


def test_what_is_said_while_looking_for_a_letter_stays() -> None:
    (found,) = [s for s in detect_text("P R I attendez je recommence N C E") if s.hidden]
    assert len(found.places) == 2 and "attendez" not in found.text


def test_letters_that_go_on_in_a_later_turn_are_hidden() -> None:
    turns = (("C", "B-L-A"), ("A", "Très bien, allez-y"), ("C", "N-C"))
    found = detect(Transcript(tuple(Segment(0, 0, who, said) for who, said in turns)))
    assert {p.segment for s in found if s.subclass == "spelled" for p in s.places} == {0, 2}


@pytest.mark.parametrize(
    "said",
    [
        "acca, o, effe, emme, a, erre",
        "ci come casco u come uva enne come nodo",
        "zett we be pe a u",
        "R O S elle E T",
        "aitch o el el o",
        "B A doppia elle I",
    ],
)
def test_letters_are_hidden_by_their_names(said: str) -> None:
    assert "".join(_hidden(f"Sì: {said}.")) == said


@pytest.mark.parametrize(
    "said",
    [
        "elle a de la peine et ce n'est pas elle",
        "es ha mi gseit er es we",
        "te ne vu di ci",
        "DUPONT elle a dit",
    ],
)
def test_words_that_letters_are_called_by_spell_nothing(said: str) -> None:
    assert not _hidden(said)


def test_single_letters_that_are_words_go_on_with_a_name() -> None:
    turns = (("C", "P R I"), ("A", "Notiert"), ("C", "E A"), ("A", "ja"), ("C", "double L, I"))
    found = detect(Transcript(tuple(Segment(0, 0, who, said) for who, said in turns)))
    places = {p for s in found if s.subclass == "spelled" for p in s.places}
    assert {(p.segment, p.char_start, p.char_end) for p in places} == {
        (0, 0, 5), (2, 0, 3), (4, 0, 11)
    }  # fmt: skip


def test_who_looks_for_a_doubled_letter_goes_on_with_the_name() -> None:
    (found,) = [s for s in detect_text("S like Sue, U, hang on, double M, E") if s.hidden]
    assert [found.text[:5], found.text[-11:]] == ["S lik", "double M, E"]


def test_i_see_i_am_spells_nothing() -> None:
    assert not _hidden("I see. I'm looking at it.")
