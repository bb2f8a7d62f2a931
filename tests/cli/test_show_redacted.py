"""`show --redacted`: what readers may see of a call, in every format, or one line that refuses."""

import json
import re
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.formats.registry import read_transcript
from carereview.formats.writing import WRITERS

FORMS = ("", "--json", *(f"--{name}" for name in WRITERS))
PRIVATE = re.compile(r"keller|sandra|router|martin|meier|079|4512|01-first\.wav", re.IGNORECASE)


@pytest.fixture
def call(library: Path) -> Path:
    """Give a call full of private things: in words, notes, names, title, speakers' ids."""
    case = library / "router"
    path = case / "01-first.call.yaml"
    text = path.read_text().replace("First call", "Sandra Keller, 079 555 45 12")
    text = text.replace("Good morning.", "Sandra Keller, good morning, I am Sandra Keller.")
    text = text.replace("speaker: c", "speaker: Meier").replace("  c: {", "  Meier: {")
    text += "- start: 00:00:05.000\n  end: 00:00:06.000\n  text: My number is 079 555 45 12.\n"
    path.write_text(text + "mine: Sandra Keller\n")
    review = case / "01-first.review.yaml"
    moment = "tags: [promise]\n  note: ask Sandra Keller\n  public: true\n"
    moment += (
        "  public_note: Sandra Keller promises a router\n  instead: Mr Martin, 079 555 45 12\n"
    )
    moment += "- id: m2\n  start: 00:00:05.000\n  note: private\n"
    review.write_text(review.read_text().replace("tags: [promise]\n", moment))
    return case / "01-first"


@pytest.mark.parametrize("form", FORMS)
def test_nothing_private_is_in_any_form(
    call: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(call), "--redacted", *filter(None, [form])]) == 0
    out = capsys.readouterr().out
    assert PRIVATE.search(out) is None
    assert "Agent A" in out
    # The same search finds it where nothing is hidden, so it can fail.
    assert main(["show", str(call), *filter(None, [form])]) == 0
    assert PRIVATE.search(capsys.readouterr().out)


@pytest.mark.parametrize("form", ["--vtt", "--srt", "--native", "--textgrid", "--eaf", "--json"])
def test_it_is_read_back_with_pseudonyms(
    call: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(call), "--redacted", form]) == 0
    read = read_transcript(capsys.readouterr().out.encode(), "x")
    assert [(s.start, s.end) for s in read.segments] == [(1000, 2500), (3000, 4000), (5000, 6000)]
    assert read.segments[0].text.endswith("[Agent A], good morning, I am [Agent A].")
    assert "[the device]" in read.segments[1].text


def test_only_public_moments_are_told_without_private_notes(
    call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(call), "--redacted", "--csv"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == 2
    assert rows[1].startswith("00:00:03.000,00:00:04.000,promise,none,yes,[Agent A] promises")
    assert rows[1].endswith(",")


def test_a_recording_is_not_named_and_warnings_are_not_told(
    call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(call), "--redacted", "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert (value["audio"], value["warnings"], value["duration_ms"]) == (None, [], 6000)
    assert value["speakers"][0] == {"id": "Agent A", "role": "agent", "name": ""}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("broken", ["01-first.review.yaml", "register.yaml", "case.yaml"])
def test_what_cannot_be_read_refuses_with_one_line(
    call: Path, broken: str, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (call.parent / broken).write_text("format: carereview/1\nentities: [\n")
    assert main(["show", str(call), "--redacted", *filter(None, [form])]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("carereview: Refused: ") and captured.err.count("\n") == 1


def test_no_transcript_refuses(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (call.parent / "01-first.call.yaml").unlink()
    assert main(["show", str(call), "--redacted", "--csv"]) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_a_folder_is_wrong_usage_here_too(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(library), "--redacted"]) == 2
    assert "holds 2 calls" in capsys.readouterr().err
