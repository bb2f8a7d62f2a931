"""Export: choose for whom, see what is missing, read what readers would read, write it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widgets import Checkbox, Label, Markdown, RadioSet, Select, Static

from carereview.core.audience import AUDIENCES, Audience
from carereview.core.clean import clean
from carereview.library.discover import CallFiles
from carereview.library.problem import LibraryError
from carereview.publish.export import ExportError, Kind, Refused, Rendered, Request, export, render
from carereview.publish.watch import Watch
from carereview.ui.exporting import EVERYBODY, Wish, choices, sees
from carereview.ui.lit import clean_lines, lines, lit
from carereview.ui.noting import ask_and_note
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.fields import Choice, Tick
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
        Binding("n,ctrl+n", "note", "Note as published"),
        Binding("pagedown", "scroll_preview(1)", "Read on", show=False),
        Binding("pageup", "scroll_preview(-1)", "Read back", show=False),
        Binding("escape,q", "leave", "Back"),
    ]

    def __init__(self, folder: Path, files: CallFiles | None) -> None:
        super().__init__()
        self._folder = folder
        self._files = files
        self._offered = ""
        self._audiences: tuple[Audience, ...] = AUDIENCES
        self._called_off: Event | None = None
        self._public: tuple[Request, str] | None = None

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
                yield Tick("with bleeped recordings", id="audio", compact=True)
                yield Tick("with a web page", id="html", compact=True)
                yield Label("For whom", classes="label wide")
                yield Select[str](
                    _named(AUDIENCES), value=EVERYBODY, allow_blank=False, compact=True, id="whom"
                )
                yield Label("", id="sees", classes="hint")
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
        out = Path.cwd() / "export" / self._wish.folder
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
    def _wish(self) -> Wish:
        """Give what is chosen."""
        kind, alone, _ = _CHOICES[max(self.query_one(RadioSet).pressed_index, 0)]
        files = self._files if alone else None
        path = self._folder if files is None else files.folder / files.stem
        whom = EVERYBODY if kind is Kind.PUBLIC else str(self.query_one("#whom", Select).value)
        audio, html = (self.query_one(what, Tick).value for what in ("#audio", "#html"))
        return Wish(kind, path, whom, audio, html)

    @on(RadioSet.Changed)
    @on(Checkbox.Changed)
    @on(Select.Changed)
    def _preview(self) -> None:
        if self._is_left:
            return
        wish = self._wish
        self.query_one("#whom", Select).disabled = wish.kind is Kind.PUBLIC
        chosen = next((one for one in self._audiences if one.name == wish.audience), None)
        self.query_one("#sees", Label).update(lit(sees(chosen or Audience(wish.audience))))
        out = self.query_one("#out", Line)
        if out.value in ("", self._offered):
            out.value = self._offered = str(self._default_out())
        if self._called_off is None:
            self.query_one("#title", Bar).show(f"Export · {wish.path.name}", "rendering …")
        self._make(wish)

    @work(thread=True, exclusive=True, group="preview")
    def _make(self, wish: Wish) -> None:
        try:
            request = wish.request(self.app.config, Path("preview"))
        except LibraryError as error:
            self.app.call_from_thread(self.app.say, str(error), "error")
            return
        rendered = render(request)
        self.app.call_from_thread(self._show, wish, rendered, choices(request))

    def _show(self, wish: Wish, rendered: Rendered, audiences: tuple[Audience, ...]) -> None:
        if self._is_left or wish != self._wish:
            return
        self._offer(audiences)
        name, text = rendered.pages[0] if rendered.pages else ("", "Nothing to show yet.")
        more = f", and {len(rendered.pages) - 1} more" if len(rendered.pages) > 1 else ""
        state = f"{len(rendered.missing)} missing" if rendered.missing else "ready to write (w)"
        if self._called_off is None:
            self.query_one("#title", Bar).show(f"Export · {name}{more}", state)
        remarks = [f"● {missing}" for missing in rendered.missing]
        remarks += [f"· {note}" for note in rendered.notes]
        hidden = [f"{count} {what}" for what, count in rendered.redactions]
        remarks += [f"█ hidden: {', '.join(hidden)}"] if hidden else []
        self.query_one("#missing", Static).update(lines(remarks))
        self.query_one(Markdown).update(_readable(text))

    def action_scroll_preview(self, pages: int) -> None:
        """Read on or back."""
        preview = self.query_one("#preview", VerticalScroll)
        preview.scroll_relative(y=pages * (preview.size.height - 2), animate=False)

    def _offer(self, audiences: tuple[Audience, ...]) -> None:
        """Offer the case's own audiences too, once its file has been read."""
        if audiences == self._audiences:
            return
        self._audiences = audiences
        whom = self.query_one("#whom", Select)
        with self.prevent(Select.Changed):
            kept = whom.value
            whom.set_options(_named(audiences))
            whom.value = kept

    # Writing

    def action_write(self) -> None:
        """Write the bundle, in the background."""
        if self._called_off is not None:
            self.app.say("One is being written; esc calls it off.")
            return
        out = Path(self.query_one("#out", Line).text or str(self._default_out())).expanduser()
        self._called_off = Event()
        self._show_step(self._wish, "writing …")
        self._write(self._wish, out, self._called_off)

    def action_leave(self) -> None:
        """Go back; what is being written is called off first."""
        if self._called_off is None:
            self.app.pop_screen()
        else:
            self._called_off.set()

    @work(thread=True, group="write")
    def _write(self, wish: Wish, out: Path, called_off: Event) -> None:
        watch = Watch(self._teller(wish), called_off.is_set)
        public: tuple[Request, str] | None = None
        severity: SeverityLevel = "error"
        try:
            request = wish.request(self.app.config, out)
            written = export(request, watch)
        except Refused as refused:
            why = [*map(str, refused.missing), *refused.leaks]
            text = f"Refused, nothing was written. {why[0] if why else ''}"
        except (ExportError, LibraryError) as error:
            text = f"Nothing was written. {error}"
        else:
            severity = "information"
            text = f"Written: {written.folder} ({len(written.files)} files)"
            if wish.kind is Kind.PUBLIC:
                public = request, written.receipt_sha256
                text += ". Once it is up, n notes it as published"
        self.app.call_from_thread(self._end, public, text, severity)

    def _teller(self, wish: Wish) -> Callable[[str, float], None]:
        """Make what shows each new percent, and not each block."""
        shown = ""

        def tell(what: str, share: float) -> None:
            nonlocal shown
            step = f"{what} {share:.0%}" if 0 < share < 1 else f"{what} …"
            if step != shown:
                shown = step
                self.app.call_from_thread(self._show_step, wish, step)

        return tell

    def _show_step(self, wish: Wish, step: str) -> None:
        if not self._is_left:
            title = f"Export · {wish.path.name}"
            self.query_one("#title", Bar).show(title, f"{step} · esc calls it off")

    def _end(
        self, public: tuple[Request, str] | None, text: str, severity: "SeverityLevel"
    ) -> None:
        self._called_off = None
        self._public = public or self._public
        self.app.say(text, severity)
        self.refresh_bindings()
        self._preview()

    # Noting that it is public

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to note a publication once there is a page to publish."""
        return action != "note" or self._public is not None

    def action_note(self) -> None:
        """Ask why, and note in each call's history that it is public from now on."""
        if self._public is not None:
            ask_and_note(self.app, *self._public, self._noted)

    def _noted(self) -> None:
        self._public = None
        if not self._is_left:
            self.refresh_bindings()


def _named(audiences: tuple[Audience, ...]) -> list[tuple[str, str]]:
    return [(clean(one.name), one.name) for one in audiences]


def _readable(text: str) -> str:
    """Leave out the front matter, which is for programs, and clean what is left for a terminal."""
    if text.startswith("---\n"):
        text = text.partition("\n---\n")[2]
    shown = text[:_LONG_PREVIEW]
    more = "\n\n…" if len(text) > _LONG_PREVIEW else ""
    return clean_lines(shown) + more
