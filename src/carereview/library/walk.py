"""Walking through a library: every folder once, and the names of its files."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from carereview.library.problem import Problem, reason

RECEIPT_FILE = "receipt.json"
"""Its presence makes a folder a bundle: something exported, never something to review."""


@dataclass(slots=True)
class Walk:
    """A walk that enters each folder once, real folders before links to folders.

    So a link is followed only where it leads out of the library, and a loop ends by itself.
    Hidden files and folders and bundles are passed over. `problems` grows on the way.
    """

    top: Path
    problems: list[Problem] = field(default_factory=list)
    _seen: set[tuple[int, int]] = field(default_factory=set)
    _links: list[Path] = field(default_factory=list)

    def folders(self) -> Iterator[tuple[Path, list[str]]]:
        """Give each folder with the names of its files."""
        yield from self._below(self.top)
        while self._links:
            yield from self._below(self._links.pop(0))

    def _below(self, top: Path) -> Iterator[tuple[Path, list[str]]]:
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            try:
                if not self._is_new(folder):
                    continue
                listing = list_folder(folder)
            except OSError as error:
                what = f"this folder cannot be read ({reason(error)})"
                self.problems.append(Problem(folder, None, what, "give yourself access to it"))
                continue
            if RECEIPT_FILE in listing.files:
                self._note_bundle(folder)
                continue
            waiting += [folder / name for name in sorted(listing.folders, reverse=True)]
            self._links += [folder / name for name in sorted(listing.links)]
            yield folder, listing.files

    def _is_new(self, folder: Path) -> bool:
        facts = folder.stat()
        place = (facts.st_dev, facts.st_ino)
        if place in self._seen:
            return False
        self._seen.add(place)
        return True

    def _note_bundle(self, folder: Path) -> None:
        if folder == self.top:  # elsewhere it is nothing to mention
            what = "this is a bundle, written by an export"
            self.problems.append(
                Problem(folder, None, what, "open the library that it was made from", error=False)
            )


@dataclass(slots=True)
class Listing:
    """The names in one folder; hidden ones and links that lead nowhere left out."""

    files: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def list_folder(folder: Path) -> Listing:
    """Sort the names in a folder into files, folders and links to folders.

    Raises OSError if the folder cannot be read.
    """
    listing = Listing()
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                listing.folders.append(entry.name)
            elif entry.is_file(follow_symlinks=False):
                listing.files.append(entry.name)
            else:
                _sort_link(entry, listing)
    return listing


def _sort_link(entry: "os.DirEntry[str]", listing: Listing) -> None:
    try:
        if entry.is_dir():
            listing.links.append(entry.name)
        elif entry.is_file():
            listing.files.append(entry.name)
    except OSError:  # a loop of links, or one into a folder that may not be entered
        return
