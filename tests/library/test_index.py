"""The index is a cache: true, private, and thrown away whenever it cannot be trusted."""

import os
import sqlite3
import stat
import threading
from pathlib import Path

import pytest

from carereview.library import index_file
from carereview.library.index import Index, IndexTrouble, open_index
from carereview.library.index_entries import Entry, Said
from carereview.library.index_file import index_path
from carereview.library.search import Mark, search, snippet


def entry(id: str, *texts: str, stamp: str = "s") -> Entry:
    said = [Said(1000 * n, "Agent", text, n) for n, text in enumerate(texts)]
    return Entry(id, stamp, f"told of {id!a}", said)


def texts(index: Index, query: str) -> list[str]:
    return [hit.text for hit in search(index, query).hits]


def test_what_is_put_is_found_after_opening_again(tmp_path: Path) -> None:
    with open_index(tmp_path) as index:
        index.put([entry("a/01", "Bonjour, l'appel", "Straße"), entry("a/02", "bonjour encore")])
    with open_index(tmp_path) as index:
        assert texts(index, "BONJOUR") == ["Bonjour, l'appel", "bonjour encore"]
        assert index.calls()["a/01"] == ("s", "told of 'a/01'")
        (hit,) = search(index, "strasse").hits
        assert (hit.call, hit.segment, hit.start, hit.marks) == ("a/01", 1, 1000, (Mark(0, 6),))


def test_a_call_that_is_put_again_or_forgotten_leaves_no_word_behind(tmp_path: Path) -> None:
    with open_index(tmp_path) as index:
        index.put([entry("01", "œuf vieux"), entry("02", "autre œuf")])
        index.put([entry("01", "neuf")])
        assert texts(index, "vieux") == [] and texts(index, "neuf") == ["neuf"]
        assert texts(index, "oeuf") == ["autre œuf"]
        index.forget(["02", "never there"])
        assert texts(index, "oeuf") == [] and set(index.calls()) == {"01"}


def test_the_best_comes_first_and_nothing_twice(tmp_path: Path) -> None:
    said = ["rappel prompt du technicien", "le technicien rappelle", "un technicien rappel fait"]
    noted = Said(9000, "", "technicien : rappel promis")
    with open_index(tmp_path) as index:
        first = entry("b", *said, "le technicien rappellera")
        index.put([first._replace(said=[*first.said, noted]), entry("a", "technicien, rappel")])
        found = search(index, "technicien rappel*").hits
        assert [(hit.call, hit.segment) for hit in found] == [
            ("b", None),  # a moment
            ("a", 0),  # the words as a phrase, in order of calls
            ("b", 2),
            ("b", 1),  # the beginning of a phrase
            ("b", 3),
            ("b", 0),  # the words, somewhere
        ]
        few = search(index, "technicien rappel*", most=3)
        assert few.hits == found[:3] and few.more
        assert search(index, "technicien rappel", typing=True).hits == found
        index.forget(["b"])
        assert [hit.call for hit in search(index, "technicien rappel*").hits] == ["a"]


def test_only_the_user_may_read_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        with open_index(tmp_path) as index:
            index.put([entry("01", "secret")])
            folder = index_path(tmp_path).parent
            modes = {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
            assert modes == {0o600}
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    finally:
        os.umask(old)


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" * 99]
)
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = index_path(tmp_path)
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with open_index(tmp_path) as index:
        index.put([entry("01", "bonjour")])
        assert texts(index, "bonjour") == ["bonjour"]


def test_a_foreign_database_is_made_anew(tmp_path: Path) -> None:
    path = index_path(tmp_path)
    path.parent.mkdir(parents=True)
    foreign = sqlite3.connect(path)
    foreign.execute("CREATE VIEW words AS SELECT 1")
    foreign.execute("CREATE TABLE calls (x)")
    foreign.commit()
    foreign.close()
    with open_index(tmp_path) as index:
        assert index.calls() == {}


def test_damage_that_shows_later_ends_its_use_and_the_file(tmp_path: Path) -> None:
    with open_index(tmp_path) as index:
        index.put([entry(f"{n:03}", *["bonjour le monde"] * 50) for n in range(50)])
    path = index_path(tmp_path)
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    path.write_bytes(data)
    with pytest.raises(IndexTrouble), open_index(tmp_path) as index:
        index.calls()
        search(index, "bonjour")
    with open_index(tmp_path) as index:
        assert index.calls() == {}


def test_another_version_of_the_program_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_index(tmp_path) as old:
        old.put([entry("01", "bonjour")])
        monkeypatch.setattr("carereview.library.index.reader_stamp", lambda: "other")
        with open_index(tmp_path) as new:
            assert new.calls() == {}
            with pytest.raises(IndexTrouble, match="another version"):
                old.put([entry("02", "never mixed")])
            assert new.calls() == {}


def test_two_at_once_write_in_turn(tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def write(who: int) -> None:
        try:
            with open_index(tmp_path) as index:
                for n in range(20):
                    index.put([entry(f"{who}-{n}", "bonjour"), entry("shared", f"tour {n}")])
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(who,)) for who in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with open_index(tmp_path) as index:
        assert len(index.calls()) == 61
        assert len(texts(index, "tour")) == 1 and len(texts(index, "bonjour")) == 60


def test_where_none_can_be_kept_it_says_why(tmp_path: Path) -> None:
    index_path(tmp_path).parent.parent.parent.mkdir(parents=True, exist_ok=True)
    index_path(tmp_path).parent.parent.write_text("a file where the folder should be")
    with pytest.raises(IndexTrouble, match="index"):
        open_index(tmp_path)


def test_names_and_texts_that_are_no_utf_8_are_kept(tmp_path: Path) -> None:
    with open_index(tmp_path) as index:
        index.put([entry("a\udcff/01", "mot \ud800 et \x02 fin\0 du mot")])
        (hit,) = search(index, "fin mot").hits
        assert hit.call == "a\udcff/01"
        assert [hit.text[m.start : m.end] for m in hit.marks] == ["mot", "fin", "mot"]


def test_one_that_nobody_used_for_a_month_is_removed(tmp_path: Path) -> None:
    with open_index(tmp_path / "old") as index:
        index.put([entry("01", "bonjour")])
    old = index_path(tmp_path / "old")
    os.utime(old, (0, 0))
    with open_index(tmp_path / "new"):
        assert not old.exists()
    assert list(index_file.index_folder().glob("*.sqlite")) == [index_path(tmp_path / "new")]


def test_a_long_text_is_cut_around_the_first_word(tmp_path: Path) -> None:
    with open_index(tmp_path) as index:
        index.put([entry("01", "bla " * 60 + "technicien demain " + "bla " * 60)])
        (hit,) = search(index, "demain technicien").hits
    for width in (20, 40, 80, 10_000):
        cut = snippet(hit, width)
        assert len(cut.text) <= max(width, len(hit.text) if width == 10_000 else width)
        first = cut.marks[0]
        assert cut.text[first.start : first.end] == "technicien"
