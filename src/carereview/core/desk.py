"""What a reviewer edits at one time, as one value, so that one undo covers everything."""

from dataclasses import dataclass

from carereview.core.call import Transcript
from carereview.core.register import Register
from carereview.core.review import Review


@dataclass(frozen=True, slots=True)
class Desk:
    """The open call: its review, its transcript, and the register of its case."""

    review: Review
    transcript: Transcript
    register: Register
