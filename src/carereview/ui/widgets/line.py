"""A field of one line; apart from the other fields, since the first screen needs no more."""

from textual.widgets import Input

from carereview.core.clean import clean


class Line(Input):
    """One line of text."""

    def __init__(self, text: str = "", id: str | None = None, placeholder: str = "") -> None:
        super().__init__(
            clean(text), placeholder=placeholder, id=id, compact=True, select_on_focus=False
        )
        self.cursor_blink = False
        self._given = text
        self._shown = clean(text)

    @property
    def text(self) -> str:
        """Give the text: as it was given if nobody changed it."""
        return self._given if self.value == self._shown else self.value.strip()
