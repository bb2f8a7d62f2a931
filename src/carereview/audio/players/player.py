"""What the transport asks of whatever plays."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from carereview.audio.plan import Plan
from carereview.audio.source import PcmSource


class Phase(Enum):
    """Where a player is in its work."""

    IDLE = auto()
    PLAYING = auto()
    FINISHED = auto()
    LOST = auto()


@dataclass(frozen=True)
class Heard:
    """What is heard now.

    Attributes:
        frame: frame of the recording that is at the ear; after a start, the frame asked for
            until its sound arrives.
        phase: `LOST` when the device went away or the recording turned out to be damaged.
        trouble: one line for the listener, or None.
    """

    frame: int
    phase: Phase
    trouble: str | None = None


class Player(Protocol):
    """Plays one recording. Every method returns at once; none raises once a player is chosen."""

    name: str

    def load(self, source: PcmSource) -> None:
        """Take a recording, and its ownership: it is closed with the next load or `close`."""

    def start(self, plan: Plan, frame: int) -> None:
        """Play from a frame, dropping what is being played."""

    def change(self, plan: Plan) -> None:
        """Go on from the present place with another plan, without a gap."""

    def stop(self) -> None:
        """Fall silent; what the device already has is still heard."""

    def heard(self) -> Heard:
        """The frame at the ear. Cheap, and never waits."""

    def recover(self) -> bool:
        """Try again after `LOST`, in the background; True once the player can be used."""

    def close(self) -> None:
        """Fall silent and let go of the device and the recording."""
