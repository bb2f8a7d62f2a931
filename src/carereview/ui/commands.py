"""Every command that a person can give, once: keys, names, help, and where it applies.

Bindings, footer, palette, help screen, the user's keymap and the README's table are all made
from this table. It knows no Textual, so that a test and the command line can read it cheaply.
"""

from dataclasses import dataclass

from carereview.ui.case_commands import ROWS

LIBRARY = "library"
REVIEW = "review"
TYPING = "typing"
TIMING = "timing"
AUDITION = "audition"
CASE = "case"


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


_Row = tuple[str, str, str, str]
"""Id, keys, title, help: how the tables below write a command."""

_CALLS: tuple[_Row, ...] = (
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
_LISTEN: tuple[_Row, ...] = (
    ("toggle", "space k", "Play", "Play or pause; resuming goes back a little"),
    ("back", "j", "Back 5 s", "Go back 5 seconds"),
    ("forward", "l", "Forward 5 s", "Go forward 5 seconds"),
    ("far_back", "J", "Back 30 s", "Go back 30 seconds"),
    ("far_forward", "L", "Forward 30 s", "Go forward 30 seconds"),
    ("nudge_back", "left", "Back 1.5 s", "Go back a breath"),
    ("nudge_forward", "right", "Forward 1.5 s", "Go forward a breath"),
    ("previous", "up", "Previous", "Go to the previous segment"),
    ("next", "down", "Next", "Go to the next segment"),
    ("play_segment", "enter r", "Play segment", "Play the segment from its start"),
    ("loop", "o", "Loop", "Repeat the range or the segment, until pressed again"),
    ("replay_slow", "backspace", "Replay slowly", "Hear the last 3 seconds at 0.75×"),
    ("slower", "left_square_bracket", "Slower", "Play 0.1× slower"),
    ("faster", "right_square_bracket", "Faster", "Play 0.1× faster"),
    ("normal_speed", "backslash", "Normal speed", "Play at 1×, or as before"),
    ("channel", "a", "Channel", "Hear both parties, the left, the right, or swapped"),
    ("quieter", "minus", "Quieter", "Turn the volume down"),
    ("louder", "plus equals_sign", "Louder", "Turn the volume up"),
)
_MODES: tuple[_Row, ...] = (
    ("skip", "H", "Skip", "Leave out silence and hold, or hear all"),
    ("pause_at_ends", "A", "Pause at ends", "Pause at the end of each segment, to write it down"),
    ("as_readers", "B", "As readers", "Hear it as readers will: what is hidden is bleeped"),
    ("queue_moments", "Q", "Hear moments", "Hear all moments in turn; , and . go to others"),
    ("queue_hidden", "F", "Hear hidden", "Hear all that is hidden in turn; , and . go to others"),
    ("less_gain", "less_than_sign", "Less gain", "Amplify by 3 dB less"),
    ("more_gain", "greater_than_sign", "More gain", "Amplify a quiet voice by 3 dB more"),
    ("light_earlier", "semicolon", "Light earlier", "Light words 10 ms earlier; it is kept"),
    ("light_later", "colon", "Light later", "Light words 10 ms later, for late headphones"),
    ("zoom_in", "z", "Zoom in", "Show less time in the waveform, around the play head"),
    ("zoom_out", "Z", "Zoom out", "Show more time in the waveform"),
    ("about_sound", "I", "Sound", "Say what plays the sound, and what it comes from"),
    ("audition", "b", "Audition", "Hear every bleep and confirm it: a mode with keys of its own"),
    ("timing", "T", "Timing", "Correct times by ear: a mode with keys of its own"),
)
_TIMING: tuple[_Row, ...] = (
    ("border_back", "left", "−10 ms", "Move the border 10 ms back and hear it"),
    ("border_on", "right", "+10 ms", "Move the border 10 ms on and hear it"),
    ("border_far_back", "less_than_sign shift+left", "−100 ms", "Move it 100 ms back"),
    ("border_far_on", "greater_than_sign shift+right", "+100 ms", "Move it 100 ms on"),
    ("other_border", "b", "Start/end", "Work on the start or the end of segment or word"),
    ("border_here", "p", "Here", "Put the border where the play head is"),
    ("snap", "s", "Snap", "Move the border to where speech begins or ends near it"),
    ("hear_border", "h", "Hear", "Hear what lies just inside the border"),
    ("tap", "t", "Tap", "The segment begins now; on to the next one"),
    ("from_here", "a", "All from here", "It begins at the play head, and all that follows moves"),
    ("drift", "d", "Drift", "The same, spread evenly since the segment set before with a"),
    ("rest_back", "comma", "All −100 ms", "Move this and all that follows 100 ms back"),
    ("rest_on", "full_stop", "All +100 ms", "Move this and all that follows 100 ms on"),
    ("move_all", "o", "Move all", "Move the whole transcript by some seconds"),
    ("leave_timing", "escape T", "Leave", "Leave the timing mode"),
)
_AUDITION: tuple[_Row, ...] = (
    ("bleep_again", "b", "Again", "Hear the bleep again, with 2 seconds around it"),
    ("bleep_original", "h", "Original", "Hear what was said instead"),
    ("bleep_confirm", "enter", "Confirm", "It was heard; on to the next one nobody has heard"),
    ("bleep_next", "n full_stop", "Next", "Go to the next bleep"),
    ("bleep_previous", "p comma", "Previous", "Go to the bleep before"),
    ("bleep_start_out", "a", "Begin −50 ms", "Let it begin 50 ms earlier, and hear it"),
    ("bleep_start_in", "s", "Begin +50 ms", "Let it begin 50 ms later; never within the words"),
    ("bleep_end_in", "d", "End −50 ms", "Let it end 50 ms earlier; never within the words"),
    ("bleep_end_out", "f", "End +50 ms", "Let it end 50 ms later"),
    ("bleep_start_far_out", "A", "Begin −100 ms", "Let it begin 100 ms earlier"),
    ("bleep_start_far_in", "S", "Begin +100 ms", "Let it begin 100 ms later"),
    ("bleep_end_far_in", "D", "End −100 ms", "Let it end 100 ms earlier"),
    ("bleep_end_far_out", "F", "End +100 ms", "Let it end 100 ms later"),
    ("leave_audition", "escape", "Leave", "Leave the audition"),
)
_READ: tuple[_Row, ...] = (
    ("follow", "f", "Follow", "Let the text follow the sound; scrolling lets go"),
    ("find", "slash", "Find", "Find words in the transcript"),
    ("find_next", "n", "Next hit", "Go to the next place found"),
    ("find_previous", "N", "Previous hit", "Go to the previous place found"),
    ("search", "ctrl+f", "Search all", "Search all calls for words, phrases and notes"),
    ("goto", "g", "Go to time", "Go to a time, such as 3:12"),
    ("top", "home", "First", "Go to the first segment"),
    ("bottom", "end G", "Last", "Go to the last segment"),
    ("page_up", "pageup", "Page up", "Scroll a page up; the sound stays"),
    ("page_down", "pagedown", "Page down", "Scroll a page down; the sound stays"),
    ("copy", "y", "Copy quote", "Copy the words or the segment with time code, redacted"),
)
_SELECT: tuple[_Row, ...] = (
    ("word_left", "left_parenthesis shift+left", "Word left", "Select the word before"),
    ("word_right", "right_parenthesis shift+right", "Word right", "Select the word after"),
    ("grow_left", "left_curly_bracket", "Widen left", "Add the word before to the selection"),
    ("grow_right", "right_curly_bracket", "Widen right", "Add the word after to the selection"),
    ("range", "v", "Range", "Begin a range of time here; again ends it here"),
)
_MARK: tuple[_Row, ...] = (
    ("mark", "m", "Mark", "Mark what was just said, or the range"),
    *(
        (f"tag_{n}", str(n), f"Code {n}", f"Give the moment, or this place, code {n}")
        for n in range(1, 10)
    ),
    ("severity", "s", "Severity", "Raise the severity: low, medium, high, none"),
    ("edit_moment", "c t", "Comment", "Notes, tags, times and 'instead' of the moment"),
    ("public", "p", "Public", "Show the moment to readers, or not"),
    ("delete_moment", "d delete", "Delete", "Delete the moment"),
    ("link", "V", "Link", "Link it to another: kept, broken, contradicted, said again"),
    ("follow_link", "apostrophe", "Follow link", "Go to what the moment is linked to"),
    ("confirm_quote", "Y", "Confirm quote", "Look at a quote that has changed, and confirm it"),
    ("spent_on", "D", "Spent on", "Say what the range was: ringing, menu, hold, silence, talk"),
    ("previous_moment", "comma", "Previous moment", "Go to the moment before"),
    ("next_moment", "full_stop", "Next moment", "Go to the moment after"),
)
_HIDE: tuple[_Row, ...] = (
    ("redact", "x", "Hide", "Hide the words, range or segment; again gives them back"),
    ("everywhere", "X", "Everywhere", "Hide the words everywhere, under a pseudonym"),
    ("reveal", "i", "Reveal", "Show what is hidden here, until you move on"),
    ("register", "R", "Register", "Who and what is hidden in this case"),
)
_CORRECT: tuple[_Row, ...] = (
    ("edit_text", "e", "Edit text", "Correct the segment's text"),
    ("split", "S", "Split", "Cut the segment before the selected word, or the one heard"),
    ("merge", "M", "Merge up", "Join the segment to the one above"),
    ("who", "w", "Who spoke", "Say who spoke the segment"),
    ("rename_speaker", "W", "Rename speaker", "Give the segment's speaker a name and a role"),
    ("transcribe", "ctrl+t", "Transcribe", "Write down a recording without transcript; ^t stops"),
    ("swap_parties", "C", "Swap parties", "Swap agent and customer in the whole call"),
)
_FINISH: tuple[_Row, ...] = (
    ("undo", "u ctrl+z", "Undo", "Undo, without limit"),
    ("redo", "U ctrl+y", "Redo", "Redo what was undone"),
    ("scorecard", "K", "Scorecard", "Score the call, criterion by criterion"),
    ("card", "P", "Publication", "Legal card, publication state and review status"),
    ("case", "O", "Case", "The case around the call: what happened when, promises, time"),
    ("export", "E", "Export", "Write the call for readers, redacted"),
    ("pane", "tab", "Pane", "Go to the moments and back"),
    ("help", "question_mark f1", "Help", "Every key of this screen"),
    ("drop", "escape", "Drop", "Drop the selection; with none, go back to the calls"),
    ("leave", "q", "Back", "Go back to the calls; everything is saved"),
)
_TYPING: tuple[_Row, ...] = (
    ("toggle", "f4", "Play", "Play or pause (pedals send this key)"),
    ("back_3", "f2", "Back 3 s", "Go back 3 seconds"),
    ("forward_3", "f3", "Forward 3 s", "Go forward 3 seconds"),
    ("slower", "f6", "Slower", "Play 0.1× slower"),
    ("faster", "f7", "Faster", "Play 0.1× faster"),
    ("play_segment", "f8", "Play segment", "Play the segment from its start"),
    ("mark", "f9", "Mark", "Mark what was just said"),
)

_FOOTERS = {
    LIBRARY: ("open", "filter", "sort", "export", "help"),
    REVIEW: ("toggle", "mark", "redact", "find", "edit_text", "export", "help"),
    TYPING: ("toggle",),
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


def _commands(where: str, group: str, rows: tuple[_Row, ...]) -> tuple[Command, ...]:
    return tuple(
        Command(id, tuple(keys.split()), title, help, where, group, id in _FOOTERS[where])
        for id, keys, title, help in rows
    )


COMMANDS: tuple[Command, ...] = (
    *_commands(LIBRARY, "Calls", _CALLS),
    *_commands(REVIEW, "Listen", _LISTEN),
    *_commands(REVIEW, "Modes", _MODES),
    *_commands(REVIEW, "Read", _READ),
    *_commands(REVIEW, "Select", _SELECT),
    *_commands(REVIEW, "Mark", _MARK),
    *_commands(REVIEW, "Hide", _HIDE),
    *_commands(REVIEW, "Correct", _CORRECT),
    *_commands(REVIEW, "Finish", _FINISH),
    *_commands(TIMING, "Timing", _TIMING),
    *_commands(AUDITION, "Audition", _AUDITION),
    *_commands(CASE, "Case", ROWS),
    *_commands(TYPING, "While typing", _TYPING),
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
