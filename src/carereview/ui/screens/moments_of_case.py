"""Choose one of the moments of a case: to link to it, or to follow a link. Typing narrows it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Input

from carereview.core.clean import clean
from carereview.ui.linking import Spot, narrowed
from carereview.ui.lit import fit
from carereview.ui.screens.picking import picking_bindings, picking_parts
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.line import Line
from carereview.ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from carereview.ui.app import CareReview

_HINT = "type to narrow the list   ↑↓ choose, Enter takes it, Esc closes"


class MomentsOfCase(Screen[Spot | None]):
    """Give the moment that was chosen, or None. What is shown is unredacted, as in a search."""

    app: "CareReview"
    BINDINGS: ClassVar[list[BindingType]] = picking_bindings("Take it")

    def __init__(self, title: str, read: Callable[[], Sequence[Spot]], nothing: str) -> None:
        """`read` gives the moments, in a worker; `nothing` says what it means if there are none."""
        super().__init__()
        self._title = title
        self._read = read
        self._nothing = nothing
        self._spots: Sequence[Spot] | None = None

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield from picking_parts("", _HINT, LineList[Spot](self._draw, 2, "spots"))

    def on_mount(self) -> None:
        """Begin to read the case; what is typed meanwhile counts."""
        self.query_one("#wanted", Line).focus()
        self.query_one("#title", Bar).show(self._title, "unredacted")
        self.query_one("#told", Bar).show("reading …", "")
        self._load()

    @property
    def spots(self) -> LineList[Spot]:
        """Give the list."""
        return self.query_one("#spots", LineList)

    @work(thread=True, exclusive=True)
    def _load(self) -> None:
        found = self._read()
        self.app.call_from_thread(self._take_in, found)

    def _take_in(self, found: Sequence[Spot]) -> None:
        if self.is_attached:
            self._spots = found
            self._show(self.query_one("#wanted", Line).value)

    @on(Input.Changed, "#wanted")
    def _typed(self, event: Input.Changed) -> None:
        self._show(event.value)

    def _show(self, wanted: str) -> None:
        if self._spots is None:
            return
        shown = narrowed(self._spots, wanted)
        self.spots.show(shown, 0)
        count = f"{len(shown)} moment{'s' if len(shown) != 1 else ''}"
        self.query_one("#told", Bar).show(count if self._spots else self._nothing, "")

    def _draw(self, spot: Spot, number: int, width: int, style: Style) -> list[Strand]:
        quiet = style + Style(italic=True, bold=False) if number else style
        return [Strand(fit(clean(spot.lines[number]), width), quiet)]

    def action_move(self, delta: int) -> None:
        """Go to another moment."""
        self.spots.move(delta)

    def action_page(self, delta: int) -> None:
        """Go on by a page."""
        self.spots.page(delta)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def action_take(self) -> None:
        """Give the moment under the cursor; a link that leads nowhere stays in the list."""
        spot = self.spots.current
        if spot is not None and not spot.lost:
            self.dismiss(spot)
