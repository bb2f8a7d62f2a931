"""The pieces of a web page escape what they are given, and its reader finds what is not ours."""

import pytest

from carereview.core.call import Segment, Span, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Review
from carereview.privacy.plan import make_plan
from carereview.publish.html_check import read_page
from carereview.publish.html_parts import attributes, text, words
from carereview.publish.html_times import TimedCall, strange_times

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
        "<p>x</p Keller>",
        "<p>x</p><p Keller",
        "<a id='m-keller'></a>",
        "<a href='#keller'>x</a>",
        "<audio src='https://example.org/a.flac'></audio>",
        "<p lang='fr-keller'></p>",
        "<p data-t='07955501 73'></p>",
        "<meta http-equiv='Content-Security-Policy' content='default-src *'>",
    ],
)
def test_what_our_pages_never_have_is_strange(piece: str) -> None:
    assert read_page(piece).strange


@pytest.mark.parametrize(
    "piece",
    ["<a href='x/Keller'>x</a>", "<p aria-label='Keller'></p>", "<title>K&#101;ller</title>"],
)
def test_names_in_attributes_and_entities_are_read(piece: str) -> None:
    read = read_page(piece)
    assert "Keller" in read.text


def test_what_follows_a_placeholder_is_no_part_of_it() -> None:
    assert words("[Agent A]. Oui", ()) == '<span class="chip">[Agent A]</span>. Oui'


SAID = Segment(0, 3000, "agent", "Bonjour, Sandra Keller.", (100, 600, 700, 1300, 1350, 2000))
WINDOWS = {"a.flac": (Span(450, 2450),)}


@pytest.mark.parametrize(
    ("told", "strange"),
    [
        ((45, 200), False),  # the bleep
        ((70, 60), True),  # a hidden word
        ((10, 50), True),  # a word that the bleep touches
        ((45, 199), True),
    ],
)
def test_a_page_tells_only_times_that_can_be_explained(
    told: tuple[int, int], strange: bool
) -> None:
    register = Register((Entity("Agent A", "person", ("Sandra Keller",), Verdict.REDACT),))
    plan = make_plan(Transcript(segments=(SAID,)), Review(), register)
    call = TimedCall("a.flac", (told,), ((0, 300),))
    assert strange_times([call], [plan], WINDOWS) is strange
    shown = make_plan(Transcript(segments=(SAID,)), Review(), Register())
    own = TimedCall("a.flac", ((10, 50), (70, 60)), ((0, 300),))
    assert not strange_times([own], [shown], {})
    assert strange_times([TimedCall("a.flac", (), ((5, 300),))], [shown], {})
