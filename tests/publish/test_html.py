"""The pieces of a web page escape what they are given, and its reader finds what is not ours."""

import pytest

from carereview.publish.html_check import read_page
from carereview.publish.html_parts import attributes, text, words

HOSTILE = """<script>alert('x')</script> "Keller" & <!-- Keller -->"""


def test_hostile_text_is_only_text() -> None:
    read = read_page(f"<p{attributes(aria_label=HOSTILE)}>{text(HOSTILE)}</p>")
    assert read.strange == ()
    assert read.text.count("<script>") == 2


def test_words_with_times_are_escaped_and_whole() -> None:
    read = read_page(
        f"<p>{words('<b> [Agent A] &amp;', (0, 90, 100, 200, 210, 290, 300, 400))}</p>"
    )
    assert read.strange == ()
    assert read.text.strip() == "<b> [Agent A] &amp;"


@pytest.mark.parametrize(
    "piece",
    [
        "<p title='Keller'></p>",
        "<img alt='Keller'>",
        "<p data-t='Keller'></p>",
        "<p class='keller'></p>",
        "<script>const name = 'Keller'</script>",
        "<style>.keller{}</style>",
        "<!-- Keller -->",
        "<p onclick='x()'></p>",
    ],
)
def test_what_our_pages_never_have_is_strange(piece: str) -> None:
    assert read_page(piece).strange


@pytest.mark.parametrize(
    "piece", ["<a href='x/Keller'>x</a>", "<p id='Keller'></p>", "<title>K&#101;ller</title>"]
)
def test_names_in_attributes_and_entities_are_read(piece: str) -> None:
    read = read_page(piece)
    assert "Keller" in read.text
