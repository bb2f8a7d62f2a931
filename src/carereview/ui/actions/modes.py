"""What the keys of the group Modes do, but for queues and timing."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from carereview.library.config import MAX_OFFSET_MS
from carereview.ui.actions.listen import Action
from carereview.ui.widgets.waveform import Waveform

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_GAIN_DB = 3.0
_OFFSET_MS = 10


def skip(screen: "ReviewScreen") -> None:
    """Leave out silence and hold, or hear all."""
    modes = screen.modes
    modes.skipping = not modes.skipping
    screen.sync()
    if not modes.skipping:
        screen.say("All is played.")
    elif screen.picture is None and screen.channels:
        screen.say("Hold is left out; silence too, once the waveform is drawn.")
    else:
        screen.say("Silence and hold are left out; H plays them.")


def pause_at_ends(screen: "ReviewScreen") -> None:
    """Pause at the end of each segment, or play on."""
    modes = screen.modes
    modes.pausing = not modes.pausing
    screen.sync()
    on = "It pauses at the end of each segment; space goes on, Backspace hears it again."
    screen.say(on if modes.pausing else "It plays on from segment to segment.")


def as_readers(screen: "ReviewScreen") -> None:
    """Hear a tone for what is hidden, or what was said."""
    modes = screen.modes
    modes.as_readers = not modes.as_readers
    screen.sync()
    on = "You hear what readers will: a tone for what is hidden."
    screen.say(on if modes.as_readers else "You hear all, hidden words too.")


def change_gain(delta_db: float) -> Action:
    """Make the action that amplifies more or less."""

    def go(screen: "ReviewScreen") -> None:
        screen.transport.set_gain_db(screen.transport.gain_db + delta_db)
        screen.sync()

    return go


def change_offset(delta_ms: int) -> Action:
    """Make the action that lights words later or earlier, and keeps it in the settings."""

    def go(screen: "ReviewScreen") -> None:
        wanted = screen.config.sync_offset_ms + delta_ms
        offset = max(-MAX_OFFSET_MS, min(wanted, MAX_OFFSET_MS))
        screen.config = replace(screen.config, sync_offset_ms=offset)
        screen.transport.sync_offset_ms = offset
        screen.app.config = screen.config
        screen.say(f"Words are lit {offset} ms later than the device says; kept in the settings.")
        screen.settings.want("sync_offset_ms", offset)
        screen.run_worker(partial(_save_settings, screen), thread=True, group="settings")
        screen.sync()

    return go


def _save_settings(screen: "ReviewScreen") -> None:
    """Save what keys changed; for a worker thread, so that no key waits for the disk."""
    trouble = screen.settings.save()
    if trouble:
        screen.app.call_from_thread(screen.say, trouble, "error")


def about_sound(screen: "ReviewScreen") -> None:
    """Say what plays, why this and not another, and what it plays."""
    sound = screen.sound
    if sound is None:
        screen.say("The sound is still being opened.")
        return
    source = sound.source
    what = f"{source.channels} ch, {source.rate} Hz" if source else "no recording"
    offset = screen.transport.sync_offset_ms
    late = f", lit {offset} ms later" if offset else ""
    screen.say(
        f"{sound.notice}; {what}{late}. Another: player: in the settings, carereview doctor."
    )


def zoom_in(screen: "ReviewScreen") -> None:
    """Show less time in the waveform, around the play head."""
    screen.query_one(Waveform).look_closer()
    screen.sync()


def zoom_out(screen: "ReviewScreen") -> None:
    """Show more time in the waveform."""
    screen.query_one(Waveform).look_wider()
    screen.sync()


ACTIONS: dict[str, Action] = {
    "skip": skip,
    "pause_at_ends": pause_at_ends,
    "as_readers": as_readers,
    "less_gain": change_gain(-_GAIN_DB),
    "more_gain": change_gain(_GAIN_DB),
    "light_earlier": change_offset(-_OFFSET_MS),
    "light_later": change_offset(_OFFSET_MS),
    "about_sound": about_sound,
    "zoom_in": zoom_in,
    "zoom_out": zoom_out,
}
