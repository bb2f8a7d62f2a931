"""A transcript that is still being made: to be seen, never to be saved."""

from dataclasses import dataclass

from carereview.core.call import Transcript


@dataclass(frozen=True, slots=True)
class Unfinished(Transcript):
    """What a recogniser has heard so far. `DeskFiles` saves desks without it."""
