"""The report on scorecards: pseudonyms and no private word, whatever form it is printed in."""

import csv
import io
import json
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.publish import request

CARD = """format: carereview/1
criteria:
- {id: greeting, name: "=Says hello to M. Vaucherel"}
- {id: listening, name: Listens | really, scale: 4, weight: 3}
- {id: privacy, name: Asks little, fail_all: true}
"""
FIRST = "- {criterion: greeting, score: 1, note: SECRET}\n- {criterion: listening, score: 2}\n"
WHOLE = "- {criterion: privacy, score: n/a}\n"
FAILED = "- {criterion: privacy, score: 0}\n"


@pytest.fixture(scope="module")
def library(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a library with one call scored whole, one failed and one begun."""
    copy = tmp_path_factory.mktemp("scores") / "library"
    shutil.copytree(demo, copy)
    (copy / "scorecard.yaml").write_text(CARD, "utf-8")
    for stem, scores in {
        "01-premier-appel": FIRST + WHOLE,
        "02-redemarrez-2015-10-19": FIRST + FAILED,
        "05-dernier-appel": FIRST,
    }.items():
        path = copy / "routeur-2015" / f"{stem}.review.yaml"
        path.write_text(f"{path.read_text('utf-8')}scores:\n{scores}", "utf-8")
    return copy


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """Look only once for what is private in a library that is the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(request, "load_request", cache(request.load_request))
        yield


def printed(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main(["scores", *map(str, words)]) == 0
    return capsys.readouterr().out


def test_json_tells_totals_by_call_agent_and_month(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (case,) = json.loads(printed(capsys, library, "--json"))["cases"]
    assert [call["percent"] for call in case["calls"]] == [62.5, 0, 62.5]
    assert [len(call["missing"]) for call in case["calls"]] == [0, 0, 1]
    assert [call["failed"] for call in case["calls"]] == [[], ["Asks little"], []]
    assert case["not_scored"] == 2
    months = {group["name"]: (group["percent"], group["failed"]) for group in case["months"]}
    assert months == {"2015-10": (31.25, 1), "2015-11": (None, 0)}
    agents = {group["name"]: group["percent"] for group in case["agents"]}
    assert agents["Agent A"] == 62.5


@pytest.mark.parametrize("form", ["", "--json", "--csv", "--markdown"])
def test_no_form_tells_a_name_or_a_note(
    library: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    out = printed(capsys, library, *([form] if form else []))
    assert "Agent A" in out
    for word in ("Vaucherel", "SECRET", "Keller"):
        assert word not in out


def test_a_spreadsheet_runs_nothing_of_it(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = list(csv.reader(io.StringIO(printed(capsys, library, "--csv"))))
    assert all(len(row) == len(rows[0]) for row in rows)
    assert {row[4][:1] for row in rows[1:]} == {"'", "L", "A"}


def test_a_bar_in_a_name_breaks_no_table(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(capsys, library, "--markdown")
    assert "Listens \\| really" in out
    assert "| 62 %\\* |" in out or "| 62 %* |" in out


def test_what_must_be_hidden_is_unknown_where_the_register_is_broken(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = shutil.copytree(library, tmp_path / "library")
    (library / "routeur-2015" / "register.yaml").write_text("entities: [", "utf-8")
    assert main(["scores", str(library)]) == 1
    assert capsys.readouterr().out == ""


def test_without_criteria_it_says_where_to_write_them(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scores", str(demo)]) == 0
    assert "There are no criteria" in capsys.readouterr().err
