"""A process that does items: python -m carereview.jobs.worker.

It is told a task and its options once, then one item after the other, and answers each with what
came of it. It ends with its input, also in the middle of an item: nobody would hear of that.
"""

import os
import pickle
import queue
import signal
import sys
import threading
from types import FrameType
from typing import BinaryIO

from carereview.jobs.task import Item, do, tell_nobody

_PATIENCE_S = 20.0
"""So long an item may take to tidy up after a process that is gone."""


def main() -> None:
    """Do items until nobody asks any more."""
    answers = _own_output()
    # ^C reaches all processes of a terminal; who asks ends this one, by SIGTERM.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    asked: queue.SimpleQueue[Item | None] = queue.SimpleQueue()
    task, options = pickle.load(sys.stdin.buffer)
    threading.Thread(target=_listen, args=(sys.stdin.buffer, asked), daemon=True).start()
    _answer(answers, True)
    while (item := asked.get()) is not None:
        _answer(answers, do(task, options, item, tell_nobody))
    os._exit(0)  # libraries that were loaded may keep threads of their own


def _own_output() -> BinaryIO:
    """Keep the output for answers: what libraries print goes nowhere."""
    own = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return own


def _answer(answers: BinaryIO, value: object) -> None:
    try:
        pickle.dump(value, answers)
        answers.flush()
    except BrokenPipeError:
        os._exit(1)


def _listen(source: BinaryIO, asked: "queue.SimpleQueue[Item | None]") -> None:
    """Pass items on. At the end of the input, an item that is under way is broken off."""
    try:
        while True:
            asked.put(pickle.load(source))
    except (EOFError, OSError, pickle.UnpicklingError):
        asked.put(None)
    signal.raise_signal(signal.SIGTERM)
    threading.Event().wait(_PATIENCE_S)
    os._exit(1)


def _leave(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt  # unwinds what is half done, through every `finally`


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        os._exit(1)
