"""The rows of the list of calls in the table of commands."""

from carereview.ui.command import Row

CALLS: tuple[Row, ...] = (
    ("open", "enter", "Open", "Open the call and go to where you stopped; an event in its case"),
    ("filter", "slash", "Filter", "Show only calls that hold what you type"),
    ("search", "ctrl+f", "Search all", "Search all calls for words, phrases and notes"),
    ("sort", "s", "Sort", "Sort by the next column"),
    ("reverse", "S", "Reverse", "Turn the sort order round"),
    ("next", "down j", "Next", "Go to the next call"),
    ("previous", "up k", "Previous", "Go to the previous call"),
    ("page_down", "pagedown", "Page down", "Go down a page"),
    ("page_up", "pageup", "Page up", "Go up a page"),
    ("top", "home g", "First", "Go to the first call"),
    ("bottom", "end G", "Last", "Go to the last call"),
    ("case", "O", "Case", "The case around the call: what happened when, promises, time"),
    ("export", "E", "Export", "Write the call's case for readers, redacted"),
    ("register", "R", "Register", "Who and what is hidden in the call's case"),
    ("reload", "f5", "Reload", "Look at the folder again"),
    ("help", "question_mark f1", "Help", "Every key of this screen"),
    ("quit", "q ctrl+q", "Quit", "Leave; everything is saved"),
)

PRIVATE: tuple[tuple[str, str], ...] = (
    ("● 4 of 19", "4 of 19 mentions of somebody or something that nobody has decided on"),
    ("✓ 19", "19 mentions are hidden; all is decided"),
    ("?  ? 3", "Not looked through yet: nobody has worked on the call; 3 known ones are hidden"),
    ("–", "Looked through, and nothing is hidden"),
)
"""What stands in the column `private`, and what it means."""
