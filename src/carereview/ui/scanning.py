"""Look for what may be private in open calls. Slow: for a worker thread.

Detectors take seconds of processor time for a long call, and threads of Python share one core:
every key would wait twice as long. So what is long is looked through in a process of its own.
"""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

from carereview.core.call import Transcript
from carereview.core.case import Case
from carereview.core.desk import Desk
from carereview.core.language import language_of
from carereview.core.register import Entity, Register
from carereview.ui.scan_child import Asked, found, told
from carereview.ui.sight import AT_ONCE

_LOOK_S = 0.1
"""So often it is asked whether anybody still waits for the answer."""


def suspected(
    desk: Desk,
    case: Case,
    cancelled: Callable[[], bool] = lambda: False,
    long: int = AT_ONCE.segments,
) -> tuple[Entity, ...]:
    """Give what detectors suspect in a call and the register doesn't know, as exports hide it.

    Gives nothing once it is `cancelled`. Calls of more than `long` segments go to a process; if
    that can't be had, they are looked through here.
    """
    if desk.register.nothing_private:
        return ()
    language, _ = language_of(case.language, [desk.transcript])
    asked = Asked(desk.register, [told(desk.transcript, language)], language)
    return _looked(asked, cancelled, long)


def suspected_in_case(
    register: Register,
    case: Case,
    calls: Sequence[Transcript],
    cancelled: Callable[[], bool] = lambda: False,
    long: int = AT_ONCE.segments,
) -> tuple[Entity, ...]:
    """Give the same for all calls of a case."""
    if register.nothing_private:
        return ()
    language, _ = language_of(case.language, calls)
    asked = Asked(register, [told(call, call.language) for call in calls], language)
    return _looked(asked, cancelled, long)


def _looked(asked: Asked, cancelled: Callable[[], bool], long: int) -> tuple[Entity, ...]:
    size = sum(len(call.texts) for call in asked.calls)
    answer = _apart(asked, cancelled) if size > long else None
    if cancelled():
        return ()
    return found(asked) if answer is None else answer


def _apart(asked: Asked, cancelled: Callable[[], bool]) -> tuple[Entity, ...] | None:
    """Look in a process of its own; None if it failed, or was ended since nobody waits."""
    # -P: what lies in the folder somebody works in is no module of ours.
    words = [sys.executable, "-P", "-m", "carereview.ui.scan_child"]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    try:
        child = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=nowhere)
    except OSError:
        return None
    with child:
        answer = _answer(child, pickle.dumps(tuple(asked)), cancelled)
    return pickle.loads(answer) if child.returncode == 0 else None


def _answer(
    child: subprocess.Popen[bytes], question: bytes, cancelled: Callable[[], bool]
) -> bytes:
    """Give what the child writes. Its input stays open meanwhile: with us it ends, too."""
    assert child.stdin is not None and child.stdout is not None
    chunks: list[bytes] = []
    reading = child.stdout
    reader = threading.Thread(target=lambda: chunks.append(reading.read()), daemon=True)
    reader.start()
    try:
        child.stdin.write(question)
        child.stdin.flush()
        while reader.is_alive() and not cancelled():
            reader.join(_LOOK_S)
    except OSError:
        pass  # it has ended already, and its return code tells how
    if reader.is_alive():
        child.kill()
        reader.join()
    return b"".join(chunks)
