"""`carereview doctor`: what works on this machine, what does not, and how to mend it."""

import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator

from carereview import __version__
from carereview.audio.quiet import hushed
from carereview.cli.command import Command
from carereview.cli.diagnose_files import files
from carereview.cli.diagnose_sound import decoders, players
from carereview.cli.diagnose_terminal import terminal
from carereview.cli.diagnosis import Finding, Mark, broken, ok
from carereview.cli.errors import DONE, PROBLEM
from carereview.cli.output import say
from carereview.library.config import open_config


def _add_arguments(parser: ArgumentParser) -> None:
    """There is nothing to choose."""


def _run(arguments: Namespace) -> int:
    config, _ = open_config()
    sections: dict[str, Callable[[], Iterable[Finding]]] = {
        "program": program,
        "sound": lambda: players(config.player),
        "decoders": decoders,
        "terminal": terminal,
        "files": files,
    }
    found: list[Finding] = []
    for name, look in sections.items():
        with hushed():  # sound libraries complain on descriptor 2
            findings = list(look())
        say(name)
        for finding in findings:
            say(f"  {finding}")
        found += findings
    fatal = any(finding.mark is Mark.BROKEN for finding in found)
    say()
    say("Something that carereview needs is broken (!!)." if fatal else "carereview can work here.")
    return PROBLEM if fatal else DONE


DOCTOR = Command(
    "Tell what works on this machine (ok), what carereview does without (--), what it cannot do\n"
    "without (!!), and how to mend it. Nothing is written, nothing leaves the machine.",
    "carereview doctor",
    _add_arguments,
    _run,
)


def program() -> Iterator[Finding]:
    """Tell the versions, and whether the screens can be loaded."""
    from importlib.metadata import PackageNotFoundError, version

    system = f"{platform.system()} {platform.machine()}"
    yield ok(f"carereview {__version__}, Python {platform.python_version()}, {system}")
    yield ok(f"runs from {sys.prefix}")
    try:
        yield ok(f"textual {version('textual')}")
    except PackageNotFoundError:
        yield broken("textual is missing, so there are no screens", "pip install textual")
