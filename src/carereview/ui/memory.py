"""Keeps the garbage collector away from long transcripts, which hold no garbage.

A call of twenty thousand segments makes each full collection stop the screen for a tenth of a
second, and collections that run while it is read make reading a quarter slower.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def reading() -> Iterator[None]:
    """Collect nothing while much is read that will stay."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def keep() -> None:
    """Take what there is now for what stays: later collections pass over it."""
    gc.collect()
    gc.freeze()


def let_go() -> None:
    """Let collections look at everything again, so that a call that was closed is freed."""
    gc.unfreeze()
