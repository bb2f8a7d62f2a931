"""What the keys of the case screen do: one function a command."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from carereview.core import casing
from carereview.ui.actions import case_edit, case_repeats
from carereview.ui.case_views import ABOUT, PROMISES, TIME, TIMELINE
from carereview.ui.commands import CASE
from carereview.ui.screens.help import show_help

if TYPE_CHECKING:
    from carereview.ui.screens.case import CaseScreen

Action = Callable[["CaseScreen"], None]


def open_row(screen: "CaseScreen") -> None:
    """Open the call where the line leads, or edit whatever else is under the cursor."""
    row = screen.row
    if row is None:
        return
    if row.call:
        from carereview.ui.case_moves import go_to_call  # it opens this screen

        go_to_call(screen, row)
    else:
        case_edit.edit_row(screen, row)


def undo(screen: "CaseScreen") -> None:
    """Take back the last step."""
    opened = screen.opened
    if opened is None:
        return
    after = opened.desk
    undone = opened.undo()
    what = casing.named_change(opened.desk, after)
    screen.say(f"Undone: {what}." if undone else "Nothing left to undo.")
    screen.sync()


def redo(screen: "CaseScreen") -> None:
    """Do again what was taken back."""
    opened = screen.opened
    if opened is None:
        return
    before = opened.desk
    redone = opened.redo()
    what = casing.named_change(before, opened.desk)
    screen.say(f"Done again: {what}." if redone else "Nothing to redo.")
    screen.sync()


# Going about


def register(screen: "CaseScreen") -> None:
    """Open the register of the case."""
    from carereview.ui.case_register import open_register

    open_register(screen.app, screen.folder, screen.files, screen.opening.start)


def export(screen: "CaseScreen") -> None:
    """Open the export of the case."""
    from carereview.ui.screens.export import ExportScreen

    screen.app.save_now()
    screen.app.push_screen(ExportScreen(screen.folder, None))


def reload(screen: "CaseScreen") -> None:
    """Read the case and its calls again."""
    screen.save_now()
    if screen.keeping is not None and screen.keeping.trouble:
        screen.say(f"Not read again, since it isn't saved: {screen.keeping.trouble}", "warning")
        return
    screen.opening.start()


ACTIONS: dict[str, Action] = {
    "open": open_row,
    "add": case_edit.add,
    "edit": case_edit.edit_outside,
    "public": case_edit.toggle_public,
    "delete": case_edit.delete,
    "confirm": case_repeats.confirm,
    "reject": case_repeats.reject,
    "undo": undo,
    "redo": redo,
    "next": lambda screen: screen.entries.move(1),
    "previous": lambda screen: screen.entries.move(-1),
    "page_down": lambda screen: screen.entries.page(1),
    "page_up": lambda screen: screen.entries.page(-1),
    "top": lambda screen: screen.entries.move(-len(screen.entries.rows)),
    "bottom": lambda screen: screen.entries.move(len(screen.entries.rows)),
    "timeline": lambda screen: screen.show_view(TIMELINE),
    "about": lambda screen: screen.show_view(ABOUT),
    "promises": lambda screen: screen.show_view(PROMISES),
    "time": lambda screen: screen.show_view(TIME),
    "pane": lambda screen: screen.change_pane(),
    "register": register,
    "export": export,
    "reload": reload,
    "help": lambda screen: show_help(screen.app, CASE),
    "leave": lambda screen: screen.app.close_case(screen),
}
"""Every action by the id of its command."""
