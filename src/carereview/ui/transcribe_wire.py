"""What is said to the process that writes down recordings, and what it answers."""

from pathlib import Path
from typing import NamedTuple, TypeAlias

from carereview.core.call import Transcript
from carereview.core.register import Entity, Register


class Order(NamedTuple):
    """What to write down with which model; `language` is detected where it is empty.

    `register` and `stated`, the case's language, are for the detectors.
    """

    recording: Path
    model: Path
    language: str
    register: Register
    stated: str


class SoFar(NamedTuple):
    """How far it is (0 to 1), what was said so far, and what in it is suspected to be private.

    `data` is the whole transcript as a file, once it is complete.
    """

    share: float
    transcript: Transcript
    proposed: tuple[Entity, ...]
    data: bytes = b""


class Failed(NamedTuple):
    """Why there will be no transcript, in one line."""

    why: str


News: TypeAlias = float | SoFar | Failed
"""What is told meanwhile; a number is the share done, where there is no new text to be seen."""
