"""Every word has its line: the heights computed are the lines drawn."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from carereview.core.call import Segment
from carereview.ui.text_layout import BLOCK, Hidden, TextLayout, line_count

words = st.lists(
    st.text(st.sampled_from("abcé漢🙂\x1b\u200b["), min_size=1, max_size=14),
    min_size=0,
    max_size=30,
)


@given(st.lists(words, max_size=5), st.integers(1, 40))
def test_heights_are_the_lines_that_are_drawn(texts: list[list[str]], width: int) -> None:
    segments = [Segment(n, n + 1, "", " ".join(text)) for n, text in enumerate(texts)]
    layout = TextLayout(segments, lambda index: ())
    layout.set_width(width)
    for index in range(len(segments)):
        lines = layout.lines(index)
        assert layout.top(index + 1) - layout.top(index) == len(lines)
        for line in lines:
            taken = sum(token.width for token in line) + len(line) - 1
            assert taken <= max(width, 2)
            assert all(cell_len(token.text) == token.width for token in line)


ranges = st.dictionaries(
    st.integers(0, 4), st.tuples(st.integers(0, 30), st.integers(0, 40)).map(sorted)
)


@given(st.lists(words, min_size=5, max_size=5), st.integers(8, 40), ranges, ranges)
def test_heights_are_those_of_a_new_layout_when_others_are_hidden(
    texts: list[list[str]], width: int, before: dict[int, list[int]], after: dict[int, list[int]]
) -> None:
    segments = [Segment(n, n + 1, "", " ".join(text)) for n, text in enumerate(texts)]

    def hiding(ranges: dict[int, list[int]]) -> Hidden:
        return lambda index: [(ranges[index][0], ranges[index][1])] if index in ranges else ()

    layout, anew = TextLayout(segments, hiding(before)), TextLayout(segments, hiding(after))
    layout.set_width(width)
    anew.set_width(width)
    layout.hide(hiding(after), before.keys() | after.keys())
    for index in range(len(segments)):
        assert layout.lines(index) == anew.lines(index)
        assert layout.top(index + 1) - layout.top(index) == len(layout.lines(index))


@given(st.lists(words, min_size=1, max_size=5), st.integers(0, 5), st.integers(8, 40), ranges)
def test_lines_are_those_of_a_new_layout_when_more_is_said(
    texts: list[list[str]], known: int, width: int, hidden: dict[int, list[int]]
) -> None:
    segments = [Segment(n, n + 1, "", " ".join(text)) for n, text in enumerate(texts)]

    def hide(index: int) -> list[tuple[int, int]]:
        return [(hidden[index][0], hidden[index][1])] if index in hidden else []

    layout, anew = TextLayout(segments[:known], hide), TextLayout(segments, hide)
    layout.set_width(width)
    anew.set_width(width)
    layout.grow(segments)
    assert layout.height == anew.height
    for index in range(len(segments)):
        assert layout.lines(index) == anew.lines(index)
        assert layout.top(index) == anew.top(index)


@given(st.lists(st.integers(1, 9), max_size=40), st.integers(9, 40))
def test_greedy_wrapping_counts_as_textwrap_does(widths: list[int], limit: int) -> None:
    import textwrap

    text = " ".join("x" * width for width in widths)
    assert line_count(widths, limit) == max(len(textwrap.wrap(text, limit)), 1)


@given(words, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 80)).map(sorted), max_size=3))
def test_what_is_measured_are_the_words_that_are_drawn(
    text: list[str], ranges: list[list[int]]
) -> None:
    segment = Segment(0, 1, "", " \t".join(text))
    hidden = [(first, last) for first, last in ranges]
    layout = TextLayout([segment], lambda index: hidden)
    assert layout._measure(0) == [token.width for token in layout.tokens(0)]


def test_hidden_words_show_as_blocks_of_one_length() -> None:
    segment = Segment(0, 1, "a", "Oui, Madame Keller-Meier.")
    layout = TextLayout([segment], lambda index: ((12, 24),))
    layout.set_width(80)
    assert [token.text for token in layout.tokens(0)] == ["Oui,", "Madame", f"{BLOCK}."]
    layout.reveal(0)
    assert layout.tokens(0)[-1].text == "Keller-Meier."
    layout.reveal(None)
    assert layout.tokens(0)[-1].hidden


def test_lines_and_segments_find_each_other() -> None:
    segments = [Segment(n, n + 1, "", "mot " * 20) for n in range(50)]
    layout = TextLayout(segments, lambda index: ())
    layout.set_width(20)
    for index in (0, 7, 49):
        assert layout.at(layout.top(index)) == (index, 0)
        assert layout.at(layout.top(index + 1) - 1)[0] == index
    assert layout.line_of(3, 19) == layout.top(4) - 1


def test_an_empty_transcript_has_no_lines() -> None:
    layout = TextLayout((), lambda index: ())
    layout.set_width(40)
    assert layout.height == 0
