"""Another process of this program, that is asked over its input and answers over its output."""

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import carereview

_PATIENCE_S = 5.0
"""So long a process may take to tidy up."""


class Child:
    """A process that runs a module of this package; what it says to people goes nowhere."""

    def __init__(self, module: str, *words: str) -> None:
        self._process = subprocess.Popen(
            # -P: nothing of the current folder, which may be the library, is taken for a module.
            [sys.executable, "-P", "-m", module, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": _module_path()},
        )

    @property
    def pid(self) -> int:
        """Give the process id."""
        return self._process.pid

    @property
    def input(self) -> IO[bytes]:
        """Give where questions go."""
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def output(self) -> IO[bytes]:
        """Give where answers come from."""
        assert self._process.stdout is not None
        return self._process.stdout

    def stop(self) -> None:
        """Ask it to drop what it does, and not leave anything half."""
        self._process.terminate()

    def end(self, patience: float = _PATIENCE_S) -> None:
        """Wait until it is gone, and see to it."""
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self.input, self.output):
            try:
                pipe.close()
            except OSError:  # what was still to be said to it is of no use now
                continue


def _module_path() -> str:
    here = str(Path(carereview.__file__).parent.parent)
    return os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
