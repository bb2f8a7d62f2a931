"""The few keys worth knowing on a screen, drawn as one line.

Textual's own footer is a widget for each key, made anew whenever another screen or widget gets
the keys: most of what opening and closing the help cost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment as Strand
from textual import events
from textual.binding import Binding
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from carereview.ui.commands import shown_key


@dataclass(frozen=True, slots=True)
class _Hint:
    """A key as it is shown, what it does, and its name, to press it with the mouse."""

    shown: str
    title: str
    key: str

    @property
    def width(self) -> int:
        return cell_len(self.shown) + 1 + cell_len(self.title) + 1


class KeyLine(Widget, can_focus=False):
    """Shows the keys bound with `show`, and at the right the one for all other commands."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-line--key", "key-line--edge"}
    DEFAULT_CSS = """
    KeyLine {
        dock: bottom; height: 1; background: $panel; color: $foreground;
        & > .key-line--key { color: $footer-key-foreground; text-style: bold; }
        & > .key-line--edge { color: $foreground 20%; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._hints: tuple[_Hint, ...] = ()
        self._palette: _Hint | None = None

    def on_mount(self) -> None:
        """Show the keys, and others whenever the bindings change."""
        self._read_bindings(self.screen)
        self.screen.bindings_updated_signal.subscribe(self, self._read_bindings)

    def _read_bindings(self, screen: Screen[object]) -> None:
        if screen is not self.screen:
            return
        known = self.screen.active_bindings.values()
        active = [one.binding for one in known]
        # A mode has keys of its own: those of the screen below it would take their room.
        own = [o.binding for o in known if o.node is self.screen.focused and o.binding.show]
        shown = own or [binding for binding in active if binding.show]
        # A command with several keys is bound once for each of them.
        firsts = {binding.action: binding for binding in reversed(shown)}
        order = dict.fromkeys(binding.action for binding in shown)
        hints = tuple(self._hint(firsts[action]) for action in order)
        palette = [binding for binding in active if binding.action == "command_palette"]
        last = self._hint(palette[0]) if palette else None
        if (hints, last) != (self._hints, self._palette):
            self._hints, self._palette = hints, last
            self.refresh()

    def _hint(self, binding: Binding) -> _Hint:
        shown = binding.key_display or shown_key(binding.key)
        return _Hint(shown, binding.description, binding.key)

    @property
    def text(self) -> str:
        """Give what is shown, for tests and screen readers."""
        return self.render_line(0).text

    def render_line(self, y: int) -> Strip:
        """Draw the line; where it is narrow, keys before the last one are left out."""
        base = self.rich_style
        right = self._right()
        left = Strip([part for hint in self._shown for part in self._strands(hint)])
        room = max(self.size.width - right.cell_length, 0)
        return Strip.join([left.adjust_cell_length(room, base), right]).crop(0, self.size.width)

    @property
    def _shown(self) -> Sequence[_Hint]:
        """Give the keys that there is room for; the last one, which leaves or helps, stays."""
        room = self.size.width - (self._palette.width + 1 if self._palette else 0)
        ends = [*accumulate(hint.width for hint in self._hints)]
        if not ends or ends[-1] <= room:
            return self._hints
        last = self._hints[-1]
        fitting = sum(end <= room - last.width for end in ends[:-1])
        return *self._hints[:fitting], last

    def _right(self) -> Strip:
        if self._palette is None:
            return Strip([])
        edge = self.get_component_rich_style("key-line--edge")
        return Strip([Strand("▏", edge), *self._strands(self._palette)])

    def _strands(self, hint: _Hint) -> Sequence[Strand]:
        key = self.get_component_rich_style("key-line--key")
        return Strand(hint.shown, key), Strand(f" {hint.title} ", self.rich_style)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Press the key that was clicked."""
        hint = self._at(event.x)
        if hint is not None:
            self.app.simulate_key(hint.key)

    def _at(self, x: int) -> _Hint | None:
        if self._palette is not None and x >= self.size.width - self._palette.width:
            return self._palette
        ends = accumulate(hint.width for hint in self._shown)
        return next((h for h, end in zip(self._shown, ends, strict=True) if x < end), None)
