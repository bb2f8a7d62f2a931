"""Is an evidence pack as it was made, does its log hold, and are the originals the same?"""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from carereview.library.edit_history import compared, read_history
from carereview.library.grouping import EDITS_FILE
from carereview.library.problem import reason
from carereview.publish.errors import ExportError
from carereview.publish.pack import FORMAT, KIND, MANIFEST
from carereview.publish.pack_content import CASE, HISTORY, PUBLISHED
from carereview.publish.receipt import RECEIPT, file_sha256

_BLOCK = 1 << 20
_MAX_READ = 256 << 20
"""Bytes; texts are read whole, and no log or page of ours is as long."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a pack is worth: `changes` since it was made, and `notes` that are no fault of it."""

    files: int
    originals: int
    digest: str
    changes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def check_pack(path: Path, library: Path | None = None, stated: str = "") -> Checked:
    """Read a pack whole; its originals are looked for in `library`, its hash must be as `stated`.

    Whoever changes a pack can change its manifest too: only the hash that `carereview pack`
    printed, kept elsewhere, proves the whole. Raises ExportError if it is no pack.
    """
    try:
        digest = file_sha256(path)
        with zipfile.ZipFile(path) as archive:
            manifest = _read_manifest(archive, path)
            changes = [*_files(archive, manifest["files"])]
            notes = [*_logs(archive), *_receipts(archive)]
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise ExportError(f"{path} is damaged: {error}", "Take another copy") from error
    except OSError as error:
        raise ExportError(f"{path} cannot be read: {reason(error)}", "Bring it back") from error
    if stated and stated.strip().lower() != digest:
        changes.insert(0, "the pack is not the one that this hash was noted of")
    if library is not None:
        changes += _originals(library, manifest)
    files, originals = manifest["files"], manifest["originals"]
    return Checked(len(files) + 1, len(originals), digest, tuple(changes), tuple(notes))


def _read_manifest(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    none = ExportError(f"{path} is no evidence pack", "Name what carereview pack wrote")
    try:
        value = json.loads(_text(archive, MANIFEST))
    except (KeyError, ValueError, RecursionError):
        raise none from None
    if not isinstance(value, dict) or (value.get("format"), value.get("kind")) != (FORMAT, KIND):
        raise none
    hashes, originals = value.get("files"), value.get("originals")
    if not isinstance(hashes, dict) or not isinstance(originals, dict):
        raise none
    if not all(isinstance(entry, dict) for entry in originals.values()):
        raise none
    return value


def _files(archive: zipfile.ZipFile, stated: Mapping[str, str]) -> Iterator[str]:
    names = [name for name in archive.namelist() if name != MANIFEST]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{name} is there twice"
    for name in sorted(set(names) - set(stated)):
        yield f"{name} was added"
    for name in sorted(set(stated) - set(names)):
        yield f"{name} is gone"
    for name in sorted(set(stated) & set(names)):
        if _digest(archive, name) != stated[name]:
            yield f"{name} was changed"


def _digest(archive: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with archive.open(name) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _text(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > _MAX_READ:
        raise zipfile.BadZipFile(f"{name} is too large")
    with archive.open(name) as file:
        return file.read(_MAX_READ)


def _logs(archive: zipfile.ZipFile) -> Iterator[str]:
    """Hold each log of edits against the files beside it."""
    names = archive.namelist()
    for log in sorted(name for name in names if PurePosixPath(name).name == EDITS_FILE):
        folder = PurePosixPath(log).parent
        history = read_history(_text(archive, log))
        beside = {
            PurePosixPath(name).name: _text(archive, name)
            for name in names
            if PurePosixPath(name).parent == folder
            and any(edit.file == PurePosixPath(name).name for edit in history.edits)
        }
        for line in (*history.troubles, *compared(history, beside)):
            yield f"{log}: {line}"


def _receipts(archive: zipfile.ZipFile) -> Iterator[str]:
    """Tell which packed receipt no call's history names."""
    told = (
        _text(archive, HISTORY).decode("utf-8", "replace") if HISTORY in archive.namelist() else ""
    )
    for name in sorted(archive.namelist()):
        is_receipt = name.startswith(f"{PUBLISHED}/") and PurePosixPath(name).name == RECEIPT
        if is_receipt and _digest(archive, name) not in told:
            yield f"{name}: no call's history names this receipt"


def _originals(library: Path, manifest: Mapping[str, Any]) -> Iterator[str]:
    """Compare the recordings of a library with what the pack says of them."""
    top = library if library.is_dir() else library.parent
    for name, entry in sorted(manifest["originals"].items()):
        if not name.startswith(f"{CASE}/"):
            continue
        path = top / name.removeprefix(f"{CASE}/")
        try:
            same = file_sha256(path) == entry.get("sha256")
        except OSError as error:
            yield f"{path} cannot be compared: {reason(error)}"
            continue
        if not same:
            yield f"{path} is another recording than the one that was packed"
