"""Export: choose for whom, see what is missing, read what readers would read, write it."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Label, Markdown, RadioSet, Static

from carereview.library.discover import CallFiles
from carereview.library.problem import LibraryError
from carereview.publish.export import (
    ExportError,
    Kind,
    Refused,
    Rendered,
    export,
    load_request,
    render,
)
from carereview.ui.lit import clean_lines, lines, lit
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.fields import Choice
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line
from carereview.ui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from carereview.ui.app import CareReview

_CHOICES = (
    (Kind.REDACTED, True, "this call, redacted"),
    (Kind.PUBLIC, True, "this call, public page"),
    (Kind.REDACTED, False, "whole case, redacted"),
    (Kind.PUBLIC, False, "whole case, public page"),
)
"""Kind, whether of the call alone, and how it is called."""

_LONG_PREVIEW = 60_000
"""Characters: a preview is for reading, and rendering a book would take seconds."""


class ExportScreen(Screen[None]):
    """The export of a case, or of the call that was open."""

    app: "CareReview"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual's own type
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w,ctrl+s", "write", "Write"),
        Binding("pagedown", "scroll_preview(1)", "Read on", show=False),
        Binding("pageup", "scroll_preview(-1)", "Read back", show=False),
        Binding("escape,q", "app.pop_screen", "Back"),
    ]

    def __init__(self, folder: Path, files: CallFiles | None) -> None:
        super().__init__()
        self._folder = folder
        self._files = files
        self._rendered: Rendered | None = None
        self._offered = ""

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        first = 0 if self._files else 2
        buttons = [
            Choice(lit(label), number == first, disabled=alone and self._files is None)
            for number, (_, alone, label) in enumerate(_CHOICES)
        ]
        yield Bar("title")
        with Horizontal(id="export"):
            with Vertical(id="choices"):
                yield RadioSet(*buttons, compact=True)
                yield Label("")
                yield Label("Into the folder", classes="label wide")
                yield Line("", "out")
                yield Label("")
                yield Static(id="missing")
            with VerticalScroll(id="preview"):
                yield Markdown(open_links=False)
        yield MessageLine()
        yield KeyLine()

    def _default_out(self) -> Path:
        """Give each call and kind a folder of its own, so that no bundle replaces another."""
        kind, path = self._choice
        out = Path.cwd() / "export" / f"{path.name}-{kind.value}"
        return Path("~") / out.relative_to(Path.home()) if out.is_relative_to(Path.home()) else out

    def on_mount(self) -> None:
        """Preview the first choice."""
        self.query_one(RadioSet).focus()
        self._preview()

    @property
    def _is_left(self) -> bool:
        """Tell whether a worker comes back to a screen that isn't there any more."""
        return not self.is_attached or not self.query("#title")

    @property
    def _choice(self) -> tuple[Kind, Path]:
        """Give the kind chosen and the path it is about."""
        kind, alone, _ = _CHOICES[max(self.query_one(RadioSet).pressed_index, 0)]
        if alone and self._files is not None:
            return kind, self._files.folder / self._files.stem
        return kind, self._folder

    @on(RadioSet.Changed)
    def _preview(self) -> None:
        if self._is_left:
            return
        kind, path = self._choice
        out = self.query_one("#out", Line)
        if out.value in ("", self._offered):
            out.value = self._offered = str(self._default_out())
        self.query_one("#title", Bar).show(f"Export · {path.name}", "rendering …")
        self._make(kind, path)

    @work(thread=True, exclusive=True, group="preview")
    def _make(self, kind: Kind, path: Path) -> None:
        try:
            rendered = render(load_request(path, kind, Path("preview"), config=self.app.config))
        except LibraryError as error:
            self.app.call_from_thread(self.app.say, str(error), "error")
            return
        self.app.call_from_thread(self._show, rendered)

    def _show(self, rendered: Rendered) -> None:
        if self._is_left:
            return
        self._rendered = rendered
        name, text = rendered.pages[0] if rendered.pages else ("", "Nothing to show yet.")
        more = f", and {len(rendered.pages) - 1} more" if len(rendered.pages) > 1 else ""
        state = f"{len(rendered.missing)} missing" if rendered.missing else "ready to write (w)"
        self.query_one("#title", Bar).show(f"Export · {name}{more}", state)
        remarks = [f"● {missing}" for missing in rendered.missing]
        remarks += [f"· {note}" for note in rendered.notes]
        remarks += [f"█ {count} × {what} hidden" for what, count in rendered.redactions]
        self.query_one("#missing", Static).update(lines(remarks))
        self.query_one(Markdown).update(_readable(text))

    def action_scroll_preview(self, pages: int) -> None:
        """Read on or back."""
        preview = self.query_one("#preview", VerticalScroll)
        preview.scroll_relative(y=pages * (preview.size.height - 2), animate=False)

    def action_write(self) -> None:
        """Write the bundle, in the background."""
        out = Path(self.query_one("#out", Line).text or str(self._default_out())).expanduser()
        kind, path = self._choice
        self.query_one("#title", Bar).show(f"Export · {path.name}", "writing …")
        self._write(kind, path, out)

    @work(thread=True, exclusive=True, group="write")
    def _write(self, kind: Kind, path: Path, out: Path) -> None:
        say = self.app.say
        try:
            written = export(load_request(path, kind, out, config=self.app.config))
        except Refused as refused:
            reasons = [*map(str, refused.missing), *refused.leaks]
            text = f"Refused, nothing was written. {reasons[0] if reasons else ''}"
            self.app.call_from_thread(say, text, "error")
        except (ExportError, LibraryError) as error:
            self.app.call_from_thread(say, f"Nothing was written. {error}", "error")
        else:
            text = f"Written: {written.folder} ({len(written.files)} files)"
            self.app.call_from_thread(say, text)
        self.app.call_from_thread(self._preview)


def _readable(text: str) -> str:
    """Leave out the front matter, which is for programs, and clean what is left for a terminal."""
    if text.startswith("---\n"):
        text = text.partition("\n---\n")[2]
    shown = text[:_LONG_PREVIEW]
    more = "\n\n…" if len(text) > _LONG_PREVIEW else ""
    return clean_lines(shown) + more
