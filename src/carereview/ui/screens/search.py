"""Search all calls of the library: results come while somebody types."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Input
from textual.worker import get_current_worker

from carereview.core.clean import clean
from carereview.core.timecode import clock
from carereview.library.index import IndexTrouble, open_index
from carereview.library.query import QueryError
from carereview.library.search import Hit, Hits, search, snippet
from carereview.ui.lit import fit
from carereview.ui.screens.picking import picking_bindings, picking_parts
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.line import Line
from carereview.ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from carereview.ui.app import CareReview

_PAUSE_S = 0.05
"""So long nothing more must be typed before it is looked for."""

_LOOK_S = 1.0
"""While calls are still read, what they add is looked for so often."""

_FOUND = Style(bold=True, underline=True)
_HINT = 'words, "a phrase", begin*   ↑↓ choose, Enter opens, Esc closes'


class SearchScreen(Screen[Hit | None]):
    """Give the hit to open, or None. What is shown is unredacted, as in the calls themselves."""

    app: "CareReview"
    BINDINGS: ClassVar[list[BindingType]] = picking_bindings("Open at the word")

    def __init__(self, title_of: Callable[[str], str]) -> None:
        """`title_of` tells what a call is called, by its id."""
        super().__init__()
        self._title_of = title_of
        self._known: tuple[int, int] | None = None

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        lines = LineList[Hit](self._draw, 2, "hits")
        yield from picking_parts(self.app.searched, _HINT, lines)

    def on_mount(self) -> None:
        """Look again for what was looked for last."""
        line = self.query_one("#wanted", Line)
        line.action_end()
        line.focus()
        self.query_one("#title", Bar).show(f"search {self.app.library.name}", "unredacted")
        self._say("")
        self._known = self.app.indexed
        self.set_interval(_LOOK_S, self._look)

    @property
    def hits(self) -> LineList[Hit]:
        """Give the list."""
        return self.query_one("#hits", LineList)

    # Searching

    @on(Input.Changed, "#wanted")
    def _typed(self, event: Input.Changed) -> None:
        self.app.searched = event.value
        self._search(event.value)

    def _look(self) -> None:
        """Search again if more calls are known by now."""
        if self._known != self.app.indexed:
            self._known = self.app.indexed
            self._search(self.app.searched)

    @work(thread=True, exclusive=True)
    def _search(self, wanted: str) -> None:
        worker = get_current_worker()
        time.sleep(_PAUSE_S)
        if worker.is_cancelled:
            return
        found, trouble = Hits(()), ""
        try:
            if wanted.strip():
                with open_index(self.app.library) as index:
                    found = search(index, wanted, typing=True)
        except QueryError as error:
            trouble = f"{error}"
        except IndexTrouble as error:
            trouble = f"the index cannot be used: {error}"
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show, wanted, found, trouble)

    def _show(self, wanted: str, found: Hits, trouble: str) -> None:
        if not self.is_attached or wanted != self.app.searched:
            return
        at = found.hits.index(self.hits.current) if self.hits.current in found.hits else 0
        self.hits.show(found.hits, at)
        count = f"{len(found.hits)} hit{'s' if len(found.hits) != 1 else ''}"
        more = f"the first {count}" if found.more else count
        self._say(trouble or (more if wanted.strip() else ""))

    def _say(self, text: str) -> None:
        """Tell what was found, and how far the index is."""
        known = self.app.indexed
        progress = "" if known is None else f"{known[0]:,} of {known[1]:,} calls are read"
        done = known is not None and known[0] == known[1]
        right = "" if done else progress or "reading calls …"
        if self.app.index_trouble:
            right = f"incomplete, no index can be kept: {self.app.index_trouble}"
        self.query_one("#told", Bar).show(text, right)

    # Showing

    def _draw(self, hit: Hit, number: int, width: int, style: Style) -> list[Strand]:
        if number == 0:
            who = hit.speaker if hit.segment is not None else "moment"
            head = f" {clock(hit.start)}  {clean(who)}"
            return [Strand(fit(f" {clean(self._title_of(hit.call))} {head}", width), style)]
        cut = snippet(hit, max(width - 4, 8))
        strands, at = [Strand("   ", style)], 0
        for mark in cut.marks:
            strands.append(Strand(clean(cut.text[at : mark.start]), style))
            strands.append(Strand(clean(cut.text[mark.start : mark.end]), style + _FOUND))
            at = mark.end
        return [*strands, Strand(clean(cut.text[at:]), style)]

    # Keys

    def action_move(self, delta: int) -> None:
        """Go to another hit."""
        self.hits.move(delta)

    def action_page(self, delta: int) -> None:
        """Go on by a page of hits."""
        self.hits.page(delta)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def action_take(self) -> None:
        """Open the call at the hit."""
        if self.hits.current is not None:
            self.dismiss(self.hits.current)
