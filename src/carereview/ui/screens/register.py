"""The register of a case: who and what is hidden, and what was decided about each."""

from collections.abc import Callable
from typing import ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from carereview.core import registering
from carereview.core.clean import clean
from carereview.core.register import Entity, Register, Verdict
from carereview.ui.commands import REGISTER
from carereview.ui.keys import bindings
from carereview.ui.lit import fit
from carereview.ui.said import Here, Mentions, Said
from carereview.ui.screens.confirm import Confirm
from carereview.ui.screens.form import heading
from carereview.ui.screens.help import show_help
from carereview.ui.screens.prompt import Prompt
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line_list import LineList

_SIGNS = {Verdict.REDACT: "█ hidden", Verdict.KEEP: "○ shown", Verdict.UNDECIDED: "? hidden"}
_ORDER = {Verdict.UNDECIDED: 0, Verdict.REDACT: 1, Verdict.KEEP: 2}
_KEYS = "x hide · K keep · A hide all · n name, join · s split · w W widen · d remove"
_END = "the sentence ends there. Select words in the call, then X."


class RegisterScreen(ModalScreen[None]):
    """List the entities, undecided first; decide with one key each, hearing what is meant.

    `here` is what can be done with single mentions where a call is open.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(REGISTER)

    def __init__(
        self,
        register: Register,
        keep: Callable[[Register], None],
        mentions: Mentions,
        here: Here | None = None,
        language: str = "",
    ) -> None:
        super().__init__(classes="dialog")
        self._register = register
        self._keep = keep
        self._mentions = mentions
        self._here = here
        self._language = language
        self._at = ""
        self._number = 0

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(classes="box tall"):
            yield from heading(_KEYS)
            yield LineList[Entity](self._draw, id="entities")
            yield Bar(id="forms")
            yield Bar(id="said")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the entities."""
        self._show()
        self.query_one(LineList).focus()

    @property
    def _current(self) -> Entity | None:
        entity: Entity | None = self.query_one(LineList).current
        return entity

    @property
    def _said(self) -> Said | None:
        """Give the mention that is shown."""
        every = self._mentions.get(self._current.name, ()) if self._current else ()
        return every[self._number % len(every)] if every else None

    # Showing

    def _show(self) -> None:
        lines = self.query_one(LineList)
        rows = sorted(self._register.entities, key=lambda e: (_ORDER[e.decision], e.name.lower()))
        names = [entity.name for entity in rows]
        lines.show(rows, names.index(self._at) if self._at in names else lines.cursor)
        self._show_foot()

    def _show_foot(self) -> None:
        entity, said = self._current, self._said
        undecided = len(self._register.undecided)
        text = " · ".join(entity.forms) if entity else self._empty
        self.query_one("#forms", Bar).show(text, f"{undecided} undecided")
        count = len(self._mentions.get(entity.name, ())) if entity else 0
        foot = self.query_one("#said", Bar)
        width = foot.size.width or self.app.size.width
        line = said.line(self._number % count + 1, count, width) if said else ""
        alone = said is not None and entity is not None and said.decision is not entity.decision
        verdict = "shown here" if said and said.decision is Verdict.KEEP else "hidden here"
        foot.show(line, verdict if alone else "")

    @property
    def _empty(self) -> str:
        if self._register.nothing_private:
            return "Nothing private: somebody looked and said so. N takes it back."
        return "Nobody yet: X on selected words adds; N states that nobody is."

    def on_line_list_moved(self) -> None:
        """Show the forms of the entity under the cursor, and where it is said first."""
        self._number = 0
        self._show_foot()

    def _draw(self, entity: Entity, line: int, width: int, style: Style) -> list[Strand]:
        said = self._mentions.get(entity.name, ())
        calls = len({mention.call for mention in said})
        count = f"{len(said)}×" + (f" in {calls}" if calls > 1 else "") if said else "–"
        text = (
            f" {_SIGNS[entity.decision]:<9} {fit(clean(entity.name), 18)} "
            f"{fit(clean(entity.category), 9)} {count:>8}  {clean(', '.join(entity.forms))}"
        )
        return [Strand(fit(text, width), style)]

    # Commands

    def action_do(self, command: str) -> None:
        """Run a command of the table."""
        self.actions[command]()

    @property
    def actions(self) -> dict[str, Callable[[], object]]:
        """Give what each command does."""
        lines = self.query_one(LineList)
        return {
            "hide": lambda: self._decide(Verdict.REDACT),
            "keep": lambda: self._decide(Verdict.KEEP),
            "hide_all": self._decide_all,
            "rename": self._rename,
            "split": self._split,
            "widen_right": lambda: self._widen(1),
            "widen_left": lambda: self._widen(-1),
            "remove": self._remove,
            "nothing_private": self._nothing_private,
            "said_before": lambda: self._go_to_said(-1),
            "said_next": lambda: self._go_to_said(1),
            "hear": self._hear,
            "only_here": self._only_here,
            "next": lambda: lines.move(1),
            "previous": lambda: lines.move(-1),
            "help": lambda: show_help(self.app, REGISTER),
            "close": self.dismiss,
        }

    def _go_to_said(self, delta: int) -> None:
        self._number += delta
        self._show_foot()

    def _hear(self) -> None:
        if self._here is None:
            self._tell("Open a call to hear it.")
        elif self._said is not None:
            self._here.hear(self._said)

    # Deciding

    def _decide(self, verdict: Verdict) -> None:
        """Decide about the entity under the cursor, and go on to the next undecided one."""
        entity = self._current
        if entity is None:
            return
        self._at = "" if entity.decision is Verdict.UNDECIDED else entity.name
        self._change(registering.decide(self._register, entity.name, verdict))
        shown = "stays readable" if verdict is Verdict.KEEP else "is hidden"
        self._tell(f"{entity.name} {shown}.")

    def _decide_all(self) -> None:
        """Hide everything that nobody has decided on."""
        count = len(self._register.undecided)
        if count:
            self._change(registering.decide_all(self._register, Verdict.REDACT))
        self._tell(f"{count} decided: hidden." if count else "Everything is decided.")

    def _only_here(self) -> None:
        """Decide the other way about the mention that is shown, and about no other."""
        entity, said = self._current, self._said
        if entity is None or said is None or self._here is None:
            self._tell("Open a call to decide on a single mention.")
            return
        verdict = Verdict.REDACT if said.decision is Verdict.KEEP else Verdict.KEEP
        self._mentions = self._here.decide(entity.name, said, verdict)
        self._show()

    def _rename(self) -> None:
        """Give the entity another pseudonym; that of another one joins the two."""
        entity = self._current
        if entity is None:
            return
        name = entity.name

        def renamed(new: str | None) -> None:
            if new:
                self._change(registering.rename(self._register, name, new))

        self.app.push_screen(Prompt("Shown as", name), renamed)

    def _split(self) -> None:
        """Make the form that is said in the mention shown an entity of its own."""
        entity, said = self._current, self._said
        if entity is None or said is None:
            return
        form = next((f for f in entity.forms if f.casefold() == said.text.casefold()), "")
        if not form or len(entity.forms) < 2:
            self._tell("This form can't be split off: go to a mention that is one of the forms.")
            return
        new = registering.suggest_name(self._register, entity.category, self._language)
        self._change(registering.split(self._register, entity.name, form, new))
        self._tell(f"{form} is {new} now.")

    def _widen(self, side: int) -> None:
        """Hide the word after (1) or before (-1) the mention with it, everywhere."""
        entity, said = self._current, self._said
        if entity is None or said is None:
            return
        form = said.widened(side)
        if not form:
            self._tell(f"No word {'follows' if side > 0 else 'goes before'}: {_END}")
            return
        self._change(
            registering.add_form(
                self._register, entity.name, entity.category, form, entity.decision
            )
        )
        self._tell(f"{entity.name} is also {form}.")

    def _remove(self) -> None:
        """Take the entity out, after asking: its forms will be readable."""
        entity = self._current
        if entity is None:
            return
        name = entity.name

        def answered(remove: bool | None) -> None:
            if remove:
                self._change(registering.remove(self._register, name))

        forms = ", ".join(entity.forms)
        question = f"Remove {name}? These will be readable everywhere: {forms}"
        self.app.push_screen(Confirm(question), answered)

    def _nothing_private(self) -> None:
        """State that nobody has to be hidden, after asking, or take that back."""
        if self._register.entities:
            self._tell("Somebody is in the register.")
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

    def _tell(self, text: str) -> None:
        self.notify(clean(text), markup=False, timeout=3)

    def _change(self, register: Register) -> None:
        self._register = register
        self._keep(register)
        self._show()
