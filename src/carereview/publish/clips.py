"""The clips of a bundle: a moment each, cut from the bleeped recording beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from carereview.audio.clip_formats import CODED
from carereview.core.call import Span
from carereview.privacy.redacted import RedactedMoment
from carereview.publish.errors import ExportError
from carereview.publish.layout import Place
from carereview.publish.sound import pairs_of

_BEFORE_MS, _AFTER_MS = 300, 500
"""Heard around what was said, so that a clip neither begins nor ends in a word."""

_POINT_MS = 8000
"""How long the clip of a moment is that has no end and quotes nothing."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip: its name in the bundle, the recording beside it that it is cut from, its time (ms).

    `windows` are the bleeps of the recording, which was made from `source`.
    """

    name: str
    recording: str
    source: Path
    start: int
    end: int
    windows: tuple[Span, ...] = ()

    def write(self, path: Path) -> None:
        """Cut the clip from the recording beside it. Raises ExportError."""
        from carereview.audio.clip import cut
        from carereview.audio.source import AudioError

        try:
            cut(path.with_name(self.recording), path, self.start, self.end, pairs_of(self.windows))
        except AudioError as error:
            how = "Correct the moment, or take --clips flac"
            raise ExportError(f"A clip cannot be cut: {error}", how) from error

    @property
    def span(self) -> Span:
        """Give its time in the recording."""
        return Span(self.start, self.end)

    def troubles(self, folder: Path) -> Iterator[str]:
        """Say if a clip is anything but a stretch of its recording, which is proven itself."""
        from carereview.audio.source import AudioError

        path = folder / self.name
        whole, times = path.with_name(self.recording), (self.span, self.windows)
        try:
            if not is_stretch(path, whole, self.source, *times) or not _made_again(
                path, whole, *times
            ):
                yield f"{self.name}: is no stretch of {self.recording}"
        except AudioError as error:
            yield f"{self.name}: cannot be compared with its recording ({error})"


def is_stretch(
    path: Path, recording: Path, source: Path, span: Span, windows: Sequence[Span]
) -> bool:
    """Tell whether a clip holds a stretch of a bleeped recording that was made from `source`.

    Without loss it is compared to the bit; coded, its noise is looked at. Raises AudioError.
    """
    time, bleeps = (span.start, span.end), pairs_of(windows)
    if path.suffix in CODED:
        from carereview.audio.coded_check import is_coded_clip_of

        return is_coded_clip_of(path, recording, source, time, bleeps)
    from carereview.audio.clip_check import is_clip_of

    return is_clip_of(path, recording, time, bleeps)


def _made_again(path: Path, recording: Path, span: Span, windows: Sequence[Span]) -> bool:
    """Tell whether a coded clip that was just made comes out the same once more."""
    if path.suffix not in CODED:
        return True
    from carereview.audio.coded_check import is_made_again

    return is_made_again(path, recording, (span.start, span.end), pairs_of(windows))


def clips_of(place: Place, sounds: Mapping[int, tuple[Path, tuple[Span, ...]]]) -> Iterator[Clip]:
    """Give the clips of a case's calls.

    `sounds` are the originals and the bleeps of the calls' recordings, by the call's index.
    """
    for call in place.told:
        for moment in call.moments:
            if moment.clip:
                time, (source, bleeps) = time_of(moment), sounds[call.index]
                name = f"{place.folder}{moment.clip}"
                yield Clip(name, str(call.audio), source, time.start, time.end, bleeps)


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
