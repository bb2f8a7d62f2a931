"""What the keys of the timing mode do: times are corrected while they are heard."""

from dataclasses import replace
from typing import TYPE_CHECKING

from carereview.core import retime
from carereview.core.call import Transcript
from carereview.core.retime import Border
from carereview.core.timecode import stamp
from carereview.ui import timing
from carereview.ui.actions.listen import NO_TEXT, Action
from carereview.ui.screens.prompt import Prompt
from carereview.ui.sound import Picture
from carereview.ui.timing import Timing

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_FINE_MS, _COARSE_MS = 10, 100
_REACTION_MS = 200


def enter(screen: "ReviewScreen") -> None:
    """Begin to correct times, or leave the mode."""
    call = screen.call
    if call.segment is None:
        screen.say(NO_TEXT)
        return
    if screen.timing is None and retime.is_untimed(call.segment):
        untimed = map(retime.is_untimed, call.transcript.segments)
        call.go_to(next(n for n, waits in enumerate(untimed) if waits))
        screen.view.keep_in_view(call.cursor)
        screen.say("Play, and press t whenever the next segment begins.")
    screen.mode_lines.show_timing(Timing() if screen.timing is None else None)


def leave(screen: "ReviewScreen") -> None:
    """Give the keys back their usual meaning."""
    screen.mode_lines.show_timing(None)


def _keep(screen: "ReviewScreen", after: Transcript, topic: str = "") -> bool:
    """Put corrected times on the desk; says so where nothing could be moved."""
    changed, grew = timing.edit(screen.call, after, topic)
    if not changed:
        screen.say("It cannot go there: another border is in the way.")
    elif grew:
        screen.say("A hidden passage was widened: it still hides the same words, and its old time.")
    screen.sync()
    return changed


def _state(screen: "ReviewScreen") -> Timing:
    return screen.timing or Timing()


def _move_to(screen: "ReviewScreen", ms: int) -> None:
    state, call = _state(screen), screen.call
    topic = f"border {state.border} {call.cursor} {call.words}"
    if _keep(screen, timing.moved(call, state, max(ms, 0)), topic):
        hear(screen)


def nudge(delta_ms: int) -> Action:
    """Make the action that moves the border a little, and plays what lies inside."""

    def go(screen: "ReviewScreen") -> None:
        place = timing.place(screen.call, _state(screen))
        if place is not None:
            _move_to(screen, place + delta_ms)

    return go


def to_head(screen: "ReviewScreen") -> None:
    """Put the border where the play head is."""
    _move_to(screen, screen.position)


def _exact(screen: "ReviewScreen") -> Picture | None:
    """Give the picture once all of it is read: no border goes to where a guess ends."""
    picture = screen.picture
    return None if picture is None or picture.rough else picture


def snap(screen: "ReviewScreen") -> None:
    """Move the border to where speech begins or ends near it, else to the quietest place."""
    state = _state(screen)
    place = timing.place(screen.call, state)
    picture = _exact(screen)
    if picture is None:
        screen.say("There is no waveform to find silence in, or it is still being drawn.")
    elif place is not None:
        edge = picture.edge(place, state.border is Border.START)
        found = picture.quietest(place) if edge is None else edge
        if found == place:
            screen.say("It is where the speech begins or ends already.")
        else:
            _move_to(screen, found)


def hear(screen: "ReviewScreen") -> None:
    """Play what lies just inside the border."""
    span = timing.replayed(screen.call, _state(screen))
    if span is not None:
        screen.transport.play_range(span.start, span.end)
        screen.sync()


def switch(screen: "ReviewScreen") -> None:
    """Work on the other border."""
    state = _state(screen)
    other = Border.END if state.border is Border.START else Border.START
    screen.mode_lines.show_timing(replace(state, border=other))
    hear(screen)


def _begun(screen: "ReviewScreen") -> int:
    """Give when what is heard began: at the play head, or where speech began just before it.

    A key pressed while it plays comes later than what it answers to: simple reactions to sound
    take some 150 ms (R. J. Kosinski, A Literature Review on Reaction Time), and here a turn is to
    be recognised first.
    """
    place, picture = screen.position, _exact(screen)
    if not screen.playing or picture is None:
        return place
    began = picture.edge(place - _REACTION_MS, True)
    return place if began is None or began > place else began


def tap(screen: "ReviewScreen") -> None:
    """Say that the segment under the cursor begins now, and go to the next one."""
    call, state = screen.call, _state(screen)
    joined = state.tapped is not None and state.tapped == call.cursor - 1
    tapped = call.cursor
    if not _keep(screen, retime.tap(call.transcript, tapped, _begun(screen), joined)):
        return
    call.go_to(tapped + 1)
    screen.view.keep_in_view(call.cursor)
    screen.mode_lines.show_timing(replace(state, tapped=tapped))
    begins = stamp(call.transcript.segments[tapped].start)
    last = call.cursor == tapped
    told = "That was the last one." if last else "The next t is for the segment under the cursor."
    screen.say(f"Begins at {begins}. {told}")


def from_here(screen: "ReviewScreen") -> None:
    """Let the segment begin where it is heard, and move all that follows along."""
    call, state, begun = screen.call, _state(screen), _begun(screen)
    here = call.segment is not None and call.segment.start == begun
    if here or _keep(screen, retime.begin_at(call.transcript, call.cursor, begun)):
        screen.mode_lines.show_timing(replace(state, anchor=call.cursor))
        begins = stamp(screen.call.transcript.segments[call.cursor].start)
        screen.say(f"This begins at {begins}; all that follows moved along. d mends a drift.")


def drift(screen: "ReviewScreen") -> None:
    """Let the segment begin where it is heard; spread the difference since the last one set."""
    call, state = screen.call, _state(screen)
    if state.anchor is None or state.anchor >= call.cursor:
        screen.say("First set an earlier segment with a; then d spreads what is off since.")
        return
    after = retime.spread(call.transcript, state.anchor, call.cursor, _begun(screen))
    if _keep(screen, after):
        screen.mode_lines.show_timing(replace(state, anchor=call.cursor))
        screen.say("Spread evenly since the segment set before; all that follows moved along.")


def move_rest(delta_ms: int) -> Action:
    """Make the action that moves this segment and all that follows."""

    def go(screen: "ReviewScreen") -> None:
        call = screen.call
        after = retime.shift(call.transcript, delta_ms, call.cursor)
        if _keep(screen, after, f"rest {call.cursor}"):
            hear(screen)

    return go


def move_all(screen: "ReviewScreen") -> None:
    """Ask by how much the whole transcript is to be moved."""

    def entered(text: str | None) -> None:
        if not text:
            return
        try:
            delta = round(float(text.replace(",", ".").replace("−", "-")) * 1000)
        except (ValueError, OverflowError):
            screen.say(f"{text[:40]!r} is no number of seconds; write 1.5 or -0.8", "warning")
            return
        _keep(screen, retime.shift(screen.call.transcript, delta))

    screen.app.push_screen(Prompt("Later by (s)", ""), entered)


ACTIONS: dict[str, Action] = {
    "timing": enter,
    "leave_timing": leave,
    "border_back": nudge(-_FINE_MS),
    "border_on": nudge(_FINE_MS),
    "border_far_back": nudge(-_COARSE_MS),
    "border_far_on": nudge(_COARSE_MS),
    "border_here": to_head,
    "snap": snap,
    "hear_border": hear,
    "other_border": switch,
    "tap": tap,
    "from_here": from_here,
    "drift": drift,
    "rest_back": move_rest(-_COARSE_MS),
    "rest_on": move_rest(_COARSE_MS),
    "move_all": move_all,
}
