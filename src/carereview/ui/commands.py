"""Every command that a person can give, once: keys, names, help, and where it applies.

Bindings, footer, palette, help screen, the user's keymap and the README's table are all made
from this table. It knows no Textual, so that a test and the command line can read it cheaply.
"""

from carereview.ui import case_commands, list_commands, mode_commands, register_commands
from carereview.ui import review_commands as review
from carereview.ui.command import Command, Row

LIBRARY = "library"
REVIEW = "review"
TYPING = "typing"
TIMING = "timing"
AUDITION = "audition"
CASE = "case"
REGISTER = "register"


_FOOTERS = {
    LIBRARY: ("open", "filter", "sort", "export", "help"),
    REVIEW: ("toggle", "mark", "redact", "find", "edit_text", "export", "help"),
    TYPING: ("toggle",),
    REGISTER: ("hear", "said_before", "only_here", "help", "close"),
    CASE: ("open", "add", "public", "delete", "pane", "help"),
    TIMING: (
        "border_back",
        "border_on",
        "other_border",
        "snap",
        "tap",
        "from_here",
        "leave_timing",
    ),
    AUDITION: (
        "bleep_again",
        "bleep_original",
        "bleep_confirm",
        "bleep_next",
        "bleep_start_out",
        "bleep_end_out",
        "leave_audition",
    ),
}
"""The commands shown at the bottom of each screen: few, since a narrow terminal cuts the rest."""


def _commands(where: str, group: str, rows: tuple[Row, ...]) -> tuple[Command, ...]:
    return tuple(
        Command(id, tuple(keys.split()), title, help, where, group, id in _FOOTERS[where])
        for id, keys, title, help in rows
    )


COMMANDS: tuple[Command, ...] = (
    *_commands(LIBRARY, "Calls", list_commands.CALLS),
    *_commands(REVIEW, "Listen", review.LISTEN),
    *_commands(REVIEW, "Modes", review.MODES),
    *_commands(REVIEW, "Read", review.READ),
    *_commands(REVIEW, "Select", review.SELECT),
    *_commands(REVIEW, "Mark", review.MARK),
    *_commands(REVIEW, "Hide", review.HIDE),
    *_commands(REVIEW, "Correct", review.CORRECT),
    *_commands(REVIEW, "Finish", review.FINISH),
    *_commands(TIMING, "Timing", mode_commands.TIMING),
    *_commands(AUDITION, "Audition", mode_commands.AUDITION),
    *_commands(REGISTER, "Register", register_commands.ROWS),
    *_commands(CASE, "Case", case_commands.ROWS),
    *_commands(TYPING, "While typing", review.TYPING),
)

SHOWN_KEYS = {
    "slash": "/",
    "apostrophe": "'",
    "backslash": "\\",
    "comma": ",",
    "full_stop": ".",
    "question_mark": "?",
    "minus": "-",
    "plus": "+",
    "equals_sign": "=",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "semicolon": ";",
    "colon": ":",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "shift+left": "⇧←",
    "shift+right": "⇧→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
}


def shown_key(key: str) -> str:
    """Write a Textual key name the way people read it on a keyboard."""
    if key in SHOWN_KEYS:
        return SHOWN_KEYS[key]
    if key.startswith("ctrl+"):
        return f"^{key.removeprefix('ctrl+')}"
    return key if len(key) == 1 else key.capitalize()


def commands_of(where: str) -> tuple[Command, ...]:
    """Give the commands of one screen, in the order of the help."""
    return tuple(command for command in COMMANDS if command.where == where)
