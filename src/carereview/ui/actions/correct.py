"""What the keys of the group Correct do."""

from typing import TYPE_CHECKING

from carereview.core import correct, edits
from carereview.core.call import Role, Segment, Speaker
from carereview.core.clean import clean
from carereview.core.find_again import find_again
from carereview.core.parties import swapped
from carereview.core.retime import split_at
from carereview.ui.actions.listen import NO_TEXT, Action
from carereview.ui.screens.speaker import RenameDialog, WhoDialog
from carereview.ui.screens.text import TextDialog

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def edit_text(screen: "ReviewScreen") -> None:
    """Correct the segment's text; the original file stays as it is."""
    call = screen.call
    segment, index = call.segment, call.cursor
    if segment is None:
        screen.say(NO_TEXT)
        return
    shown = segment

    def corrected(text: str) -> None:
        nonlocal shown, index
        if correct.is_empty(text):
            screen.say("Not changed: a segment can't be empty. x withholds what is said in it.")
            return
        now = _again(screen, shown, index, text)
        if now is None:
            return
        if call.edit(transcript=correct.correct_text(call.transcript, now, text)):
            shown, index, call.words = call.transcript.segments[now], now, None
            screen.sync()

    screen.app.push_screen(TextDialog("Correct the text", segment.text, corrected))


def _again(screen: "ReviewScreen", shown: Segment, index: int, typed: str) -> int | None:
    """Find the segment that a form was opened on; others may have moved it meanwhile."""
    found = find_again(screen.call.transcript, shown, index)
    if found is None:
        screen.app.copy_to_clipboard(clean(typed))
        screen.say(f"Somebody else took this segment out. Copied, not kept: {typed}", "error")
    return found


def split(screen: "ReviewScreen") -> None:
    """Cut the segment before the selected word, else at the word or the place being heard."""
    call = screen.call
    if call.segment is None:
        screen.say(NO_TEXT)
        return
    word, at = _cut(screen)
    if not word:
        screen.say("Select the word that begins the new segment: ( and ) select.")
        return
    call.edit(transcript=correct.split(call.transcript, call.cursor, word, at))
    call.words = None
    screen.sync()


def _cut(screen: "ReviewScreen") -> tuple[int | None, int | None]:
    """Give the word to cut before, and the time (ms) to cut at where words have no times."""
    call = screen.call
    if call.words:
        return call.words[0], None
    if call.segment is not None and not call.segment.times:
        return split_at(call.transcript, call.cursor, screen.position), screen.position
    return (screen.heard[1] if screen.heard[0] == call.cursor else None), None


def merge(screen: "ReviewScreen") -> None:
    """Join the segment to the one above."""
    call = screen.call
    if call.segment is None:
        screen.say(NO_TEXT)
        return
    if call.cursor == 0:
        screen.say("There is no segment above this one.")
        return
    call.edit(transcript=correct.merge_up(call.transcript, call.cursor))
    call.go_to(call.cursor - 1)
    screen.sync()


def who(screen: "ReviewScreen") -> None:
    """Choose who spoke the segment."""
    call, index = screen.call, screen.call.cursor
    segment = call.segment
    if segment is None:
        screen.say(NO_TEXT)
        return

    def chosen(who: str | None) -> None:
        now = _again(screen, segment, index, who) if who else None
        if who and now is not None:
            call.edit(transcript=correct.set_speaker(call.transcript, now, who, who))
            screen.sync()

    screen.app.push_screen(WhoDialog(screen.voices.labels, segment.speaker), chosen)


def rename_speaker(screen: "ReviewScreen") -> None:
    """Give the segment's speaker another name and role."""
    call = screen.call
    if call.segment is None:
        screen.say(NO_TEXT)
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


def swap_parties(screen: "ReviewScreen") -> None:
    """Swap agent and customer in the whole call; where nobody has these roles, give them."""
    call = screen.call
    found = swapped(call.transcript, call.review)
    if found is None:
        screen.say("Not swapped: it takes two who speak. w says who spoke, W gives them roles.")
        return
    transcript, review = found
    given = transcript is call.transcript
    call.edit(transcript=transcript, review=review)
    screen.sync()
    if given:
        screen.say("Nobody was agent or customer: who spoke first is the agent. C again swaps.")
    else:
        screen.say("Agent and customer are swapped in the whole call.")


ACTIONS: dict[str, Action] = {
    "edit_text": edit_text,
    "split": split,
    "merge": merge,
    "who": who,
    "rename_speaker": rename_speaker,
    "swap_parties": swap_parties,
}
