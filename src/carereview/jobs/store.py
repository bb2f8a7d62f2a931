"""A folder that several machines share, by its fsspec URL: a network disk, an object store."""

import json
import os
import re
import secrets
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from carereview.jobs.task import Hopeless, JobError

_URL = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]+):/+")
_TIMES = ("mtime", "LastModified", "last_modified", "updated", "modified", "created")
"""What file systems call the time at which a file changed; some only know when it was created."""

_FACTS = ("size", "ino", "ETag", "etag", "md5Hash", "generation")
_ROOTED = ("file", "local")
"""Whose paths begin with a slash."""


def as_url(path: Path) -> str:
    """Give a path as a URL, also one that was a URL before it was read as a path."""
    text = path.as_posix()
    found = _URL.match(text)
    if found is None:
        return f"file://{path.absolute().as_posix()}"
    slash = "/" if found[1] in _ROOTED else ""
    return f"{found[1]}://{slash}{text[found.end() :]}"


def as_named(path: Path) -> str:
    """Give a path as it was named: a URL as one, with the slashes that a path has lost."""
    return as_url(path) if _URL.match(path.as_posix()) else str(path)


class Store:
    """A shared folder. Names are full paths in its file system, as fsspec gives them.

    What is being written has a hidden name that begins with `run`'s, so that what killed workers
    of a run left can be told. Raises Hopeless if no file system of this kind is installed.
    """

    def __init__(self, url: str, run: str = "") -> None:
        self.hidden = f".carereview-{run}-"
        try:
            from fsspec.core import url_to_fs

            files, root = url_to_fs(url)
        except (ImportError, ValueError) as error:
            what = f"{url} cannot be opened ({error})"
            hint = "pip install 'carereview[cluster]', and what fsspec asks for"
            raise Hopeless(what, hint) from error
        self._files: Any = files
        self.root = str(root).rstrip("/")
        self.prefix = "" if url.startswith("file:") else f"{url.partition('://')[0]}://"

    def listing(self) -> dict[str, str]:
        """Give every file with what changes when it does. Raises Hopeless if it is no folder."""
        if not self._files.isdir(self.root):
            raise Hopeless(f"{self.prefix}{self.root} is no folder", "Name one that all share")
        found = self._files.find(self.root, detail=True)
        own = {name: info for name, info in found.items() if not self._hidden(name)}
        above = (f"{folder}/{name}" for folder in self._above() for name in _HOLD_BELOW)
        own |= {name: self._files.info(name) for name in above if self._files.exists(name)}
        return {name: _mark(info) for name, info in sorted(own.items())}

    def _hidden(self, name: str) -> bool:
        return "/." in name[len(self.root) :]

    def _above(self) -> list[str]:
        """Give the folders above, whose register holds here too: one must not be missed."""
        parts = self.root.split("/")
        return ["/".join(parts[:number]) for number in range(1, len(parts)) if any(parts[:number])]

    def marks(self, names: list[str]) -> dict[str, str]:
        """Give the same of some files; `-` for those that are gone."""
        self._files.invalidate_cache()
        return {name: self._mark_of(name) for name in names}

    def _mark_of(self, name: str) -> str:
        try:
            return _mark(self._files.info(name))
        except FileNotFoundError:
            return "-"

    def bundles(self) -> list[str]:
        """Give the names of the bundles that lie in it."""
        found = self._files.glob(f"{self.root}/*/{RECEIPT}")
        return sorted(name.split("/")[-2] for name in found)

    def read(self, name: str) -> bytes:
        """Give the bytes of a file. Raises FileNotFoundError."""
        data: bytes = self._files.cat_file(name)
        return data

    def get(self, name: str, target: Path) -> None:
        """Copy a file here, with the time at which it changed: the newest transcript counts."""
        target.parent.mkdir(parents=True, exist_ok=True)
        self._files.get_file(name, str(target))
        changed = _changed(self._files.info(name))
        if changed is not None:
            os.utime(target, (changed, changed))

    def get_folder(self, name: str, target: Path) -> None:
        """Copy a folder here, if it is there."""
        if self._files.isdir(name):
            for path in self._files.find(name):
                self.get(path, target / path[len(name) + 1 :])

    def put(self, path: Path, name: str) -> None:
        """Put a file there, whole or not at all."""
        self.move(self.stage(path, name), name)

    def stage(self, path: Path, name: str) -> str:
        """Put a file beside the place it is for, under a hidden name; give that."""
        folder = name.rpartition("/")[0]
        self._files.makedirs(folder, exist_ok=True)
        part = f"{folder}/{self._temporary()}"
        try:
            self._files.put_file(str(path), part)
        except BaseException:
            self.remove([part])
            raise
        return part

    def move(self, part: str, name: str) -> None:
        """Move a staged file to its place. Raises FileNotFoundError if it is gone."""
        if self.prefix:
            self._files.mv(part, name)
        else:
            Path(part).replace(name)

    def write(self, name: str, data: bytes) -> None:
        """Write a file; it may be broken off."""
        self._files.pipe_file(name, data)

    def put_folder(self, path: Path, name: str) -> None:
        """Put a bundle there, whole: its receipt last. Raises JobError if there is another."""
        self._files.invalidate_cache()
        if self._files.exists(name):
            if not self._same(path, name):
                raise JobError(f"{self.prefix}{name} is there already", "Move it away first")
            return
        if self.prefix:
            # Objects can't be renamed together; without its receipt, no folder is a bundle.
            for file in sorted(_files_in(path), key=lambda f: f.name == RECEIPT):
                self.put(file, f"{name}/{file.relative_to(path).as_posix()}")
            return
        part = f"{name.rpartition('/')[0]}/{self._temporary()}"
        self._files.makedirs(name.rpartition("/")[0], exist_ok=True)
        self._files.put(str(path), part, recursive=True)
        Path(part).rename(name)

    def left(self) -> list[str]:
        """Name the files and folders of this run that are there under hidden names."""
        self._files.invalidate_cache()
        tops = {_top(name, self.hidden) for name in self._files.find(self.root)}
        return sorted(tops - {""})

    def remove(self, names: list[str]) -> None:
        """Remove files and folders, if they are there."""
        self._files.invalidate_cache()
        for name in names:
            with suppress(FileNotFoundError):
                self._files.rm(name, recursive=True)

    def _temporary(self) -> str:
        return f"{self.hidden}{secrets.token_hex(6)}.tmp"

    def _same(self, path: Path, name: str) -> bool:
        """Tell whether a bundle there holds what this one does: another run has put it there."""
        try:
            there = json.loads(self.read(f"{name}/{RECEIPT}"))
            return bool(there["files"] == json.loads((path / RECEIPT).read_bytes())["files"])
        except (OSError, ValueError, KeyError, TypeError):
            return False


RECEIPT = "receipt.json"
_HOLD_BELOW = ("case.yaml", "register.yaml", "scorecard.yaml")


def _files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _top(name: str, beginning: str) -> str:
    """Give the file or folder on the way to a name that begins so; empty if there is none."""
    before, found, rest = name.partition(f"/{beginning}")
    return f"{before}{found}{rest.partition('/')[0]}" if found else ""


def _mark(info: dict[str, Any]) -> str:
    facts = [str(info[fact]) for fact in _FACTS if fact in info]
    return "|".join([*facts, str(_time(info))])


def _time(info: dict[str, Any]) -> Any:
    return next((info[name] for name in _TIMES if info.get(name)), None)


def _changed(info: dict[str, Any]) -> float | None:
    value = _time(info)
    if isinstance(value, datetime):
        return value.timestamp()
    return float(value) if isinstance(value, int | float) else None
