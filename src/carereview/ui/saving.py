"""Save every edit at once, from one thread, so that no key ever waits for the disk."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from carereview.core.merge import Conflict
from carereview.ui.crash import place_of

T = TypeVar("T")

_RETRY_S = 2.0


@dataclass(frozen=True, slots=True)
class SaveReport(Generic[T]):
    """How saving went. `desk` was given, `merged` is on disk; `trouble` says why it is not.

    `base` is what was on disk before. `conflicts` are what somebody else changed differently;
    then nothing was written.
    """

    desk: T
    base: T
    merged: T | None = None
    trouble: str = ""
    conflicts: tuple[Conflict, ...] = ()


class Saver(Generic[T]):
    """Save the newest desk given, retry what failed, report each try from its own thread."""

    def __init__(
        self, save: Callable[[T], SaveReport[T]], report: Callable[[SaveReport[T]], None]
    ) -> None:
        self._save = save
        self._report = report
        self._wake = threading.Condition()
        self._waiting: T | None = None
        self._closed = False
        self._failed: SaveReport[T] | None = None
        self._busy = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="saver", daemon=True)
        self._thread.start()

    def submit(self, desk: T) -> None:
        """Save this desk soon; one that still waits is replaced by it."""
        with self._wake:
            self._waiting = desk
            self._wake.notify()

    @property
    def pending(self) -> bool:
        """Tell whether something is not on disk yet."""
        return self._waiting is not None or self._busy.locked()

    def flush(self) -> SaveReport[T] | None:
        """Save what waits, now and in this thread.

        If nothing waits, gives the last try's report if it failed: the saving thread may have
        tried just before, and its message may still be under way. Else None.
        """
        with self._busy:
            desk = self._take()
            if desk is None:
                return self._failed
            report = self._try(desk)
            self._failed = None if report.merged is not None else report
        self._report(report)
        return report

    def close(self) -> SaveReport[T] | None:
        """Save what waits and end the thread."""
        self._closed = True
        report = self.flush()
        with self._wake:
            self._wake.notify()
        return report

    def _run(self) -> None:
        while not self._closed:
            with self._wake:
                while self._waiting is None and not self._closed:
                    self._wake.wait()
            report = self.flush()
            if report is not None and report.merged is None and not report.conflicts:
                time.sleep(_RETRY_S)

    def _take(self) -> T | None:
        with self._wake:
            desk, self._waiting = self._waiting, None
            return desk

    def _try(self, desk: T) -> SaveReport[T]:
        try:
            report = self._save(desk)
        except Exception as error:  # whatever it is: the edit is kept, and the person is told
            what = f"an error in the program ({type(error).__name__}, {place_of(error)})"
            report = SaveReport(desk, desk, trouble=what)
        if report.merged is None and not report.conflicts:
            with self._wake:
                # What could not be saved waits for the next try, unless it is outdated.
                self._waiting = self._waiting or desk
        return report
