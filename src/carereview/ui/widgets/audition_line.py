"""The line of the audition: the bleep being judged."""

from typing import ClassVar

from textual.binding import BindingType

from carereview.ui.commands import AUDITION
from carereview.ui.keys import bindings
from carereview.ui.widgets.mode_line import ModeLine


class AuditionLine(ModeLine, inherit_bindings=False):
    """Has the keys of the audition."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(AUDITION)
