"""Modes with keys of their own: which one has the keys of a call's screen."""

from typing import TYPE_CHECKING

from carereview.ui.audition import Audition
from carereview.ui.timing import Timing
from carereview.ui.widgets.audition_line import AuditionLine
from carereview.ui.widgets.mode_line import ModeLine
from carereview.ui.widgets.timing_line import TimingLine

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


class ModeLines:
    """Gives the keys of a screen to the line of a mode, one at a time, and back."""

    def __init__(self, screen: "ReviewScreen") -> None:
        self._screen = screen

    def show_timing(self, timing: Timing | None) -> None:
        """Begin the timing mode, show what it works on, or end it: then the keys are as ever.

        While it is on, the sound moves no cursor: a border is heard from both its sides.
        """
        self._screen.timing = timing
        if timing is not None:
            self.show_audition(None)
        self._give_keys(self._screen.query_one(TimingLine), timing is not None)

    def show_audition(self, audition: Audition | None) -> None:
        """Begin the audition, show which bleep is judged, or end it: then all is as ever."""
        self._screen.audition = audition
        self._screen.modes.bleeped = None if audition is None else not audition.original
        if audition is not None:
            self.show_timing(None)
        self._give_keys(self._screen.query_one(AuditionLine), audition is not None)

    def leave(self) -> None:
        """Give the keys their usual meaning."""
        self.show_timing(None)
        self.show_audition(None)

    def _give_keys(self, line: ModeLine, on: bool) -> None:
        line.display = on
        if on:
            line.focus()
        elif line.has_focus:
            self._screen.view.focus()
        self._screen.sync()
