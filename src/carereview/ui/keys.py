"""The command table as Textual bindings."""

from textual.binding import Binding, BindingType

from carereview.ui.commands import TYPING, commands_of, shown_key


def bindings(where: str) -> list[BindingType]:
    """Make the bindings of a screen; each runs the action `do` with the command's id."""
    return [
        Binding(
            ",".join(command.keys),
            f"do('{command.id}')",
            command.title,
            show=command.footer,
            key_display=shown_key(command.keys[0]),
            tooltip=command.help,
            id=command.binding_id,
        )
        for command in commands_of(where)
    ]


def typing_bindings() -> list[BindingType]:
    """Make the bindings of a form: the sound can be played while typing."""
    return [
        Binding(
            ",".join(command.keys),
            f"app.listen('{command.id}')",
            command.title,
            show=command.footer,
            id=command.binding_id,
        )
        for command in commands_of(TYPING)
    ]
