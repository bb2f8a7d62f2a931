"""The transport line: what plays and how, with the most useful part of it on a narrow terminal."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from carereview.audio.plan import Channel
from carereview.core.timecode import clock
from carereview.ui.modes import queue_number
from carereview.ui.widgets.waveform import Waveform

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_EDGES = 3
"""Cells that the line itself takes: one before the left side, one at each end of the right."""


class Part(NamedTuple):
    """Something told on the line. `rank` says how soon it goes for want of room: 0 goes last.

    Where there is too little room for all, `short` is told instead of `text`.
    """

    rank: int
    text: str
    short: str


def fitted(left: Sequence[Part], right: Sequence[Part], width: int) -> tuple[str, str]:
    """Write both sides so that they fit `width` cells: first shorter, then with parts left out."""
    ranks = sorted({part.rank for part in (*left, *right)}, reverse=True)
    full = max(ranks, default=0) + 1
    steps = [(full, full), *((rank, full) for rank in ranks), *((0, rank) for rank in ranks[:-1])]
    sides = ("", "")
    for shortened, dropped in steps:
        sides = _joined(left, "   ", shortened, dropped), _joined(right, "  ", shortened, dropped)
        if sum(map(cell_len, sides)) + _EDGES <= width:
            break
    return sides


def _joined(parts: Sequence[Part], between: str, shortened: int, dropped: int) -> str:
    """Write the parts, those from one rank on shortened and those from another on left out."""
    shown = (
        part.short if part.rank >= shortened else part.text for part in parts if part.rank < dropped
    )
    return between.join(filter(None, shown))


def transport_line(screen: "ReviewScreen", width: int) -> tuple[str, str]:
    """Write what plays and how, and what the sound comes from, in `width` cells."""
    return fitted([*_left(screen)], [*_right(screen)], width)


def _left(screen: "ReviewScreen") -> Iterator[Part]:
    transport = screen.transport
    sign = "▶" if screen.playing or screen.play_soon else "⏸"
    place = f"{sign} {clock(screen.position, tenths=True)}"
    yield Part(0, f"{place} / {clock(transport.duration_ms)}", place)
    rate = f"{transport.rate:.1f}×"
    yield Part(1, rate, rate)
    if screen.channels > 1 and transport.channel is not Channel.BOTH:
        yield Part(3, transport.channel.value.upper(), transport.channel.value.upper())
    else:
        yield Part(9, transport.channel.value if screen.channels > 1 else "mono", "")
    yield Part(10, "follow", "") if screen.following else Part(5, "FREE (f follows)", "FREE")


def _right(screen: "ReviewScreen") -> Iterator[Part]:
    call, transport = screen.call, screen.transport
    yield from _modes(screen)
    if call.range_from is not None:
        yield Part(4, f"range {clock(call.range_from)}–…", "range")
    elif call.range is not None:
        yield Part(4, f"range {clock(call.range.start)}–{clock(call.range.end)}", "range")
    if transport.loop_ms is not None:
        yield Part(4, f"LOOP {clock(transport.loop_ms[0])}–{clock(transport.loop_ms[1])}", "LOOP")
    if screen.sound is None:
        yield Part(6, "opening the sound …", "opening …")
    elif transport.player_name == "clock":
        yield Part(2, f"SILENT: no {'sound' if screen.sound.source else 'recording'}", "SILENT")
    else:
        yield Part(8, f"vol {transport.volume}", "")
    if screen.picture is not None and screen.picture.rough:
        yield Part(6, "waveform still rough", "rough")


def _modes(screen: "ReviewScreen") -> Iterator[Part]:
    modes, transport = screen.modes, screen.transport
    shown = screen.query_one(Waveform).shown_ms
    if shown:
        yield _as_it_is(7, f"↔ {shown / 1000:.0f} s")
    if transport.queue_ms:
        number = f"{queue_number(transport)}/{len(transport.queue_ms)}"
        yield Part(5, f"QUEUE {number}", f"Q {number}")
    if modes.skipping:
        yield _as_it_is(5, "SKIP")
    if modes.pausing:
        yield _as_it_is(5, "PAUSE")
    if modes.as_readers:
        yield _as_it_is(3, "READERS")
    if transport.gain_db:
        yield _as_it_is(6, f"+{transport.gain_db:.0f} dB")


def _as_it_is(rank: int, text: str) -> Part:
    return Part(rank, text, text)
