"""Undo and redo without limit: every earlier value is kept, and nothing else is needed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class History(Generic[T]):
    """A value with all its earlier and undone versions, newest last in both.

    `topic` names what the latest edit was about, so that the many small edits of one text field
    count as one step.
    """

    present: T
    past: tuple[T, ...] = ()
    future: tuple[T, ...] = ()
    topic: str = ""

    def push(self, value: T, topic: str = "") -> "History[T]":
        """Make a value the present one; joins the previous step if both have the same topic."""
        if value == self.present:
            return self
        if topic and topic == self.topic:
            return History(value, self.past, (), topic)
        return History(value, (*self.past, self.present), (), topic)

    def undo(self) -> "History[T]":
        """Go back one step, or stay where nothing is left to undo."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (*self.future, self.present))

    def redo(self) -> "History[T]":
        """Take back the latest undo, or stay where there is none."""
        if not self.future:
            return self
        return History(self.future[-1], (*self.past, self.present), self.future[:-1])

    def map(self, change: Callable[[T], T]) -> "History[T]":
        """Apply a change to every version: for what came in from outside and must not be undone."""
        return History(
            change(self.present),
            tuple(change(value) for value in self.past),
            tuple(change(value) for value in self.future),
            self.topic,
        )
