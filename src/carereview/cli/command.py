"""What a command is made of. Each has a file of its own with one of these in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


class Command(NamedTuple):
    """One command: how its help describes it, one example, its arguments, and what it does.

    `run` gives the exit code and raises CommandError or what the rooms below raise. A tuple, since
    dataclasses would cost `--version` a fifth of its time.
    """

    about: str
    example: str
    add_arguments: "Callable[[ArgumentParser], None]"
    run: "Callable[[Namespace], int]"
