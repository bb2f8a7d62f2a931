"""Fields for text from data: what is shown is cleaned, what was not touched stays as it was."""

from textual.widgets import Checkbox, RadioButton, TextArea

from carereview.ui.lit import clean_lines


class Tick(Checkbox):
    """A yes or no that can be told without colour: `[x]` or `[ ]`."""

    BUTTON_LEFT = ""  # the sides are drawn in the colour of the ground: unseen
    BUTTON_RIGHT = ""

    @property
    def BUTTON_INNER(self) -> str:  # type: ignore[override]
        """Give the sign with its brackets."""
        return "[x]" if self.value else "[ ]"


class Choice(RadioButton):
    """One of several, told without colour: `(•)` or `( )`."""

    BUTTON_LEFT = ""
    BUTTON_RIGHT = ""

    @property
    def BUTTON_INNER(self) -> str:  # type: ignore[override]
        """Give the sign with its brackets."""
        return "(•)" if self.value else "( )"


class Area(TextArea):
    """Several lines of text."""

    def __init__(self, text: str = "", id: str | None = None) -> None:
        super().__init__(
            clean_lines(text), id=id, compact=True, tab_behavior="focus", soft_wrap=True
        )
        self.cursor_blink = False
        self._given = text
        self._first = clean_lines(text)

    @property
    def content(self) -> str:
        """Give the text: as it was given if nobody changed it."""
        return self._given if self.text == self._first else self.text.strip()
