"""The index of a library: what the list shows of each call, and every word for the search.

A cache and nothing else: it may be deleted at any time, and one that is damaged, foreign or made
by another version of the program is made anew. Several processes may use it at once. It holds
private words and is never exported.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from carereview.library.index_entries import Entry, Remembered, Said
from carereview.library.index_file import discard, index_path, prepare, sweep_unused
from carereview.library.index_tables import (
    LAYOUT,
    MOMENT,
    id_of,
    key,
    lay_out,
    name_of,
    put_in,
    take_out,
)
from carereview.library.problem import reason
from carereview.library.stamps import reader_stamp

_PATIENCE_MS = 5000
"""So long a transaction of another process is waited for; ours take some milliseconds."""

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_NOT_ITS_FAULT = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOMEM),
)
"""Refusals that say nothing about the file: throwing it away would not help."""


class IndexTrouble(Exception):
    """The index cannot be used any more; all it holds can be read from the files instead."""


class Match(NamedTuple):
    """What matches, in which call; `marked` has `MARK_BEGIN` and `MARK_END` around the words.

    `number` is the same for the same text as long as its call is not put in anew.
    """

    number: int
    call: str
    said: Said
    marked: str


class Index:
    """The index of one library, open; for the thread that opened it alone."""

    def __init__(self, database: sqlite3.Connection, name: str, path: Path | None = None) -> None:
        self._database = database
        self._name = name
        self._path = path

    def __enter__(self) -> "Index":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self._database.close()

    @contextmanager
    def _using(self, write: bool = False) -> Iterator[sqlite3.Connection]:
        """Run one transaction. Raises IndexTrouble if SQLite refuses.

        A file that turns out to be damaged is removed: the next to open it makes it anew.
        """
        try:
            self._database.execute("BEGIN IMMEDIATE" if write else "BEGIN")
            try:
                if write and name_of(self._database) != self._name:
                    raise IndexTrouble("another version of the program made it anew")
                yield self._database
                self._database.execute("COMMIT")
            finally:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
        except sqlite3.Error as error:
            if self._path is not None and _code(error) in _DAMAGE:
                self._database.close()
                with suppress(OSError):  # Windows: another process has it open and will do it
                    discard(self._path)
            raise IndexTrouble(str(error)) from error

    def calls(self) -> dict[str, Remembered]:
        """Give what is known about each call, by its id."""
        return self._all("SELECT id, stamp, told FROM calls")

    def cases(self) -> dict[str, Remembered]:
        """Give what is known about each case, by its folder."""
        return self._all("SELECT id, stamp, told FROM cases")

    def _all(self, question: str) -> dict[str, Remembered]:
        with self._using() as database:
            rows = database.execute(question).fetchall()
        return {id_of(id): Remembered(stamp, told) for id, stamp, told in rows}

    def ranked(self) -> list[tuple[str, str, str]]:
        """Give rank, id, and what is told of each call, in order of rank."""
        with self._using() as database:
            rows = database.execute("SELECT rank, id, told FROM calls").fetchall()
        rows.sort()  # quicker than SQLite, which compares them byte by byte
        return [(rank, id_of(id), told) for rank, id, told in rows]

    def put(self, entries: Iterable[Entry]) -> None:
        """Keep calls, in the place of what was known about them."""
        with self._using(write=True) as database:
            for entry in entries:
                take_out(database, entry.id)
                put_in(database, entry)

    def put_case(self, id: str, known: Remembered) -> None:
        """Keep what is told about a case."""
        with self._using(write=True) as database:
            row = (key(id), *known)
            database.execute("INSERT OR REPLACE INTO cases VALUES (?, ?, ?)", row)

    def forget(self, ids: Iterable[str]) -> None:
        """Remove calls that vanished."""
        with self._using(write=True) as database:
            for id in ids:
                take_out(database, id)

    def matches(self, expression: str, limit: int, moments: bool = False) -> list[Match]:
        """Give segments, or else moments, that match an expression of FTS5, as they were put in.

        Raises IndexTrouble.
        """
        question = _MATCHES.format(table="notes" if moments else "words")
        with self._using() as database:
            rows = database.execute(question, (expression, limit)).fetchall()
        return [
            Match(
                number,
                id_of(id),
                Said(start, speaker, text, None if segment == MOMENT else segment),
                marked or text,
            )
            for number, id, start, speaker, text, segment, marked in rows
        ]


_MATCHES = """
SELECT said.number, calls.id, said.start, said.speaker, said.text, said.segment,
       highlight({table}, 0, char(2), char(3))
FROM {table} JOIN said ON said.number = {table}.rowid JOIN calls ON calls.number = said.call
WHERE {table} MATCH ? ORDER BY {table}.rowid LIMIT ?
"""


def open_index(library: Path) -> Index:
    """Open the index of a library, made anew where there is none that can be used.

    Raises IndexTrouble where none can be kept: no room, no access, no full-text search in SQLite.
    """
    name = f"{LAYOUT} {reader_stamp()} {_plain(os.path.realpath(library))}"
    path = index_path(library)
    try:
        try:
            return _open(path, name)
        except sqlite3.DatabaseError as error:
            if _code(error) in _NOT_ITS_FAULT:
                raise
            discard(path)
            return _open(path, name)
    except sqlite3.Error as error:
        raise IndexTrouble(str(error)) from error
    except OSError as error:
        raise IndexTrouble(f"{path.parent}: {reason(error)}") from error


def index_in_memory() -> Index:
    """Make an index for this time alone. Raises IndexTrouble as above."""
    try:
        database = _connect(":memory:")
        lay_out(database, LAYOUT)
    except sqlite3.Error as error:
        raise IndexTrouble(str(error)) from error
    return Index(database, LAYOUT)


def _open(path: Path, name: str) -> Index:
    prepare(path)
    sweep_unused(path.parent, path)
    database = _connect(str(path))
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA secure_delete = ON")
        if name_of(database) != name:
            lay_out(database, name)
    except BaseException:
        database.close()
        raise
    return Index(database, name, path)


def _connect(place: str) -> sqlite3.Connection:
    database = sqlite3.connect(place, timeout=_PATIENCE_MS / 1000, isolation_level=None)
    database.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
    return database


def _code(error: sqlite3.Error) -> int:
    """Give SQLite's primary result code; 0 where the error is not SQLite's own."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _plain(path: str) -> str:
    """Write a path as text that SQLite takes: a file's name may be no UTF-8."""
    return path.encode("utf-8", "backslashreplace").decode()
