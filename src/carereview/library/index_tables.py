"""The tables of an index: how they are laid out, and how a call is put into them and taken out."""

import sqlite3

from carereview.library.index_entries import Entry
from carereview.library.word_fold import fold_words, keepable

LAYOUT = "2"
"""Another one whenever the tables or what is kept in them change."""

MOMENT = -1
"""Stands for the segment of what was noted at a moment."""

# Segments and moments are found apart, so that moments come first however many segments there are.
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
CREATE VIRTUAL TABLE notes USING fts5(
    text, content='said', content_rowid='number', columnsize=0,
    tokenize='unicode61 remove_diacritics 2'
);
"""
# columnsize=0: FTS5's own measure of relevance, which alone needs those sizes, looks at every hit
# of a word, and a common one has a million. `search` ranks by what it can ask one after the other.
_TABLES = ("notes", "words", "said", "calls", "cases", "about")


def name_of(database: sqlite3.Connection) -> str:
    """Give which library and which reader an index is for; nothing if it is none of ours."""
    try:
        found = database.execute("SELECT value FROM about WHERE name = 'index'").fetchone()
    except sqlite3.OperationalError as error:
        if "no such" in str(error):
            return ""
        raise
    return str(found[0]) if found else ""


def lay_out(database: sqlite3.Connection, name: str) -> None:
    """Empty it and lay it out, unless another process has just done so."""
    database.execute("BEGIN IMMEDIATE")
    try:
        if name_of(database) != name:
            for table in _TABLES:
                database.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in filter(str.strip, _SCHEMA.split(";")):
                database.execute(statement)
            database.execute("INSERT INTO about VALUES ('index', ?)", (name,))
        database.execute("COMMIT")
    finally:
        if database.in_transaction:
            database.execute("ROLLBACK")


def take_out(database: sqlite3.Connection, id: str) -> None:
    """Take out a call with all its words, if it is there."""
    question = "SELECT number, first, last FROM calls WHERE id = ?"
    found = database.execute(question, (key(id),)).fetchone()
    if found is None:
        return
    number, *places = found
    question = "SELECT number, segment, text FROM said WHERE number BETWEEN ? AND ?"
    rows = database.execute(question, places).fetchall()
    for table in ("words", "notes"):
        gone = [(row, fold_words(text)) for row, at, text in rows if _table(at) == table]
        command = f"INSERT INTO {table}({table}, rowid, text) VALUES ('delete', ?, ?)"
        database.executemany(command, gone)
    database.execute("DELETE FROM said WHERE number BETWEEN ? AND ?", places)
    database.execute("DELETE FROM calls WHERE number = ?", (number,))


def put_in(database: sqlite3.Connection, entry: Entry) -> None:
    """Put in a call that is not there."""
    (last,) = database.execute("SELECT coalesce(max(number), 0) FROM said").fetchone()
    (number,) = database.execute("SELECT coalesce(max(number), 0) + 1 FROM calls").fetchone()
    rows = [
        (
            at,
            number,
            MOMENT if said.segment is None else said.segment,
            said.start,
            keepable(said.speaker),
            keepable(said.text),
        )
        for at, said in enumerate(entry.said, last + 1)
    ]
    kept = (entry.stamp, entry.told, keepable(entry.rank))
    about = (number, key(entry.id), *kept, last + 1, last + len(rows))
    database.execute("INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?, ?)", about)
    database.executemany("INSERT INTO said VALUES (?, ?, ?, ?, ?, ?)", rows)
    for table in ("words", "notes"):
        words = [(row[0], fold_words(row[5])) for row in rows if _table(row[2]) == table]
        database.executemany(f"INSERT INTO {table}(rowid, text) VALUES (?, ?)", words)


def _table(segment: int) -> str:
    return "notes" if segment == MOMENT else "words"


def key(id: str) -> bytes:
    """Encode an id: a file's name may be no UTF-8."""
    return id.encode("utf-8", "surrogatepass")


def id_of(key: bytes) -> str:
    """Give the id that was encoded."""
    return key.decode("utf-8", "surrogatepass")
