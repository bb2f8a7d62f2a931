"""From a request to a bundle in its place: rendered, passed by the gate, checked for leaks."""

import os
from dataclasses import dataclass
from pathlib import Path

from carereview import __version__
from carereview.publish.bundle import write_bundle
from carereview.publish.check import check
from carereview.publish.errors import ExportError, Missing, Refused
from carereview.publish.gate import Kind
from carereview.publish.receipt import RECEIPT, Receipt, sha256
from carereview.publish.render import Rendered, render
from carereview.publish.request import CaseRequest, Request, load_request

__all__ = [
    "CaseRequest",
    "ExportError",
    "Exported",
    "Kind",
    "Missing",
    "Refused",
    "Rendered",
    "Request",
    "export",
    "load_request",
    "render",
]


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that was written: its folder, its files, the hash of its receipt, and remarks."""

    folder: Path
    receipt_sha256: str
    files: tuple[str, ...]
    notes: tuple[str, ...]


def export(request: Request) -> Exported:
    """Write the bundle of a request.

    Raises Refused if something is missing or private, ExportError if it cannot be written; in
    both cases nothing is.
    """
    rendered = render(request)
    if rendered.missing:
        raise Refused(missing=rendered.missing)
    files = {name: text.encode() for name, text in rendered.pages}
    receipt = _receipt(request, rendered, files)
    folder = Path(os.path.abspath(request.out))  # noqa: PTH100 - resolve() would hide a link
    data = receipt.to_bytes()
    twins = {**dict(rendered.twins), RECEIPT: receipt.twin()}
    write_bundle(folder, files, data, lambda new: check(new, request.cases, rendered.labels, twins))
    return Exported(folder, sha256(data), (*files, RECEIPT), rendered.notes)


def _receipt(request: Request, rendered: Rendered, files: dict[str, bytes]) -> Receipt:
    return Receipt(
        version=__version__,
        made=request.clock(),
        kind=request.kind.value,
        audience=request.audience,
        files={name: sha256(data) for name, data in files.items()},
        redactions=dict(rendered.redactions),
    )
