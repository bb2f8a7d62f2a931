"""What a command is made of. Each has a file of its own with one of these in it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command: how its help describes it, one example, its arguments, and what it does.

    `run` gives the exit code and raises CommandError or what the rooms below raise.
    """

    about: str
    example: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
