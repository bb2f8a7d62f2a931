"""Lets a worker thread wait until what it brought is on the screen.

Two threads of Python share one core: work that begins at once would hold the paint up.
"""

import threading
from typing import Any

from textual.screen import Screen

_PATIENCE_S = 1.0
"""A screen that is covered or closed is not painted; then work goes on all the same."""


def wait_for_paint(screen: Screen[Any]) -> None:
    """Wait, in a worker thread, until a screen has painted what it was given."""
    painted = threading.Event()
    screen.app.call_from_thread(screen.call_after_refresh, painted.set)
    painted.wait(_PATIENCE_S)
