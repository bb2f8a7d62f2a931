"""The forms over the case screen: a pause in typing keeps, Escape keeps and closes."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Checkbox, Input, Label, Select, TextArea

from carereview.ui.editor import EditorTrouble, edited
from carereview.ui.lit import lit
from carereview.ui.screens.form import form_bindings, heading, row
from carereview.ui.widgets.fields import Area, Tick
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line

_PAUSE_S = 0.4
"""A pause in typing this long saves: together with the disk, well within a second."""


class Field(NamedTuple):
    """One field: a line, an area if `tall`, one of `choices`, or a `tick`.

    `hint` is what an empty line shows, or what the tick says.
    """

    name: str
    label: str
    text: str = ""
    hint: str = ""
    tall: bool = False
    choices: tuple[str, ...] = ()
    tick: bool | None = None


Values = Mapping[str, str]
"""What the fields hold, by name; a tick holds `yes` or nothing."""


class CaseForm(ModalScreen[None]):
    """Show fields, and hand what they hold to `keep` with every pause in typing.

    `keep` raises ValueError with one line about what can't be kept; `hastily`, when the program
    is ended, it keeps what it can.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *form_bindings(),
        Binding("ctrl+o", "outside", "In $EDITOR"),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        keep: Callable[[Values, bool], None],
        hint: str = "",
    ) -> None:
        super().__init__(classes="dialog")
        self._title = title
        self._fields = fields
        self._keep = keep
        self._hint = hint
        self._kept: Values | None = None
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        with VerticalScroll(classes="box", can_focus=False):
            yield from heading(f"{self._title} (Esc keeps and closes · ^o in $EDITOR)")
            if self._hint:
                yield Label(lit(self._hint), classes="hint")
            for field in self._fields:
                yield from _laid_out(field)
            yield Label("", id="trouble")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin at the first field, its text selected: typing replaces what is suggested."""
        self._kept = self._values
        first = self.query_one(f"#{self._fields[0].name}")
        first.focus()
        if isinstance(first, Line):
            first.select_all()

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Checkbox.Changed)
    @on(Select.Changed)
    def _touched(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE_S, self._hand_over)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.focus_next()

    def keep_typed(self) -> None:
        """Hand over what was typed since the last pause, as far as it can be kept."""
        self._hand_over(hastily=True)

    def action_commit(self) -> None:
        """Keep what is written and close, if it can be kept."""
        if self._hand_over():
            self.dismiss()

    def action_outside(self) -> None:
        """Edit the field that has the keys in the person's own editor."""
        field = self.focused
        if not isinstance(field, Line | Area):
            return
        try:
            text = edited(
                field.content if isinstance(field, Area) else field.text,
                self.app.suspend,
                f"{field.id}.txt",
            )
        except SuspendNotSupported:
            self._tell("This terminal can't be let go of: edit the text here")
            return
        except EditorTrouble as error:
            self._tell(str(error))
            return
        if isinstance(field, Area):
            field.load_text(text)
        else:
            field.value = " ".join(text.split())
        self._hand_over()

    def _hand_over(self, hastily: bool = False) -> bool:
        values = self._values
        if values == self._kept:
            self._tell("")
            return True
        try:
            self._keep(values, hastily)
        except ValueError as error:
            self._tell(f"Not kept: {error}")
            return False
        self._kept = values
        self._tell("")
        return True

    def _tell(self, text: str) -> None:
        trouble = self.query_one("#trouble", Label)
        trouble.update(lit(text))
        if text:
            trouble.scroll_visible(animate=False)

    @property
    def _values(self) -> Values:
        return {field.name: self._value(field) for field in self._fields}

    def _value(self, field: Field) -> str:
        widget = self.query_one(f"#{field.name}")
        if isinstance(widget, Area):
            return widget.content
        if isinstance(widget, Tick):
            return "yes" if widget.value else ""
        if isinstance(widget, Select):
            return str(widget.value)
        assert isinstance(widget, Line)
        return widget.text


def _laid_out(field: Field) -> ComposeResult:
    if field.tall:
        yield Label(lit(field.label), classes="label wide")
        area = Area(field.text, field.name)
        area.add_class("tall-area")
        yield area
    elif field.choices:
        options = [(choice, choice) for choice in field.choices]
        chosen: Select[str] = Select(
            options, value=field.text, allow_blank=False, compact=True, id=field.name
        )
        yield row(field.label, chosen)
    elif field.tick is not None:
        yield row(field.label, Tick(field.hint, field.tick, id=field.name, compact=True))
    else:
        yield row(field.label, Line(field.text, field.name, field.hint))
