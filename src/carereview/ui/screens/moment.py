"""Everything about one moment: times, tags, severity, notes, what could have been said."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Checkbox, Input, Label, TextArea

from carereview.core.case import Case
from carereview.core.dates import is_day
from carereview.core.review import Moment
from carereview.core.timecode import parse_time, stamp
from carereview.ui.lit import lit
from carereview.ui.screens.form import form_bindings, heading, row
from carereview.ui.widgets.fields import Area, Tick
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line

_PAUSE_S = 0.4
"""A pause in typing this long saves: together with the disk, well within a second."""


class MomentDialog(ModalScreen[None]):
    """Edit a moment; every pause in typing hands the changed moment to `keep`."""

    BINDINGS: ClassVar[list[BindingType]] = form_bindings()

    def __init__(self, moment: Moment, case: Case, keep: Callable[[Moment], None]) -> None:
        super().__init__(classes="dialog")
        self._moment = moment
        self._case = case
        self._keep = keep
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        moment = self._moment
        with VerticalScroll(classes="box", can_focus=False):
            yield from heading("Moment (Esc keeps and closes, F4 plays)")
            end = "" if moment.end is None else stamp(moment.end)
            yield row("From, to", Line(stamp(moment.start), "start"), Line(end, "end"))
            yield row("Tags", Line(", ".join(moment.tags), "tags", self._known_tags()))
            yield row(
                "Severity 0–3",
                Line(str(moment.severity), "severity"),
                Tick("shown to readers", moment.public, id="public", compact=True),
            )
            yield row("Due on", Line(moment.due, "due", "2015-10-16, if it is a promise"))
            yield Label("Note, private", classes="label wide")
            yield Area(moment.note, "note")
            yield Label("Note for readers", classes="label wide")
            yield Area(moment.public_note, "public_note")
            yield Label("What could have been said instead", classes="label wide")
            yield Area(moment.instead, "instead")
            yield Label("", id="trouble")
        yield KeyLine()

    def _known_tags(self) -> str:
        return ", ".join(tag.tag for tag in self._case.codebook)

    def on_mount(self) -> None:
        """Begin where people write."""
        self.query_one("#note").focus()

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Checkbox.Changed)
    def _touched(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE_S, self._hand_over)

    def keep_typed(self) -> None:
        """Hand over what was typed since the last pause."""
        self._hand_over()

    def action_commit(self) -> None:
        """Keep what is written and close, if it can be kept."""
        if self._hand_over():
            self.dismiss()

    def _hand_over(self) -> bool:
        trouble = self.query_one("#trouble", Label)
        try:
            moment = self._written()
        except ValueError as error:
            trouble.update(lit(f"Not kept: {error}"))
            return False
        trouble.update("")
        if moment != self._moment:
            self._moment = moment
            self._keep(moment)
        return True

    def _written(self) -> Moment:
        """Read the form. Raises ValueError with what is wrong with it."""
        start = parse_time(self._line("start"))
        end = parse_time(self._line("end")) if self._line("end") else None
        if end is not None and end <= start:
            raise ValueError("the end must come after the start")
        severity = self._line("severity") or "0"
        if severity not in ("0", "1", "2", "3"):
            raise ValueError("severity is 0, 1, 2 or 3")
        due = self._line("due").strip()
        if due and not is_day(due):
            raise ValueError("due is a day such as 2015-10-16")
        tags = (tag.strip() for tag in self._line("tags").split(","))
        return replace(
            self._moment,
            start=start,
            end=end,
            severity=int(severity),
            tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
            due=due,
            note=self.query_one("#note", Area).content,
            public_note=self.query_one("#public_note", Area).content,
            instead=self.query_one("#instead", Area).content,
            public=self.query_one("#public", Tick).value,
        )

    def _line(self, name: str) -> str:
        return self.query_one(f"#{name}", Line).text
