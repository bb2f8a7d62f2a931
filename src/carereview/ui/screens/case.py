"""The screen of a case: its timeline, what it says of itself, its promises, its account of time."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widgets import Static

from carereview.core.case import Case
from carereview.library.discover import CallFiles
from carereview.ui import case_rows
from carereview.ui.actions.case import ACTIONS
from carereview.ui.case_rows import Row
from carereview.ui.case_views import TIME, VIEWS, columns, empty, heading, rows_of, told, totals
from carereview.ui.commands import CASE
from carereview.ui.dispute import question
from carereview.ui.keeping import Keeping
from carereview.ui.keys import bindings
from carereview.ui.lit import lines
from carereview.ui.open_case import OpenCase
from carereview.ui.saving import Saver
from carereview.ui.screens.case_opening import CaseOpening
from carereview.ui.screens.saving import Saved, Saving
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line_list import LineList
from carereview.ui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from carereview.ui.app import CareReview


class CaseScreen(Screen[None]):
    """Everything about one case; what its keys do is in `ui.actions.case`.

    `files` are its calls; `wanted` says which call or event (its time) to begin at.
    """

    app: "CareReview"
    BINDINGS: ClassVar[list[BindingType]] = bindings(CASE)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual's own type

    def __init__(self, folder: Path, files: tuple[CallFiles, ...], wanted: str = "") -> None:
        super().__init__()
        self.folder = folder
        self.files = files
        self.opened: OpenCase | None = None
        self.saver: Saver[Case] | None = None
        self.keeping: Keeping[Case] | None = None
        self.saving = Saving(self, question)
        self.opening = CaseOpening(self)
        self.view = VIEWS[0]
        self.changed = False
        self.away = False
        """A call of the case is open over this screen."""
        self._wanted = wanted
        self._places: dict[str, int] = {}
        self._made_of: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield MessageLine()
        yield Bar("title")
        yield Bar("views")
        yield Bar("heading")
        with Horizontal(id="panes"):
            yield LineList[Row](self._draw, 1, "entries")
            with VerticalScroll(id="told"):
                yield Static(id="told-text")
        yield Bar("totals")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin to read the case; the screen is there at once."""
        self.query_one("#title", Bar).show(self.folder.name, "reading …")
        self.entries.focus()
        self.opening.start()

    @property
    def entries(self) -> LineList[Row]:
        """Give the list."""
        return self.query_one("#entries", LineList)

    @property
    def row(self) -> Row | None:
        """Give the line under the cursor."""
        return self.entries.current

    def say(self, text: str, severity: SeverityLevel = "information") -> None:
        """Tell the person something."""
        self.app.say(text, severity)

    def action_do(self, command: str) -> None:
        """Run a command of the table."""
        ACTIONS[command](self)

    # Saving

    @on(Saved)
    def _saved(self, event: Saved) -> None:
        report = event.report
        self.changed |= report.merged is not None and report.merged != report.base
        self.saving.take(report)

    def save_now(self) -> None:
        """Save what isn't on disk yet."""
        if self.keeping is not None and self.opened is not None:
            self.keeping.save_now()
            self.app.case_histories[self.folder] = self.opened.history

    def on_unmount(self) -> None:
        """Let go of the file."""
        if self.keeping is not None:
            self.keeping.close()

    def on_screen_resume(self) -> None:
        """Take in what was done in a call meanwhile, and what others did to the case."""
        if self.away and self.opened is not None and self.saver is not None:
            self.away = False
            self.saver.submit(self.opened.desk)
            self.opening.read_calls()

    # Showing

    def show_view(self, view: str) -> None:
        """Show another view; each keeps its place."""
        self._places[self.view] = self.entries.cursor
        self.view = view
        self.remove_class("-told")
        self.entries.focus()
        self.sync(self._places.get(view, 0))
        self.opening.listen_soon()

    @property
    def shows_time(self) -> bool:
        """Tell whether the account of time is looked at."""
        return self.view == TIME

    def change_pane(self) -> None:
        """Give the keys to the pane beside the list; a narrow screen shows one at a time."""
        pane = self.query_one("#told", VerticalScroll)
        there = not pane.has_focus
        self.set_class(there, "-told")
        (pane if there else self.entries).focus()

    def sync(self, cursor: int | None = None) -> None:
        """Show everything that changed."""
        opened = self.opened
        if opened is None or not self.is_attached:
            return
        before = self.row
        rows = self._rows(opened)
        self.entries.show(rows, self._cursor(rows, before) if cursor is None else cursor)
        self._show_bars(opened)
        self._show_told()
        self.opening.hide_soon()

    def _rows(self, opened: OpenCase) -> Sequence[Row]:
        """Make the lines anew, but only if something they are made of has changed."""
        made_of = (self.view, *opened.state)
        same = len(self._made_of) == len(made_of)
        if same and all(old is new for old, new in zip(self._made_of, made_of, strict=True)):
            return self.entries.rows
        self._made_of = made_of
        return rows_of(self.view, opened)

    def go_to_event(self, at: int) -> None:
        """Put the cursor on an event of the timeline."""
        rows = self.entries.rows
        event = case_rows.Kind.EVENT
        found = (n for n, row in enumerate(rows) if row.kind is event and row.place == at)
        self.entries.cursor = next(found, self.entries.cursor)

    def _cursor(self, rows: Sequence[Row], before: Row | None) -> int:
        """Keep the cursor on its line; at first, on the wanted one, as soon as it is there."""
        wanted = next((n for n, row in enumerate(rows) if self._is_wanted(row)), None)
        if wanted is not None:
            self._wanted = ""
            return wanted
        same = (n for n, row in enumerate(rows) if before and row.key == before.key)
        return next(same, self.entries.cursor)

    def _is_wanted(self, row: Row) -> bool:
        if not self._wanted or self.opened is None:
            return False
        if row.kind is case_rows.Kind.EVENT:
            return self.opened.desk.events[row.place].at == self._wanted
        return row.call == self._wanted

    def _show_bars(self, opened: OpenCase) -> None:
        title = opened.text(opened.desk.title) or self.folder.name
        saved = f"READ ONLY: {opened.refusal}" if opened.refusal else ""
        saved = saved or (self.keeping.text if self.keeping else "")
        above = f"case.yaml of {opened.above}, for all its cases" if opened.above else ""
        left = " · ".join(part for part in (title, self.folder.name, above) if part)
        self.query_one("#title", Bar).show(left, saved)
        names = (
            f"[{n} {view}]" if view == self.view else f" {n} {view} "
            for n, view in enumerate(VIEWS, 1)
        )
        self.query_one("#views", Bar).show(" ".join(names))
        head = self._line(heading(self.view))
        self.query_one("#heading", Bar).show(head[1:])
        self.query_one("#totals", Bar).show(totals(self.view, opened, len(self.files)))

    def _show_told(self) -> None:
        opened, row = self.opened, self.row
        if opened is None:
            return
        text = told(opened, row) if row else empty(self.view)
        self.query_one("#told-text", Static).update(lines(text))

    def _draw(self, row: Row, number: int, width: int, style: Style) -> list[Strand]:
        return [Strand(self._line(row.cells), style)]

    def _line(self, cells: tuple[str, ...]) -> str:
        width = self.entries.scrollable_content_region.width or self.size.width
        return columns(self.view, cells, width)

    def on_resize(self) -> None:
        """Lay the lines out anew, once the list knows its width."""
        self.call_after_refresh(self.sync)

    @on(LineList.Moved, "#entries")
    def _moved(self) -> None:
        self._show_told()

    @on(LineList.Chosen, "#entries")
    def _chosen(self) -> None:
        self.action_do("open")
