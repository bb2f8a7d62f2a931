"""The leak check of a bundle that exists already: against what its library says is private now."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from carereview.audio.clip_formats import CODED, FORMATS
from carereview.core.call import Span
from carereview.core.timecode import clock
from carereview.library.opening import LoadedCall
from carereview.privacy.plan import make_ground, plan_on
from carereview.publish.check import check, safely_said
from carereview.publish.clips import is_stretch
from carereview.publish.errors import ExportError, Refused
from carereview.publish.gate import Kind
from carereview.publish.html_page import HTML
from carereview.publish.receipt import RECEIPT, changed_since, file_sha256, read_kind, read_receipt
from carereview.publish.receipt_bleeps import Bleeps
from carereview.publish.render import Rendered, render
from carereview.publish.request import CaseRequest, Request, load_request
from carereview.publish.sound import ENDING, Recording

SOUNDS = (*FORMATS, ".opus", ".m4a")
"""Endings of sounds that somebody may have put into a bundle."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What the check found: `leaks` that must not be public, and `changes` since it was made.

    `files` and `recordings` were read; a bundle is clean if both lists are empty. `notes` say what
    else somebody may want to know.
    """

    leaks: tuple[str, ...]
    changes: tuple[str, ...]
    files: int
    recordings: int
    notes: tuple[str, ...] = ()


def verify(bundle: Path, library: Path) -> Verified:
    """Search a bundle for everything that the library hides, in text, names and sound.

    `library` may be the library, the case or the call that it was made from. Raises ExportError
    if the folder is no bundle, LibraryError if there is no such library.
    """
    request, sounds = opened(bundle, library)
    changed = changed_since(bundle)
    changes = (
        (f"{changed} was added, changed or lost since the bundle was made",) if changed else ()
    )
    made, rendered = as_made(bundle, request)
    leaks = [*_text_leaks(bundle, made, rendered)]
    begins = {clip.name: clip.start for clip in rendered.clips}
    leaks += _all_sound_leaks(bundle, sounds, request, _noted(bundle), begins)
    leaks = [*safely_said(leaks, request.cases)] if leaks else []
    files = sum(path.is_file() for path in bundle.rglob("*"))
    notes = tuple(_not_noted(bundle, made))
    return Verified(tuple(leaks), changes, files, len(sounds), notes)


def opened(bundle: Path, library: Path) -> tuple[Request, list[Path]]:
    """Give what the library would put into such a bundle now, and the sounds that are in it.

    Raises ExportError if the folder is no bundle, or the library can't be read whole.
    """
    kind, audience = _kind(bundle)
    sounds = sorted(p for p in bundle.rglob("*") if p.suffix.lower() in SOUNDS)
    request = load_request(
        library, kind, bundle, audience, audio=bool(sounds), html=any(bundle.rglob(HTML))
    )
    other = next((sound.suffix for sound in sounds if sound.suffix != ENDING), "")
    if other in FORMATS:
        request = replace(request, clips=other.removeprefix("."))
    if request.damage or any(_errors(one) for one in request.cases):
        what = f"{library} can't be read whole, so what it hides is unknown"
        raise ExportError(what, "See carereview check, and mend it first")
    return request, sounds


def _not_noted(bundle: Path, request: Request) -> Iterator[str]:
    """Say if other bundles of what a public page tells were noted as put up, and not this one.

    Who changes a bundle can change the hashes in its receipt, but not the hash of the receipt
    that the library keeps.
    """
    if request.kind is not Kind.PUBLIC:
        return
    calls = [call for one in request.cases for call in one.calls]
    events = [event for call in calls for event in call.review.publication.history]
    noted = {event.receipt for event in events if event.receipt}
    if noted and file_sha256(bundle / RECEIPT) not in noted:
        yield "its receipt is none of those in the publication history: never put up, or changed"


def _kind(bundle: Path) -> tuple[Kind, str]:
    try:
        kind, audience = read_kind(bundle)
        return Kind(kind), audience
    except (ValueError, OSError) as error:
        what = f"{bundle} is no bundle: it has no receipt of ours"
        raise ExportError(what, "Name the folder that carereview export wrote") from error


def _errors(one: CaseRequest) -> bool:
    unread = any(problem.error for problem in one.case.problems)
    return unread or any(call.errors for call in one.calls)


def as_made(bundle: Path, request: Request) -> tuple[Request, Rendered]:
    """Make the pages again as the bundle has them, to tell its own words from those of calls.

    Gives the request that they fit too. Where none fits, any call may be told in it.
    """
    pages = {
        path.relative_to(bundle).as_posix()
        for path in bundle.rglob("*")
        if path.suffix in (".md", ".html")
    }
    whole = render(request)
    if {name for name, _ in whole.pages} == pages:
        return request, whole
    for narrower in _narrower(request):
        rendered = render(narrower)
        if {name for name, _ in rendered.pages} == pages:
            labels = tuple({*rendered.labels, *whole.labels})
            return replace(narrower, cases=request.cases), replace(rendered, labels=labels)
    return replace(request, alone=True), whole


def _narrower(request: Request) -> Iterator[Request]:
    """Give requests for each case, then for each call, as if it had been asked for alone."""
    for one in request.cases if len(request.cases) > 1 else ():
        yield replace(request, cases=(one,))
    for one in request.cases:
        for call in one.calls:
            yield replace(request, cases=(replace(one, calls=(call,)),), alone=True)


def _text_leaks(bundle: Path, request: Request, rendered: Rendered) -> tuple[str, ...]:
    twins = dict(rendered.twins)
    with suppress(ValueError):  # changed by hand: then no word of it is ours for sure
        twins[RECEIPT] = read_receipt(bundle).twin()
    try:
        check(bundle, request.cases, rendered.labels, twins, request=request)
    except Refused as refused:
        return refused.leaks
    return ()


def _noted(bundle: Path) -> Bleeps | None:
    """Give the bleeps that the receipt tells of; one that was changed by hand tells none."""
    with suppress(ValueError):
        return read_receipt(bundle).bleeps
    return None


def _all_sound_leaks(
    bundle: Path,
    sounds: list[Path],
    request: Request,
    noted: Bleeps | None,
    begins: Mapping[str, int],
) -> Iterator[str]:
    """Check each recording, then whether all other sounds are clips of clean ones beside them.

    `begins` tells by name where a clip should begin (ms), if it is one of the library's.
    """
    clean: list[tuple[Path, Path]] = []
    rest: list[Path] = []
    for path in sounds:
        source, found = _compared(bundle, path, request, noted)
        if source is None:
            rest.append(path)
            continue
        clean += [] if found else [(path, source)]
        yield from found
    for path in rest:
        beside = [pair for pair in clean if pair[0].parent == path.parent]
        near = begins.get(path.relative_to(bundle).as_posix())
        if not any(_is_clip(bundle, path, *pair, noted, near) for pair in beside):
            yield _strange(bundle, path)


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
