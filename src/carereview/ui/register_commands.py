"""The rows of the register in the table of commands."""

from carereview.ui.command import Row

ROWS: tuple[Row, ...] = (
    ("hide", "x", "Hide", "Hide it everywhere in the case"),
    ("keep", "K", "Keep", "Keep it readable: it names nobody"),
    ("hide_all", "A", "Hide all", "Hide everything that nobody has decided on"),
    ("rename", "n", "Name, join", "Give it another pseudonym; that of another one joins the two"),
    ("split", "s", "Split", "Make what is said in the mention shown an entity of its own"),
    ("widen_right", "w", "Widen", "Hide the word after the mention with it, everywhere"),
    ("widen_left", "W", "Widen left", "Hide the word before the mention with it, everywhere"),
    ("remove", "d delete", "Remove", "Take it out, after asking: its forms will be readable"),
    ("nothing_private", "N", "Nobody", "State that nobody has to be hidden; again takes it back"),
    ("said_before", "left", "Said before", "Go to the mention before"),
    ("said_next", "right", "Said next", "Go to the next mention"),
    ("hear", "space", "Hear", "Hear the mention"),
    ("only_here", "e", "Only here", "Decide the other way about this mention, and no other"),
    ("next", "down j", "Next", "Go to the next line"),
    ("previous", "up k", "Previous", "Go to the line before"),
    ("help", "question_mark f1", "Help", "Every key of the register"),
    ("close", "escape q", "Close", "Close the register; everything is saved"),
)
