from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.formats import yamlio
from carereview.formats.source import FormatError
from carereview.formats.yamlio import dump_scalar, dump_yaml, load_yaml

NO_SURROGATES = st.characters(exclude_categories=["Cs"])
# Mostly the characters that YAML minds.
ODD = st.sampled_from(list("ab 1-:#'\"\\\n\t\r.,[]{}&*!|>%@`~=?0123xeyn\x85\u2028\ufeff\0é"))
TEXTS = st.text(ODD, max_size=12) | st.text(NO_SURROGATES, max_size=8)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_back(value: object) -> None:
    assert load_yaml(dump_yaml(value)) == value


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_other_loaders_read_texts_as_texts(text: str) -> None:
    loaded = yaml.safe_load(dump_yaml({"key": [text]}))["key"][0]
    # Clock times and dates stay bare on purpose.
    assert loaded == text or dump_scalar(text) == text


@pytest.mark.parametrize(
    "text", ["no", "Yes", "off", "y", "0612", "12:30", "1_000", "0x1F", "1e5", "~", "", "=", "<<",
             "2001-12-14 21:59:43", "- a", "a: b", "a #b", ".inf", "null", "? x", "@x", "a:"]
)  # fmt: skip
def test_ambiguous_texts_are_quoted(text: str) -> None:
    assert yaml.safe_load(dump_yaml([text])) == [text]
    assert load_yaml(dump_yaml([text])) == [text]


@pytest.mark.parametrize(
    "text", ["00:03:12.480", "2015-10-14", "2015-10-14T09:12:00+02:00", "C'est « là » ?", "a:b"]
)
def test_times_and_plain_sentences_stay_bare(text: str) -> None:
    assert dump_yaml([text]) == f"- {text}\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("language: no", "no"),
        ("at: 00:03:12.480", "00:03:12.480"),
        ("on: 2015-10-14", "2015-10-14"),
        ("phone: 0612345678", "0612345678"),
        ("phone: +33612345678", "+33612345678"),
        ("n: 12", 12),
        ("n: -1.5e3", -1500.0),
        ("n: 0x10", "0x10"),
        ("n:", None),
        ("n: True", True),
        ("n: '12'", "12"),
        ("n: !!str 12", "12"),
        ("n: <<", "<<"),
    ],
)
def test_scalars_are_what_people_typed(text: str, value: object) -> None:
    document: Any = load_yaml(text)
    (loaded,) = document.values()
    assert loaded == value
    assert type(loaded) is type(value)


def test_the_layout_is_block_style_in_the_given_order() -> None:
    value = {"b": 1, "a": {"x": ["u", {"v": None}], "w": []}, "t": "one\ntwo", "z": ["p\nq\n"]}
    assert dump_yaml(value) == (
        "b: 1\na:\n  x:\n  - u\n  - v: null\n  w: []\nt: |-\n  one\n  two\nz:\n- |\n  p\n  q\n"
    )


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\nb: 2\na: 3", 3, "twice"),
        ("a: &x 1\nb: *x", 2, "alias"),
        ("a: 1\nb: ]\nc: 1", 2, "mend"),
        ("a: 1\n--- \nb: 2", 2, "second document"),
        ("a: !!python/object:os.system x", 1, "tag"),
        ("a: 1\nb: \x01", 2, "not allowed"),
        ("a: 1\n? [b]\n: 2", 2, "key"),
        ("a: 1\nb: " + "[" * 100, 2, "nested"),
        ("a:\n  - \ud800", 2, "surrogate"),
    ],
)
def test_bad_yaml_is_one_line_with_its_place(text: str, line: int, what: str) -> None:
    with pytest.raises(FormatError, match=what) as caught:
        load_yaml(text)
    assert caught.value.line == line
    assert "\n" not in str(caught.value)


def test_a_bomb_of_aliases_is_refused_at_once() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 60)]
    with pytest.raises(FormatError, match="alias"):
        load_yaml("\n".join(rows))


@pytest.mark.parametrize("value", ["\ud800", {"\udfff": 1}, object(), 10**1001, b"x"])
def test_what_cannot_be_saved_is_refused(value: object) -> None:
    with pytest.raises(FormatError):
        dump_yaml([value])


def test_nesting_is_bounded_both_ways() -> None:
    deep: list[object] = []
    for _ in range(100):
        deep = [deep]
    with pytest.raises(FormatError, match="nested"):
        dump_yaml(deep)


def test_long_and_odd_keys_survive() -> None:
    value = {"k" * 3000: 1, "a\nb": {"c: d": [1]}, "": 2, "x" * 500: {"y": [1, {"z": "1\n2"}]}}
    assert load_yaml(dump_yaml(value)) == value


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_loads_or_is_a_format_error(text: str) -> None:
    try:
        load_yaml(text)
    except FormatError as error:
        assert "\n" not in str(error)


@given(VALUES)
@settings(max_examples=60, deadline=None)
def test_without_the_c_library_the_same_is_read(value: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yamlio, "_LOADER", yaml.SafeLoader)
        assert load_yaml(dump_yaml(value)) == value
