"""The sounds of a bundle that exists already, compared with the recordings of its library."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from carereview.audio.clip_formats import CODED
from carereview.core.call import Span
from carereview.core.timecode import clock
from carereview.library.opening import LoadedCall
from carereview.privacy.plan import make_ground, plan_on
from carereview.publish.clips import is_stretch
from carereview.publish.receipt import read_receipt
from carereview.publish.receipt_bleeps import Bleeps
from carereview.publish.request import CaseRequest, Request
from carereview.publish.sound import Recording


@dataclass(frozen=True, slots=True)
class Compared:
    """What comparing found: `leaks`, whole recordings that are `clean` with their originals, and
    the `rest`, which are no whole recordings and may be clips of clean ones; and what the receipt
    `noted` of the bleeps.
    """

    leaks: tuple[str, ...]
    clean: tuple[tuple[Path, Path], ...]
    rest: tuple[Path, ...]
    noted: Bleeps | None


def compare(bundle: Path, sounds: Sequence[Path], request: Request) -> Compared:
    """Compare each sound with the recordings of the library that are as long as it is.

    It may run beside the search of the texts: most of its time no Python runs.
    """
    noted = _noted(bundle)
    leaks: list[str] = []
    clean: list[tuple[Path, Path]] = []
    rest: list[Path] = []
    for path in sounds:
        source, found = _compared(bundle, path, request, noted)
        if source is None:
            rest.append(path)
            continue
        clean += [] if found else [(path, source)]
        leaks += found
    return Compared(tuple(leaks), tuple(clean), tuple(rest), noted)


def no_clips(bundle: Path, compared: Compared, begins: Mapping[str, int]) -> Iterator[str]:
    """Say which sounds are neither whole recordings nor clips of clean ones beside them.

    `begins` tells by name where a clip should begin (ms), if it is one of the library's.
    """
    for path in compared.rest:
        beside = [pair for pair in compared.clean if pair[0].parent == path.parent]
        near = begins.get(path.relative_to(bundle).as_posix())
        if not any(_is_clip(bundle, path, *pair, compared.noted, near) for pair in beside):
            yield _strange(bundle, path)


def _noted(bundle: Path) -> Bleeps | None:
    """Give the bleeps that the receipt tells of; one that was changed by hand tells none."""
    with suppress(ValueError):
        return read_receipt(bundle).bleeps
    return None


def _is_clip(
    bundle: Path, path: Path, other: Path, source: Path, noted: Bleeps | None, near: int | None
) -> bool:
    """Tell whether a sound is the clip of a clean recording that the receipt tells of."""
    from carereview.audio.clip_check import is_cut_from
    from carereview.audio.source import AudioError

    try:
        if noted is None or not noted.clips:  # a receipt of once
            return is_cut_from(path, other, near)
        name, whole = (one.relative_to(bundle).as_posix() for one in (path, other))
        span, windows = noted.clips.get(name), noted.windows.get(whole, ())
        return span is not None and is_stretch(path, other, source, span, windows)
    except AudioError:
        return False


def _strange(bundle: Path, path: Path) -> str:
    name = path.relative_to(bundle).as_posix()
    return f"{name}: is no recording of this library, so it cannot be proven clean"


def _compared(
    bundle: Path, path: Path, request: Request, noted: Bleeps | None
) -> tuple[Path | None, list[str]]:
    """Compare a recording with those that are as long as it is; it must be one of them, bleeped.

    Gives the original that it comes nearest to, and what is wrong with it; None if it can be of no
    recording. A sound in a format that changes samples is none: only clips are written so.
    """
    name = path.relative_to(bundle).as_posix()
    best: tuple[Path | None, list[str]] = None, []
    for one in request.cases if path.suffix not in CODED else ():
        for call in one.calls:
            if call.audio is None or not same_length(path, call.audio):
                continue
            found = [*_open_places(bundle, name, one, call, noted)]
            if best[0] is None or len(found) < len(best[1]):
                best = call.audio, found
    return best


def _open_places(
    bundle: Path, name: str, one: CaseRequest, call: LoadedCall, noted: Bleeps | None
) -> Iterator[str]:
    """Compare a recording with its original, exactly where the receipt tells of its bleeps.

    They must hide what is hidden now, as far around as was set then. They may hide more.
    """
    assert call.audio is not None
    ground = make_ground(call.transcript, one.case.register)
    least = plan_on(ground, call.review).least
    if noted is None or name not in noted.windows:
        yield from Recording(name, call.audio, least).open_places(bundle)
        return
    windows = noted.windows[name]
    yield from Recording(name, call.audio, windows).troubles(bundle)
    # By other settings other words stand together, and another bleep was decided on by ear.
    reach = (*plan_on(ground, call.review, pad=noted.pad, gap=noted.gap).reach, *least)
    for at in dict.fromkeys(_uncovered(span, windows) for span in reach):
        if at is not None:
            yield f"{name} at {clock(at)}: it is not bleeped"


def _uncovered(span: Span, windows: Sequence[Span]) -> int | None:
    """Give the first time of a span that is in none of the windows, which are in order."""
    at = span.start
    for window in windows:
        if window.start <= at:
            at = max(at, window.end)
    return at if at < span.end else None


def same_length(path: Path, other: Path) -> bool:
    """Tell whether two recordings have as many frames at the same rate; no if one can't be read."""
    from carereview.audio.opening import open_audio
    from carereview.audio.source import AudioError

    try:
        sources = [open_audio(one) for one in (path, other)]
    except AudioError:
        return False
    try:
        return len({(source.rate, source.frames) for source in sources}) == 1
    finally:
        for source in sources:
            source.close()
