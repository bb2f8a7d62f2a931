"""Scorecards: what scores come to, whatever is missing, not applicable or failed."""

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.agreement import Judged, judged, kappa, tagged
from carereview.core.call import Segment, Transcript
from carereview.core.review import Moment, Review
from carereview.core.scorecard import Criterion, Score, Total, scored, total, unscored

CARD = (
    Criterion("greeting", weight=1),
    Criterion("listening", scale=4, weight=3),
    Criterion("privacy", weight=2, fail_all=True),
)
IDS = st.sampled_from([criterion.id for criterion in CARD])
SCORES = st.lists(st.builds(Score, IDS, st.none() | st.integers(0, 4)), max_size=6)


def test_a_share_of_what_could_be_reached() -> None:
    scores = (Score("greeting", 1), Score("listening", 2), Score("privacy", 1))
    assert total(CARD, scores) == Total(100 * (1 + 1.5 + 2) / 6, 3)


def test_what_does_not_apply_counts_on_neither_side() -> None:
    assert total(CARD, (Score("greeting", 1), Score("listening", None))).percent == 100
    assert total(CARD, (Score("greeting", 1),)).missing == ("listening", "privacy")
    assert total(CARD, (Score("greeting", None),)) == Total(None, 1, ("listening", "privacy"))
    assert total((), ()) == Total(None)


def test_one_failure_fails_the_call() -> None:
    found = total(CARD, (Score("greeting", 1), Score("listening", 4), Score("privacy", 0)))
    assert (found.percent, found.failed) == (0, ("privacy",))


def test_a_criterion_that_is_gone_counts_nothing() -> None:
    assert total(CARD[:1], (Score("gone", 4), Score("greeting", 1))) == Total(100, 1)


@given(SCORES)
def test_between_nothing_and_everything(scores: list[Score]) -> None:
    kept: tuple[Score, ...] = ()
    for score in scores:
        kept = scored(kept, score)
    found = total(CARD, kept)
    assert found.percent is None or 0 <= found.percent <= 100
    assert found.scored + len(found.missing) == len(CARD)
    assert len({score.criterion for score in kept}) == len(kept)
    for score in scores:
        kept = unscored(kept, score.criterion)
    assert kept == ()


def test_kappa_of_a_published_example() -> None:
    # Two readers of 50 applications: both yes 20, both no 15, yes and no 5, no and yes 10.
    pairs = [(1, 1)] * 20 + [(0, 0)] * 15 + [(1, 0)] * 5 + [(0, 1)] * 10
    found = kappa(pairs)
    assert found is not None
    assert abs(found - 0.4) < 1e-9


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=20))
def test_kappa_is_fair_to_both_and_never_above_one(pairs: list[tuple[int, int]]) -> None:
    found = kappa(pairs)
    other = kappa([(theirs, mine) for mine, theirs in pairs])
    assert (found is None) == (other is None)
    if found is not None and other is not None:
        assert abs(found - other) < 1e-9
        assert found <= 1
        assert (abs(found - 1) < 1e-9) == all(mine == theirs for mine, theirs in pairs)


def test_tags_are_compared_by_what_was_said() -> None:
    said = Transcript((Segment(0, 1000, "a", "one"), Segment(2000, 3000, "a", "two")))
    mine = Review(moments=(Moment("m", 200, tags=("promise",)), Moment("n", 1500, tags=("hold",))))
    theirs = Review(moments=(Moment("x", 700, 2500, tags=("promise",)),))
    assert [(t.tag, t.segment, t.mine, t.theirs) for t in tagged(said, mine, theirs)] == [
        ("hold", 0, True, False),
        ("hold", 1, False, False),
        ("promise", 0, True, True),
        ("promise", 1, False, True),
    ]


def test_scores_are_compared_where_both_gave_one() -> None:
    mine = Review(scores=(Score("a", 1), Score("b", None), Score("c", 2)))
    theirs = Review(scores=(Score("b", 1), Score("a", 1)))
    assert judged(mine, theirs) == (Judged("a", 1, 1), Judged("b", None, 1))
