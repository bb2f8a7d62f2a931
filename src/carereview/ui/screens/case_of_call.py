"""What the list can do with the case of the call, or the event, under its cursor."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carereview.ui.screens.library import LibraryScreen


def open_case_of(screen: "LibraryScreen") -> None:
    """Open the case, at this call or event."""
    from carereview.ui.case_moves import open_case

    row, folder = screen.calls.current, _folder(screen)
    if row is not None and folder is not None:
        open_case(screen.app, folder, row.files.id if row.files else row.date)


def export_case_of(screen: "LibraryScreen") -> None:
    """Open the export of the case."""
    from carereview.ui.screens.export import ExportScreen

    folder = _folder(screen)
    if folder is not None:
        screen.app.push_screen(ExportScreen(folder, None))


def open_register_of(screen: "LibraryScreen") -> None:
    """Open the register of the case."""
    from carereview.ui.case_register import open_register

    folder = _folder(screen)
    if folder is not None:
        open_register(screen.app, folder, screen.calls_of(folder), screen.reload)


def _folder(screen: "LibraryScreen") -> Path | None:
    row = screen.calls.current
    return row.case_folder if row else None
