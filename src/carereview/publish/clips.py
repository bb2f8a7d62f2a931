"""The clips of a bundle: a moment each, cut from the bleeped recording beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from carereview.core.call import Span
from carereview.privacy.redacted import RedactedMoment
from carereview.publish.errors import ExportError
from carereview.publish.layout import Place

_BEFORE_MS, _AFTER_MS = 300, 500
"""Heard around what was said, so that a clip neither begins nor ends in a word."""

_POINT_MS = 8000
"""How long the clip of a moment is that has no end and quotes nothing."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip: its name in the bundle, the recording beside it that it is cut from, its time (ms).

    `windows` are the bleeps of the recording.
    """

    name: str
    recording: str
    start: int
    end: int
    windows: tuple[Span, ...] = ()

    def write(self, path: Path) -> None:
        """Cut the clip from the recording beside it. Raises ExportError."""
        from carereview.audio.clip import cut
        from carereview.audio.source import AudioError

        try:
            cut(path.with_name(self.recording), path, self.start, self.end, self._windows)
        except AudioError as error:
            raise ExportError(f"A clip cannot be cut: {error}", "Correct the moment") from error

    @property
    def span(self) -> Span:
        """Give its time in the recording."""
        return Span(self.start, self.end)

    @property
    def _windows(self) -> Sequence[tuple[int, int]]:
        return [(window.start, window.end) for window in self.windows]

    def troubles(self, folder: Path) -> Iterator[str]:
        """Say if a clip is anything but a stretch of its recording, which is proven itself."""
        from carereview.audio.clip_check import is_clip_of
        from carereview.audio.source import AudioError

        path, span = folder / self.name, (self.start, self.end)
        try:
            if not is_clip_of(path, path.with_name(self.recording), span, self._windows):
                yield f"{self.name}: is no stretch of {self.recording}"
        except AudioError as error:
            yield f"{self.name}: cannot be compared with its recording ({error})"


def clips_of(place: Place, windows: Mapping[int, tuple[Span, ...]]) -> Iterator[Clip]:
    """Give the clips of a case's calls; `windows` are the bleeps of each by the call's index."""
    for call in place.told:
        for moment in call.moments:
            if moment.clip:
                name, bleeps = f"{place.folder}{moment.clip}", windows.get(call.index, ())
                time = time_of(moment)
                yield Clip(name, str(call.audio), time.start, time.end, bleeps)


def time_of(moment: RedactedMoment) -> Span:
    """Give the time (ms) of a moment's clip: around its range, else its words, else its point."""
    if moment.end is not None:
        start, end = moment.start, moment.end
    elif moment.quote:
        start = min(segment.start for segment in moment.quote)
        end = max(segment.end for segment in moment.quote)
    else:
        start, end = moment.start - _POINT_MS // 2, moment.start + _POINT_MS // 2
    return Span(max(0, start - _BEFORE_MS), max(end, start + 1) + _AFTER_MS)
