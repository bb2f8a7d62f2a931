"""`carereview account`, and links that lead nowhere in `carereview check`. Figures by hand."""

import json
from pathlib import Path

import pytest

from carereview.cli import main

FIRST = """\
format: carereview/1
title: Premier
started: 2015-10-14T09:12:00+02:00
speakers:
  a: {role: agent}
  c: {role: customer}
segments:
- {start: 0, end: 2, speaker: a, text: "[sonnerie]"}
- {start: 2, end: 6, speaker: a, text: "Votre nom, votre date de naissance?"}
- {start: 7, end: 9, speaker: c, text: Personne. Encore.}
- {start: 10, end: 30, speaker: a, text: "[musique d'attente]"}
- {start: 30, end: 34, speaker: a, text: Un technicien passera vendredi chez vous.}
"""
FIRST_REVIEW = """\
format: carereview/1
moments:
- id: promis
  start: 30
  end: 34
  tags: [promise]
  due: 2015-10-16
  links:
  - {kind: broken, call: 02-second, moment: jamais}
  - {kind: kept, call: 02-renamed, moment: jamais}
"""
SECOND = """\
format: carereview/1
title: Second
started: 2015-10-19T09:12:00+02:00
speakers:
  a: {role: agent}
  c: {role: customer}
segments:
- {start: 0, end: 3, speaker: c, text: Personne n'est venu.}
- {start: 3, end: 6, speaker: a, text: Un technicien passera vendredi chez vous!}
"""
SECOND_REVIEW = """\
format: carereview/1
moments:
- {id: jamais, start: 0, end: 3}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "routeur"
    folder.mkdir()
    (folder / "01-first.call.yaml").write_text(FIRST, "utf-8")
    (folder / "01-first.review.yaml").write_text(FIRST_REVIEW, "utf-8")
    (folder / "02-second.call.yaml").write_text(SECOND, "utf-8")
    (folder / "02-second.review.yaml").write_text(SECOND_REVIEW, "utf-8")
    return folder


def test_figures_are_those_counted_by_hand(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["account", str(case), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["cases"][0]
    first, second = told["calls"]
    assert first["duration_ms"] == 34000
    parts = {name: ms for name, ms in first["parts"].items() if ms}
    assert parts == {
        "ringing_ms": 2000,
        "hold_ms": 20000,
        "silence_ms": 2000,
        "agent_ms": 8000,
        "customer_ms": 2000,
    }
    assert (first["agent_share"], first["talk_over_ms"]) == (0.8, None)
    assert (first["transfers"], first["identified"], second["identified"]) == (0, 1, 0)
    assert told["totals"]["duration_ms"] == 40000
    assert (told["totals"]["timed"], told["totals"]["sided"]) == (0, 2)
    (promise,) = told["promises"]
    assert (promise["state"], promise["due"]) == ("broken", "2015-10-16")
    assert promise["by"] == {"call": "02-second", "start_ms": 0, "moment": "jamais"}
    (proposal,) = told["proposals"]
    assert [place["call"] for place in proposal["places"]] == ["01-first", "02-second"]


def test_one_call_alone_still_knows_what_became_of_its_promise(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["account", str(case / "01-first")]) == 0
    out = capsys.readouterr().out
    assert "1 promise, 0 kept:" in out
    assert "broken (02-second 00:00), due 2015-10-16" in out
    assert "02-second  " not in out.split("\n\n")[0]


def test_a_link_that_leads_nowhere_is_told_with_its_line(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(case)]) == 0
    (line,) = [x for x in capsys.readouterr().out.splitlines() if "leads nowhere" in x]
    assert "01-first.review.yaml:10: " in line
    assert "there is no call 02-renamed" in line
    assert main(["check", str(case / "01-first")]) == 0
    assert "leads nowhere" in capsys.readouterr().out
    assert main(["check", str(case / "02-second")]) == 0
    assert "leads nowhere" not in capsys.readouterr().out


def test_the_list_counts_what_was_kept(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review = case / "01-first.review.yaml"
    review.write_text(review.read_text("utf-8").replace("broken", "kept"), "utf-8")
    main(["list", str(case)])
    assert "1 promise, 1 kept" in capsys.readouterr().out


def test_every_field_is_in_the_manual(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["account", str(case), "--json"])
    manual = (Path(__file__).parents[2] / "docs" / "json.md").read_text("utf-8")
    manual = manual[manual.index("## `account --json`") :]

    def names(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value) | {n for item in value.values() for n in names(item)}
        return {n for item in value for n in names(item)} if isinstance(value, list) else set()

    told = names(json.loads(capsys.readouterr().out)) - {"format", "library"}
    assert not {name for name in told if f"`{name}`" not in manual}
