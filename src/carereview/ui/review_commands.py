"""The rows of an open call in the table of commands, by the groups of its help."""

from carereview.ui.command import Row

LISTEN: tuple[Row, ...] = (
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
MODES: tuple[Row, ...] = (
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
READ: tuple[Row, ...] = (
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
SELECT: tuple[Row, ...] = (
    (
        "word_left",
        "left_parenthesis shift+left",
        "Word left",
        "Select the word before; hidden words in a row count as one",
    ),
    (
        "word_right",
        "right_parenthesis shift+right",
        "Word right",
        "Select the word after; hidden words in a row count as one",
    ),
    ("grow_left", "left_curly_bracket", "Widen left", "Add the word before to the selection"),
    ("grow_right", "right_curly_bracket", "Widen right", "Add the word after to the selection"),
    ("range", "v", "Range", "Begin a range of time here; again ends it here"),
)
MARK: tuple[Row, ...] = (
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
HIDE: tuple[Row, ...] = (
    ("redact", "x", "Hide", "Hide the words, range or segment; again gives them back"),
    ("everywhere", "X", "Everywhere", "Hide the words everywhere, under a pseudonym"),
    ("reveal", "i", "Reveal", "Show what is hidden here, until you move on"),
    ("register", "R", "Register", "Who and what is hidden in this case"),
)
CORRECT: tuple[Row, ...] = (
    ("edit_text", "e", "Edit text", "Correct the segment's text"),
    ("split", "S", "Split", "Cut the segment before the selected word, or the one heard"),
    ("merge", "M", "Merge up", "Join the segment to the one above"),
    ("who", "w", "Who spoke", "Say who spoke the segment"),
    ("rename_speaker", "W", "Rename speaker", "Give the segment's speaker a name and a role"),
    ("transcribe", "ctrl+t", "Transcribe", "Write down a recording without transcript; ^t stops"),
    ("swap_parties", "C", "Swap parties", "Swap agent and customer in the whole call"),
)
FINISH: tuple[Row, ...] = (
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
TYPING: tuple[Row, ...] = (
    ("toggle", "f4", "Play", "Play or pause (pedals send this key)"),
    ("back_3", "f2", "Back 3 s", "Go back 3 seconds"),
    ("forward_3", "f3", "Forward 3 s", "Go forward 3 seconds"),
    ("slower", "f6", "Slower", "Play 0.1× slower"),
    ("faster", "f7", "Faster", "Play 0.1× faster"),
    ("play_segment", "f8", "Play segment", "Play the segment from its start"),
    ("mark", "f9", "Mark", "Mark what was just said"),
)
