"""From a request to a bundle in its place: rendered, passed by the gate, checked for leaks."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from carereview import __version__
from carereview.publish.bundle import Content, write_bundle
from carereview.publish.check import check
from carereview.publish.clips import Clip
from carereview.publish.errors import ExportError, Missing, Refused
from carereview.publish.gate import Kind
from carereview.publish.receipt import RECEIPT, Receipt, hashes, sha256
from carereview.publish.receipt_bleeps import Bleeps
from carereview.publish.render import Rendered, render
from carereview.publish.request import CaseRequest, Request, load_request
from carereview.publish.sound import Recording
from carereview.publish.watch import Watch

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


def export(request: Request, watch: Watch | None = None) -> Exported:
    """Write the bundle of a request; a watch is told how far it is, and may call it off.

    Raises Refused if something is missing or private, ExportError if it cannot be written,
    CalledOff if it needn't be; in all cases nothing is.
    """
    watch = watch or Watch()
    watch.step("rendering")
    rendered = render(request)
    if rendered.missing:
        raise Refused(missing=rendered.missing)
    files: dict[str, Content] = {name: text.encode() for name, text in rendered.pages}
    files |= {one.name: partial(one.write, watch=watch) for one in rendered.recordings}
    files |= {clip.name: clip.write for clip in rendered.clips}  # after what they are cut from
    files |= {name: text.encode() for name, text in rendered.captions}
    folder = Path(os.path.abspath(request.out))  # noqa: PTH100 - resolve() would hide a link
    twins = dict(rendered.twins)
    written = b""

    def receipt(new: Path) -> bytes:
        nonlocal written
        made = _receipt(request, rendered, hashes(new))
        twins[RECEIPT], written = made.twin(), made.to_bytes()
        return written

    def passed(new: Path) -> None:
        watch.step("checking for leaks")
        sounds: list[Recording | Clip] = [*rendered.recordings, *rendered.clips]
        check(new, request.cases, rendered.labels, twins, sounds, request)
        watch.step("putting it in its place", 1.0)

    write_bundle(folder, files, receipt, passed)
    return Exported(folder, sha256(written), (*files, RECEIPT), rendered.notes)


def _receipt(request: Request, rendered: Rendered, hashes: dict[str, str]) -> Receipt:
    return Receipt(
        version=__version__,
        made=request.clock(),
        kind=request.kind.value,
        audience=request.audience,
        files=hashes,
        redactions=dict(rendered.redactions),
        bleeps=_bleeps(request, rendered),
    )


def _bleeps(request: Request, rendered: Rendered) -> Bleeps | None:
    if not rendered.recordings:
        return None
    windows = {recording.name: recording.windows for recording in rendered.recordings}
    clips = {clip.name: clip.span for clip in rendered.clips}
    return Bleeps(request.pad, request.gap, windows, clips=clips)
