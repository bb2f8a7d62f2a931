"""The transcript: who said what, with the word that is being heard, drawn line by line."""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from carereview.core.call import Segment
from carereview.core.timecode import clock
from carereview.ui.text_layout import Hidden, TextLayout
from carereview.ui.widgets.transcript_line import Columns, LinePainter, Marks, Voices

_NARROW = 72
"""Below so many columns speakers are told by two letters, to leave room for the text."""


_PARTS = (
    *("time", "voice-0", "voice-1", "voice-2", "voice-3", "text", "cursor", "heard"),
    *("selected", "hidden", "hit", "hold", "mark"),
)


class TranscriptView(ScrollView, can_focus=True, inherit_bindings=False):
    """A transcript of any length; only lines in view are drawn."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"transcript--{part}" for part in _PARTS}
    DEFAULT_CSS = """
    TranscriptView {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        & > .transcript--time { color: $text-muted; }
        & > .transcript--voice-0 { color: $voice-0; }
        & > .transcript--voice-1 { color: $voice-1; }
        & > .transcript--voice-2 { color: $voice-2; }
        & > .transcript--voice-3 { color: $voice-3; }
        & > .transcript--cursor { background: $row; }
        & > .transcript--heard {
            background: $heard; color: $heard-text; text-style: bold underline;
        }
        & > .transcript--selected { text-style: underline reverse; }
        & > .transcript--hidden { color: $hidden; }
        & > .transcript--hit { color: $accent; text-style: bold underline; }
        & > .transcript--hold { color: $text-muted; text-style: italic; }
        & > .transcript--mark { color: $accent; text-style: bold; }
    }
    """

    class Clicked(Message):
        """A segment was clicked, and perhaps one of its words."""

        def __init__(self, segment: int, word: int | None) -> None:
            super().__init__()
            self.segment = segment
            self.word = word

    class Scrolled(Message):
        """Somebody scrolled by hand."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._segments: Sequence[Segment] = ()
        self._layout = TextLayout((), lambda index: ())
        self._voices = Voices()
        self._glyphs: Mapping[int, str] = {}
        self._marks = Marks()
        self._revealed: int | None = None
        self._veiled = False
        self.scrolled = False
        """Somebody has scrolled by hand, and the message that tells so is under way."""

    def show(
        self,
        segments: Sequence[Segment],
        hidden: Hidden | None,
        voices: Voices,
        glyphs: Mapping[int, str],
    ) -> None:
        """Show a transcript; `glyphs` are the moments' marks by segment. The place is kept.

        Without `hidden` nobody knows yet what to hide: it is veiled.
        """
        self._veiled = hidden is None
        self._segments = segments
        self._voices = voices
        self._glyphs = glyphs
        self._layout = TextLayout(segments, hidden or (lambda index: ()))
        self._layout.reveal(self._revealed)
        self._wrap()
        self.refresh()

    def grow(self, segments: Sequence[Segment]) -> None:
        """Add what follows the segments shown; paints if any of it comes into view."""
        columns, end = self._columns, self._layout.height
        self._segments = segments
        self._layout.grow(segments)
        self.virtual_size = Size(self.size.width, self._layout.height)
        if self._columns != columns:  # the clock has more digits
            self._wrap()
        if self._columns != columns or end < self.scroll_offset.y + self.size.height:
            self.refresh()

    def show_hidden(self, hidden: Hidden, changed: Iterable[int], voices: Voices) -> None:
        """Hide other characters of the same texts, in the segments `changed`; lifts the veil."""
        everything = self._veiled or voices is not self._voices
        self._veiled = False
        self._voices = voices
        top = self._layout.at(self.scroll_offset.y)[0] if self._layout.height else 0
        before = self._layout.height
        self._layout.hide(hidden, changed)
        if self._layout.height != before:
            self._scroll_back(top)
            everything = True
        if everything:
            self.refresh()
        else:
            self._refresh_segments(changed)

    def _refresh_segments(self, changed: Iterable[int]) -> None:
        """Paint those of the segments that are in view."""
        region, first = self.scrollable_content_region, self.scroll_offset.y
        shown = set(changed)
        for y in range(first, min(first + region.height, self._layout.height)):
            if self._layout.at(y)[0] in shown:
                self.refresh(Region(0, y - first, region.width, 1))

    def veil(self) -> None:
        """Show blocks only, where the text was, until it is known what to hide."""
        self._veiled = True
        self.refresh()

    @property
    def veiled(self) -> bool:
        """Tell whether blocks stand for everything."""
        return self._veiled

    def show_times(self, segments: Sequence[Segment]) -> None:
        """Show the same texts at other times; paints the lines in view where a clock changed."""
        before, self._segments = self._segments, segments
        if self._text_width != self._layout.width:
            self._wrap()
            self.refresh()
            return
        region, first = self.scrollable_content_region, self.scroll_offset.y
        for y in range(first, min(first + region.height, self._layout.height)):
            index, line = self._layout.at(y)
            if not line and clock(before[index].start) != clock(segments[index].start):
                self.refresh(Region(0, y - first, region.width, 1))

    def show_glyphs(self, glyphs: Mapping[int, str]) -> None:
        """Show other marks beside the same segments; paints the lines where one changed."""
        changed = {index for index, _ in self._glyphs.items() ^ glyphs.items()}
        self._glyphs = glyphs
        for index in changed:
            self.refresh_line(self._layout.top(index))

    @property
    def marks(self) -> Marks:
        """Give what is lit now."""
        return self._marks

    @marks.setter
    def marks(self, marks: Marks) -> None:
        old, self._marks = self._marks, marks
        if old == marks or not self._segments:
            return
        lines: set[int] = set()
        if (old.heard, old.word) != (marks.heard, marks.word):
            lines = self._lit_lines(old) | self._lit_lines(marks)
        if old.cursor != marks.cursor or old.words != marks.words or old.hit != marks.hit:
            for index in {old.cursor, marks.cursor, *(m.hit[0] for m in (old, marks) if m.hit)}:
                lines |= set(range(self._layout.top(index), self._layout.top(index + 1)))
        width = self.scrollable_content_region.width  # without the scroll bar, which stays
        for y in lines:
            self.refresh(Region(0, y - self.scroll_offset.y, width, 1))

    def _lit_lines(self, marks: Marks) -> set[int]:
        """Give the lines that the heard word and its segment's arrow stand on."""
        if marks.heard is None or marks.heard >= len(self._segments):
            return set()
        top = self._layout.top(marks.heard)
        if marks.word is None:
            return {top}
        return {top, self._layout.line_of(marks.heard, marks.word)}

    def reveal(self, index: int | None) -> None:
        """Show what is hidden in one segment, and in no other."""
        if index == self._revealed:
            return
        self._revealed = index
        self._layout.reveal(index)
        self._wrap()
        self.refresh()

    @property
    def revealed(self) -> int | None:
        """Give the segment whose hidden text is shown."""
        return self._revealed

    @property
    def _columns(self) -> Columns:
        last = self._segments[-1].start if self._segments else 0
        return Columns(7 if last >= 3_600_000 else 5, self.size.width < _NARROW)

    @property
    def _text_width(self) -> int:
        return max(self.scrollable_content_region.width - self._columns.gutter - 1, 1)

    def _wrap(self) -> None:
        """Wrap to the present width; the segment at the top stays at the top."""
        if not self.size.width:
            return
        top = self._layout.at(self.scroll_offset.y)[0] if self._layout.height else 0
        self._layout.set_width(self._text_width)
        self._scroll_back(top)

    def _scroll_back(self, top: int) -> None:
        """Keep a segment at the top after lines have moved."""
        self.virtual_size = Size(self.size.width, self._layout.height)
        if top > 0:
            self.scroll_to(y=self._layout.top(top), animate=False, force=True)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._wrap()

    def keep_in_view(self, index: int, word: int | None = None) -> None:
        """Scroll so that a segment, or the line of its word, can be read with lines around it."""
        height = self.scrollable_content_region.height
        if not height or not self._segments:
            return
        first = self._layout.top(index)
        last = self._layout.top(index + 1) - 1
        if word is not None and last - first >= height // 2:
            first = last = self._layout.line_of(index, word)
        top = self.scroll_offset.y
        margin = min(2, height // 4)
        if first < top + margin or last > top + height - 1 - margin:
            self.scroll_to(y=max(first - height // 3, 0), animate=False, force=True)

    def scroll_pages(self, pages: int) -> None:
        """Scroll by pages, and tell that somebody did."""
        step = max(self.scrollable_content_region.height - 2, 1)
        self.scroll_to(y=self.scroll_offset.y + pages * step, animate=False, force=True)
        self._tell_scrolled()

    def on_mouse_scroll_up(self) -> None:
        """Tell that somebody scrolled; the scrolling itself is the base class's."""
        self._tell_scrolled()

    def on_mouse_scroll_down(self) -> None:
        """Tell that somebody scrolled."""
        self._tell_scrolled()

    def _tell_scrolled(self) -> None:
        self.scrolled = True
        self.post_message(self.Scrolled())

    def on_click(self, event: events.Click) -> None:
        """Tell which segment and word were clicked."""
        y = event.y + self.scroll_offset.y
        if not self._segments or y >= self._layout.height:
            return
        index, line = self._layout.at(y)
        x = self._columns.gutter
        for token in self._layout.lines(index)[line]:
            if x <= event.x < x + token.width:
                self.post_message(self.Clicked(index, token.word))
                return
            x += token.width + 1
        self.post_message(self.Clicked(index, None))

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        width = self.scrollable_content_region.width
        y += self.scroll_offset.y
        if y >= self._layout.height or not self._segments:
            return Strip.blank(width, self.rich_style)
        index, line = self._layout.at(y)
        segment, columns = self._segments[index], self._columns
        painter = LinePainter(self._voices, self._marks, columns, self._style)
        glyph = self._glyphs.get(index, "")
        first = not line
        strands = (
            painter.head(index, segment, glyph, self._veiled) if first else painter.rest(index)
        )
        if self._veiled:
            strands += painter.veil(index, width - columns.gutter)
        else:
            strands += painter.body(index, segment, self._layout.lines(index)[line])
        return Strip(strands).simplify().adjust_cell_length(width, painter.base(index))

    def _style(self, part: str) -> Style:
        return self.get_component_rich_style(f"transcript--{part}", partial=part != "text")
