"""A file of ours that is loaded, edited and saved while others may do the same."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from carereview.library.codec import Codec, Parsed
from carereview.library.file_bytes import read_file, unreadable
from carereview.library.problem import Problem, SaveError

if TYPE_CHECKING:
    from carereview.core.merge import Conflict, Side

T = TypeVar("T")

_SHORT = 20_000
"""Bytes; a register or a review of an hour's work is rarely longer."""


class Saved(NamedTuple, Generic[T]):
    """The outcome of a save: the value as it is now, with what others changed merged in.

    If there are conflicts, nothing was written: ask, and save again with a side to keep.
    """

    value: T
    conflicts: "tuple[Conflict, ...]" = ()
    written: bool = False


class Document(Generic[T]):
    """One file and what was last read from it or written to it; used by one thread at a time.

    A missing file means the empty value. A file that could not be read is never written to.
    What is written to a `logged` one is noted in `edits.jsonl` beside it.
    """

    def __init__(self, path: Path, codec: Codec[T], logged: bool = False) -> None:
        self.path = path
        self._logged = logged
        self._codec = codec
        self._digest: bytes | None = None
        self._base = codec.empty
        self._refusal = ""
        self._swept = False
        self.problems: tuple[Problem, ...] = ()

    @property
    def read_only(self) -> str:
        """Tell why this file will not be saved over, in a few words; empty if it will."""
        return self._refusal

    @property
    def exists(self) -> bool:
        """Tell whether there was a file when it was last read or written."""
        return self._digest is not None

    def load(self) -> T:
        """Read the file. Raises nothing: `problems` says what could not be read."""
        data, trouble = self._read()
        self._digest = _digest(data)
        self._take(self._parse(data, trouble))
        return self._base

    def save(self, value: T, keep: "Side | None" = None) -> Saved[T]:
        """Write the value, merged with what others wrote since it was read.

        Where both changed the same thing differently, nothing is written and the conflicts are
        returned, unless `keep` says whose change counts. Nothing is written either if the file
        already says so. Raises SaveError, with the file as it was, if it cannot be written.
        """
        # What only saving needs is imported by the first save: most files are only read.
        from carereview.library.atomic import save_error
        from carereview.library.lock import locked

        try:
            with locked(self.path) as alone:
                self._sweep(alone)
                return self._save(value, keep)
        except OSError as error:
            raise save_error(self.path, error) from error

    def _save(self, value: T, keep: "Side | None") -> Saved[T]:
        from carereview.core.merge import merge
        from carereview.library.atomic import write_atomic

        data, trouble = self._read()
        digest = _digest(data)
        on_disk = self._on_disk(data, digest, trouble)
        if on_disk.refusal:
            hint = "Mend the file or move it away, then save again"
            raise SaveError(f"Cannot save over {self.path}: {on_disk.refusal}", hint)
        merged, conflicts = merge(self._base, value, on_disk.value, keep)
        if conflicts and keep is None:
            return Saved(merged, conflicts)
        nothing_there = data is None and merged != self._codec.empty
        written = nothing_there or merged != on_disk.value
        if written:
            content = self._codec.serialise(merged, self.path)
            self._note(data, content)
            write_atomic(self.path, content)
            digest = _digest(content)
        self._base, self._digest, self._refusal = merged, digest, ""
        return Saved(merged, (), written)  # conflicts, if there were any, are settled now

    def _note(self, old: bytes | None, new: bytes) -> None:
        if self._logged:
            from carereview.library.edit_log import note_edit

            note_edit(self.path, old, new)

    def _on_disk(
        self, data: bytes | None, digest: bytes | None, trouble: Problem | None
    ) -> Parsed[T]:
        """Give what the file says now; a file that vanished counts as unchanged, not as empty."""
        if data is None and not trouble:
            return Parsed(self._base)
        if digest == self._digest and not trouble:
            return Parsed(self._base, refusal=self._refusal)
        parsed = self._parse(data, trouble)
        self.problems = parsed.problems
        return parsed

    def _parse(self, data: bytes | None, trouble: Problem | None) -> Parsed[T]:
        if trouble:
            return Parsed(self._codec.empty, (trouble,), trouble.what)
        return Parsed(self._codec.empty) if data is None else self._codec.parse(data, self.path)

    def _take(self, parsed: Parsed[T]) -> None:
        self._base, self._refusal = parsed.value, parsed.refusal
        self.problems = parsed.problems

    def _read(self) -> tuple[bytes | None, Problem | None]:
        """Give the bytes, None if there is no file; and why it cannot be read, if so."""
        try:
            return read_file(self.path), None
        except FileNotFoundError:
            if not os.path.islink(self.path):  # noqa: PTH114 - no exception for odd names
                return None, None
            return None, Problem(self.path, None, "a link to a file that is gone", "mend the link")
        except OSError as error:
            return None, unreadable(self.path, error)

    def _sweep(self, alone: bool) -> None:
        from carereview.library.atomic import sweep

        if not self._swept:
            sweep(self.path, alone)
            self._swept = True


def _digest(data: bytes | None) -> bytes | None:
    """Give what tells contents apart: a hash, or what is short enough to be kept itself."""
    if data is None or len(data) <= _SHORT:
        return data
    import hashlib  # here, since it loads OpenSSL, and most files are short

    return hashlib.sha256(data).digest()
