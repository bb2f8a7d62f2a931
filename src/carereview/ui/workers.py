"""Threads that may be left behind: quitting never waits for a disk, a decoder or a detector."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

_TURN_S = 0.0005
"""Python lets a busy thread run for 5 ms before another one gets its turn, and a key asks for a
turn several times until it is painted. A tenth of that costs busy threads nothing measurable."""


class LeavingExecutor(ThreadPoolExecutor):
    """Run each piece of work in a daemon thread of its own; shutting down waits for none.

    The standard one is waited for when the loop closes and again when the process ends. Nothing
    of value is in these threads: edits are saved by the saver, files are replaced whole.
    """

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Start the work."""
        future: Future[Any] = Future()
        # It runs from here on: one that could still be cancelled could not take its result.
        future.set_running_or_notify_cancel()

        def run() -> None:
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:
                future.set_exception(error)

        threading.Thread(target=run, name="worker", daemon=True).start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let everything be that still runs."""


def leave_anyway(seconds: float, return_code: int) -> None:
    """End the process after a while, if it hasn't ended by itself before."""
    timer = threading.Timer(seconds, os._exit, [return_code])
    timer.daemon = True
    timer.start()


def leave_workers_behind() -> None:
    """Make all thread workers of the running loop such ones."""
    asyncio.get_running_loop().set_default_executor(LeavingExecutor())


def keys_first() -> None:
    """Let keys wait little for workers that are busy."""
    sys.setswitchinterval(min(sys.getswitchinterval(), _TURN_S))
