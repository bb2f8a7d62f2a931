"""From what is hidden in the text to what goes from the sound."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from carereview.core.bleeps import decided
from carereview.core.call import UNKNOWN, Segment, Span
from carereview.core.guesses import room, unheard
from carereview.core.hold import merge_spans
from carereview.core.padding import GAP, PAD
from carereview.core.review import Bleep

__all__ = ["GAP", "PAD", "STEP", "Window", "least", "place_in_sound", "time_of", "windows"]

STEP = 250
"""The length of a window is a multiple of this (ms), so that it tells no digits and no name."""

_LETTER_MS = 50
"""Hardly anybody says more than twenty letters in a second."""

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzàâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿß")
"""Letters of the languages that calls are in, whose words an aligner knows how to say."""

_NOT_SAID = frozenset(".,;:!?…'’\"“”„«»()[]-–—")


@dataclass(frozen=True, slots=True)
class Window:
    """What goes from the sound in one piece, and the bleeps it is made of: one, if all is usual.

    The bleeps say how far they reach, and `span` is at least that.
    """

    span: Span
    bleeps: tuple[Bleep, ...]

    @property
    def heard(self) -> bool:
        """Tell whether somebody has heard it, as wide as it is."""
        return all(bleep.heard for bleep in self.bleeps)


def time_of(segment: Segment, start: int, end: int) -> Span | None:
    """Give the time of some characters from the words they touch; None if any has no time.

    A word whose time is a guess may be said anywhere between the words around that were heard.
    """
    first, last = _touched(segment.text, start, end)
    if not segment.times or first >= last:
        return None
    low, high = segment.times[2 * first : 2 * last : 2], segment.times[2 * first + 1 : 2 * last : 2]
    heard = [(b, e) for b, e in zip(low, high, strict=True) if min(b, e) >= 0]
    if any(end <= begin for begin, end in heard):
        return None
    if len(heard) < len(low):
        rooms = _rooms(segment, first, last)
        if rooms is None:
            return None
        heard += rooms
    return Span(min(begin for begin, _ in heard), max(end for _, end in heard))


def _rooms(segment: Segment, first: int, last: int) -> list[tuple[int, int]] | None:
    """Give where the words without a time surely lie; None if that can't be told of one of them."""
    words, found = segment.text.split(), []
    for begin, end in unheard(segment.times):
        if begin < last and first < end:
            guesses = segment.guesses[2 * begin : 2 * end]
            span = room(segment, begin, end)
            if not guesses or UNKNOWN in guesses or not _fit(words[begin:end], span):
                return None
            found.append((span.start, span.end))
    return found


def _fit(words: Sequence[str], span: Span) -> bool:
    """Tell whether words can be said in a stretch of time, as far as their letters tell.

    Where they can't, their sound was taken for that of the words beside them, and nobody knows how
    far it reaches. Of digits and signs an aligner knows no sound, so it may do so unseen.
    """
    text = "".join(words)
    if not _LETTERS.union(_NOT_SAID).issuperset(text.lower()):
        return False
    return span.end - span.start >= max(1, _LETTER_MS * sum(map(str.isalpha, text)))


def _touched(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the first word that has any of the characters, and the one after the last.

    Counted and not listed: this is asked for each mention, after each edit.
    """
    first, last = len(text[:start].split()), len(text[:end].split())
    is_inside = 0 < start < len(text) and not (text[start - 1].isspace() or text[start].isspace())
    return first - is_inside, last


def place_in_sound(segment: Segment, start: int, end: int) -> Span | None:
    """Give the time of some characters, or of the whole segment; None if it has no duration."""
    return time_of(segment, start, end) or (segment.span if segment.end > segment.start else None)


def windows(
    spans: Iterable[Span], bleeps: Iterable[Bleep], pad: int, gap: int
) -> tuple[Window, ...]:
    """Make windows around spans: `pad` ms on either side unless a bleep was decided on.

    Those closer than `gap` ms become one, and each is as long as a whole number of steps. None
    begins below zero.
    """
    decide = decided(bleeps, pad)
    own = merge_spans([_lasting(span) for span in spans], 2 * pad + gap)
    found = [_stepped(_around(decide(span))) for span in own]
    while True:
        joined = _joined(found, gap)
        if len(joined) == len(found):
            return tuple(found)
        found = [_stepped(window) for window in joined]


def least(
    spans: Iterable[Span], bleeps: Iterable[Bleep], made: Sequence[Window]
) -> tuple[Span, ...]:
    """Give what must be gone from the sound whatever the settings were when it was made.

    That is the hidden words, and what a reviewer decided around them by ear.
    """
    known = {(bleep.start, bleep.end) for window in made for bleep in window.bleeps}
    chosen = [_around(bleep).span for bleep in bleeps if (bleep.start, bleep.end) in known]
    return merge_spans([*map(_lasting, spans), *chosen])


def _lasting(span: Span) -> Span:
    """Give a span that lasts a millisecond at least, so that a point is hidden too."""
    return Span(max(0, span.start), max(span.end, span.start + 1, 1))


def _around(bleep: Bleep) -> Window:
    span = Span(max(0, bleep.start - (bleep.before or 0)), bleep.end + (bleep.after or 0))
    return Window(span, (bleep,))


def _stepped(window: Window) -> Window:
    start, end = window.span.start, window.span.end
    return Window(Span(start, start + -(-(end - start) // STEP) * STEP), window.bleeps)


def _joined(found: Sequence[Window], gap: int) -> list[Window]:
    result: list[Window] = []
    for window in sorted(found, key=lambda w: (w.span.start, w.span.end)):
        if result and window.span.start <= result[-1].span.end + gap:
            last = result[-1]
            span = Span(last.span.start, max(last.span.end, window.span.end))
            result[-1] = Window(span, (*last.bleeps, *window.bleeps))
        else:
            result.append(window)
    return result
