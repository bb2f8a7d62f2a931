"""The audition: which bleep is being judged, and what is heard of it. It knows no Textual."""

from collections.abc import Sequence
from dataclasses import dataclass

from carereview.core.bleeps import Side, hear, widen
from carereview.core.call import Span
from carereview.core.timecode import stamp
from carereview.privacy.windows import Window
from carereview.ui.open_call import OpenCall

AROUND_MS = 2000
"""So much is heard before and after a bleep: enough to tell what it cuts into."""


@dataclass(frozen=True, slots=True)
class Audition:
    """The bleep being judged is the one over `at` (ms); `original`: it is heard without."""

    at: int
    original: bool = False


def first(call: OpenCall) -> Audition | None:
    """Begin with the first bleep that nobody has heard, else with the first; None without any."""
    windows = call.plan.bleeps
    chosen = next((window for window in windows if not window.heard), next(iter(windows), None))
    return None if chosen is None else _on(chosen)


def number(call: OpenCall, audition: Audition) -> int | None:
    """Give the index of the bleep being judged; the nearest, if it is gone; None without any."""
    windows = call.plan.bleeps
    if not windows:
        return None
    return min(range(len(windows)), key=lambda n: _distance(windows[n], audition.at))


def judged(call: OpenCall, audition: Audition) -> Window | None:
    """Give the bleep being judged."""
    index = number(call, audition)
    return None if index is None else call.plan.bleeps[index]


def stepped(call: OpenCall, audition: Audition, delta: int) -> Audition:
    """Go so many bleeps on, round the ends."""
    index = number(call, audition)
    if index is None:
        return audition
    windows = call.plan.bleeps
    return _on(windows[(index + delta) % len(windows)])


def unheard(call: OpenCall, audition: Audition) -> Audition | None:
    """Give the next bleep that nobody has heard, if there is one."""
    index = number(call, audition) or 0
    windows: Sequence[Window] = call.plan.bleeps
    later = (window for window in (*windows[index:], *windows[:index]) if not window.heard)
    return next((_on(window) for window in later), None)


def played(window: Window) -> Span:
    """Give what is heard of a bleep."""
    return Span(max(window.span.start - AROUND_MS, 0), window.span.end + AROUND_MS)


def confirm(call: OpenCall, window: Window) -> None:
    """Note that a bleep was heard as it is."""
    call.edit(review=hear(call.review, window.bleeps))


def move(call: OpenCall, window: Window, side: Side, delta: int) -> bool:
    """Move an end of a bleep outwards by so many ms; tell whether it could."""
    bleep = window.bleeps[0 if side is Side.BEFORE else -1]
    review = widen(call.review, bleep, side, delta)
    if review == call.review:
        return False
    return call.edit(review=review, topic=f"bleep {bleep.start} {bleep.end}")


def sounds_like(call: OpenCall, audition: Audition, before: Window) -> bool:
    """Tell whether the bleep being judged covers the same time as it did before."""
    now = judged(call, audition)
    return now is not None and now.span == before.span


def line(call: OpenCall, audition: Audition) -> tuple[str, str]:
    """Write the line of the audition: which bleep, how many to go, how far it reaches."""
    if call.hiding:
        return "AUDITION  hiding …", ""
    index, window = number(call, audition), judged(call, audition)
    if index is None or window is None:
        return "AUDITION  nothing is hidden any more", ""
    count, to_hear = len(call.plan.bleeps), call.plan.unheard
    state = "heard" if window.heard else "unheard"
    heard_as = "ORIGINAL" if audition.original else "bleeped"
    left = f"bleep {index + 1} of {count}, {to_hear} unheard  {stamp(window.span.start)}  {state}"
    before, after = window.bleeps[0].before or 0, window.bleeps[-1].after or 0
    length = (window.span.end - window.span.start) / 1000
    return left, f"−{before} +{after} ms  {length:.2f} s  {heard_as}"


def _on(window: Window) -> Audition:
    return Audition(window.bleeps[0].start)


def _distance(window: Window, at: int) -> int:
    span = window.span
    return max(span.start - at, at - span.end + 1, 0)
