"""Items done by several processes. One that dies costs nothing: what it had is given out again."""

import pickle
import queue
import threading
from collections.abc import Generator, Sequence
from contextlib import suppress

from carereview.jobs.child import Child
from carereview.jobs.task import Hopeless, Item, Options, Outcome, Task

TRIES = 3
"""An item whose process died so often is left: it would go on for ever."""

_MODULE = "carereview.jobs.worker"
_LOST = (EOFError, OSError, pickle.UnpicklingError, ValueError)
"""What it is like to talk to a process that is gone."""

_Done = queue.SimpleQueue[Outcome | Hopeless | None]


def in_processes(
    task: Task, options: Options, items: Sequence[Item], count: int
) -> Generator[Outcome, None, None]:
    """Do items in `count` processes; give outcomes as they come, in any order.

    Left early, it ends its processes, which leave nothing half. Raises Hopeless if no process
    can be begun.
    """
    waiting: queue.SimpleQueue[Item] = queue.SimpleQueue()
    for item in items:
        waiting.put(item)
    done: _Done = queue.SimpleQueue()
    lanes = [_Lane(task, options) for _ in range(min(count, len(items)))]
    threads = [
        threading.Thread(target=lane.work, args=(waiting, done), daemon=True) for lane in lanes
    ]
    for thread in threads:
        thread.start()
    try:
        open_lanes = len(lanes)
        while open_lanes:
            outcome = done.get()
            if outcome is None:
                open_lanes -= 1
            elif isinstance(outcome, Hopeless):
                raise outcome
            else:
                yield outcome
    finally:
        for lane in lanes:
            lane.stop()
        for lane, thread in zip(lanes, threads, strict=True):
            lane.end()
            thread.join()


class _Lane:
    """A process at a time, and the thread here that talks to it."""

    def __init__(self, task: Task, options: Options) -> None:
        self._task, self._options = task, options
        self._child: Child | None = None
        self._begun = False
        self._served = 0
        self._stopped = False
        self._guard = threading.Lock()

    def work(self, waiting: "queue.SimpleQueue[Item]", done: _Done) -> None:
        """Pass items on until none is left."""
        try:
            while not self._stopped:
                done.put(self._try(waiting.get_nowait()))
        except queue.Empty:
            self._drop()
        except Hopeless as error:
            done.put(error)
        finally:
            done.put(None)

    def _try(self, item: Item) -> Outcome:
        for _ in range(TRIES):
            child = self._ready()
            try:
                pickle.dump(item, child.input)
                child.input.flush()
                outcome: Outcome = pickle.load(child.output)
            except _LOST:
                self._drop()
                if self._stopped:
                    break
                continue
            self._served += 1
            if self._served >= self._task.renew:
                self._drop()
            return outcome
        what = f"the process that did it died {TRIES} times"
        return Outcome(item.id, None, f"{what}. It may need more memory than there is")

    def _ready(self) -> Child:
        """Give a process that has begun well. Raises Hopeless."""
        for _ in range(TRIES):
            with self._guard:
                if self._stopped:
                    break
                child = self._child = self._child or Child(_MODULE)
            if self._begun:
                return child
            try:
                pickle.dump((self._task, self._options), child.input)
                child.input.flush()
                pickle.load(child.output)
            except _LOST:
                self._drop()
                continue
            self._begun = True
            return child
        raise Hopeless("No process could be begun", "See carereview doctor")

    def _drop(self) -> None:
        """Let the process go; it ends with its input."""
        with self._guard:
            child, self._child = self._child, None
            self._begun, self._served = False, 0
        if child is not None:
            with suppress(OSError):
                child.input.close()
            child.end()

    def stop(self) -> None:
        """Break off what it does."""
        with self._guard:
            self._stopped = True
            if self._child is not None:
                self._child.stop()

    def end(self) -> None:
        """See to it that no process is left."""
        with self._guard:
            child = self._child
        if child is not None:
            child.end()
