"""Finds something that plays, and says in one line what and why."""

from __future__ import annotations

import time
from collections.abc import Callable

from carereview.audio.players.clock import ClockPlayer
from carereview.audio.players.output import FRAME_BYTES, Output, OutputError
from carereview.audio.players.player import Player
from carereview.audio.quiet import hushed

_TRIAL_RATE = 48000


def choose_player(preference: str = "auto") -> tuple[Player, str]:
    """Something that plays here, and the reason to show: the device, or why there is none.

    Args:
        preference: "auto", a back end ("sounddevice", "miniaudio", "simpleaudio"), or "clock"
            for silence.

    Returns:
        A player that works; the silent clock where nothing else does.
    """
    if preference == "clock":
        return ClockPlayer(time.monotonic), "running silently on the clock, as asked"
    makers = _makers()
    wanted = [make for name, make in makers.items() if preference in ("auto", name)]
    problems = [] if wanted else [f'no player is called "{preference}"']
    for make in wanted:
        try:
            output, reason = _tried(make)
        except OutputError as error:
            problems.append(str(error))
            continue
        return _streaming(output), reason
    why = "; ".join(problems)
    return ClockPlayer(time.monotonic), f"no sound card: running silently on the clock ({why})"


def _makers() -> dict[str, Callable[[], Output]]:
    """The back ends, best first."""
    return {"sounddevice": _sounddevice, "miniaudio": _miniaudio, "simpleaudio": _simpleaudio}


def _tried(make: Callable[[], Output]) -> tuple[Output, str]:
    """An output that has shown that it opens; what its libraries print is not seen."""
    with hushed():
        output = make()
        output.open(_TRIAL_RATE, lambda frames: bytes(frames * FRAME_BYTES))
        reason = f"{output.name}: {output.describe()}"
        output.close()
    return output, reason


def _streaming(output: Output) -> Player:
    # numpy is loaded here, and not with the transport that the first screen needs.
    from carereview.audio.players.streaming import StreamingPlayer

    return StreamingPlayer(output)


def _sounddevice() -> Output:
    from carereview.audio.players.sounddevice_output import SounddeviceOutput

    return SounddeviceOutput()


def _miniaudio() -> Output:
    from carereview.audio.players.miniaudio_output import MiniaudioOutput

    return MiniaudioOutput()


def _simpleaudio() -> Output:
    from carereview.audio.players.simpleaudio_output import SimpleaudioOutput

    return SimpleaudioOutput()
