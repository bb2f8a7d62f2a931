"""Where the person was last, kept between runs."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from carereview.library.problem import SaveError
from carereview.library.state import open_state, save_state


class Places:
    """The last call and the place in it; the program's own note, not the reviewer's work."""

    def __init__(self, library: Path) -> None:
        self._library = str(library.absolute())
        self._state, self._document = open_state()

    @property
    def last_call(self) -> str:
        """Give the id of the call that was open last in this library, or nothing."""
        return self._state.call if self._state.library == self._library else ""

    def place(self, call_id: str) -> int:
        """Give where that call was left (ms), 0 if it was another one."""
        return self._state.place if call_id and call_id == self.last_call else 0

    def remember(self, call_id: str, ms: int) -> None:
        """Note a call and the place in it."""
        self._state = replace(self._state, library=self._library, call=call_id, place=ms)
        # A home that can't be written to costs only the place; reviews report their own errors.
        with suppress(SaveError):
            save_state(self._document, self._state)
