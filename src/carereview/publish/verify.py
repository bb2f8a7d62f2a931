"""The leak check of a bundle that exists already: against what its library says is private now."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from carereview.audio.clip_formats import FORMATS
from carereview.publish.check import check, safely_said
from carereview.publish.errors import ExportError, Refused
from carereview.publish.gate import Kind
from carereview.publish.html_page import HTML
from carereview.publish.receipt import RECEIPT, changed_since, file_sha256, read_kind, read_receipt
from carereview.publish.render import Rendered, render
from carereview.publish.request import CaseRequest, Request, load_request
from carereview.publish.sound import ENDING
from carereview.publish.verify_sound import compare, no_clips

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
    with ThreadPoolExecutor(1) as beside:
        comparing = beside.submit(compare, bundle, sounds, request)
        made, rendered = as_made(bundle, request)
        leaks = [*_text_leaks(bundle, made, rendered)]
        compared = comparing.result()
    begins = {clip.name: clip.start for clip in rendered.clips}
    leaks += [*compared.leaks, *no_clips(bundle, compared, begins)]
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
