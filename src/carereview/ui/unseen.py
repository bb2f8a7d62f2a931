"""What saves found of others, and what is being worked on has not taken in yet."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from carereview.ui.saving import SaveReport

T = TypeVar("T")


class Unseen(Generic[T]):
    """The reports of saves that brought news, until they are seen; for any thread.

    What is saved next must carry them: without that, their lack would look like a deletion.
    """

    def __init__(self, carried: Callable[[SaveReport[T], T], T]) -> None:
        """`carried` brings what others changed, as a save found it, into another value."""
        self._carried = carried
        self._reports: list[SaveReport[T]] = []
        self._lock = threading.Lock()

    def into(self, value: T) -> T:
        """Give a value with all that it has not taken in."""
        with self._lock:
            unseen = tuple(self._reports)
        for report in unseen:
            value = self._carried(report, value)
        return value

    def note(self, report: SaveReport[T]) -> None:
        """Keep what a save found, if it brought anything."""
        if report.merged != report.desk:
            with self._lock:
                self._reports.append(report)

    def clear(self) -> None:
        """Note that everything was taken in: a save wrote just what it was given."""
        with self._lock:
            self._reports.clear()

    def seen(self, report: SaveReport[T]) -> bool:
        """Note that what this save found was taken in; tell whether that was news."""
        with self._lock:
            index = next((n for n, known in enumerate(self._reports) if known is report), None)
            if index is not None:
                del self._reports[: index + 1]
        return index is not None
