"""Tasks that do little, to be found by processes: what they do is written to a file each."""

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from carereview.jobs.task import Hopeless, Item, JobError, Options, Task, Tell
from carereview.library.discover import Found


def some(number: int) -> list[Item]:
    return [Item(f"{index:02}", index) for index in range(number)]


def _items(found: Found, options: Options) -> Sequence[Item]:
    return some(options["items"])


def _work(number: int, options: Options, tell: Tell) -> Any:
    """Do what the options say for this number; note each beginning in a file."""
    with Path(options["log"]).open("a") as log:
        log.write(f"{number} {os.getpid()}\n")
    kind = options.get(str(number), "")
    if kind == "fails":
        raise JobError("It is broken", "Mend it")
    if kind == "hopeless":
        raise Hopeless("A program is missing", "Install it")
    if kind == "crashes":
        raise KeyError("a word of somebody")
    if kind == "dies" or (kind == "dies once" and _first(options, number)):
        os.kill(os.getpid(), signal.SIGKILL)
    if kind == "prints":
        os.write(1, b"chatter")
    if kind == "waits":
        _wait(options, number)
    return {"square": number * number}


def _first(options: Options, number: int) -> bool:
    lines = Path(options["log"]).read_text().splitlines()
    return sum(line.startswith(f"{number} ") for line in lines) == 1


def _wait(options: Options, number: int) -> None:
    """Hold a file until somebody lets it go on; it must be gone whatever ends this."""
    held = Path(f"{options['log']}-{number}.held")
    held.touch()
    try:
        while not Path(f"{options['log']}.go").exists():
            time.sleep(0.01)
    finally:
        held.unlink()


def _stamp(number: int, options: Options) -> str:
    return str(options.get("stamp", "1"))


def _explain(error: Exception) -> str:
    return f"a {type(error).__name__}"


TASK = Task("squares", _items, _work, _stamp, _explain)
