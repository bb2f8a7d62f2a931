"""The rows of modes with keys of their own, in the table of commands."""

from carereview.ui.command import Row

TIMING: tuple[Row, ...] = (
    ("border_back", "left", "−10 ms", "Move the border 10 ms back and hear it"),
    ("border_on", "right", "+10 ms", "Move the border 10 ms on and hear it"),
    ("border_far_back", "less_than_sign shift+left", "−100 ms", "Move it 100 ms back"),
    ("border_far_on", "greater_than_sign shift+right", "+100 ms", "Move it 100 ms on"),
    ("other_border", "b", "Start/end", "Work on the start or the end of segment or word"),
    ("border_here", "p", "Here", "Put the border where the play head is"),
    ("snap", "s", "Snap", "Move the border to where speech begins or ends near it"),
    ("hear_border", "h", "Hear", "Hear what lies just inside the border"),
    ("tap", "t", "Tap", "The segment under the cursor begins now; on to the next"),
    ("from_here", "a", "From here", "It begins at the play head, and all that follows moves"),
    ("drift", "d", "Drift", "The same, spread evenly since the segment set before with a"),
    ("rest_back", "comma", "All −100 ms", "Move this and all that follows 100 ms back"),
    ("rest_on", "full_stop", "All +100 ms", "Move this and all that follows 100 ms on"),
    ("move_all", "o", "Move all", "Move the whole transcript by some seconds"),
    ("leave_timing", "escape T", "Leave", "Leave the timing mode"),
)
AUDITION: tuple[Row, ...] = (
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
