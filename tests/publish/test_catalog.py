"""A row from the index is the one that the files give, and what changed is read again."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from carereview.library.discover import discover
from carereview.library.index import open_index
from carereview.library.opening import load_call, load_case
from carereview.library.search import search
from carereview.publish import catalog, reading_pool
from carereview.publish.catalog import refresh
from carereview.publish.catalog_rows import remembered
from carereview.publish.listed import CallOverview
from carereview.publish.overview import overview

OLD = time.time() - 3600

CALL = """\
format: carereview/1
title: Premier appel
started: 2015-10-14T09:12:00+02:00
language: fr
speakers:
  a: {role: agent, name: Sandra Keller}
segments:
- {start: 0, end: 2, speaker: a, text: "Bonjour, Sandra Keller."}
- {start: 2, end: 5, speaker: b, text: "Un technicien passera [attente]"}
"""
REVIEW = """\
format: carereview/1
status: in review
moments:
- {id: m1, start: 2, tags: [promise], note: jamais venu, instead: nous vous devons des excuses}
publication: {state: withdrawn}
speakers:
  b: {name: Cliente}
"""
REGISTER = "format: carereview/1\nentities:\n- {name: Agent A, forms: [Sandra Keller]}\n"


def aged(library: Path) -> None:
    """Let all files be old enough for their times to be trusted."""
    for path in library.rglob("*.*"):
        os.utime(path, (OLD, OLD), follow_symlinks=False)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    case = tmp_path / "calls" / "routeur"
    case.mkdir(parents=True)
    (case / "01.call.yaml").write_text(CALL)
    (case / "01.review.yaml").write_text(REVIEW)
    (case / "register.yaml").write_text(REGISTER)
    (case / "case.yaml").write_text("format: carereview/1\nlanguage: de\n")
    (case / "02.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:03.000\n<v Client>Deuxième\n")
    (case / "03.json").write_text('{"segments": [')
    (case / "named.call.yaml").write_text(CALL.replace("speakers:", "audio: other.wav\nspeakers:"))
    aged(tmp_path)
    return tmp_path / "calls"


def fresh(library: Path) -> dict[str, CallOverview]:
    """Read everything from the files."""
    found = discover(library)
    return {call.id: overview(load_call(call), load_case(call.case)) for call in found.calls}


def indexed(library: Path) -> tuple[dict[str, CallOverview], int]:
    """Bring the index up to date; give all rows, and how many were read from the files."""
    reads = 0
    rows: dict[str, CallOverview] = {}
    original = catalog.CallReader.read

    def counted(self: catalog.CallReader, files: object) -> object:
        nonlocal reads
        reads += 1
        return original(self, files)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch, open_index(library) as index:
        patch.setattr(catalog.CallReader, "read", counted)
        for progress in refresh(discover(library), index):
            rows |= progress.rows
        assert (progress.done, progress.total) == (len(rows), len(rows))
    return rows, reads


def found(library: Path, query: str) -> list[str]:
    with open_index(library) as index:
        return [hit.call for hit in search(index, query).hits]


def test_rows_are_the_same_read_afresh_and_kept(library: Path) -> None:
    assert indexed(library) == (fresh(library), 4)
    assert indexed(library) == (fresh(library), 0)
    assert any(row.problems for row in fresh(library).values())


def test_remembered_rows_have_their_files_too(library: Path) -> None:
    indexed(library)
    with open_index(library) as index:
        rows = remembered(library, index)
    calls = discover(library).calls
    assert {id: row.files for id, row in rows.items()} == {call.id: call for call in calls}
    assert {id: row.overview for id, row in rows.items()} == fresh(library)


def _edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(case: Path) -> None:
        path = case / name
        path.write_text(path.read_text().replace(old, new))
        os.utime(path, (OLD + 60, OLD + 60))

    return change


def _same_size_and_time(case: Path) -> None:
    path = case / "01.review.yaml"
    before = path.stat()
    path.write_text(path.read_text().replace("promise", "refusal"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _put_in_place(case: Path) -> None:
    other = case / "other.vtt"
    other.write_text((case / "02.vtt").read_text().replace("03.000", "09.000"))
    os.utime(other, (OLD, OLD))
    other.replace(case / "02.vtt")


@pytest.mark.parametrize(
    ("change", "reads"),
    [
        (_edit("01.review.yaml", "in review", "done"), 1),
        (_edit("02.vtt", "00:03", "00:07"), 1),
        (_edit("register.yaml", "Sandra Keller", "technicien"), 4),
        (_edit("case.yaml", "de", "it"), 4),
        (lambda case: (case / "register.yaml").unlink(), 4),
        (lambda case: (case / "01.review.yaml").unlink(), 1),
        (
            lambda case: (case / "02.review.yaml").write_text("format: carereview/1\nstatus: done"),
            1,
        ),
        (lambda case: (case / "02.call.yaml").write_text(CALL), 1),
        (lambda case: (case / "02.wav").write_bytes(b"RIFF"), 1),
        (lambda case: (case / "other.wav").write_bytes(b"RIFF"), 2),  # a call of its own as well
        (lambda case: (case.parent.parent / "register.yaml").write_text("entities: []"), 0),
        (_same_size_and_time, 1),
        (_put_in_place, 1),
    ],
)
def test_what_changed_is_read_again(
    library: Path, change: Callable[[Path], None], reads: int
) -> None:
    indexed(library)
    change(library / "routeur")
    assert indexed(library) == (fresh(library), reads)


def test_a_register_that_appears_above_is_noticed(library: Path) -> None:
    (library / "routeur" / "register.yaml").unlink()
    indexed(library)
    (library / "register.yaml").write_text(REGISTER)
    aged(library)
    assert indexed(library) == (fresh(library), 4)
    assert indexed(library)[1] == 0


def test_what_changed_only_just_now_is_read_until_its_time_can_be_trusted(library: Path) -> None:
    (library / "routeur" / "02.vtt").touch()
    indexed(library)
    assert indexed(library)[1] == 1


def test_what_vanished_is_removed(library: Path) -> None:
    indexed(library)
    assert found(library, "deuxieme") == ["routeur/02"]
    (library / "routeur" / "02.vtt").unlink()
    indexed(library)
    assert found(library, "deuxieme") == []


def test_moments_and_speakers_are_in_it(library: Path) -> None:
    indexed(library)
    with open_index(library) as index:
        (moment,) = search(index, "excuses venu").hits
        assert (moment.segment, moment.start) == (None, 2000)
        said = {hit.call: hit.speaker for hit in search(index, "technicien").hits}
    assert said == {"routeur/01": "Cliente", "routeur/named": "b"}


def test_without_an_index_everything_is_read(library: Path) -> None:
    rows: dict[str, CallOverview] = {}
    for progress in refresh(discover(library), None):
        rows |= progress.rows
    assert rows == fresh(library)


def test_an_index_that_fails_on_the_way_is_told_and_nothing_is_missing(library: Path) -> None:
    cues = "\n00:01.000 --> 00:03.000\nBonjour encore une fois\n" * 2000
    (library / "routeur" / "04.vtt").write_text(f"WEBVTT\n{cues}")
    rows: dict[str, CallOverview] = {}
    with open_index(library) as index:
        index._database.execute("PRAGMA max_page_count = 1")
        for progress in refresh(discover(library), index):
            rows |= progress.rows
    assert rows == fresh(library)
    assert "full" in progress.trouble


def test_damaged_rows_are_read_again(library: Path) -> None:
    indexed(library)
    with open_index(library) as index:
        for told in ("", "[]", "nonsense", "[1,2,3,4,5,6,7,8]"):
            index._database.execute("UPDATE calls SET told = ?", (told,))
            assert remembered(library, index) == {}
    assert indexed(library) == (fresh(library), 4)


def test_many_calls_are_read_by_other_processes_with_the_same_result(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_pool, "MANY", 1)
    assert indexed(library) == (fresh(library), 0)
    assert indexed(library) == (fresh(library), 0)
    assert found(library, "deuxieme") == ["routeur/02"]


def test_what_a_process_that_died_has_not_read_is_read_here(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_pool, "MANY", 1)
    monkeypatch.setattr("sys.executable", "/bin/false")
    assert indexed(library) == (fresh(library), 4)


def test_a_scan_that_is_called_off_ends_and_goes_on_later(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_pool, "BATCH", 1)
    with open_index(library) as index:
        seen: list[int] = []
        for progress in refresh(discover(library), index, cancelled=lambda: len(seen) >= 2):
            seen.append(progress.done)
        assert len(index.calls()) == len(seen) == 2
    assert indexed(library) == (fresh(library), 2)


def test_a_scan_that_is_left_keeps_what_it_read(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_pool, "BATCH", 1)
    with open_index(library) as index:
        scan = refresh(discover(library), index)
        next(scan)
        scan.close()
        assert len(index.calls()) == 1
