"""What is proposed to have been said again; nothing is asserted before a person confirms it."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.core.case import Case
from carereview.core.links import CaseCall
from carereview.core.repeats import (
    confirm,
    dismiss,
    folded,
    likeness,
    proposals,
    said_again,
    told_again,
)
from carereview.core.review import Review

WHO = (Speaker("a", Role.AGENT), Speaker("c", Role.CUSTOMER))
ASKED = "Est-ce que vous avez redémarré le routeur?"


def call(name: str, *said: tuple[str, str]) -> CaseCall:
    lines = tuple(Segment(n * 1000, n * 1000 + 900, *line) for n, line in enumerate(said))
    return CaseCall(name, "", Transcript(lines, WHO), Review())


CALLS = (
    call("01", ("a", f"Bonjour. {ASKED}"), ("c", "Il redémarre tout seul, le routeur.")),
    call("02", ("a", "Mais est-ce que vous, vous avez REDEMARRE le routeur?"), ("c", ASKED)),
    call("03", ("a", "Il fait beau sur la montagne aujourd'hui."), ("a", "Un autre sujet.")),
)


def test_the_same_question_is_found_across_calls_whatever_case_and_accents() -> None:
    (found,) = said_again(CALLS)
    assert [(place.call, place.at) for place in found.places] == [("01", 0), ("02", 0)]
    assert found.text == ASKED


def test_what_somebody_looked_at_isnt_proposed_again_but_a_new_place_is() -> None:
    (found,) = proposals(CALLS, Case())
    confirmed = confirm(Case(), found, "Redémarré ?")
    assert proposals(CALLS, confirmed) == ()
    assert [repeat.what for repeat in told_again(confirmed)] == ["Redémarré ?"]
    dismissed = dismiss(Case(), found)
    assert proposals(CALLS, dismissed) == ()
    assert told_again(dismissed) == ()
    assert len(proposals((*CALLS, call("04", ("a", ASKED))), confirmed)) == 1


def test_a_sentence_read_in_every_call_is_found_however_common_its_words_are() -> None:
    many = [call(f"{n:03d}", ("a", ASKED)) for n in range(300)]
    (found,) = said_again(many)
    assert len(found.places) == 300


WORDS = st.frozensets(st.sampled_from("abcdefgh"), max_size=6)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS, st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.1, 9.0)))
def test_likeness_is_a_share_and_has_no_direction(
    one: frozenset[str], other: frozenset[str], weights: dict[str, float]
) -> None:
    share = likeness(one, other, weights)
    assert 0 <= share <= 1 + 1e-9
    assert abs(share - likeness(other, one, weights)) < 1e-9
    if one:
        assert abs(likeness(one, one, weights) - 1) < 1e-9


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 999))
def test_the_order_of_the_calls_changes_no_group(seed: int) -> None:
    shuffled = Random(seed).sample(CALLS, len(CALLS))

    def groups(calls: object) -> set[frozenset[tuple[str, int]]]:
        found = said_again(calls)  # type: ignore[arg-type]
        return {frozenset((p.call, p.at) for p in one.places) for one in found}

    assert groups(shuffled) == groups(CALLS)


def test_folding_knows_no_accents_and_no_marks() -> None:
    assert folded("Été, «ÉTÉ»: l'été!") == {"ete", "l"}
