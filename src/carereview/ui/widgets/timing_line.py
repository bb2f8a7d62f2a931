"""The line of the timing mode: the border being moved."""

from typing import ClassVar

from textual.binding import BindingType

from carereview.ui.commands import TIMING
from carereview.ui.keys import bindings
from carereview.ui.widgets.mode_line import ModeLine


class TimingLine(ModeLine, inherit_bindings=False):
    """Has the keys of the timing mode."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(TIMING)
