"""What a sound device looks like to the player that feeds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

# The smallest buffer that survived a busy machine without a glitch; 50 ms did not.
BUFFER_MS = 100

# Two ears of 16 bits each.
FRAME_BYTES = 4
# The next so many frames: for each, 16 bits for the left ear and 16 for the right.
Take = Callable[[int], bytes]


class OutputError(Exception):
    """A device cannot be used; says why in one line."""


class Output(Protocol):
    """A device that pulls samples from a callback, in a thread of its own."""

    name: str
    buffer_ms: int

    def open(self, rate: int, take: Take) -> int:
        """Open at a rate, or the nearest the device has, and start to pull.

        Returns:
            The rate it runs at.

        Raises:
            OutputError: there is no device, or it does not open.
        """

    def heard(self) -> float:
        """How many of the frames pulled since `open` have reached the ear. Never waits."""

    def describe(self) -> str:
        """The device and its buffer, as shown to the user."""

    def reset(self) -> None:
        """Forget a device that went away, and look at what there is now."""

    def close(self) -> None:
        """Stop pulling and let go of the device."""
