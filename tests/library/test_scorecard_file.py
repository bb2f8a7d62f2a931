"""Criteria and scores on disk: as written, one clear complaint for what cannot be read."""

from pathlib import Path

from carereview.cli import main
from carereview.core.case import Case
from carereview.core.merge import merge
from carereview.core.review import Review
from carereview.core.scorecard import Criterion, Score
from carereview.library import case_file, review_file
from carereview.library.discover import discover
from carereview.library.scorecard_file import load_criteria


def test_scores_survive_a_round_trip() -> None:
    review = Review(scores=(Score("a", 3, "k3f9q2", "note"), Score("b", None), Score("c", 0)))
    written = review_file.to_dict(review)
    assert written["scores"] == [
        {"criterion": "a", "score": 3, "moment": "k3f9q2", "note": "note"},
        {"criterion": "b", "score": "n/a"},
        {"criterion": "c", "score": 0},
    ]
    assert review_file.from_dict(written) == (review, ())


def test_a_score_that_is_none_costs_only_itself() -> None:
    raw = {"scores": [{"criterion": "a", "score": "good"}, {"criterion": "b", "score": "NA"}, {}]}
    review, complaints = review_file.from_dict(raw)
    assert review.scores == (Score("b", None),)
    assert [str(complaint) for complaint in complaints] == [
        "scores[0].score is 'good', not a whole number from 0 to 100, nor n/a",
        "scores[0] is left aside: its score cannot be read",
        "scores[2] is left aside: its criterion is missing",
    ]
    assert review_file.to_dict(review)["scores"] == [
        {"criterion": "b", "score": "n/a"},
        {"criterion": "a", "score": "good"},
        {},
    ]


def test_two_reviewers_scores_are_merged_by_criterion() -> None:
    mine = Review(scores=(Score("a", 1), Score("b", 1)))
    theirs = Review(scores=(Score("c", 1), Score("b", 2)))
    merged, (conflict,) = merge(Review(), mine, theirs)
    assert {score.criterion for score in merged.scores} == {"a", "b", "c"}
    assert str(conflict) == "scores, b, score"


def test_criteria_of_the_case_else_of_the_library(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    folder.mkdir()
    assert load_criteria(Case(), folder) == ((), ())
    (tmp_path / "scorecard.yaml").write_text(
        "criteria:\n- {id: greeting, name: Says hello, scale: 2, weight: 3, fail_all: true}\n"
    )
    shared = Criterion("greeting", "Says hello", 2, 3, True)
    assert load_criteria(Case(), folder) == ((shared,), ())
    own = Criterion("own")
    assert load_criteria(Case(criteria=(own,)), folder) == ((own,), ())
    raw = case_file.to_dict(Case(criteria=(shared,)))
    assert case_file.from_dict(raw) == (Case(criteria=(shared,)), ())
    assert discover(tmp_path).calls == ()


def test_check_names_scores_that_count_nothing(tmp_path: Path, capsys: object) -> None:
    (tmp_path / "01.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nHello\n")
    (tmp_path / "01.review.yaml").write_text(
        "format: carereview/1\nscores:\n- {criterion: gone, score: 1, moment: lost}\n"
    )
    (tmp_path / "scorecard.yaml").write_text("criteria:\n- {id: a, scale: 0}\n")
    assert main(["check", str(tmp_path)]) == 1
    out = capsys.readouterr().out  # type: ignore[attr-defined]
    assert "criteria[0].scale is 0, not a whole number from 1 to 100" in out
    assert "which is no criterion" in out
    assert "which is gone" in out
