"""The plan of a call that has none yet: it withholds everything.

Whoever shows, copies or plays a call by its plan then fails closed without knowing why.
"""

from collections.abc import Iterator, Mapping, Sequence

from carereview.core.call import Segment, Span, Transcript
from carereview.core.register import Register
from carereview.privacy.finding import Hidden
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.plan import Plan
from carereview.privacy.texts import Texts

_LONGEST = 7 * 86_400_000
"""A recording may go on after its text; none lasts a week (ms)."""


def withhold_all(transcript: Transcript) -> Plan:
    """Give the plan by which no text can be seen and nothing heard."""
    whole = Span(0, max(transcript.duration, _LONGEST))
    everything = _Everything(transcript.segments)
    return _Withheld(transcript, (), (), _Nothing(), everything, (), (whole,))


class _Withheld(Plan):
    """Has no bleeps that somebody could judge: all is silent."""

    __slots__ = ()

    def windows(self) -> tuple[Span, ...]:
        """Give all there is."""
        return self.least


class _Everything(Mapping[int, tuple[Hidden, ...]]):
    """All characters of each segment, made when asked for: a long call has many."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments

    def __getitem__(self, index: int) -> tuple[Hidden, ...]:
        if not 0 <= index < len(self._segments):
            raise KeyError(index)
        return _whole(self._segments[index].text)

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._segments)))

    def __len__(self) -> int:
        return len(self._segments)


class _Nothing(Texts):
    """Lets no text through."""

    def __init__(self) -> None:
        super().__init__(Matcher(Register()))

    def hidden(self, text: str) -> tuple[Hidden, ...]:
        """Give all of a text."""
        return _whole(text)


def _whole(text: str) -> tuple[Hidden, ...]:
    return (Hidden(0, len(text), NEUTRAL),) if text else ()
