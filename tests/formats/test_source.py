import pytest

from carereview.formats import source as module
from carereview.formats.source import FormatError, Source

ACCENTS = "Où êtes-vous ? « Là »\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_told_by_its_mark_or_its_zeros(encoding: str) -> None:
    text = ACCENTS * 3
    source = Source("x", text.encode(encoding))
    assert source.text == text
    assert source.warnings == ()


def test_windows_1252_is_read_with_a_warning() -> None:
    source = Source("x", ACCENTS.encode("cp1252"))
    assert source.text == ACCENTS
    assert "Windows-1252" in source.warnings[0]


def test_a_damaged_byte_does_not_turn_utf8_into_windows_1252() -> None:
    source = Source("x", (ACCENTS * 3).encode() + b"\xff")
    assert source.text == ACCENTS * 3 + "\ufffd"
    assert source.warnings == ("1 damaged characters were replaced",)


def test_line_ends_become_lf() -> None:
    assert Source("x", b"a\r\nb\rc\r\r\nd\n").text == "a\nb\nc\nd\n"


def test_stray_nul_is_replaced_but_many_are_binary() -> None:
    stray = Source("x", b"hello\0 there" * 10 + b"x" * 1000)
    assert "hello\ufffd there" in stray.text
    assert stray.warnings
    assert Source("x", b"\0\1\2\0" * 100 + b"RIFF").text == ""


def test_json_is_parsed_only_where_it_begins_like_json() -> None:
    assert Source("x", b' {"a": NaN}').json is not None
    assert Source("x", b"no {json}").json is None
    assert Source("x", b"no {json}").json_error is None


def test_broken_json_says_where() -> None:
    error = Source("x", b'{"a": 1,\n"b" 2}').json_error
    assert error is not None
    assert error.line == 2
    assert str(error).startswith("line 2: broken JSON")


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 100_000, '{"a": ' + "9" * 5000 + "}"])
def test_hostile_json_is_an_error_and_no_crash(text: str) -> None:
    source = Source("x", text.encode())
    assert source.json is None
    assert source.json_error is not None


def test_half_surrogates_in_json_are_replaced_and_pairs_are_kept() -> None:
    document = Source("x", rb'{"a": "\ud83d\ude00 \ud83d \\ud83d \udc00"}').json
    assert document == {"a": "\U0001f600 \ufffd \\ud83d \ufffd"}


def test_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 10)
    with pytest.raises(FormatError, match="too large"):
        Source("x", b"x" * 11)


def test_an_error_is_one_line() -> None:
    assert str(FormatError("a\nb", 3)) == "line 3: a b"
