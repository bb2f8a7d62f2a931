"""`carereview redact`: it lists what is private, and writes only when it is told to."""

import json
from pathlib import Path

import pytest
import yaml

from carereview.cli import main

CALL = """\
format: carereview/1
language: fr
segments:
- {start: 0, end: 3, speaker: a, text: "Bonjour, Sandra Keller à l'appareil."}
- {start: 4, end: 9, speaker: c, text: "Mon numéro est le zéro sept neuf 555 01 73."}
- {start: 9, end: 12, speaker: c, text: "Madame Keller, le ticket 4711 peut-être."}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "routeur").mkdir()
    (tmp_path / "routeur" / "01.call.yaml").write_text(CALL, "utf-8")
    return tmp_path / "routeur"


def redacted(case: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, list]:  # type: ignore[type-arg]
    assert main(["redact", str(case), "--json", *more]) == 0
    loaded: dict[str, list] = json.loads(capsys.readouterr().out)  # type: ignore[type-arg]
    return loaded


def test_json_gives_every_mention_and_nothing_is_written(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    findings = redacted(case, capsys)["findings"]
    assert list(findings[0]) == [
        *("call", "segment", "start_ms", "end_ms", "char_start", "char_end"),
        *("text", "category", "entity", "decision"),
    ]
    assert {f["text"] for f in findings} >= {"Sandra Keller", "zéro sept neuf 555 01 73"}
    assert {f["decision"] for f in findings} == {"undecided"}
    names = {f["entity"] for f in findings if "Keller" in f["text"]}
    assert len(names) == 1
    assert [path.name for path in case.iterdir()] == ["01.call.yaml"]


def test_accepting_all_saves_the_register_and_keeps_decisions(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (case / "register.yaml").write_text(
        "format: carereview/1\n"
        "entities:\n- {name: Ma voix, category: phone, forms: [079 555 01 73], decision: keep}\n",
        "utf-8",
    )
    findings = redacted(case, capsys, "--accept-all")["findings"]
    assert {f["decision"] for f in findings if f["category"] == "person"} == {"redact"}
    saved = yaml.safe_load((case / "register.yaml").read_text("utf-8"))["entities"]
    assert saved[0] == {
        "name": "Ma voix",
        "category": "phone",
        "forms": ["079 555 01 73"],
        "decision": "keep",
    }
    assert all(entity["decision"] == "redact" for entity in saved[1:]) and len(saved) > 1
    again = redacted(case, capsys)["findings"]
    assert again == findings


def test_people_read_a_table_with_undecided_ones_first(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["redact", str(case)]) == 0
    captured = capsys.readouterr()
    assert "Personne A" in captured.out and "Sandra Keller" in captured.out
    assert "undecided" in captured.err


def test_a_library_without_calls_has_no_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert redacted(tmp_path, capsys) == {"findings": [], "queue": []}


LONG = """\
format: carereview/1
language: fr
segments:
- {start: 0, end: 3, speaker: a, text: "Bonjour, Rosetta Bernasconi à l'appareil."}
- {start: 4, end: 9, speaker: c, text: "Raymond Paschoud, chemin des Vignes septante-six, à Lutry."}
- {start: 9, end: 12, speaker: a, text: "Raymond a déjà appelé. Zéro huit cents, trente-six."}
- {start: 12, end: 15, speaker: c, text: "Rosetta m'avait dit chemin des Vignes 78, Raymond aussi."}
- {start: 15, end: 18, speaker: a, text: "Alors zéro vingt-deux trois, huitante-six, au revoir."}
- {start: 18, end: 21, speaker: c, text: "Lorraine hat schon angerufen, Frau Barillon auch."}
"""


def test_accepting_again_changes_nothing(case: Path) -> None:
    """Work that was killed is done again on what it had decided itself."""
    (case / "02.call.yaml").write_text(LONG, "utf-8")
    assert main(["redact", str(case), "--accept-all"]) == 0
    before = (case / "register.yaml").read_bytes()
    assert main(["redact", str(case), "--accept-all"]) == 0
    assert (case / "register.yaml").read_bytes() == before
