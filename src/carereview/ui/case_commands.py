"""The rows of the case screen in the table of commands."""

from carereview.ui.command import Row

ROWS: tuple[Row, ...] = (
    ("open", "enter", "Open, edit", "Open the call or the moment; edit anything else"),
    ("add", "n a", "Add", "Add an event; among parties and lessons, one of these"),
    ("edit", "e", "In $EDITOR", "Edit the text in your own editor, which $EDITOR names"),
    ("public", "p", "Public", "Show the event to readers, or not"),
    ("delete", "d delete", "Delete", "Delete the event, party or lesson; u brings it back"),
    ("confirm", "y", "Confirm", "Confirm what is proposed: it is the same thing again"),
    ("reject", "x", "Reject", "Reject what is proposed: it is not"),
    ("undo", "u ctrl+z", "Undo", "Undo, without limit"),
    ("redo", "U ctrl+y ctrl+r", "Redo", "Redo what was undone"),
    ("next", "down j", "Next", "Go to the next line"),
    ("previous", "up k", "Previous", "Go to the line before"),
    ("page_down", "pagedown", "Page down", "Go down a page"),
    ("page_up", "pageup", "Page up", "Go up a page"),
    ("top", "home g", "First", "Go to the first line"),
    ("bottom", "end G", "Last", "Go to the last line"),
    ("timeline", "1", "Timeline", "Calls and events in order of time"),
    ("about", "2", "About", "Title, summary, language, parties, lessons"),
    ("promises", "3", "Promises", "What was promised, and what became of it; stale quotes"),
    ("time", "4", "Time", "Where the time went; the same thing said again"),
    ("pane", "tab", "Detail", "Go to what is told about the line, and back"),
    ("register", "R", "Register", "Who and what is hidden in this case"),
    ("export", "E", "Export", "Write the case for readers, redacted"),
    ("reload", "f5", "Reload", "Read the case and its calls again"),
    ("help", "question_mark f1", "Help", "Every key of this screen"),
    ("leave", "escape q", "Back", "Go back; everything is saved"),
)
