"""Keeps the garbage collector away from what stays: modules, and long transcripts.

Collections that run while the program is loaded make its first paint a tenth later. A call of
twenty thousand segments makes each full collection stop the screen for a tenth of a second, and
collections that run while it is read make reading a quarter slower.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def starting() -> None:
    """Collect nothing until the screen is there."""
    gc.disable()


def started() -> None:
    """Collect again, but pass over all that was loaded so far: it stays until the end."""
    if not gc.isenabled():  # else nobody waits for a start: a test, say
        gc.freeze()
        gc.enable()


@contextmanager
def reading() -> Iterator[None]:
    """Collect nothing while much is read that will stay."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def keep() -> None:
    """Take what there is now for what stays: later collections pass over it.

    Nothing is collected first, since that would stop the screen for up to 0.2 s. What garbage
    stays by this was nowhere seen to add up over calls of 20,000 segments.
    """
    gc.freeze()


def let_go() -> None:
    """Let collections look at everything again, so that a call that was closed is freed."""
    gc.unfreeze()


def ending() -> None:
    """Collect nothing any more: the system takes back all memory of a process at once."""
    gc.disable()
    gc.freeze()
