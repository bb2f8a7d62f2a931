"""What every decoder looks like from outside: exact blocks of samples at any place.

Positions are frames of the decoded rate everywhere in this room; milliseconds are for callers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class AudioError(Exception):
    """A recording cannot be used: one line that says what it is, why, and how to mend it."""


class PcmSource(Protocol):
    """A recording as 16-bit samples with random access. Safe to use from several threads."""

    @property
    def rate(self) -> int:
        """Frames in a second."""

    @property
    def channels(self) -> int:
        """Samples in a frame."""

    @property
    def frames(self) -> int:
        """Length in frames, as decoded and not as a header claims."""

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """Samples of the frames from `start`, as an array of shape (m, channels).

        m is n, or less where the recording ends: silence is never added.

        Raises:
            AudioError: the recording is damaged there, or is closed.
        """

    def close(self) -> None:
        """Let go of the file. Further reads raise AudioError."""


def to_frames(ms: float, rate: int) -> int:
    """Frames from the start for a time in milliseconds, to the nearest frame."""
    return round(ms * rate / 1000)


def to_ms(frames: float, rate: int) -> int:
    """Milliseconds for a count of frames, to the nearest millisecond."""
    return round(frames * 1000 / rate)


def to_int16(samples: NDArray[np.floating]) -> NDArray[np.int16]:
    """Samples on the 16-bit scale rounded to whole numbers; what is too loud is clipped."""
    import numpy as np

    rounded: NDArray[np.int16] = np.clip(np.rint(samples), -32768, 32767).astype(np.int16)
    return rounded


class SilentSource:
    """Stands in for the recording of a call that has a transcript alone: silence of a length."""

    rate = 1000  # a frame is a millisecond
    channels = 1

    def __init__(self, duration_ms: int) -> None:
        """Silence of `duration_ms`."""
        self.frames = max(0, duration_ms)

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """See `PcmSource.read`."""
        import numpy as np

        return np.zeros((max(0, min(n, self.frames - start)), 1), np.int16)

    def close(self) -> None:
        """See `PcmSource.close`."""
