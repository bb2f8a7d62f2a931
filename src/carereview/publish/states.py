"""The publication state of a call, moved with a reason that stays in its history."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from carereview.core.edits import add_event
from carereview.core.register import Register
from carereview.core.review import PublicationEvent
from carereview.core.states import State
from carereview.library.opening import LoadedCall, load_case
from carereview.publish.errors import ExportError, Missing, Refused
from carereview.publish.gate import SHOWN_STATES, Candidate, Kind, gate
from carereview.publish.public_event import SHOWN, public_event
from carereview.publish.receipt import RECEIPT, file_sha256
from carereview.publish.render import render
from carereview.publish.request import CaseRequest, Request, load_request
from carereview.publish.retold import retold
from carereview.publish.verify import verify


def published(
    path: Path, why: str, at: datetime, *, by: str = "", bundle: Path | None = None
) -> PublicationEvent:
    """Note that a call is public from now on; again, if it was before.

    `bundle` is what was put up: it must be clean, and the hash of its receipt is kept. Raises
    Refused if the gate asks for something or the bundle isn't clean, LibraryError and SaveError
    as files do, ExportError if the path isn't one call or the state is that already.
    """
    request, one, call = _one_call(path)
    publication = call.review.publication
    if publication.state in SHOWN and bundle is None:
        raise ExportError(
            f"{call.files.id} is {publication.state} already", "Withdraw it first, or add --bundle"
        )
    receipt = _receipt(bundle, call.files.case) if bundle else ""
    event = public_event(publication, why, at, by, receipt)
    moved = call._replace(review=add_event(call.review, event))
    missing = render(replace(request, cases=(replace(one, calls=(moved,)),))).missing
    if missing:
        raise Refused(missing=missing)
    call.review_document.save(moved.review)
    return event


def withdrawn(
    path: Path, why: str, at: datetime, *, by: str = "", demanded_by: str = ""
) -> PublicationEvent:
    """Note that a call is public no longer, why, and on whose demand.

    Raises ExportError if it wasn't; LibraryError and SaveError as files do.
    """
    _, _, call = _one_call(path)
    state = call.review.publication.state
    if state not in (*SHOWN, State.CLEARED):
        raise ExportError(f"{call.files.id} is {state}, not public", "There is nothing to withdraw")
    event = PublicationEvent(
        at.isoformat(timespec="seconds"), State.WITHDRAWN, by, why, demanded_by=demanded_by
    )
    call.review_document.save(add_event(call.review, event))
    return event


def unready(candidate: Candidate, register: Register, folder: Path) -> tuple[Missing, ...]:
    """List what is missing before a call that is being worked on may be noted as public.

    `register` is that of its case with what detectors suspect; the rest of the case is read from
    `folder`, where it lies.
    """
    case = load_case(folder)
    damage = tuple(str(problem) for problem in case.problems if problem.error)
    missing = gate(Kind.PUBLIC, register, (candidate,), alone=True, damage=damage)
    return (*missing, *retold(Kind.PUBLIC, case.case, (candidate,), (True,)))


def told(request: Request) -> Iterator[LoadedCall]:
    """Give the calls that the public page of a request tells."""
    for one in request.cases:
        for call in one.calls:
            if request.alone or call.review.publication.state in SHOWN_STATES:
                yield call


def _one_call(path: Path) -> tuple[Request, CaseRequest, LoadedCall]:
    request = load_request(path, Kind.PUBLIC, Path("unused"))
    if not request.alone:
        raise ExportError(f"{path} is not one call", "Name a call by any of its files")
    (one,) = request.cases
    (call,) = one.calls
    if call.review_document.read_only:
        what = f"{call.review_document.path} can't be read, so nothing is written to it"
        raise ExportError(what, "Mend it first")
    return request, one, call


def _receipt(bundle: Path, case: Path) -> str:
    """Give the hash of a bundle's receipt, if it is as it was made and clean."""
    found = verify(bundle, case)
    if found.leaks or found.changes:
        raise Refused(leaks=(*found.leaks, *found.changes))
    return file_sha256(bundle / RECEIPT)
