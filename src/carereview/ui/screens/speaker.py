"""Who spoke, and what a speaker is called."""

from collections.abc import Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Select
from textual.widgets.option_list import Option

from carereview.core.call import Role, Speaker
from carereview.ui.lit import lit
from carereview.ui.screens.form import heading, row
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line


class WhoDialog(ModalScreen[str | None]):
    """Give the name or id of who spoke: one of the known, or somebody new."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close"),
        *(Binding(str(n), f"pick({n - 1})", show=False) for n in range(1, 10)),
    ]

    def __init__(self, labels: Mapping[str, str], current: str) -> None:
        super().__init__(classes="dialog")
        self._labels = dict(labels)
        self._current = current

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        options = [
            Option(lit(f"{number}  {label}"))
            for number, label in enumerate(self._labels.values(), 1)
        ]
        with Vertical(classes="box"):
            yield from heading("Who spoke? (a digit, or Enter)")
            yield OptionList(*options, compact=True, markup=False)
            yield row("Somebody else", Line(id="new"))
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin at who it is now."""
        options = self.query_one(OptionList)
        options.focus()
        if self._current in self._labels:
            options.highlighted = list(self._labels).index(self._current)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.action_pick(event.option_index)

    def action_pick(self, index: int) -> None:
        """Choose a known speaker."""
        if index < len(self._labels):
            self.dismiss(list(self._labels)[index])

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip() or None)


class RenameDialog(ModalScreen[Speaker | None]):
    """Give the speaker with another name or role, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close"),
        Binding("ctrl+s", "commit", "Keep"),
    ]

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(classes="dialog")
        self._speaker = speaker

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        roles = [(role.value, role.value) for role in Role]
        with Vertical(classes="box"):
            yield from heading("Speaker: readers never see this name (Enter keeps, Esc closes)")
            yield row("Name", Line(self._speaker.name, "name"))
            yield row(
                "Role",
                Select(roles, value=self._speaker.role.value, allow_blank=False, compact=True),
            )
        yield KeyLine()

    @on(Input.Submitted)
    def action_commit(self) -> None:
        """Keep name and role."""
        role = Role(str(self.query_one(Select).value))
        name = self.query_one("#name", Line).text
        self.dismiss(Speaker(self._speaker.id, role, name))
