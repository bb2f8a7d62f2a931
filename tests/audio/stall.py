"""Tells a machine that stood still from a program that is wrong.

A process of its own sleeps 5 ms at a time and notes how late it wakes up: by as much was any
other process late, a sound server or a player too. It has as much to do as they have: little.
"""

from __future__ import annotations

import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_NAP_S = 0.005
# A device's buffer holds 100 ms, and time limits leave 50: a third of that is no fault of ours.
TOLERATED_MS = 15.0


class Gauge:
    """Measures from its making until `worst_ms`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def worst_ms(self) -> float:
        """End the measurement; the longest lateness in it, in milliseconds."""
        out, _ = self._process.communicate(timeout=30)
        return float(out)


@contextmanager
def unless_stalled(late_ms: float) -> Iterator[None]:
    """Check what depends on time: what fails is passed over where the machine was so late."""
    try:
        yield
    except AssertionError as error:
        if late_ms > TOLERATED_MS:
            what = str(error).partition("\n")[0]
            pytest.skip(f"the machine stood still for {late_ms:.0f} ms, and so: {what}")
        error.add_note(f"The machine was never late by more than {late_ms:.1f} ms.")
        raise


def _measure() -> float:
    """The longest lateness of a nap until standard input ends, in milliseconds."""
    worst, before = 0.0, time.monotonic()
    while not select.select([sys.stdin], [], [], _NAP_S)[0]:
        now = time.monotonic()
        worst, before = max(worst, now - before - _NAP_S), now
    return worst * 1000


if __name__ == "__main__":
    print(_measure())
