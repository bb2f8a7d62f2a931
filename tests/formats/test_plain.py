"""Flat files are read as the YAML parser reads them, or left to it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.formats.plain import read_flat
from carereview.formats.source import FormatError
from carereview.formats.yamlio import load_yaml

FLAT = (
    "format: carereview/1\nplayer: clock\nvolume: 80\nreviewer: Renée\u00a0C.\nlibrary: /home/a b\n"
)


def test_settings_are_read_without_a_parser() -> None:
    assert read_flat(FLAT) == load_yaml(FLAT)


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "a: 'b'\n", "a: b # c\n", "a: b: c\n", "a: b\n  c\n", "a:\n", "a: \n"),
        *("a: b\na: c\n", "- a\n", "keymap:\n  a: b\n", "null: b\n", "a: b\n---\n", "a: |\n"),
        *("a: b\n...\n", "a: b\r\n", "a: b\tc\n", "a: *b\n", "a: b \n", "%YAML 1.1\n", "a: [b]\n"),
    ],
)
def test_anything_else_is_left_to_the_parser(text: str) -> None:
    assert read_flat(text) is None


PIECES = ["a", "key", ": ", ":", " ", "\n", "#", " #", "'", '"', "-", "1", "1.5", "true", "null"]
PIECES += [
    "[",
    "{",
    "|",
    "&",
    "*",
    "!",
    "%",
    "@",
    "é",
    "\u00a0",
    "\u2028",
    "\t",
    "\r",
    "...",
    "~",
    ",",
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_is_read_is_what_the_parser_reads(text: str) -> None:
    for whole in (text, f"key: {text}\n", f"a: b\nkey: {text}"):
        flat = read_flat(whole)
        if flat is not None:
            assert repr(flat) == repr(load_yaml(whole))


def test_the_parser_refuses_what_it_refused() -> None:
    with pytest.raises(FormatError):
        load_yaml("a: b\na: c\n")
