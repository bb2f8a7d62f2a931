"""What the keys of the group Listen do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from carereview.audio.plan import Channel
from carereview.audio.transport import MAX_RATE, MIN_RATE

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

Action = Callable[["ReviewScreen"], None]

NO_TEXT = "This call has no transcript: there is no text here."
NOT_YET = "Not yet: what is private here is still being looked for."

_CHANNELS = (Channel.BOTH, Channel.LEFT, Channel.RIGHT, Channel.SWAP)
_SLOW_BACK_MS, _SLOW_RATE = 3000, 0.75


def toggle(screen: "ReviewScreen") -> None:
    """Play or pause, and hear what is selected no longer as a loop of its own."""
    if screen.waiting:
        screen.play_soon = not screen.play_soon
    else:
        screen.transport.toggle()
    screen.sync()


def skip(delta_ms: int) -> Action:
    """Make the action that goes so far forward, or back when negative."""

    def go(screen: "ReviewScreen") -> None:
        screen.go_to_time(screen.position + delta_ms)

    return go


def step(delta: int) -> Action:
    """Make the action that goes so many segments on."""

    def go(screen: "ReviewScreen") -> None:
        screen.go_to_segment(screen.call.cursor + delta)

    return go


def to_edge(last: bool) -> Action:
    """Make the action that goes to the first or the last segment."""

    def go(screen: "ReviewScreen") -> None:
        screen.go_to_segment(len(screen.call.transcript.segments) - 1 if last else 0)

    return go


def play_segment(screen: "ReviewScreen") -> None:
    """Play the segment from its start; the sound goes on after its end."""
    segment = screen.call.segment
    if segment is None:
        screen.say(NO_TEXT)
        return
    screen.go_to_time(segment.start)
    if not screen.playing:
        screen.transport.play()
    screen.sync()


def loop(screen: "ReviewScreen") -> None:
    """Repeat what is selected, or stop repeating."""
    if screen.transport.loop_ms:
        screen.transport.clear_loop()
        screen.sync()
        return
    span = screen.call.chosen_span()
    if span is None:
        screen.say("Nothing to repeat: set a range with v.")
        return
    screen.transport.set_loop(span.start, span.end)
    screen.go_to_time(span.start)
    screen.transport.play()
    screen.sync()


def replay_slow(screen: "ReviewScreen") -> None:
    """Hear the last seconds again, slower, up to where we are."""
    end = screen.position
    screen.transport.play_range(max(end - _SLOW_BACK_MS, 0), end, _SLOW_RATE)
    screen.sync()


def change_rate(delta: float) -> Action:
    """Make the action that plays faster or slower."""

    def go(screen: "ReviewScreen") -> None:
        rate = min(max(round(screen.transport.rate + delta, 1), MIN_RATE), MAX_RATE)
        screen.transport.set_rate(rate)
        screen.sync()

    return go


def normal_rate(screen: "ReviewScreen") -> None:
    """Play at the speed of life, or go back to the speed before."""
    rate = screen.transport.rate
    if rate != 1.0:
        screen.last_rate = rate
        screen.transport.set_rate(1.0)
    else:
        screen.transport.set_rate(screen.last_rate)
    screen.sync()


def channel(screen: "ReviewScreen") -> None:
    """Hear the next choice of channels."""
    if screen.channels < 2:
        screen.say("This recording has one channel: nothing to choose.")
        return
    now = _CHANNELS.index(screen.transport.channel)
    screen.transport.set_channel(_CHANNELS[(now + 1) % len(_CHANNELS)])
    screen.sync()


def change_volume(delta: int) -> Action:
    """Make the action that turns the volume up or down."""

    def go(screen: "ReviewScreen") -> None:
        screen.transport.set_volume(screen.transport.volume + delta)
        screen.sync()

    return go


ACTIONS: dict[str, Action] = {
    "toggle": toggle,
    "back": skip(-5000),
    "forward": skip(5000),
    "far_back": skip(-30_000),
    "far_forward": skip(30_000),
    "back_3": skip(-3000),
    "forward_3": skip(3000),
    "nudge_back": skip(-1500),
    "nudge_forward": skip(1500),
    "previous": step(-1),
    "next": step(1),
    "top": to_edge(last=False),
    "bottom": to_edge(last=True),
    "play_segment": play_segment,
    "loop": loop,
    "replay_slow": replay_slow,
    "slower": change_rate(-0.1),
    "faster": change_rate(0.1),
    "normal_speed": normal_rate,
    "channel": channel,
    "quieter": change_volume(-10),
    "louder": change_volume(10),
}
