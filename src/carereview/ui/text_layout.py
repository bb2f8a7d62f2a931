"""Where every word of a transcript stands on the screen, for twenty thousand segments at once.

Widths of words are measured once; the height of every segment at a given width is then exact
and cheap, so the view can scroll to any segment without drawing the ones before it. The words
of a line are only made when it is drawn.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rich.cells import cell_len, chop_cells

from carereview.core.call import Segment
from carereview.core.clean import clean

BLOCK = "██████"
"""Stands for any hidden word: always as long, so that it tells nothing about it."""

_CACHED_SEGMENTS = 500

Hidden = Callable[[int], Sequence[tuple[int, int]]]
"""Gives the hidden character ranges of the segment with this index."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word as shown: its text, cells, place among the segment's words, whether it is hidden."""

    text: str
    width: int
    word: int
    hidden: bool = False


class TextLayout:
    """The lines of a transcript at one width; `y` counts lines from the first one's top."""

    def __init__(self, segments: Sequence[Segment], hidden: Hidden) -> None:
        self._segments = segments
        self._hidden = hidden
        self._revealed: int | None = None
        self._known = _Widths()
        self._widths = [self._measure(index) for index in range(len(segments))]
        self._lines: dict[int, tuple[tuple[Token, ...], ...]] = {}
        self.width = 0
        self._heights: list[int] = []
        self._tops = [0]

    def _measure(self, index: int) -> list[int]:
        text, ranges = self._segments[index].text, self._ranges(index)
        widths = list(map(self._known.__getitem__, text.split()))
        for number, start, word in _touched(text, ranges):
            widths[number] = _token(word, number, start, ranges).width
        return widths

    def _ranges(self, index: int) -> Sequence[tuple[int, int]]:
        return () if index == self._revealed else self._hidden(index)

    @property
    def height(self) -> int:
        """Give the number of lines in all."""
        return self._tops[-1]

    def set_width(self, width: int) -> None:
        """Wrap everything to a width in cells."""
        self.width = max(width, 1)
        self._lines.clear()
        self._heights = [
            line_count(widths, self.width) or len(_wrap(self.tokens(index), self.width))
            for index, widths in enumerate(self._widths)
        ]
        self._tops = [0, *accumulate(self._heights)]

    def grow(self, segments: Sequence[Segment]) -> None:
        """Add what follows the segments laid out, which must be the first of `segments`."""
        added = range(len(self._segments), len(segments))
        self._segments = segments
        self._widths += [[] for _ in added]
        self._heights += [0 for _ in added if self.width]
        self._wrap_again(added)

    def hide(self, hidden: Hidden, changed: Iterable[int]) -> None:
        """Hide other characters of the same texts; `changed` are the segments with any such."""
        self._hidden = hidden
        self._wrap_again(changed)

    def _wrap_again(self, changed: Iterable[int]) -> None:
        for index in changed:
            widths = self._widths[index] = self._measure(index)
            self._lines.pop(index, None)
            if self.width:
                lines = line_count(widths, self.width)
                self._heights[index] = lines or len(_wrap(self.tokens(index), self.width))
        self._tops = [0, *accumulate(self._heights)]

    def reveal(self, index: int | None) -> None:
        """Show what is hidden in one segment (and hide the one shown before)."""
        before, self._revealed = self._revealed, index
        self._wrap_again(i for i in {before, index} if i is not None and i < len(self._segments))

    def tokens(self, index: int) -> tuple[Token, ...]:
        """Give the words of a segment as they are shown."""
        ranges = self._ranges(index)
        return tuple(
            _token(word.text, number, word.char_start, ranges)
            for number, word in enumerate(self._segments[index].words())
        )

    def top(self, index: int) -> int:
        """Give the first line of a segment."""
        return self._tops[min(index, len(self._tops) - 1)]

    def at(self, y: int) -> tuple[int, int]:
        """Give the segment at a line, and which of its lines it is."""
        index = min(max(bisect_right(self._tops, y) - 1, 0), len(self._segments) - 1)
        return index, y - self._tops[index]

    def lines(self, index: int) -> tuple[tuple[Token, ...], ...]:
        """Give the lines of a segment, each a row of tokens."""
        if index not in self._lines:
            if len(self._lines) > _CACHED_SEGMENTS:
                self._lines.clear()
            self._lines[index] = _wrap(self.tokens(index), self.width)
        return self._lines[index]

    def line_of(self, index: int, word: int) -> int:
        """Give the line on which a word of a segment begins."""
        for number, line in enumerate(self.lines(index)):
            if line and line[-1].word >= word:
                return self.top(index) + number
        return self.top(index)


class _Widths(dict[str, int]):
    """The cells of each word as shown, measured when first asked for: people repeat words."""

    def __missing__(self, word: str) -> int:
        shown = clean(word)
        width = self[word] = len(shown) if shown.isascii() else cell_len(shown)
        return width


def _touched(text: str, ranges: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Give number, place and letters of the words that ranges touch; the others cost nothing."""
    for first, last in ranges:
        start = min(first, len(text))
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        reach = last
        while reach < len(text) and not text[reach].isspace():
            reach += 1
        before = len(text[:start].split())
        for number, word in enumerate(text[start:reach].split(), before):
            start = text.index(word, start)
            yield number, start, word
            start += len(word)


def _token(text: str, number: int, start: int, ranges: Sequence[tuple[int, int]]) -> Token:
    shown, place, hidden = "", 0, False
    for first, last in ranges:
        first, last = max(first - start, place), min(last - start, len(text))
        if first < last:
            shown += clean(text[place:first]) + BLOCK
            place, hidden = last, True
    shown += clean(text[place:])
    return Token(shown, len(shown) if shown.isascii() else cell_len(shown), number, hidden)


def line_count(widths: Sequence[int], limit: int) -> int:
    """Count the lines that words of these widths need, one cell between two words.

    Gives 0 if a word is longer than a line: where it breaks depends on its letters.
    """
    lines, used = 1, -1
    for width in widths:
        used += width + 1
        if used > limit:
            if width > limit:
                return 0
            lines += 1
            used = width
    return lines


def _wrap(tokens: Sequence[Token], limit: int) -> tuple[tuple[Token, ...], ...]:
    lines: list[list[Token]] = [[]]
    used = -1
    for token in tokens:
        for piece in _broken(token, limit):
            if used + 1 + piece.width > limit and lines[-1]:
                lines.append([])
                used = -1
            lines[-1].append(piece)
            used += piece.width + 1
    return tuple(map(tuple, lines))


def _broken(token: Token, limit: int) -> tuple[Token, ...]:
    if token.width <= limit:
        return (token,)
    pieces = chop_cells(token.text, limit)
    return tuple(Token(text, cell_len(text), token.word, token.hidden) for text in pieces)
