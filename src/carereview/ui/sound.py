"""A call's sound for the review: the recording behind a transport, and its picture."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.audio.players.clock import ClockPlayer
from carereview.audio.source import AudioError, PcmSource
from carereview.audio.transport import Transport
from carereview.core.call import Span
from carereview.library.config import APP, Config
from carereview.ui.strip import Levels

if TYPE_CHECKING:
    from carereview.audio.peaks import Peaks

_PAUSE_MS = 300
"""Pauses longer than this are shown; shorter ones are between the words of one breath."""


def silent_transport() -> Transport:
    """Make a transport that runs on the clock until there is something to hear."""
    return Transport(ClockPlayer(time.monotonic))


@dataclass(frozen=True, slots=True)
class Sound:
    """What plays. `notice` says through what; `trouble` why there is no recording to hear."""

    transport: Transport = field(default_factory=silent_transport)
    source: PcmSource | None = None
    notice: str = ""
    trouble: str = ""

    @property
    def silent(self) -> bool:
        """Tell whether there is a recording but nothing to hear it with."""
        return self.source is not None and self.transport.player_name == "clock"


@dataclass(frozen=True, slots=True)
class Picture:
    """A recording as it looks: how loud, where pauses and music are found (ms).

    `edge` gives where speech begins, or ends if asked with False, within 0.2 s of a time; None
    where it does neither. `quietest` gives the quietest place near a time. `rough`: not all of it
    is read yet, and what lies between is a guess.
    """

    levels: Levels
    silences: tuple[Span, ...]
    music: tuple[Span, ...]
    edge: Callable[[int, bool], int | None]
    quietest: Callable[[int], int]
    rough: bool = False


def load_sound(audio: Path | None, config: Config) -> Sound:
    """Open a recording and something to play it; slow, so for a worker thread.

    Whatever is missing is said, never raised: a call can always be read on the clock.
    """
    from carereview.audio.opening import open_audio
    from carereview.audio.players.choose import choose_player

    player, reason = choose_player(config.player)
    transport = Transport(
        player, auto_rewind_ms=config.rewind_ms, sync_offset_ms=config.sync_offset_ms
    )
    transport.set_volume(config.volume)
    if audio is None:
        return Sound(transport, None, "no recording: silent clock")
    try:
        return Sound(transport, open_audio(audio), reason)
    except AudioError as error:
        return Sound(transport, None, "silent clock", str(error))


def waveform_cache() -> Path:
    """Give the folder where pictures are kept; it may be deleted at any time."""
    import platformdirs

    return Path(platformdirs.user_cache_dir(APP, appauthor=False)) / "waveforms"


def draw_waveform(
    audio: Path, cache: Path, show: Callable[[Picture], None], cancelled: Callable[[], bool]
) -> None:
    """Compute a recording's picture and show it as it gets sharper; slow, for a worker thread.

    Raises AudioError where the recording turns out to be damaged.
    """
    from carereview.audio.peaks_cache import cached_peaks

    peaks = cached_peaks(
        audio, cache, progress=lambda peaks: show(_picture(peaks)), cancelled=cancelled
    )
    show(_picture(peaks))


def music_in(audio: Path | None, cancelled: Callable[[], bool]) -> tuple[Span, ...]:
    """Find the music in a recording, which may be hold; none where it can't be read.

    Slow the first time, for a worker thread; the picture it makes is kept.
    """
    from carereview.audio.peaks_cache import cached_peaks

    if audio is None:
        return ()
    try:
        return _spans(cached_peaks(audio, waveform_cache(), cancelled=cancelled).holds)
    except AudioError:  # the call itself tells, once it is opened
        return ()


def _picture(peaks: "Peaks") -> Picture:
    """Make a picture; pauses are looked for once all is exact."""
    from carereview.audio.activity import edge, silences, snapped, spoken

    quiet = silences(peaks, _PAUSE_MS) if peaks.done == 1.0 else ()
    speech = spoken(peaks)

    def near(ms: int, begins: bool) -> int | None:
        return edge(speech, peaks.per_second, ms, begins)

    return Picture(
        _levels(peaks),
        _spans(quiet),
        _spans(peaks.holds),
        near,
        lambda ms: snapped(peaks, ms),
        rough=peaks.done < 1.0,
    )


def _spans(ranges: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in ranges)


def _levels(peaks: "Peaks") -> Levels:
    """Make loudness by column, of the loudest place of the whole recording."""
    import numpy as np

    top = max(int(peaks.high.max(initial=1)), -int(peaks.low.min(initial=-1)))

    def levels(start: int, end: int, count: int) -> Sequence[Sequence[float]]:
        low, high = peaks.columns(start, end, count)
        loud = np.maximum(-low.astype(np.int32), high.astype(np.int32))
        return [[float(level) for level in channel] for channel in loud / top]

    return levels
