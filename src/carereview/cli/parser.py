"""From the words of the command line to a command and its arguments.

Only the parser of the command that was asked for is built, and only its file is loaded.
"""

from argparse import ArgumentParser, HelpFormatter, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from carereview import __version__
from carereview.cli.command import Command
from carereview.cli.errors import UsageError
from carereview.cli.output import columns

_HELP_WIDTH = 80

SUMMARIES = {
    "list": "list the calls of a library",
    "show": "print the transcript of a call",
    "check": "read every file and report each problem",
    "export": "write a redacted or a public bundle",
    "demo": "copy the demo case and open it",
    "doctor": "tell what works here, what does not, and how to mend it",
}
"""The commands, in the order of the help; without one of them the app opens."""


def command(name: str) -> Command:
    """Load a command by its name; "" is the app itself."""
    # One import for each, so that `--version` and `list` load nothing they don't need.
    if name == "list":
        from carereview.cli.listing import LIST as chosen
    elif name == "show":
        from carereview.cli.show import SHOW as chosen
    elif name == "check":
        from carereview.cli.check import CHECK as chosen
    elif name == "export":
        from carereview.cli.export import EXPORT as chosen
    elif name == "demo":
        from carereview.cli.demo import DEMO as chosen
    elif name == "doctor":
        from carereview.cli.doctor import DOCTOR as chosen
    else:
        from carereview.cli.app import APP as chosen
    return chosen


def parse(argv: Sequence[str]) -> tuple[Command, Namespace]:
    """Find the command and read its arguments.

    Raises UsageError if they are wrong, and SystemExit after `--help` and `--version`.
    """
    name = argv[0] if argv and argv[0] in SUMMARIES else ""
    chosen = command(name)
    parser = _parser(name, chosen)
    return chosen, parser.parse_args(argv[1:] if name else argv)


class _Parser(ArgumentParser):
    """An argument parser whose complaints are one line, like all others."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}", f"See {self.prog} --help")


def _parser(name: str, chosen: Command) -> ArgumentParser:
    example = f"example:\n  {chosen.example}"
    parser = _Parser(
        prog=f"carereview {name}".strip(),
        description=chosen.about,
        epilog=example if name else f"{_commands()}\n\n{example}",
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    chosen.add_arguments(parser)
    if not name:
        version = f"carereview {__version__}"
        parser.add_argument("--version", action="version", version=version, help="print it")
    return parser


def _formatter(prog: str) -> HelpFormatter:
    """Make the writer of help, with a width: it would load modules for files to find one."""
    return RawDescriptionHelpFormatter(prog, width=min(columns() or _HELP_WIDTH, _HELP_WIDTH))


def _commands() -> str:
    lines = [f"  {name:8} {summary}" for name, summary in SUMMARIES.items()]
    return "\n".join(["commands:", *lines, "", "carereview COMMAND --help tells more of each."])
