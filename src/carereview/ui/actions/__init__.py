"""What the commands of a call do: one small module a group, one function a command."""

from carereview.ui.actions import (
    audition,
    correct,
    finish,
    hide,
    link,
    listen,
    mark,
    modes,
    queue,
    read,
    score,
    timing,
    transcribe,
)
from carereview.ui.actions.listen import Action

ACTIONS: dict[str, Action] = {
    **listen.ACTIONS,
    **read.ACTIONS,
    **mark.ACTIONS,
    **link.ACTIONS,
    **modes.ACTIONS,
    **queue.ACTIONS,  # after marks: in a queue, the keys that go to moments go to its stretches
    **timing.ACTIONS,
    **audition.ACTIONS,
    **hide.ACTIONS,
    **correct.ACTIONS,
    **transcribe.ACTIONS,
    **score.ACTIONS,
    **finish.ACTIONS,
}
"""Every action by the id of its command."""
