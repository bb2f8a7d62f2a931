"""The recordings of a bundle: bleeped as the plan says, and proven against the originals."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.core.call import Span
from carereview.core.timecode import clock
from carereview.library.opening import LoadedCall
from carereview.privacy.plan import Plan
from carereview.publish.errors import ExportError, Missing
from carereview.publish.watch import CalledOff, Watch

if TYPE_CHECKING:
    from carereview.audio.bleep_check import Trouble

    Check = Callable[[Path, Path, Sequence[tuple[int, int]]], tuple[Trouble, ...]]

# The rooms of sound are imported inside the functions: most exports are text alone.

ENDING = ".flac"
"""Every browser plays it, and what is in it can be proven to the sample."""

_MOST_CHANNELS = 8  # of a FLAC stream: RFC 9639, section 9.1.3


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording for readers: its name in the bundle, what it is made from, what goes from it."""

    name: str
    source: Path
    windows: tuple[Span, ...]

    def write(self, path: Path, watch: Watch | None = None) -> None:
        """Write the bleeped recording. Raises ExportError, CalledOff if the watch says so."""
        from carereview.audio.bleep import bleep
        from carereview.audio.source import AudioError

        watch = watch or Watch()
        pairs, what = pairs_of(self.windows), f"bleeping {self.name}"
        try:
            done = bleep(
                self.source,
                path,
                pairs,
                progress=lambda share: watch.told(what, share),
                cancelled=watch.called_off,
            )
        except AudioError as error:
            raise ExportError(f"The recording cannot be bleeped: {error}", "Mend that") from error
        if not done:
            raise CalledOff

    def troubles(self, folder: Path) -> Iterator[str]:
        """Say where the recording of a bundle isn't bleeped as it has to be; nothing is good."""
        from carereview.audio.bleep_check import check_bleeped

        return self._compared(folder, check_bleeped)

    def open_places(self, folder: Path) -> Iterator[str]:
        """Say where a recording made some time ago doesn't hide what the windows hide now.

        It may hide more, since it may have been made with other settings.
        """
        from carereview.audio.bleep_cover import check_covered

        return self._compared(folder, check_covered)

    def _compared(self, folder: Path, check: "Check") -> Iterator[str]:
        from carereview.audio.source import AudioError

        try:
            found = check(self.source, folder / self.name, pairs_of(self.windows))
        except AudioError as error:
            yield f"{self.name}: cannot be compared with its original ({error})"
            return
        for trouble in found:
            yield f"{self.name} at {clock(trouble.at)}: {trouble.what}"


def pairs_of(windows: Sequence[Span]) -> list[tuple[int, int]]:
    """Give spans as what rooms of sound take: starts and ends in ms."""
    return [(window.start, window.end) for window in windows]


def obstacles(call: LoadedCall, plan: Plan) -> Iterator[Missing]:
    """Say what keeps a call's recording from being bleeped, beside words without a place."""
    from carereview.audio.opening import probe
    from carereview.audio.source import AudioError

    if call.audio is None:
        return
    name = call.files.id
    try:
        facts = probe(call.audio)
    except AudioError as error:
        yield Missing(name, f"its recording cannot be read: {error}", "mend it or export the text")
        return
    length = facts.duration_ms
    if facts.channels > _MOST_CHANNELS:
        what = f"its recording has {facts.channels} channels, and FLAC holds {_MOST_CHANNELS}"
        yield Missing(name, what, "bring one with fewer, or export the text")
    late = next((window for window in plan.windows() if window.start >= length), None)
    if late is not None:
        what = f"what is hidden at {clock(late.start)} lies behind the end of the recording"
        how = f"({clock(length)}) correct the times, or bring the right recording"
        yield Missing(name, what, how)
