"""From the words of the command line to a command and its arguments.

Only the parser of the command that was asked for is built, and only its file is loaded.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from carereview.cli.command import Command
from carereview.cli.plain import read_plain

if TYPE_CHECKING:
    from argparse import Namespace

SUMMARIES = {
    "list": "list the calls of a library",
    "show": "print the transcript of a call",
    "search": "find words in all transcripts and moments",
    "account": "print what calls were spent on, and what was promised",
    "check": "read every file and report each problem",
    "redact": "find what is private, and decide on all of it",
    "transcribe": "write down what is said in recordings",
    "align": "find the words of a transcript in its recording",
    "export": "write a redacted or a public bundle",
    "verify": "look for what is private in a finished bundle",
    "publish": "note that a call is public, and why",
    "withdraw": "note that a call is public no longer, and why",
    "scores": "print the scorecards of calls, agents and months",
    "compare": "tell how far two reviewers agree",
    "merge": "make one review of two",
    "pack": "put all that a case rests on into one archive",
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
    elif name == "search":
        from carereview.cli.search import SEARCH as chosen
    elif name == "account":
        from carereview.cli.account import ACCOUNT as chosen
    elif name == "check":
        from carereview.cli.check import CHECK as chosen
    elif name == "redact":
        from carereview.cli.redact import REDACT as chosen
    elif name == "transcribe":
        from carereview.cli.transcribe import TRANSCRIBE as chosen
    elif name == "align":
        from carereview.cli.align import ALIGN as chosen
    elif name == "export":
        from carereview.cli.export import EXPORT as chosen
    elif name == "verify":
        from carereview.cli.verify import VERIFY as chosen
    elif name == "publish":
        from carereview.cli.publication import PUBLISH as chosen
    elif name == "withdraw":
        from carereview.cli.publication import WITHDRAW as chosen
    elif name == "scores":
        from carereview.cli.scores import SCORES as chosen
    elif name == "compare":
        from carereview.cli.compare import COMPARE as chosen
    elif name == "merge":
        from carereview.cli.merge import MERGE as chosen
    elif name == "pack":
        from carereview.cli.pack import PACK as chosen
    elif name == "demo":
        from carereview.cli.demo import DEMO as chosen
    elif name == "doctor":
        from carereview.cli.doctor import DOCTOR as chosen
    else:
        from carereview.cli.app import APP as chosen
    return chosen


def parse(argv: Sequence[str]) -> "tuple[Command, Namespace]":
    """Find the command and read its arguments.

    Raises UsageError if they are wrong, and SystemExit after `--help` and `--version`.
    """
    name = argv[0] if argv and argv[0] in SUMMARIES else ""
    chosen = command(name)
    words = argv[1:] if name else argv
    arguments = read_plain(chosen.add_arguments, words)
    if arguments is None:
        from carereview.cli.full_parser import full_parser

        arguments = full_parser(name, chosen, SUMMARIES).parse_args(words)
    return chosen, arguments
