"""What the commands of a call do: one small module a group, one function a command."""

from carereview.ui.actions import correct, finish, hide, listen, mark, read
from carereview.ui.actions.listen import Action

ACTIONS: dict[str, Action] = {
    **listen.ACTIONS,
    **read.ACTIONS,
    **mark.ACTIONS,
    **hide.ACTIONS,
    **correct.ACTIONS,
    **finish.ACTIONS,
}
"""Every action by the id of its command."""
