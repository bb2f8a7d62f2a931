"""What one command is: an entry of the table of commands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are Textual key names; the first is the one shown.

    `where` is the screen it belongs to; `group` is its heading in the help; `footer` commands
    are the few shown at the bottom of the screen.
    """

    id: str
    keys: tuple[str, ...]
    title: str
    help: str
    where: str
    group: str
    footer: bool = False

    @property
    def binding_id(self) -> str:
        """Give the name under which a keymap can bind other keys to it."""
        return f"{self.where}.{self.id}"


Row = tuple[str, str, str, str]
"""Id, keys, title, help: how the tables of the screens write a command."""
