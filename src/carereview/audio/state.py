"""What the listener's controls are doing."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """What the transport is doing."""

    EMPTY = "empty"
    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"
