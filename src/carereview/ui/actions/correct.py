"""What the keys of the group Correct do."""

from typing import TYPE_CHECKING

from carereview.core import correct, edits
from carereview.core.call import Role, Speaker
from carereview.ui.actions.listen import Action
from carereview.ui.screens.speaker import RenameDialog, WhoDialog
from carereview.ui.screens.text import TextDialog

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def edit_text(screen: "ReviewScreen") -> None:
    """Correct the segment's text; the original file stays as it is."""
    call = screen.call
    segment, index = call.segment, call.cursor
    if segment is None:
        screen.say("There is no text here to correct.")
        return

    def corrected(text: str) -> None:
        if call.edit(transcript=correct.correct_text(call.transcript, index, text)):
            call.words = None
            screen.sync()

    screen.app.push_screen(TextDialog("Correct the text", segment.text, corrected))


def split(screen: "ReviewScreen") -> None:
    """Cut the segment before the selected word, else before the word being heard."""
    call = screen.call
    if call.segment is None:
        return
    heard = screen.heard[1] if screen.heard[0] == call.cursor else None
    word = call.words[0] if call.words else heard
    if not word:
        screen.say("Select the word that begins the new segment: ( and ) select.")
        return
    call.edit(transcript=correct.split(call.transcript, call.cursor, word))
    call.words = None
    screen.sync()


def merge(screen: "ReviewScreen") -> None:
    """Join the segment to the one above."""
    call = screen.call
    if call.cursor == 0:
        screen.say("There is no segment above this one.")
        return
    call.edit(transcript=correct.merge_up(call.transcript, call.cursor))
    call.go_to(call.cursor - 1)
    screen.sync()


def who(screen: "ReviewScreen") -> None:
    """Choose who spoke the segment."""
    call, index = screen.call, screen.call.cursor
    if call.segment is None:
        return

    def chosen(who: str | None) -> None:
        if who:
            call.edit(transcript=correct.set_speaker(call.transcript, index, who, who))
            screen.sync()

    screen.app.push_screen(WhoDialog(screen.voices.labels, call.segment.speaker), chosen)


def rename_speaker(screen: "ReviewScreen") -> None:
    """Give the segment's speaker another name and role."""
    call = screen.call
    if call.segment is None:
        return
    speaker = call.speaker(call.segment.speaker)

    def renamed(new: Speaker | None) -> None:
        if new is None:
            return
        given = call.transcript.speaker(new.id)
        name = new.name if new.name != given.name else ""
        role: Role | None = new.role if new.role is not given.role else None
        call.edit(review=edits.rename_speaker(call.review, new.id, name, role))
        screen.sync()

    screen.app.push_screen(RenameDialog(speaker), renamed)


ACTIONS: dict[str, Action] = {
    "edit_text": edit_text,
    "split": split,
    "merge": merge,
    "who": who,
    "rename_speaker": rename_speaker,
}
