"""Commands on a library with broken files in it: several processes tell what one tells."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.jobs.journal import jobs_folder, open_journal
from carereview.jobs.task import Outcome
from tests.jobs.libraries import age, make_library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="file names hold no colons there")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return make_library(tmp_path / "calls")


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    return code, *capsys.readouterr()


@pytest.mark.parametrize(
    "words",
    [["check"], ["redact"], ["redact", "--json"], ["align"], ["transcribe"]],
    ids=" ".join,
)
def test_the_same_is_told(
    words: list[str], library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = run(capsys, *words, library)
    assert run(capsys, *words, library, "--jobs", "3") == alone
    assert alone[1]


def test_registers_are_saved_alike(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "case-2" / "case.yaml").unlink()
    (library / "case-2" / "sub").mkdir()
    shutil.copy(library / "case-0" / "00.call.yaml", library / "case-2" / "sub" / "00.call.yaml")
    (library / "case-2" / "register.yaml").write_text("format: carereview/1\n")
    (library / "case-2" / "sub" / "case.yaml").write_text("format: carereview/1\ntitle: Autre\n")
    age(library)
    other = tmp_path / "other" / "calls"
    shutil.copytree(library, other)
    alone = run(capsys, "redact", library, "--accept-all")
    several = run(capsys, "redact", other, "--accept-all", "--jobs", "3")
    assert several == tuple(str(part).replace(str(library), str(other)) if isinstance(part, str)
                            else part for part in alone)  # fmt: skip
    written = [path.relative_to(library) for path in library.rglob("register.yaml")]
    assert len(written) == 4
    assert all((library / path).read_bytes() == (other / path).read_bytes() for path in written)


def test_bundles_are_written_and_verified_alike(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "case-3").rename(library / "chez-marc-dupont")
    out, other = tmp_path / "out", tmp_path / "other"
    words: list[str | Path] = ["export", library, "--each", "--as", "redacted", "--out"]
    (library / "chez-marc-dupont" / "register.yaml").write_text(
        "format: carereview/1\nentities:\n- {name: Tiers 1, forms: [Marc Dupont]}\n"
    )
    alone = run(capsys, *words, out)
    several = run(capsys, *words, other, "--jobs", "3")
    assert alone[0] == several[0] == 3  # one of the cases can't be read
    assert alone[1] == several[1].replace(str(other), str(out))
    assert sorted(p.name for p in out.iterdir()) == ["case--4", "case-0", "case-2"]
    for each in (out, other):
        code, told, _ = run(capsys, "verify", each, "--against", library, "--jobs", "2")
        assert (code, told.splitlines()[-1]) == (0, "3 bundles verified")
    page = other / "case-0" / "00.md"
    page.write_text(page.read_text() + "\nSandra Keller\n")
    found = run(capsys, "verify", other, "--against", library)
    assert found[0] == 3 and "case-0: still private" in found[2]
    assert run(capsys, "verify", other, "--against", library, "--jobs", "2") == found


def test_what_was_done_before_is_not_read_again(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A journal that tells a made-up problem of a call: it is in the report, so it was believed."""
    from carereview.cli.checking import CHECKING
    from carereview.library.discover import locate

    item = next(i for i in CHECKING.items(locate(library), {}) if i.id == "case-0/00")
    stamp = CHECKING.stamp(item.what, {})
    value = {"problems": [["x.json", 1, "made up", "", True]], "calls": 1, "above": ""}
    with pytest.raises(KeyboardInterrupt), open_journal("check", {}, f"{library}\n") as journal:
        journal.add(item.id, stamp, [Outcome(item.id, value)])
        raise KeyboardInterrupt
    code, told, _ = run(capsys, "check", library, "--jobs", "2")
    assert code == 1 and "x.json:1: made up" in told
    assert list(jobs_folder().iterdir()) == []
    assert "made up" not in run(capsys, "check", library, "--jobs", "2")[1]


@pytest.mark.parametrize("number", ["-1", "two"])
def test_a_wrong_number_is_wrong_usage(
    number: str, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "check", library, "--jobs", number)[0] == 2


def test_one_bundle_is_no_work_for_several(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words: list[str | Path] = [
        "export",
        library,
        "--as",
        "redacted",
        "--out",
        tmp_path / "out",
        "--jobs",
        "2",
    ]
    code, _, told = run(capsys, *words, "--jobs", "2")
    assert code == 2 and "--each" in told


def test_findings_are_json(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "redact", library, "--json", "--jobs", "0")
    found = json.loads(out)["findings"]
    assert {row["call"] for row in found} >= {"case-0/00", "case-3/02"}
