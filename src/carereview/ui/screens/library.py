"""The calls of a library: find one, see how far it is, open it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Input, Static

from carereview.library.discover import CallFiles
from carereview.ui import detail
from carereview.ui.call_rows import COLUMNS, CallRow, line, ordered, visible_columns
from carereview.ui.commands import LIBRARY
from carereview.ui.keys import bindings
from carereview.ui.lit import lines
from carereview.ui.memory import started
from carereview.ui.screens import case_of_call
from carereview.ui.screens.listing_calls import ListingCalls
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line
from carereview.ui.widgets.line_list import LineList
from carereview.ui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from carereview.ui.app import CareReview
    from carereview.ui.reading import News
    from carereview.ui.remembering import KnownRows


class LibraryScreen(Screen[None]):
    """The list of calls, its filter, and a few lines about the call under the cursor."""

    app: "CareReview"
    BINDINGS: ClassVar[list[BindingType]] = bindings(LIBRARY)
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]  # noqa: RUF012 - Textual's own type

    def __init__(self, library: Path, open_first: str = "") -> None:
        super().__init__()
        self._listing = ListingCalls(self, library)
        self._open_first = open_first
        self._rows: dict[str, CallRow] = {}
        self._texts: dict[str, tuple[CallRow, str]] = {}
        self._wanted = ""
        self._column = 0
        self._reverse = False
        self._reading = True

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield MessageLine()
        yield Bar("title")
        yield Line(id="filter", placeholder="type to filter; Enter keeps, Esc drops")
        yield Bar("heading")
        yield LineList[CallRow](self._draw, 1, "calls")
        yield Static(id="detail")
        yield Bar("totals")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin to look for calls; the screen is there at once."""
        self.calls.focus()
        self.call_after_refresh(started)
        known = self._listing.at_once()
        self._rows = known if isinstance(known, dict) else {}
        self._show()
        if not isinstance(known, dict):
            self.show_known(known)
        self._listing.read()

    @property
    def rows(self) -> Mapping[str, CallRow]:
        """Give the rows that there are, by id; a thread that reads looks at these same."""
        return self._rows

    @property
    def calls(self) -> LineList[CallRow]:
        """Give the list."""
        return self.query_one("#calls", LineList)

    # Reading

    def show_known(self, known: "KnownRows") -> None:
        """Show rows that are made as they come into view; all of them follow at once."""
        wanted = self.app.places.last_call
        self.calls.show(known, known.place_of(wanted))
        self.query_one("#totals", Bar).show(f"{known.calls:,} calls · reading …")
        self._show_detail()

    def take(self, rows: dict[str, CallRow]) -> None:
        """Take new rows in."""
        if rows != {id: self._rows.get(id) for id in rows}:
            self._rows.update(rows)
            self._show()
        self._open_wanted()

    def take_all(self, rows: dict[str, CallRow]) -> None:
        """Take these for all rows that there are."""
        gone = self._rows.keys() - rows.keys()
        self._rows.clear()  # the thread that reads looks at these same rows
        self._rows.update(rows)
        if gone:
            self._show()
        self._open_wanted()

    def take_news(self, news: "News") -> None:
        """Take in what was read."""
        self.app.indexed, self.app.index_trouble = (news.done, news.total), news.trouble
        gone = {id for id, row in self._rows.items() if row.files is None and id not in news.events}
        for id in gone:
            del self._rows[id]
        self._rows.update(news.rows)
        if news.rows or gone or news.finished or self._reading:
            self._reading = not news.finished
            self._show()
        self._open_wanted()

    def _open_wanted(self) -> None:
        if self._open_first in self._rows:
            files, self._open_first = self._rows[self._open_first].files, ""
            if files is not None:
                self.app.open_call(files)

    def files_of(self, call_id: str) -> CallFiles | None:
        """Give the files of a call; None if it isn't in the list."""
        row = self._rows.get(call_id)
        return row.files if row else None

    def title_of(self, call_id: str) -> str:
        """Give what a call is called, with its date where that is known."""
        row = self._rows.get(call_id)
        if row is None:
            return call_id
        return " · ".join(filter(None, (row.date[:10], row.title)))

    def refresh_call(self, files: CallFiles) -> None:
        """Read one call again: somebody worked on it."""
        self._listing.read_one(files)

    def refresh_stems(self, stems: set[tuple[Path, str]]) -> None:
        """Read the calls of these folders and stems again."""
        for row in list(self._rows.values()):
            if row.files is not None and (row.files.folder, row.files.stem) in stems:
                self._listing.read_one(row.files)

    # Showing

    def _show(self) -> None:
        current = self.calls.current
        rows = list(self._rows.values())
        if self._wanted:
            rows = [row for row in rows if self._wanted in self._text_of(row)]
        rows = ordered(rows, self._column, self._reverse)
        wanted = current.id if current else self.app.places.last_call
        at = next((n for n, row in enumerate(rows) if row.id == wanted), self.calls.cursor)
        self.calls.show(rows, at)
        name = self.app.library.name or str(self.app.library)
        hint = f"filter: {self._wanted}" if self._wanted else "/ filter"
        self.query_one("#title", Bar).show(f"carereview · {name}", hint)
        self._show_headings()
        self.query_one("#totals", Bar).show(
            detail.totals_line(rows, self._reading, self.app.indexed)
        )
        self._show_detail()

    def _text_of(self, row: CallRow) -> str:
        """Give what a filter may find, made once for each row: there are many, and keys wait."""
        kept = self._texts.get(row.id)
        if kept is None or kept[0] is not row:
            kept = self._texts[row.id] = row, row.wanted_text
        return kept[1]

    def _show_headings(self) -> None:
        columns = visible_columns(self.size.width)
        sign = "▼" if self._reverse else "▲"
        cells = [
            column.heading + (sign if column is COLUMNS[self._column] else "") for column in columns
        ]
        width = self.calls.scrollable_content_region.width
        self.query_one("#heading", Bar).show(line(cells, columns, width)[1:])

    def _show_detail(self) -> None:
        row = self.calls.current
        text = self._about(row)
        self.query_one("#detail", Static).update(lines(text.split("\n")))

    def _about(self, row: CallRow | None) -> str:
        if row:
            return detail.about(row)
        return detail.nothing(self.app.library, self._reading, self._wanted)

    def _draw(self, row: CallRow, number: int, width: int, style: Style) -> list[Strand]:
        columns = visible_columns(self.size.width)
        return [Strand(line([column.show(row) for column in columns], columns, width), style)]

    def on_resize(self) -> None:
        """Choose the columns anew."""
        self._show()

    @on(LineList.Moved)
    def _moved(self) -> None:
        self._show_detail()

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self._open()

    @on(Input.Changed, "#filter")
    def _filtered(self, event: Input.Changed) -> None:
        self._wanted = event.value.casefold().strip()
        self._show()

    @on(Input.Submitted, "#filter")
    def _filter_kept(self) -> None:
        self.calls.focus()

    def key_escape(self) -> None:
        """Drop the filter."""
        self.query_one("#filter", Line).value = ""
        self.remove_class("-filtering")
        self.calls.focus()

    # Commands

    def action_do(self, command: str) -> None:
        """Run a command of the table."""
        self.actions[command]()

    @property
    def actions(self) -> dict[str, Callable[[], object]]:
        """Give what each command does."""
        calls = self.calls
        return {
            "open": self._open,
            "filter": self._filter,
            "search": self.app.search,
            "sort": self._sort,
            "reverse": self._turn_round,
            "next": lambda: calls.move(1),
            "previous": lambda: calls.move(-1),
            "page_down": lambda: calls.page(1),
            "page_up": lambda: calls.page(-1),
            "top": lambda: calls.move(-len(calls.rows)),
            "bottom": lambda: calls.move(len(calls.rows)),
            "case": lambda: case_of_call.open_case_of(self),
            "export": lambda: case_of_call.export_case_of(self),
            "register": lambda: case_of_call.open_register_of(self),
            "reload": self.reload,
            "help": self._help,
            "quit": lambda: self.run_worker(self.app.action_quit()),
        }

    def _open(self) -> None:
        row = self.calls.current
        if row is not None and row.files is not None:
            self.app.open_call(row.files)
        else:
            case_of_call.open_case_of(self)

    def _filter(self) -> None:
        self.add_class("-filtering")
        self.query_one("#filter").focus()

    def _sort(self) -> None:
        self._column = (self._column + 1) % len(COLUMNS)
        self._show()

    def _turn_round(self) -> None:
        self._reverse = not self._reverse
        self._show()

    def reload(self) -> None:
        """Look at the folder again."""
        self._rows.clear()
        self._reading = True
        self.app.indexed = None
        self._listing.look_again()
        self._show()
        self._listing.read()

    def calls_of(self, folder: Path) -> tuple[CallFiles, ...]:
        """Give the calls of a case."""
        rows = (row for row in self._rows.values() if row.case_folder == folder)
        return tuple(row.files for row in rows if row.files is not None)

    def _help(self) -> None:
        from carereview.ui.screens.help import show_help

        show_help(self.app, LIBRARY)
