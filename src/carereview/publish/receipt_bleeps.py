"""What a receipt says of the sound of a bundle: where its bleeps are, and where clips are cut.

Whoever hears the recordings knows as much. A later `verify` compares them exactly with it, and
knows which settings they were made with.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from carereview.core.call import Span
from carereview.core.padding import MAX_PAD
from carereview.privacy.windows import STEP


@dataclass(frozen=True, slots=True)
class Bleeps:
    """The bleeps of each recording by its path in the bundle, in order (ms).

    They reach `pad` ms around what they hide, join when closer than `gap`, and their lengths are
    multiples of `step`. `clips` are the times of clips in their recordings, by path too; receipts
    of once list none.
    """

    pad: int
    gap: int
    windows: Mapping[str, tuple[Span, ...]]
    step: int = STEP
    clips: Mapping[str, Span] = field(default_factory=dict)

    def listed(self, name: str) -> str:
        """Give the bleeps of a recording as a receipt lists them: `9750-11000 24000-25250`."""
        return " ".join(map(_said, self.windows[name]))

    def clip(self, name: str) -> str:
        """Give the time of a clip as a receipt lists it: `26700-30500`."""
        return _said(self.clips[name])


def _said(span: Span) -> str:
    return f"{span.start}-{span.end}"


def read_bleeps(value: object) -> Bleeps | None:
    """Read what a receipt says; None for nothing, as in receipts of once.

    Raises ValueError for what no export of ours says.
    """
    if value is None:
        return None
    try:
        lengths = [value[key] for key in ("pad_ms", "gap_ms", "step_ms")]  # type: ignore[index]
        listed = value["windows_ms"]  # type: ignore[index]
        if any(type(ms) is not int or not 0 <= ms <= MAX_PAD for ms in lengths):
            raise ValueError
        pad, gap, step = lengths
        windows = {str(name): _spans(text) for name, text in listed.items()}
        clips = value.get("clips_ms", {})  # type: ignore[attr-defined]
        times = {str(name): _span(text) for name, text in clips.items()}
        return Bleeps(pad, gap, windows, step, times)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise ValueError("the receipt is not one of ours") from None


def _spans(text: str) -> tuple[Span, ...]:
    pairs = [piece.split("-") for piece in text.split(" ") if piece]
    spans = tuple(Span(_number(start), _number(end)) for start, end in pairs)
    ends = [0, *(ms for span in spans for ms in (span.start, span.end))]
    if any(late < early for early, late in pairwise(ends)):
        raise ValueError
    return spans


def _span(text: str) -> Span:
    (span,) = _spans(text)
    return span


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and str(int(text)) == text):
        raise ValueError
    return int(text)
