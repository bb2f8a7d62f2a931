"""Two reviewers of one call: how far they agree, and one review of both."""

import json
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.core.review import Moment, Review
from carereview.core.scorecard import Score
from carereview.library.document import Document
from carereview.library.review_file import REVIEW_CODEC

SRT = "1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:03,000 --> 00:00:04,000\nYes\n"


def written(path: Path, review: Review) -> Path:
    path.parent.mkdir(exist_ok=True)
    Document(path, REVIEW_CODEC).save(review)
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "01.srt").write_text(SRT)
    moments = (Moment("a", 1000, tags=("promise",)), Moment("b", 3000, tags=("hold",)))
    return written(folder / "01.review.yaml", Review(moments=moments, scores=(Score("x", 1),)))


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    moments = (Moment("c", 1200, tags=("promise",)), Moment("d", 1300, tags=("hold",)))
    review = Review(moments=moments, scores=(Score("x", 2), Score("y", None)))
    return written(tmp_path / "theirs" / "01.review.yaml", review)


def test_agreement_and_every_difference(
    mine: Path, theirs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(mine.parent), str(theirs.parent), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["kappa"] == {
        "tags": 0.0,
        "by_tag": {"hold": -1.0, "promise": 1.0},
        "scores": 0.0,
    }
    assert [(row.get("tag"), row.get("start_ms")) for row in found["differences"]] == [
        ("hold", 1000),
        ("hold", 3000),
        (None, None),
    ]
    assert main(["compare", str(mine.parent / "01"), str(theirs)]) == 0
    out = capsys.readouterr().out
    assert "01 00:03: hold, yours only" in out
    assert "x: you 1, they 2" in out


def test_nothing_to_compare_is_said(mine: Path, tmp_path: Path) -> None:
    assert main(["compare", str(mine.parent), str(tmp_path / "nowhere")]) == 1
    assert main(["compare", str(mine.parent), str(mine)]) == 1


def test_one_review_of_both_asks_where_they_differ(
    mine: Path, theirs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "both.review.yaml"
    assert main(["merge", str(mine), str(theirs), "--out", str(out)]) == 1
    assert "differs: scores, x, score: 1, or 2" in capsys.readouterr().err
    assert not out.exists()
    assert main(["merge", str(mine), str(theirs), "--out", str(out), "--keep", "theirs"]) == 0
    both = Document(out, REVIEW_CODEC).load()
    assert [moment.id for moment in both.moments] == ["a", "c", "d", "b"]
    assert both.scores == (Score("x", 2), Score("y", None))


def test_with_what_both_began_with_a_change_is_no_question(mine: Path, theirs: Path) -> None:
    base = written(mine.with_name("base.yaml"), Review(scores=(Score("x", 1),)))
    words = ["merge", str(mine), str(theirs), "--base", str(base), "--out", str(mine)]
    assert main(words) == 0
    assert Document(mine, REVIEW_CODEC).load().scores[0] == Score("x", 2)


def test_nothing_else_is_replaced_and_a_broken_review_is_no_empty_one(
    mine: Path, theirs: Path
) -> None:
    assert main(["merge", str(mine), str(theirs), "--out", str(mine.with_name("01.srt"))]) == 1
    theirs.write_text("moments: [")
    assert main(["merge", str(mine), str(theirs), "--out", str(mine)]) == 1
    assert main(["compare", str(mine.parent), str(theirs)]) == 1
    assert main(["merge", str(mine), str(theirs.with_name("no")), "--out", str(mine)]) == 1
