"""Hide a text everywhere: under which pseudonym, as what?"""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input, Label, Select

from carereview.core.clean import clean
from carereview.core.register import CATEGORIES, Register
from carereview.core.registering import suggest_name
from carereview.ui.chosen_form import Form
from carereview.ui.lit import lit
from carereview.ui.screens.form import heading, row
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line


@dataclass(frozen=True, slots=True)
class NewForm:
    """A form to hide, the entity it belongs to, and the entity's category."""

    text: str
    entity: str
    category: str


class EntityDialog(ModalScreen[NewForm | None]):
    """Give the form to add to the register, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close"),
        Binding("ctrl+s", "commit", "Hide"),
    ]

    def __init__(self, form: Form, register: Register, language: str = "") -> None:
        super().__init__(classes="dialog")
        self._text = form.text
        self._register = register
        self._language = language
        self._category = form.category

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        names = [clean(entity.name) for entity in self._register.entities]
        entity = Line(self._suggested(self._category), "entity")
        entity.suggester = SuggestFromList(names, case_sensitive=False)
        options = [(category, category) for category in CATEGORIES]
        with Vertical(classes="box"):
            yield from heading("Hide everywhere in this case (Enter hides, Esc closes)")
            yield row("Text", Line(self._text, "form"))
            yield row("Shown as", entity)
            yield row(
                "It is a",
                Select(options, value=self._category, allow_blank=False, compact=True),
            )
            known = ", ".join(names[:12]) or "nobody yet"
            yield Label(lit(f"In the register: {known}"), classes="hint")
        yield KeyLine()

    def _suggested(self, category: str) -> str:
        return suggest_name(self._register, category, self._language)

    def on_mount(self) -> None:
        """Begin at the text: what is typed first must not become the pseudonym."""
        self.query_one("#form").focus()

    @on(Select.Changed)
    def _category_chosen(self, event: Select.Changed) -> None:
        entity = self.query_one("#entity", Line)
        if entity.text == self._suggested(self._category):
            entity.value = self._suggested(str(event.value))
        self._category = str(event.value)

    @on(Input.Changed, "#entity")
    def _name_typed(self, event: Input.Changed) -> None:
        known = self._register.entity(event.value)
        if known is not None and known.category in CATEGORIES:
            self.query_one(Select).value = known.category

    @on(Input.Submitted)
    def action_commit(self) -> None:
        """Hide it."""
        form = self.query_one("#form", Line).text
        name = self.query_one("#entity", Line).text
        if form and name:
            self.dismiss(NewForm(form, name, self._category))
