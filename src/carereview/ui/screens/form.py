"""What all forms share: labelled rows, the keys that play while typing, the buttons' absence."""

from typing import Protocol, runtime_checkable

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Label

from carereview.ui.keys import typing_bindings
from carereview.ui.lit import lit


@runtime_checkable
class Form(Protocol):
    """A form whose text counts even if the program is ended while it is open."""

    def keep_typed(self) -> None:
        """Hand over what was typed, if it can be kept."""


def form_bindings() -> list[BindingType]:
    """Give the keys of a form: playing, and escape or ctrl+s to keep what was typed."""
    return [*typing_bindings(), Binding("escape,ctrl+s", "commit", "Keep and close")]


def row(label: str, *fields: Widget) -> Horizontal:
    """Put a label before its fields, on one line."""
    return Horizontal(Label(lit(label), classes="label"), *fields, classes="row")


def heading(text: str) -> ComposeResult:
    """Make the heading of a form."""
    yield Label(lit(text), classes="heading")
