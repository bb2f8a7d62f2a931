"""`receipt.json`: what a bundle is, when it was made, and a hash of each file. Never content."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from carereview.core.register import CATEGORIES
from carereview.privacy.fixed import disguised, disguised_whole, words_of
from carereview.publish.names import is_own_name, own_ending
from carereview.publish.receipt_bleeps import Bleeps, read_bleeps

RECEIPT = "receipt.json"
FORMAT = "carereview/1"
_BARE_NUMBER = re.compile(r"(?<=: )\d+(?=,?$)", re.MULTILINE)  # in JSON that is indented
_MAX_BYTES = 10_000_000  # a receipt of ours is some hundred bytes a file


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is known of a bundle. `files` gives the SHA-256 of each by its path, with `/`.

    `bleeps` is None where no recording is in it, and in those of once.
    """

    version: str
    made: datetime
    kind: str
    audience: str
    files: Mapping[str, str]
    redactions: Mapping[str, int]
    bleeps: Bleeps | None = None

    def to_bytes(self) -> bytes:
        """Write the receipt as JSON, the same for the same values; the time is UTC."""
        return self._json(str, str).encode()

    def twin(self) -> str:
        """Give the receipt with the words that are its own in disguise (see `privacy.fixed`)."""
        return self._json(disguised, disguised_whole)

    @property
    def own_numbers(self) -> frozenset[str]:
        """Give the numbers that it says of its own accord: its time, its bleeps, its counts."""
        said = [self._when, *map(str, self.redactions.values())]
        if self.bleeps is not None:
            said += [f"{self.bleeps.pad} {self.bleeps.gap} {self.bleeps.step}"]
            said += map(self.bleeps.listed, self.bleeps.windows)
            said += map(self.bleeps.clip, self.bleeps.clips)
        return frozenset(words_of(" ".join(said)))

    @property
    def _when(self) -> str:
        return self.made.astimezone(UTC).isoformat(timespec="seconds")

    def _json(self, own: Callable[[str], str], number: Callable[[str], str]) -> str:
        """Write the receipt; `own` and `number` write what says nothing about the call."""

        def name_of(path: str) -> str:
            stem, ending = own_ending(path)
            return own(path) if is_own_name(path) else f"{stem}{own(ending)}"

        value: dict[str, object] = {
            own("format"): own(FORMAT),
            own("version"): own(self.version),
            own("made"): number(self._when),
            own("kind"): own(self.kind),
            own("audience"): self.audience,
            own("files"): {name_of(name): digest for name, digest in sorted(self.files.items())},
            own("redactions"): {
                own(category) if category in CATEGORIES else category: count
                for category, count in self.redactions.items()
            },
        }
        if self.bleeps is not None:
            listed = {name_of(x): number(self.bleeps.listed(x)) for x in self.bleeps.windows}
            value[own("bleeps")] = {
                own("pad_ms"): self.bleeps.pad,
                own("gap_ms"): self.bleeps.gap,
                own("step_ms"): self.bleeps.step,
                own("windows_ms"): listed,
                own("clips_ms"): {
                    name_of(x): number(self.bleeps.clip(x)) for x in self.bleeps.clips
                },
            }
        text = json.dumps(value, ensure_ascii=False, indent=2)
        return (
            _BARE_NUMBER.sub(lambda found: number(found[0]), text)
            + "\
"
        )


def sha256(data: bytes) -> str:
    """Give the hash of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def file_sha256(path: Path) -> str:
    """Give the hash of a file, however long it is. Raises OSError if it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hashes(folder: Path) -> dict[str, str]:
    """Give the hash of every file of a bundle but its receipt, by path. Raises OSError."""
    files = (path for path in folder.rglob("*") if path.is_file() and path != folder / RECEIPT)
    return {path.relative_to(folder).as_posix(): file_sha256(path) for path in files}


def read_kind(folder: Path) -> tuple[str, str]:
    """Give what a bundle is, `redacted` or `public`, and for which audience.

    Raises as `read_files`.
    """
    value = _read(folder)
    return str(value.get("kind")), str(value.get("audience", ""))


def read_receipt(folder: Path) -> Receipt:
    """Give the receipt of a bundle.

    Raises ValueError if it isn't as we write it; OSError if it cannot be read.
    """
    value = _read(folder)
    redactions = value.get("redactions")
    if not isinstance(redactions, dict) or {*map(type, redactions.values())} - {int}:
        raise ValueError("the receipt is not one of ours")
    return Receipt(
        version=str(value.get("version")),
        made=datetime.fromisoformat(str(value.get("made"))),
        kind=str(value.get("kind")),
        audience=str(value.get("audience", "")),
        files=read_files(folder),
        redactions=redactions,
        bleeps=read_bleeps(value.get("bleeps")),
    )


def own_numbers(folder: Path) -> frozenset[str]:
    """Give the numbers that the receipt of a folder says of its own accord; none without one.

    They are read as what they have to be: a time, milliseconds in order, counts.
    """
    try:
        return read_receipt(folder).own_numbers
    except (OSError, ValueError):
        return frozenset()


def read_files(folder: Path) -> Mapping[str, str]:
    """Give the files and hashes that the receipt of a bundle lists.

    Raises ValueError if there is no receipt of ours; OSError if it cannot be read.
    """
    return {str(name): str(digest) for name, digest in _read(folder)["files"].items()}


def _read(folder: Path) -> dict[str, Any]:
    path = folder / RECEIPT
    if path.stat().st_size > _MAX_BYTES:
        raise ValueError("the receipt is too large")
    try:
        value = json.loads(path.read_bytes())
    except RecursionError:
        raise ValueError("the receipt is nested too deeply") from None
    files = value.get("files") if isinstance(value, dict) else None
    if not isinstance(files, dict) or value.get("format") != FORMAT:
        raise ValueError("the receipt is not one of ours")
    return dict(value)


def changed_since(folder: Path) -> str:
    """Tell which file of a bundle was added, changed or lost since it was made; "" for none.

    Raises ValueError if the folder is no bundle of ours; OSError if it cannot be read.
    """
    listed = dict(read_files(folder))
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name == RECEIPT or (path.is_dir() and not path.is_symlink()):
            continue
        known = listed.pop(name, None)
        if known is None or path.is_symlink() or file_sha256(path) != known:
            return name
    return min(listed, default="")
