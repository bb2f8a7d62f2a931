"""The register of a case: who and what is hidden, and what was decided about each."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from carereview.core import registering
from carereview.core.clean import clean
from carereview.core.register import Entity, Register, Verdict
from carereview.ui.lit import fit
from carereview.ui.screens.confirm import Confirm
from carereview.ui.screens.form import heading
from carereview.ui.screens.prompt import Prompt
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.line_list import LineList

_SIGNS = {Verdict.REDACT: "█ hidden", Verdict.KEEP: "○ shown", Verdict.UNDECIDED: "? hidden"}


class RegisterScreen(ModalScreen[None]):
    """List the entities, undecided first; decide with one key each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x", "decide('redact')", "Hide"),
        Binding("K", "decide('keep')", "Keep readable"),
        Binding("n", "rename", "Rename or join"),
        Binding("delete,d", "remove", "Remove"),
        Binding("N", "nothing_private", "Nothing private"),
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("escape,q", "dismiss", "Close"),
    ]

    def __init__(
        self,
        register: Register,
        keep: Callable[[Register], None],
        counts: Mapping[str, int],
    ) -> None:
        super().__init__(classes="dialog")
        self._register = register
        self._keep = keep
        self._counts = counts
        self._at = ""

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(classes="box tall"):
            yield from heading("Register: x hide · K keep readable · n rename or join · d remove")
            yield LineList[Entity](self._draw, id="entities")
            yield Bar(id="forms")

    def on_mount(self) -> None:
        """Show the entities."""
        self._show()
        self.query_one(LineList).focus()

    def _show(self) -> None:
        lines = self.query_one(LineList)
        order = {Verdict.UNDECIDED: 0, Verdict.REDACT: 1, Verdict.KEEP: 2}
        rows = sorted(self._register.entities, key=lambda e: (order[e.decision], e.name.lower()))
        names = [entity.name for entity in rows]
        lines.show(rows, names.index(self._at) if self._at in names else lines.cursor)
        self._show_forms()

    def _show_forms(self) -> None:
        entity: Entity | None = self.query_one(LineList).current
        undecided = len(self._register.undecided)
        text = " · ".join(entity.forms) if entity else self._empty
        self.query_one("#forms", Bar).show(text, f"{undecided} undecided")

    @property
    def _empty(self) -> str:
        if self._register.nothing_private:
            return "Nothing private: somebody looked and said so. N takes it back."
        return "Nobody yet: X on selected words adds; N states that nobody is."

    def on_line_list_moved(self) -> None:
        """Show the forms of the entity under the cursor."""
        self._show_forms()

    def _draw(self, entity: Entity, line: int, width: int, style: Style) -> list[Strand]:
        count = self._counts.get(entity.name, 0)
        mentions = f"{count} here" if count else "–"
        forms = ", ".join(entity.forms)
        text = (
            f" {_SIGNS[entity.decision]:<9} {fit(clean(entity.name), 18)} "
            f"{fit(clean(entity.category), 9)} {mentions:>8}  {clean(forms)}"
        )
        return [Strand(fit(text, width), style)]

    def action_move(self, delta: int) -> None:
        """Go to another entity."""
        self.query_one(LineList).move(delta)

    def action_decide(self, verdict: str) -> None:
        """Decide about the entity under the cursor, and go on to the next undecided one."""
        lines = self.query_one(LineList)
        if lines.current is None:
            return
        name = lines.current.name
        was_open = lines.current.decision is Verdict.UNDECIDED
        self._at = "" if was_open else name
        self._change(registering.decide(self._register, name, Verdict(verdict)))
        shown = "stays readable" if verdict == Verdict.KEEP else "is hidden"
        self.notify(clean(f"{name} {shown}."), markup=False, timeout=3)

    def action_rename(self) -> None:
        """Give the entity another pseudonym; that of another one joins the two."""
        entity: Entity | None = self.query_one(LineList).current
        if entity is None:
            return
        name = entity.name

        def renamed(new: str | None) -> None:
            if new:
                self._change(registering.rename(self._register, name, new))

        self.app.push_screen(Prompt("Shown as", name), renamed)

    def action_remove(self) -> None:
        """Take the entity out, after asking: its forms will be readable."""
        entity: Entity | None = self.query_one(LineList).current
        if entity is None:
            return
        name = entity.name

        def answered(remove: bool | None) -> None:
            if remove:
                self._change(registering.remove(self._register, name))

        forms = ", ".join(entity.forms)
        question = f"Remove {name}? These will be readable everywhere: {forms}"
        self.app.push_screen(Confirm(question), answered)

    def action_nothing_private(self) -> None:
        """State that nobody has to be hidden, after asking, or take that back."""
        if self._register.entities:
            self.notify("Somebody is in the register.", markup=False, timeout=3)
            return
        if self._register.nothing_private:
            self._change(registering.state_nothing_private(self._register, False))
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._change(registering.state_nothing_private(self._register, True))

        question = (
            "You read and heard every call of this case, and nobody and nothing has to be hidden?\n"
            "Every name and number will be readable to anybody."
        )
        self.app.push_screen(Confirm(question), answered)

    def _change(self, register: Register) -> None:
        self._register = register
        self._keep(register)
        self._show()
