"""How far long work is, on one line of a terminal; in a pipe it is silent."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from carereview.core.clean import clean
from carereview.publish.watch import Watch

_ANEW = "\r\x1b[K"
"""Back to the start of the line, and the rest of it empty."""


@contextmanager
def shown_progress() -> Iterator[Watch]:
    """Give a watch that shows each step on standard error, and wipes its line at the end.

    It has a descriptor of its own, so it is seen while that of standard error is hushed.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield Watch()
        return
    width = shutil.get_terminal_size().columns - 1
    own = os.dup(sys.stderr.fileno())
    with os.fdopen(own, "w", encoding="utf-8", errors="backslashreplace") as terminal:
        shown = ""

        def tell(what: str, share: float) -> None:
            nonlocal shown
            step = f"{what} {share:.0%}" if 0 < share < 1 else f"{what} …"
            if step != shown:
                shown = step
                terminal.write(f"{_ANEW}{clean(step)[:width]}")
                terminal.flush()

        try:
            yield Watch(tell)
        finally:
            terminal.write(_ANEW)
