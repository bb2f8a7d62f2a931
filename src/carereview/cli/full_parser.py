"""The argument parser of a command, with its help; loaded when a plain look isn't enough."""

from argparse import ArgumentParser, HelpFormatter, RawDescriptionHelpFormatter
from collections.abc import Mapping
from typing import NoReturn

from carereview import __version__
from carereview.cli.command import Command
from carereview.cli.errors import UsageError
from carereview.cli.output import columns

_HELP_WIDTH = 80


def full_parser(name: str, chosen: Command, summaries: Mapping[str, str]) -> ArgumentParser:
    """Make the parser of a command; `summaries` of all commands are for the help of "", the app."""
    example = f"example:\n  {chosen.example}"
    parser = _Parser(
        prog=f"carereview {name}".strip(),
        description=chosen.about,
        epilog=example if name else f"{_commands(summaries)}\n\n{example}",
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    chosen.add_arguments(parser)
    if not name:
        version = f"carereview {__version__}"
        parser.add_argument("--version", action="version", version=version, help="print it")
    return parser


class _Parser(ArgumentParser):
    """An argument parser whose complaints are one line, like all others."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}", f"See {self.prog} --help")


def _formatter(prog: str) -> HelpFormatter:
    """Make the writer of help, with a width: it would load modules for files to find one."""
    return RawDescriptionHelpFormatter(prog, width=min(columns() or _HELP_WIDTH, _HELP_WIDTH))


def _commands(summaries: Mapping[str, str]) -> str:
    lines = [f"  {name:10} {summary}" for name, summary in summaries.items()]
    return "\n".join(["commands:", *lines, "", "carereview COMMAND --help tells more of each."])
