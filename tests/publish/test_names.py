"""File names of a bundle work everywhere and never collide."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.privacy.redacted import Safe
from carereview.publish.names import distinct, file_stem


@pytest.mark.parametrize(
    ("key", "stem"),
    [
        ("01-premier-appel", "01-premier-appel"),
        ("Été à Genève", "ete-a-geneve"),
        ("[Agent A] 2", "agent-a-2"),
        ("../../etc/passwd", "etc-passwd"),
        ("straße_1", "strasse_1"),
        ("CON", "con-"),
        ("", "call-3"),
        ("███", "call-3"),
        ("a\x00b\n", "a-b"),
    ],
)
def test_stems(key: str, stem: str) -> None:
    assert file_stem(Safe(key), "call-3") == stem


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=100), max_size=8))
def test_names_are_distinct_and_tame(keys: list[str]) -> None:
    names = distinct(file_stem(Safe(key), "call") for key in keys)
    assert len(set(names)) == len(keys)
    assert all(re.fullmatch(r"[a-z0-9_][a-z0-9_-]{0,90}", name) for name in names)


def test_distinct_keeps_names_that_are_already_numbered() -> None:
    assert distinct(["a", "a", "a-2", "a"]) == ("a", "a-3", "a-2", "a-4")
