"""Names and numbers that begin in one segment and end in another."""

import pytest

from carereview.core.call import Transcript
from carereview.core.register import Register
from carereview.core.review import Review
from carereview.privacy.plan import make_plan
from tests.privacy.samples import AGENT, PHONE, REGISTER, call


def shown(transcript: Transcript, register: Register = REGISTER) -> list[str]:
    plan = make_plan(transcript, Review(), register)
    return [str(plan.segment(i, plan.text(""), "").text) for i in range(len(transcript.segments))]


@pytest.mark.parametrize("interruption", ["oui", "Ja.", "Sì, certo.", "mhm", "OK", "euh"])
def test_a_name_across_a_back_channel(interruption: str) -> None:
    texts = shown(call("ici Sandra", interruption, "Keller à l'appareil"), Register((AGENT,)))
    assert texts[0] == "ici [Agent A]"
    assert texts[2] == "[Agent A] à l'appareil"


def test_a_name_cut_in_two() -> None:
    texts = shown(call("ici Madame Kel", "ler bonjour", speakers="a"))
    assert texts == ["ici Madame [Agent A]", "[Agent A] bonjour"]


def test_a_number_across_turns_with_whole_sentences_between() -> None:
    texts = shown(
        call("c'est le zéro vingt-deux", "attendez je note, continuez", "555 zéro un", "et puis ?",
             "quarante-deux")
    )  # fmt: skip
    assert texts[0] == "c'est le [Phone 1]"
    assert texts[1] == "attendez je note, continuez"
    assert texts[2] == texts[4] == "[Phone 1]"


def test_a_name_spelled_across_turns() -> None:
    texts = shown(
        call("c'est K comme Karl", "d'accord, et ensuite ?", "E, deux L", "encore ?", "E, R"),
        Register((AGENT,)),
    )
    assert [texts[i] for i in (0, 2, 4)] == ["c'est [Agent A]", "[Agent A]", "[Agent A]"]


def test_what_lies_far_apart_is_not_put_together() -> None:
    filler = ["la ligne est très mauvaise et je ne vous comprends absolument plus"] * 3
    texts = shown(call("ici 47", *filler, "et 11 francs", speakers="a"))
    assert texts[0] == "ici 47"
    assert texts[-1] == "et 11 francs"


def test_a_number_read_back_by_the_other_side() -> None:
    texts = shown(call("022 555 01 42", "022, 555, zéro un, quarante-deux ?"))
    assert texts == ["[Phone 1]", "[Phone 1] ?"]


def test_mentions_tell_segment_characters_and_time() -> None:
    plan = make_plan(call("ici Sandra", "oui", "Keller bonjour"), Review(), Register((AGENT,)))
    first, last = (f for f in plan.findings if f.segment != 1)
    assert (first.segment, first.char_start, first.char_end, first.text) == (0, 4, 10, "Sandra")
    assert (first.start, first.end) == (100, 180)
    assert (last.segment, last.start, last.end) == (2, 6000, 6080)


def test_two_numbers_said_together_are_both_hidden() -> None:
    assert shown(call("4711 022 555 01 42"))[0] == "[Code 1] [Phone 1]"
    assert PHONE.forms
