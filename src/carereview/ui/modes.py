"""Ways of listening that stay on until they are switched off."""

from bisect import bisect_right

from carereview.audio.transport import Transport
from carereview.core.call import Span
from carereview.core.skipping import ends, skipped
from carereview.ui.open_call import OpenCall
from carereview.ui.sound import Picture

Ranges = tuple[tuple[int, int], ...]
_NO_SPANS: tuple[Span, ...] = ()


class Modes:
    """Which of them are on, and what they mean for a call; `apply` tells it to the transport.

    Attributes:
        skipping: silence and hold are left out.
        pausing: it pauses at the end of each segment.
        as_readers: what is hidden is bleeped, as in an export.
        bleeped: the same in an audition, whatever `as_readers` is; None outside of one.
        queue: the name of the listening queue that was begun; empty for none.
    """

    def __init__(self) -> None:
        self.skipping = self.pausing = self.as_readers = False
        self.bleeped: bool | None = None
        self.queue = ""
        self._known: dict[str, tuple[object, ...]] = {}

    def apply(self, transport: Transport, call: OpenCall, picture: Picture | None) -> None:
        """Tell a transport what the modes mean now; cheap where nothing has changed."""
        if self._differs("skips", transport, self.skipping, call.transcript, call.holds, picture):
            transport.set_skips(_ranges(_skips(call, picture)) if self.skipping else ())
        if self._differs("stops", transport, self.pausing, call.transcript):
            transport.set_stops(ends(call.transcript) if self.pausing else ())
        masked = self.as_readers if self.bleeped is None else self.bleeped
        if self._differs("masks", transport, masked, call.plan):
            transport.set_masks(_ranges(call.plan.windows()) if masked else (), bleep=True)
        if not transport.queue_ms:
            self.queue = ""

    def _differs(self, name: str, *depends_on: object) -> bool:
        """Tell whether any of the things that a setting depends on is another one than before.

        Whether it is the same one, not an equal one: comparing transcripts would cost as much.
        """
        known = self._known.get(name)
        same = known is not None and all(a is b for a, b in zip(known, depends_on, strict=True))
        self._known[name] = depends_on
        # A mode that was never on asks nothing of a transport.
        return not same and not (known is None and depends_on[1] is False)


def queue_number(transport: Transport) -> int:
    """Give the number of the stretch of a queue that is heard, counted from 1."""
    starts = [start for start, _ in transport.queue_ms]
    return max(bisect_right(starts, transport.position_ms()), 1)


def _skips(call: OpenCall, picture: Picture | None) -> tuple[Span, ...]:
    music = picture.music if picture else _NO_SPANS
    silences = picture.silences if picture else _NO_SPANS
    return skipped(call.transcript, call.holds, music, silences)


def _ranges(spans: tuple[Span, ...]) -> Ranges:
    return tuple((span.start, span.end) for span in spans)
