"""Reads many calls at once, in processes of their own: the screen keeps its core to itself.

A few calls are read right here: a process takes a quarter of a second to begin.
"""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from carereview.jobs.child import Child
from carereview.library.grouping import CallFiles
from carereview.library.index_entries import Entry
from carereview.publish.catalog import CallReader
from carereview.publish.catalog_rows import RowReader
from carereview.publish.listed import CallOverview
from carereview.publish.reading_wire import read_reply, write_request

BATCH = 20
"""So many calls are read and kept at a time: few enough to look alive, and to wait for."""

MANY = 400
"""From so many calls on, processes pay."""

_MOST = 4
"""More processes than this would only wait for the disk and for each other."""

Read = list[tuple[Entry, CallOverview]]
_Numbered = tuple[int, Sequence[CallFiles]]


def read_all(
    library: Path, calls: Sequence[CallFiles], cancelled: Callable[[], bool]
) -> Iterator[Read]:
    """Read calls and give them in batches, in order; it ends early once it is cancelled."""
    processes = min(os.cpu_count() or 1, _MOST)
    batches = [calls[at : at + BATCH] for at in range(0, len(calls), BATCH)]
    if len(calls) < MANY or not sys.executable:
        yield from _read_here(CallReader(library), batches, cancelled)
    else:
        yield from _read_in_processes(library, batches, processes, cancelled)


def _read_here(
    reader: CallReader, batches: Sequence[Sequence[CallFiles]], cancelled: Callable[[], bool]
) -> Iterator[Read]:
    for batch in batches:
        if cancelled():
            return
        yield [reader.read(files) for files in batch]


def _read_in_processes(
    library: Path,
    batches: Sequence[Sequence[CallFiles]],
    count: int,
    cancelled: Callable[[], bool],
) -> Iterator[Read]:
    waiting: queue.SimpleQueue[_Numbered] = queue.SimpleQueue()
    for numbered in enumerate(batches):
        waiting.put(numbered)
    done: queue.Queue[tuple[int, Read]] = queue.Queue(maxsize=4 * count)
    others = [_Process(library) for _ in range(count)]
    for other in others:
        threading.Thread(target=other.work, args=(waiting, done), daemon=True).start()
    here = CallReader(library)
    try:
        early: dict[int, Read] = {}
        for number, batch in enumerate(batches):
            while number not in early:
                if cancelled():
                    return
                at, answer = done.get()
                early[at] = answer
            read = early.pop(number)
            # What a process did not give back, be it that it died, is read here.
            given = {entry.id for entry, _ in read}
            yield read + [here.read(files) for files in batch if files.id not in given]
    finally:
        for other in others:
            other.end()


class _Process:
    """Another process that reads, and the thread here that talks to it."""

    def __init__(self, library: Path) -> None:
        self._rows = RowReader(library)
        self._ended = False
        self._child = Child("carereview.publish.reading_process", str(library))

    def work(
        self,
        waiting: "queue.SimpleQueue[_Numbered]",
        done: "queue.Queue[tuple[int, Read]]",
    ) -> None:
        """Pass batches on until none is left."""
        while not self._ended:
            try:
                number, batch = waiting.get_nowait()
            except queue.Empty:
                return
            done.put((number, self._ask(batch)))

    def _ask(self, batch: Sequence[CallFiles]) -> Read:
        try:
            self._child.input.write(write_request(batch))
            self._child.input.flush()
            return read_reply(self._child.output.readline(), self._rows)
        except (OSError, ValueError):  # it died, or was ended
            return []

    def end(self) -> None:
        """End it, whatever it does."""
        self._ended = True
        self._child.end(patience=0)
