"""The index of a library: what the list shows of each call, and every word for the search.

A cache and nothing else: it may be deleted at any time, and one that is damaged, foreign or made
by another version of the program is made anew. Several processes may use it at once. It holds
private words and is never exported.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from carereview.library.index_file import discard, index_path, prepare, sweep_unused
from carereview.library.problem import reason
from carereview.library.stamps import reader_stamp
from carereview.library.word_fold import fold_words, keepable

_PATIENCE_MS = 5000
"""So long a transaction of another process is waited for; ours take some milliseconds."""

_LAYOUT = "1"
"""Another one whenever the tables or what is kept in them change."""

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_NOT_ITS_FAULT = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOMEM),
)
"""Refusals that say nothing about the file: throwing it away would not help."""

_MOMENT = -1

_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE cases (id BLOB PRIMARY KEY, stamp TEXT, told TEXT) WITHOUT ROWID;
CREATE TABLE calls (
    number INTEGER PRIMARY KEY, id BLOB UNIQUE, stamp TEXT, told TEXT, rank TEXT,
    first INTEGER, last INTEGER
);
CREATE TABLE said (
    number INTEGER PRIMARY KEY, call INTEGER, segment INTEGER, start INTEGER,
    speaker TEXT, text TEXT
);
CREATE VIRTUAL TABLE words USING fts5(
    text, content='said', content_rowid='number', columnsize=0,
    tokenize='unicode61 remove_diacritics 2'
);
"""
# columnsize=0: hits come in order of calls, not by relevance, which alone needs those sizes.
_TABLES = ("words", "said", "calls", "cases", "about")


class Said(NamedTuple):
    """One text to find: a segment's, or that of a moment (`segment` is None). Times in ms."""

    start: int
    speaker: str
    text: str
    segment: int | None = None


class Entry(NamedTuple):
    """What is kept about one call: `told` is for who put it there, and only kept here.

    A list of calls is in order of `rank`.
    """

    id: str
    stamp: str
    told: str
    said: Sequence[Said]
    rank: str = ""


class Remembered(NamedTuple):
    """What was told about a call or a case, and the stamp of what it was read from."""

    stamp: str
    told: str


class IndexTrouble(Exception):
    """The index cannot be used any more; all it holds can be read from the files instead."""


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
                if write and _name(self._database) != self._name:
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
        return {_text(id): Remembered(stamp, told) for id, stamp, told in rows}

    def ranked(self) -> list[tuple[str, str, str]]:
        """Give rank, id, and what is told of each call, in order of rank."""
        with self._using() as database:
            rows = database.execute("SELECT rank, id, told FROM calls").fetchall()
        rows.sort()  # quicker than SQLite, which compares them byte by byte
        return [(rank, _text(id), told) for rank, id, told in rows]

    def put(self, entries: Iterable[Entry]) -> None:
        """Keep calls, in the place of what was known about them."""
        with self._using(write=True) as database:
            for entry in entries:
                _forget(database, entry.id)
                _put(database, entry)

    def put_case(self, id: str, known: Remembered) -> None:
        """Keep what is told about a case."""
        with self._using(write=True) as database:
            row = (_key(id), *known)
            database.execute("INSERT OR REPLACE INTO cases VALUES (?, ?, ?)", row)

    def forget(self, ids: Iterable[str]) -> None:
        """Remove calls that vanished."""
        with self._using(write=True) as database:
            for id in ids:
                _forget(database, id)

    def matches(self, expression: str, limit: int) -> list[tuple[str, Said, str]]:
        """Give the call, the segment or moment, and its marked text, for an expression of FTS5.

        Marks are `MARK_BEGIN` and `MARK_END` around what matches. Raises IndexTrouble.
        """
        with self._using() as database:
            rows = database.execute(_MATCHES, (expression, limit)).fetchall()
        return [
            (
                _text(id),
                Said(start, speaker, text, None if segment == _MOMENT else segment),
                marked or text,
            )
            for id, start, speaker, text, segment, marked in rows
        ]


_MATCHES = """
SELECT calls.id, said.start, said.speaker, said.text, said.segment,
       highlight(words, 0, char(2), char(3))
FROM words JOIN said ON said.number = words.rowid JOIN calls ON calls.number = said.call
WHERE words MATCH ? ORDER BY words.rowid LIMIT ?
"""


def open_index(library: Path) -> Index:
    """Open the index of a library, made anew where there is none that can be used.

    Raises IndexTrouble where none can be kept: no room, no access, no full-text search in SQLite.
    """
    name = f"{_LAYOUT} {reader_stamp()} {_plain(os.path.realpath(library))}"
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
        _make(database, _LAYOUT)
    except sqlite3.Error as error:
        raise IndexTrouble(str(error)) from error
    return Index(database, _LAYOUT)


def _open(path: Path, name: str) -> Index:
    prepare(path)
    sweep_unused(path.parent, path)
    database = _connect(str(path))
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA secure_delete = ON")
        if _name(database) != name:
            _make(database, name)
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


def _name(database: sqlite3.Connection) -> str:
    """Give which library and which reader an index is for; nothing if it is none of ours."""
    try:
        found = database.execute("SELECT value FROM about WHERE name = 'index'").fetchone()
    except sqlite3.OperationalError as error:
        if "no such" in str(error):
            return ""
        raise
    return str(found[0]) if found else ""


def _make(database: sqlite3.Connection, name: str) -> None:
    """Empty it and lay it out, unless another process has just done so."""
    database.execute("BEGIN IMMEDIATE")
    try:
        if _name(database) != name:
            for table in _TABLES:
                database.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in filter(str.strip, _SCHEMA.split(";")):
                database.execute(statement)
            database.execute("INSERT INTO about VALUES ('index', ?)", (name,))
        database.execute("COMMIT")
    finally:
        if database.in_transaction:
            database.execute("ROLLBACK")


def _forget(database: sqlite3.Connection, id: str) -> None:
    question = "SELECT number, first, last FROM calls WHERE id = ?"
    found = database.execute(question, (_key(id),)).fetchone()
    if found is None:
        return
    number, *places = found
    rows = database.execute("SELECT number, text FROM said WHERE number BETWEEN ? AND ?", places)
    gone = [(row, fold_words(text)) for row, text in rows.fetchall()]
    database.executemany("INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", gone)
    database.execute("DELETE FROM said WHERE number BETWEEN ? AND ?", places)
    database.execute("DELETE FROM calls WHERE number = ?", (number,))


def _put(database: sqlite3.Connection, entry: Entry) -> None:
    (last,) = database.execute("SELECT coalesce(max(number), 0) FROM said").fetchone()
    (number,) = database.execute("SELECT coalesce(max(number), 0) + 1 FROM calls").fetchone()
    rows = [
        (
            at,
            number,
            _MOMENT if said.segment is None else said.segment,
            said.start,
            keepable(said.speaker),
            keepable(said.text),
        )
        for at, said in enumerate(entry.said, last + 1)
    ]
    kept = (entry.stamp, entry.told, keepable(entry.rank))
    about = (number, _key(entry.id), *kept, last + 1, last + len(rows))
    database.execute("INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?, ?)", about)
    database.executemany("INSERT INTO said VALUES (?, ?, ?, ?, ?, ?)", rows)
    words = [(row[0], fold_words(str(row[-1]))) for row in rows]
    database.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", words)


def _key(id: str) -> bytes:
    """Encode an id: a file's name may be no UTF-8."""
    return id.encode("utf-8", "surrogatepass")


def _text(key: bytes) -> str:
    return key.decode("utf-8", "surrogatepass")
