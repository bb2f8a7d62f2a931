"""Data on a page can be nothing but text, whoever reads the Markdown."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from carereview.formats.yamlio import load_yaml
from carereview.publish.markdown import (
    bold,
    bullets,
    escape,
    heading,
    inline,
    link,
    page,
    paragraphs,
    plain,
    quote_block,
    table,
)

# Tables, strikethrough and links of bare addresses switched on, as on GitHub.
READER = MarkdownIt("gfm-like")

HOSTILE = (
    "[x](javascript:alert(1))",
    "![x](https://example.org/p.png)",
    "<script>alert(1)</script>",
    "<https://example.org>",
    "https://example.org/a?b=c",
    "www.example.org and example.org, a@example.org, //localhost/x",
    "mailto:a@example.org",
    "# title",
    "---",
    "***",
    "===",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "2) item",
    "> quote",
    "    code",
    "\tcode",
    "```\ncode\n```",
    "~~~",
    "~~gone~~ **bold** _it_ __b__ *i*",
    "a | b\n--- | ---\n1 | 2",
    "[a]: https://example.org",
    "[^1]: note",
    "&lt;b&gt; &amp; &#60; R&D",
    "\\*not\\* \\",
    "`code` ``",
    "line\r\nbreak\u2028there\u0085",
    "<!-- comment -->",
    "{{ secret }} {% include x %} {{< x >}}",
    "$x$ $$y$$",
    "\x1b]52;c;aGk=\x07 \x00 \u202egnp.exe \ud800",
    "title: x\n---\nbody",
    "- [ ] task",
    "http://",
    "a:b",
    "-5 degrés, #5, +41",
)

text_around = st.text(
    alphabet=st.one_of(
        st.sampled_from("[]()<>*_`~#-+=|!\\&;:/@.{}$\n\r\t 019abw"),
        st.characters(exclude_categories=()),
    ),
    max_size=60,
)


def tokens(markdown: str) -> Iterator[Token]:
    for token in READER.parse(markdown):
        yield token
        yield from token.children or ()


def shown(markdown: str) -> str:
    """Give what a reader sees."""
    return "".join(t.content for t in tokens(markdown) if t.type in ("text", "text_special"))


def kinds(markdown: str) -> set[str]:
    return {token.type for token in tokens(markdown)}


def seen(text: str) -> str:
    """Give what a reader should see of a text: its one plain line."""
    return plain(text)


def check(text: str) -> None:
    assert kinds(escape(text)) <= {"paragraph_open", "paragraph_close", "inline", "text"}
    assert shown(escape(text)) == seen(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_survives_as_text(text: str) -> None:
    check(text)


@settings(max_examples=300, deadline=None)
@given(text_around)
def test_any_text_survives_as_text(text: str) -> None:
    check(text)


@settings(max_examples=100, deadline=None)
@given(text_around, text_around)
def test_any_text_survives_inside_the_shapes_of_a_page(one: str, two: str) -> None:
    for markdown, allowed in (
        (f"[00:01] {bold(one)} {escape(two)}", {"strong_open", "strong_close"}),
        (quote_block([escape(one), escape(two)]), {"blockquote_open", "blockquote_close"}),
        (heading(2, one), {"heading_open", "heading_close"}),
        (f"[00:01] {inline(one)}", set()),
    ):
        extra = allowed | {"paragraph_open", "paragraph_close", "inline", "text"}
        assert kinds(markdown) <= extra, markdown
        assert seen(one) in shown(markdown)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(text_around, text_around), min_size=1, max_size=3))
def test_a_table_keeps_its_cells(rows: list[tuple[str, str]]) -> None:
    cells = [
        token.content for token in READER.parse(table(("a", "b"), rows)) if token.type == "inline"
    ]
    read = ["".join(t.content for t in READER.parseInline(c)[0].children or ()) for c in cells]
    assert read == ["a", "b", *(seen(cell) for row in rows for cell in row)]


@settings(max_examples=100, deadline=None)
@given(text_around, text_around)
def test_front_matter_holds_what_was_given_and_nothing_gets_out(title: str, body: str) -> None:
    written = page({"title": title, "empty": " "}, [escape(body)])
    head, _, rest = written.removeprefix("---\n").partition("\n---\n")
    if plain(title):
        assert load_yaml(head) == {"title": plain(title)}
        assert rest == f"\n{escape(body)}\n" or not escape(body)
    written.encode()


def test_front_matter_is_left_out_of_the_way_when_empty() -> None:
    assert page({}, ["Text."]) == "Text.\n"


def test_only_a_clean_web_address_becomes_a_link() -> None:
    assert link("https://example.org/a_b?c=1#d") == "<https://example.org/a_b?c=1#d>"
    for address in (
        "javascript:alert(1)",
        "https://example.org/[name]",
        "https://example.org/a b",
        "https://example.org/{{x}}",
        "ftp://example.org",
        "https://example.org/>x",
        "",
    ):
        assert not kinds(link(address)) & {"link_open", "html_inline"}


def test_control_characters_and_tricks_of_direction_do_not_reach_a_page() -> None:
    line = plain("a\x1b[31mb\x00c\u202ed\u2066e\ufefff\ud800g\th\u2029i\x9bj")
    assert line == "a\ufffd[31mb\ufffdcdef\ufffdg h i\ufffdj"


def test_paragraphs_split_at_empty_lines_only() -> None:
    text = "One\nline.\n \n\nTwo.\r\n\r\n- three\n"
    assert paragraphs(text) == ("One line.", "Two.", "\\- three")
    assert paragraphs(" \n\n ") == ()


def test_plain_sentences_are_not_littered_with_backslashes() -> None:
    for sentence in (
        "Oui, dix fois ! C’est-à-dire 50 % (ou 60), d’accord ? - Bon… «\u00a0Non\u00a0»",
        "At 3 p.m. it was -5 degrees: R & D, 9.12.",
    ):
        assert escape(sentence) == sentence


def test_pseudonyms_keep_their_brackets_where_they_cannot_become_a_link() -> None:
    sentence = "Bonjour [Agent A], voici le [numéro de client 2] («\u00a0[…]\u00a0»)."
    assert escape(sentence) == sentence
    for text in (
        "x [a](b)",
        "x [a]: b",
        "x [a][b]",
        "x [a]{b}",
        "[a]: b",
        "[a](b)",
        "[a][b]",
        "x ![a]",
        "x [[a]]",
    ):
        assert "\\[" in escape(text)
        check(text)


@pytest.mark.parametrize("text", ["C #", "a ##", "#", "a\\#", "# a #", "14. Oktober", "- a"])
def test_headings_keep_what_looks_like_their_own_marks(text: str) -> None:
    assert kinds(heading(2, text)) == {"heading_open", "heading_close", "inline", "text"}
    assert shown(heading(2, text)) == text


def test_a_very_long_text_takes_no_time() -> None:
    started = time.process_time()
    for unit in ("a-", "a.", "@a", "://", "[", "1.", "\\", "&a", " \n"):
        escape(unit * 50_000)
    assert time.process_time() - started < 2


def test_bold_of_nothing_is_nothing() -> None:
    assert bold(" \n") == ""
    assert bullets(["a", "b"]) == "- a\n- b"
