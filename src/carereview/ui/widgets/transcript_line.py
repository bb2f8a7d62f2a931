"""How one line of a transcript is painted: marks, clock, speaker and words, or a veil."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from rich.segment import Segment as Strand
from rich.style import Style

from carereview.core.call import Segment
from carereview.core.clean import clean
from carereview.core.hold import is_hold
from carereview.core.timecode import clock
from carereview.ui.lit import fit
from carereview.ui.text_layout import BLOCK, Token


@dataclass(frozen=True, slots=True)
class Marks:
    """What is lit in the transcript: all of it is cheap to compare and to change.

    `cursor` is the segment worked on, `heard` the one being heard, `word` its word; `words` are
    the first and last selected words of the cursor's segment; `hit` is the place found last.
    """

    cursor: int = 0
    heard: int | None = None
    word: int | None = None
    words: tuple[int, int] | None = None
    hit: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Voices:
    """How speakers are shown: id to label, and id to one of four colours."""

    labels: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide the parts before the text are, in cells; a narrow line has two-letter speakers."""

    time: int
    narrow: bool

    @property
    def gutter(self) -> int:
        """Count the cells before the text."""
        return self.time + (2 + 2 + 2 + 1 if self.narrow else 2 + 2 + 10 + 2)


@dataclass(frozen=True, slots=True)
class LinePainter:
    """Paints lines of segments; `style` gives the style of a part by its name."""

    voices: Voices
    marks: Marks
    columns: Columns
    style: Callable[[str], Style]

    def base(self, index: int) -> Style:
        """Give the style that the whole line of a segment has."""
        return self.style("cursor" if index == self.marks.cursor else "text")

    def veil(self, index: int, width: int) -> list[Strand]:
        """Paint blocks that tell nothing of the words behind them."""
        blocks = " ".join([BLOCK] * max((width + 1) // (len(BLOCK) + 1), 1))
        return [Strand(blocks, self.base(index) + self.style("hidden"))]

    def rest(self, index: int) -> list[Strand]:
        """Paint what stands before any line of a segment but its first: nothing."""
        return [Strand(" " * self.columns.gutter, self.style("text") + self.base(index))]

    def head(self, index: int, segment: Segment, glyph: str, veiled: bool) -> list[Strand]:
        """Paint what stands before the first line of a segment; veiled without its speaker."""
        base = self.style("text") + self.base(index)
        arrow = "▸" if index == self.marks.heard else "›" if index == self.marks.cursor else " "
        colour = self.voices.colours.get(segment.speaker, 0)
        label = "" if veiled else clean(self.voices.labels.get(segment.speaker, ""))
        shown = fit(_initials(label), 2) + " " if self.columns.narrow else fit(label, 10) + "  "
        return [
            Strand(arrow + fit(glyph, 1), base + self.style("mark")),
            Strand(clock(segment.start).rjust(self.columns.time), base + self.style("time")),
            Strand("  ", base),
            Strand(shown, base + self.style(f"voice-{colour}")),
        ]

    def body(self, index: int, segment: Segment, tokens: Sequence[Token]) -> list[Strand]:
        """Paint the words of a line."""
        base = self.style("text") + self.base(index)
        if is_hold(segment):
            base += self.style("hold")
        elif self.columns.narrow:
            base += self.style(f"voice-{self.voices.colours.get(segment.speaker, 0)}")
        strands: list[Strand] = []
        for style, run in groupby(tokens, lambda token: self._token_style(index, token, base)):
            text = " ".join(token.text for token in run)
            strands += [Strand(text, style), Strand(" ", base)]
        return strands

    def _token_style(self, index: int, token: Token, base: Style) -> Style:
        marks = self.marks
        if index == marks.heard and token.word == marks.word:
            return base + self.style("heard")
        if index == marks.cursor and marks.words and _inside(token.word, marks.words):
            return base + self.style("selected")
        if marks.hit and index == marks.hit[0] and _inside(token.word, marks.hit[1:]):
            return base + self.style("hit")
        return base + self.style("hidden") if token.hidden else base


def _initials(label: str) -> str:
    """Shorten a speaker's label to two letters: `Agent B` to AB, `Client` to Cl."""
    words = label.split()
    return "".join(word[0] for word in words[:2]) if len(words) > 1 else label[:2]


def _inside(word: int, words: tuple[int, ...]) -> bool:
    return words[0] <= word <= words[1]
