"""What belongs into an evidence pack: the files of a case, what was published, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from carereview.core.when import instant
from carereview.library.discover import Found
from carereview.library.grouping import EDITS_FILE
from carereview.library.opening import LoadedCall, load_call, load_case
from carereview.publish.errors import ExportError
from carereview.publish.receipt import RECEIPT, read_files
from carereview.publish.verify import SOUNDS

CASE, PUBLISHED, HISTORY = "case", "published", "history.md"
"""The folders of a pack, and its page for people."""


@dataclass(slots=True)
class Content:
    """The files of a pack by their name in it; `originals` are told by their hash alone."""

    files: dict[str, Path] = field(default_factory=dict)
    originals: dict[str, Path] = field(default_factory=dict)
    history: str = ""


def content_of(found: Found, bundles: Iterable[Path], recordings: bool) -> Content:
    """Choose the files. Raises ExportError if there is no call, or a bundle is none."""
    if not found.calls:
        raise ExportError(f"There are no calls in {found.library}", "Name a case that has some")
    content = Content()
    loaded = [load_call(files) for files in found.calls]
    for call in loaded:
        _add_call(content, found.library, call, recordings)
    for folder in {files.case for files in found.calls} | {case.folder for case in found.cases}:
        case = load_case(folder)
        for path in (case.case_document.path, case.register_document.path):
            _add(content.files, found.library, path)
    for path in [*content.files.values()]:
        _add(content.files, found.library, path.with_name(EDITS_FILE))
    for number, bundle in enumerate(bundles, 1):
        _add_bundle(content, bundle, f"{PUBLISHED}/{number:02}-{bundle.resolve().name}")
    content.history = "\n".join(_history(loaded))
    return content


def _add_call(content: Content, library: Path, call: LoadedCall, recordings: bool) -> None:
    files = call.files
    for path in (*files.transcripts, files.native, files.review):
        _add(content.files, library, path)
    if call.audio is not None:
        _add(content.files if recordings else content.originals, library, call.audio)


def _add(where: dict[str, Path], library: Path, path: Path) -> None:
    """Add a file if it is there. One that lies above the library is put beside its folders."""
    if not path.is_file():
        return
    try:
        name = path.resolve().relative_to(library.resolve()).as_posix()
    except ValueError:
        name = f"above/{path.name}"
    where[f"{CASE}/{name}"] = path


def _add_bundle(content: Content, bundle: Path, folder: str) -> None:
    try:
        names = read_files(bundle)
    except (ValueError, OSError) as error:
        what = f"{bundle} is no bundle: it has no receipt of ours"
        raise ExportError(what, "Name the folder that carereview export wrote") from error
    for name in (RECEIPT, *names):
        path = bundle / name
        if not path.is_file():
            raise ExportError(
                f"{bundle} has lost its file {name}", "Bring it back, or leave it out"
            )
        where = content.originals if path.suffix.lower() in SOUNDS else content.files
        where[f"{folder}/{name}"] = path


def _history(calls: Iterable[LoadedCall]) -> Iterator[str]:
    """Write what was public when, of all calls in order of time, for people."""
    yield "# What was public when\n"
    rows = [
        (event.at, call.files.id, event)
        for call in calls
        for event in call.review.publication.history
    ]
    if not rows:
        yield "Nothing of this was ever noted as published."
    for at, name, event in sorted(rows, key=lambda row: (instant(row[0]), row[1])):
        parts = [f"**{event.state}**", f"by {event.by}" if event.by else "", event.why]
        parts.append(f"on the demand of {event.demanded_by}" if event.demanded_by else "")
        parts.append(f"receipt {event.receipt}" if event.receipt else "")
        yield f"- {at} · {name} · {' · '.join(part for part in parts if part)}"
    yield ""
