"""The evidence pack: everything that a case rests on, in one archive for a lawyer. All private.

It holds the transcripts as they came, what reviewers wrote, the log of their edits, what became of
the publication, and bundles with their receipts. Of recordings it holds the hashes, and the
recordings themselves where asked for. `manifest.json` lists the hash of everything.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from carereview import __version__
from carereview.library.atomic import create_new
from carereview.library.discover import Found
from carereview.library.problem import reason
from carereview.publish.errors import ExportError
from carereview.publish.pack_content import HISTORY, Content, content_of
from carereview.publish.receipt import file_sha256, sha256
from carereview.publish.watch import Watch

MANIFEST = "manifest.json"
FORMAT = "carereview/1"
KIND = "evidence pack"
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Packed:
    """What was packed: `files` that are in it, `originals` that it names, and its own SHA-256."""

    path: Path
    files: int
    originals: int
    digest: str


def pack(
    found: Found,
    out: Path,
    bundles: Iterable[Path] = (),
    recordings: bool = False,
    watch: Watch | None = None,
) -> Packed:
    """Write the archive of all calls found, as they are on disk; it may be read by its user alone.

    `bundles` are folders that were put up: their pages and receipts go in. Raises ExportError if
    a file cannot be read, a bundle is none, or `out` exists.
    """
    if os.path.lexists(out):
        raise ExportError(f"{out} exists already", "Give another name; a pack is never replaced")
    content = content_of(found, bundles, recordings)
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        _write(content, part, watch or Watch())
        digest = file_sha256(part)
        part.rename(out)
    except OSError as error:
        what = f"The pack cannot be written: {error.filename or out}: {reason(error)}"
        raise ExportError(what, "Mend that and try again") from error
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    return Packed(out, len(content.files) + 2, len(content.originals), digest)


def _write(content: Content, part: Path, watch: Watch) -> None:
    """Write the archive. What the manifest says of a file is the hash of what was put in."""
    originals = {name: _original(path, watch) for name, path in sorted(content.originals.items())}
    hashes = {}
    with (
        os.fdopen(create_new(part, 0o600), "wb") as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name, path in sorted(content.files.items()):
            watch.step(f"packing {path.name}")
            hashes[name] = _put(archive, name, path)
        history = content.history.encode("utf-8", "replace")
        archive.writestr(HISTORY, history)
        hashes[HISTORY] = sha256(history)
        archive.writestr(MANIFEST, _manifest(hashes, originals))
    with part.open("rb") as written:
        os.fsync(written.fileno())


def _put(archive: zipfile.ZipFile, name: str, path: Path) -> str:
    digest = hashlib.sha256()
    facts = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
    facts.compress_type = zipfile.ZIP_DEFLATED
    with path.open("rb") as source, archive.open(facts, "w", force_zip64=True) as target:
        while block := source.read(_BLOCK):
            digest.update(block)
            target.write(block)
    return digest.hexdigest()


def _original(path: Path, watch: Watch) -> dict[str, object]:
    watch.step(f"hashing {path.name}")
    return {"sha256": file_sha256(path), "bytes": path.stat().st_size}


def _manifest(hashes: dict[str, str], originals: dict[str, dict[str, object]]) -> str:
    value = {
        "format": FORMAT,
        "kind": KIND,
        "version": __version__,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "files": hashes,
        "originals": originals,
    }
    return json.dumps(value, ensure_ascii=True, indent=2) + "\n"
