"""`carereview demo`: copy the demo case, and open it."""

from pathlib import Path
from typing import TYPE_CHECKING

from carereview.cli.app import add_app_options, needs_terminal, run_app
from carereview.cli.command import Command
from carereview.cli.places import demo_copy, settings

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def _add_arguments(parser: "ArgumentParser") -> None:
    parser.add_argument(
        "folder",
        metavar="DIR",
        nargs="?",
        type=Path,
        help="where the copy goes; by default your data folder. A copy that is there is kept",
    )
    add_app_options(parser)


def _run(arguments: "Namespace") -> int:
    needs_terminal()
    return run_app(demo_copy(arguments.folder), None, settings(), mouse=arguments.mouse)


DEMO = Command(
    "Copy the demo case and open it: invented calls about a router that overheats, to try\n"
    "everything on. The copy is yours to change.",
    "carereview demo ~/carereview-demo",
    _add_arguments,
    _run,
)
