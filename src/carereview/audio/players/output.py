"""What a sound device looks like to the player that feeds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The smallest buffer that survived a busy machine without a glitch; 50 ms did not.
BUFFER_MS = 100

Fill = Callable[["NDArray[np.int16]"], None]


class OutputError(Exception):
    """A device cannot be used; says why in one line."""


class Output(Protocol):
    """A device that pulls samples from a callback, in a thread of its own."""

    name: str

    def open(self, rate: int, fill: Fill) -> int:
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
