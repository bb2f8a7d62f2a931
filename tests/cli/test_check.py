import hashlib
from pathlib import Path

import pytest
import soundfile

from carereview.cli import main
from tests.cli.sample import write_wav


def _check(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    code = main(["check", str(path)])
    return code, capsys.readouterr().out.splitlines()


def _add(path: Path, text: str) -> None:
    path.write_text(path.read_text() + text)


def test_a_sound_library_has_no_problems(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _check(library, capsys) == (0, ["2 calls, 0 errors, 0 warnings"])


def test_the_demo_has_no_problems(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = _check(demo, capsys)
    assert code == 0
    assert lines[-1].endswith(" 0 errors, 0 warnings")


def test_a_broken_line_is_named(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review = library / "router" / "01-first.review.yaml"
    review.write_text(review.read_text().replace("tags: [promise]", "severity: 9"))
    code, lines = _check(library, capsys)
    assert code == 1
    assert lines[0].startswith(f"{review}:7: moments[0].severity is 9")
    assert lines[-1] == "2 calls, 1 error, 0 warnings"


def test_a_warning_alone_is_no_failure(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vtt = library / "router" / "02-second.vtt"
    _add(vtt, "\n99:99 --> 00:03.000\nWhen?\n")
    code, lines = _check(library, capsys)
    assert code == 0
    assert lines[0].startswith(f"{vtt}:6: not a valid cue time")
    assert lines[0].endswith("(warning)")
    assert lines[-1] == "2 calls, 0 errors, 1 warning"


def test_other_transcripts_of_a_call_are_read_too(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "router" / "01-first.json").write_text('{"segments": [')
    code, lines = _check(library, capsys)
    assert (code, len(lines)) == (0, 2)
    assert "01-first.json:1: broken JSON" in lines[0]


@pytest.mark.parametrize(
    ("text", "expected", "code"),
    [
        (
            "passages:\n- {id: p1, start: 00:01:00.000, end: 00:01:05.000}\n",
            ":13: passages[0] ends at 01:05, the recording at 00:06",
            1,
        ),
        (
            "decisions:\n- {entity: Nobody, start: 1, end: 2, decision: keep}\n",
            ":13: the decision is about 'Nobody', which the register lacks",
            0,
        ),
        ("source: {audio: 00ff}\n", ":12: made on another recording than 01-first.wav", 1),
    ],
)
def test_what_does_not_fit_together(
    library: Path, text: str, expected: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    review = library / "router" / "01-first.review.yaml"
    _add(review, text)
    found, lines = _check(library, capsys)
    assert found == code
    assert lines[0].startswith(f"{review}{expected}")
    assert len(lines) == 2


def test_moments_and_tags_are_compared(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review = library / "router" / "01-first.review.yaml"
    late = "- {id: m2, start: 00:02:00.000, tags: [promis]}\npublication:"
    review.write_text(review.read_text().replace("publication:", late))
    code, lines = _check(library / "router" / "01-first", capsys)
    assert code == 1
    assert lines[0].startswith(f"{review}:8: moments[1] ends at 02:00")
    assert lines[1].startswith(f"{review}:8: the tag 'promis' is not in the codebook")


def test_a_text_longer_than_its_recording(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_wav(library / "router" / "02-second.wav", 0.5)
    assert _check(library, capsys)[1][-1] == "2 calls, 0 errors, 0 warnings"
    vtt = library / "router" / "02-second.vtt"
    _add(vtt, "\n00:10.000 --> 00:11.000\nStill there?\n")
    code, lines = _check(library, capsys)
    assert code == 0
    assert "the text goes on until 00:11, the recording ends at 00:00" in lines[0]


def test_the_digest_of_a_transcript_that_came(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vtt = library / "router" / "02-second.vtt"
    digest = hashlib.sha256(vtt.read_bytes()).hexdigest()
    review = vtt.with_name("02-second.review.yaml")
    review.write_text(f"format: carereview/1\nsource:\n  transcript: {digest}\n")
    assert _check(library, capsys)[1] == ["2 calls, 0 errors, 0 warnings"]
    _add(vtt, "\n00:03.000 --> 00:04.000\nMore\n")
    code, lines = _check(library, capsys)
    assert code == 0
    assert lines[0].startswith(f"{review}:3: made on another transcript")


@pytest.mark.parametrize(("data", "expected"), [(b"", "is empty"), (b"RIFF", "has no header")])
def test_a_damaged_recording(
    library: Path, data: bytes, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "router" / "02-second.wav").write_bytes(data)
    code, lines = _check(library, capsys)
    assert code == 1
    assert f"02-second.wav: {expected}" in lines[0]


def test_a_kind_that_only_decoders_know(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    law = library / "router" / "02-second.wav"
    soundfile.write(law, [0.0] * 8000, 8000, format="WAV", subtype="ULAW")
    assert _check(library, capsys) == (0, ["2 calls, 0 errors, 0 warnings"])


@pytest.mark.parametrize(
    ("line", "said", "error"),
    [
        ("sumary: x", "sumary is not a key that means anything here, did you mean summary?", True),
        ("remark: x", "remark is not a key that means anything here, it is kept", False),
        ("codebook: [{tag: a, colr: red}]", "did you mean colour?", True),
        ("codebook: [{tag: a, weight: 2}]", "codebook[0].weight is not a key", False),
        ("codebook: [{tag: a, key: 1}, {tag: b, key: 1}]", "gives the key 1 to 2 tags", False),
        ("codebook: [{tag: a, key: x}]", "codebook[0].key is 'x', not a whole number", True),
        ("codebook: [{tag: a}, {tag: a}]", "has 2 tags called 'a'", False),
        ("events: [{at: 21.10.2015, kind: note}]", "'21.10.2015', not an ISO 8601 date", True),
        ("events: [{at: 2015-10-32, kind: note}]", "'2015-10-32', not an ISO 8601 date", True),
        ("events: [{at: 2015-10-21, kind: twet}]", "did you mean tweet?", True),
        ("events: [{at: 2015-10-21, kind: Fax}]", "'Fax', which pages show as it is", False),
        ("events: [{at: 2015-10-21, knd: note}]", "did you mean kind?", True),
        ("language: French please", "not a language code", False),
    ],
)
def test_slips_in_the_case_file_are_told_with_their_line(
    library: Path, capsys: pytest.CaptureFixture[str], line: str, said: str, error: bool
) -> None:
    case = library / "router" / "case.yaml"
    _add(case, f"{line}\n")
    code, lines = _check(library, capsys)
    (told,) = [text for text in lines if text.startswith(f"{case}:")]
    assert told.startswith(f"{case}:3: ") and said in told
    assert (code, told.endswith("(warning)")) == (int(error), not error)


@pytest.mark.parametrize("name", ["case.yaml", "register.yaml", "01-first.review.yaml"])
def test_a_file_that_does_not_say_its_format_is_told(
    library: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file = library / "router" / name
    file.write_text(file.read_text().replace("format: carereview/1\n", ""))
    code, lines = _check(library, capsys)
    assert (code, len(lines)) == (0, 2)
    assert lines[0].startswith(f"{file}:1: doesn't say its format, begin it with format: ")


def test_unknown_keys_of_a_review_are_told(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review = library / "router" / "01-first.review.yaml"
    review.write_text(review.read_text().replace("tags: [promise]", "tags: [promise]\n  x: 1"))
    code, lines = _check(library, capsys)
    assert (code, len(lines)) == (0, 2)
    assert lines[0].startswith(f"{review}:8: moments[0].x is not a key")


def test_a_register_that_contradicts_itself_is_told(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register = library / "router" / "register.yaml"
    _add(register, "nothing_private: true\n")
    code, lines = _check(library, capsys)
    assert (code, lines[0].startswith(f"{register}: states nothing_private")) == (0, True)


def test_a_register_from_above_is_named(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case, register = library / "router", library / "register.yaml"
    (case / "register.yaml").rename(register)
    code, lines = _check(library, capsys)
    assert (code, lines[0]) == (0, f"{case}: uses the register {register}")
