"""The last look at a bundle reads over the speakers' labels."""

from pathlib import Path

import pytest

from carereview.publish.check import check
from carereview.publish.errors import Refused
from carereview.publish.export import Kind, load_request

CALL = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Bonjour.\n"
REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller], decision: redact}
"""


def test_a_name_cut_in_two_by_a_speakers_label_is_found(tmp_path: Path) -> None:
    case, page = tmp_path / "case", tmp_path / "page"
    case.mkdir()
    page.mkdir()
    (case / "01.vtt").write_text(CALL, "utf-8")
    (case / "register.yaml").write_text(REGISTER, "utf-8")
    (page / "01.md").write_text(
        "[00:01] **Agent:** Je suis Sandra\n\n[00:03] **Client:** Keller, oui.\n", "utf-8"
    )
    cases = load_request(case, Kind.REDACTED, tmp_path / "out").cases
    with pytest.raises(Refused, match="Agent A") as refused:
        check(page, cases, ("Agent", "Client"))
    assert "Keller" not in str(refused.value)
    (page / "01.md").write_text("[00:01] **Agent:** Bonjour\n", "utf-8")
    check(page, cases, ("Agent", "Client"))


@pytest.mark.parametrize("name", ["01.vtt", "register.yaml", "a.html", "more/receipt.json"])
def test_a_file_that_no_bundle_has_is_found_whatever_it_holds(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("Bonjour.", "utf-8")
    with pytest.raises(Refused, match="is no file of a bundle"):
        check(tmp_path, (), ())
