"""The log of edits: every earlier state can be worked out, and whoever changes it is found out."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carereview.core.review import Review
from carereview.library.discover import discover
from carereview.library.document import Document
from carereview.library.edit_history import compared, read_history
from carereview.library.edit_log import (
    bytes_of,
    change,
    note_edit,
    taken_back,
    text_of,
)
from carereview.library.grouping import EDITS_FILE
from carereview.library.problem import SaveError
from carereview.library.review_file import REVIEW_CODEC

NAME = "01.review.yaml"


def troubles(folder: Path) -> list[str]:
    history = read_history((folder / EDITS_FILE).read_bytes())
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    return [*history.troubles, *compared(history, files)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a review that was edited three times."""
    document = Document(tmp_path / NAME, REVIEW_CODEC, logged=True)
    review = document.load()
    for reviewer in ("M. B.", "A. C.", "É. D."):
        review = document.save(replace(review, reviewer=reviewer)).value
    return tmp_path


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_a_change_leads_back_to_the_very_same_bytes(old: bytes, new: bytes) -> None:
    found = change(text_of(old), text_of(new))
    earlier = taken_back(text_of(new), found)
    assert earlier is not None
    assert bytes_of(earlier) == old


def test_what_was_saved_is_logged_and_fits(folder: Path) -> None:
    lines = (folder / EDITS_FILE).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["in"] for line in lines[1:]] == [
        ["reviewer: A. C."],
        ["reviewer: É. D."],
    ]
    assert (folder / EDITS_FILE).stat().st_mode & 0o077 == 0
    assert troubles(folder) == []


def test_nothing_is_logged_without_a_change_or_for_settings(tmp_path: Path) -> None:
    Document(tmp_path / NAME, REVIEW_CODEC, logged=True).save(Review())
    Document(tmp_path / NAME, REVIEW_CODEC).save(Review(reviewer="M. B."))
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_an_edit_by_hand_is_told_and_no_fault_of_the_log(folder: Path) -> None:
    with (folder / NAME).open("a", encoding="utf-8") as file:
        file.write("status: done\n")
    assert len(troubles(folder)) == 1
    document = Document(folder / NAME, REVIEW_CODEC, logged=True)
    document.save(replace(document.load(), reviewer="X"))
    (line,) = troubles(folder)
    assert line.startswith(f"{NAME}: changed outside carereview between ")


def test_a_line_that_is_changed_or_taken_out_shows(folder: Path) -> None:
    log = folder / EDITS_FILE
    whole = log.read_bytes()
    log.write_bytes(whole.replace(b"A. C.", b"A. X."))
    assert any("line 3 doesn't follow" in line for line in troubles(folder))
    log.write_bytes(b"".join(whole.splitlines(keepends=True)[::2]))
    assert any("line 2 doesn't follow" in line for line in troubles(folder))
    log.write_bytes(whole + b'{"file": 3}\n')
    assert any("line 4 is no edit" in line for line in troubles(folder))
    (folder / NAME).unlink()
    log.write_bytes(whole)
    assert troubles(folder) == [f"{NAME}: the file is gone"]


def test_an_edit_that_was_never_carried_out_and_a_torn_line_are_no_gap(folder: Path) -> None:
    data = (folder / NAME).read_bytes()
    note_edit(folder / NAME, data, b"never written\n")
    note_edit(folder / NAME, data, b"written\n")
    (folder / NAME).write_bytes(b"written\n")
    assert troubles(folder) == []
    with (folder / EDITS_FILE).open("ab") as log:
        log.write(b'{"before": "torn')
    note_edit(folder / NAME, b"written\n", b"again\n")
    (folder / NAME).write_bytes(b"again\n")
    (line,) = troubles(folder)
    assert "line 6 is no edit" in line


def test_long_lines_keep_the_chain(tmp_path: Path) -> None:
    path, before = tmp_path / NAME, None
    for size in (10, 70_000, 700_000, 10):
        data = b"x" * size
        note_edit(path, before, data)
        path.write_bytes(data)
        before = data
    assert troubles(tmp_path) == []


def test_without_a_log_nothing_is_saved(tmp_path: Path) -> None:
    (tmp_path / EDITS_FILE).mkdir()
    with pytest.raises(SaveError):
        Document(tmp_path / NAME, REVIEW_CODEC, logged=True).save(Review(reviewer="M. B."))
    assert not (tmp_path / NAME).exists()


def test_it_is_no_call(folder: Path) -> None:
    assert discover(folder).calls == ()
