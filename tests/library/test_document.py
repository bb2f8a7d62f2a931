"""Documents: edits by several people and programs meet in one file, and none is lost."""

import multiprocessing
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Moment, Passage, Review
from carereview.core.states import Status
from carereview.library import lock
from carereview.library.atomic import hidden_name
from carereview.library.document import Document
from carereview.library.lock import locked
from carereview.library.problem import SaveError
from carereview.library.register_file import REGISTER_CODEC
from carereview.library.review_file import REVIEW_CODEC


def document(path: Path) -> Document[Review]:
    return Document(path, REVIEW_CODEC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "01.review.yaml"


def test_a_missing_file_is_the_empty_value_and_stays_missing(path: Path) -> None:
    doc = document(path)
    assert doc.load() == Review()
    assert not doc.save(Review()).written
    assert list(path.parent.iterdir()) == []


def test_saves_only_what_changed(path: Path) -> None:
    doc = document(path)
    review = replace(doc.load(), reviewer="M. B.")
    assert doc.save(review).written
    before = path.stat()
    assert not doc.save(review).written
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert document(path).load() == review
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_file_in_another_layout_is_not_rewritten_for_nothing(path: Path) -> None:
    path.write_text("# by hand\nreviewer: M. B.\nplace: 1.5\n", encoding="utf-8")
    doc = document(path)
    assert not doc.save(doc.load()).written
    assert path.read_text(encoding="utf-8").startswith("# by hand")


def test_two_people_edit_different_things(path: Path) -> None:
    document(path).save(Review(moments=(Moment("a", 1),)))
    mine, theirs = document(path), document(path)
    my_value, their_value = mine.load(), theirs.load()
    theirs.save(replace(their_value, moments=(*their_value.moments, Moment("b", 2))))
    saved = mine.save(replace(my_value, status=Status.DONE))
    assert saved.conflicts == ()
    assert saved.value == Review(status=Status.DONE, moments=(Moment("a", 1), Moment("b", 2)))
    assert document(path).load() == saved.value


@pytest.mark.parametrize(("keep", "note"), [("mine", "my"), ("theirs", "their")])
def test_a_conflict_is_asked_and_then_settled(path: Path, keep: str, note: str) -> None:
    document(path).save(Review(moments=(Moment("a", 1, note="old"),)))
    mine, theirs = document(path), document(path)
    mine.load()
    theirs.load()
    theirs.save(Review(moments=(Moment("a", 1, note="their"),), reviewer="T."))
    before = path.read_bytes()
    saved = mine.save(Review(moments=(Moment("a", 1, note="my"),)))
    assert [str(conflict) for conflict in saved.conflicts] == ["moments, a, note"]
    assert (saved.written, path.read_bytes()) == (False, before)
    assert (saved.value.moments[0].note, saved.value.reviewer) == ("my", "T.")
    settled = mine.save(saved.value, keep="mine" if keep == "mine" else "theirs")
    assert settled.value == Review(moments=(Moment("a", 1, note=note),), reviewer="T.")
    assert document(path).load() == settled.value
    assert mine.save(replace(settled.value, reviewer="U.")).conflicts == ()


def test_a_change_within_the_same_tick_of_the_clock_is_noticed(path: Path) -> None:
    doc = document(path)
    doc.save(Review(reviewer="A"))
    facts = path.stat()
    path.write_text("format: carereview/1\nreviewer: B\n", encoding="utf-8")
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    saved = doc.save(Review(reviewer="A", status=Status.DONE))
    assert saved.value.reviewer == "B"


def test_a_file_that_vanished_is_written_again_whole(path: Path) -> None:
    doc = document(path)
    review = Review(moments=(Moment("a", 1),), passages=(Passage("p", 1, 2),))
    doc.save(review)
    path.unlink()
    edited = replace(review, reviewer="M. B.")
    assert doc.save(edited).value == edited
    path.unlink()
    assert doc.save(edited).written
    assert document(path).load() == edited


@pytest.mark.parametrize("content", ["moments: [\n", "format: carereview/2\n", "- a\n"])
def test_a_file_that_cannot_be_understood_is_never_saved_over(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
    doc = document(path)
    review = doc.load()
    assert doc.read_only
    assert doc.problems[0].error
    edited = replace(review, reviewer="M. B.")
    with pytest.raises(SaveError, match="Cannot save over"):
        doc.save(edited)
    assert path.read_text(encoding="utf-8") == content
    path.write_text("format: carereview/1\nstatus: done\n", encoding="utf-8")
    assert doc.save(edited).value == Review(status=Status.DONE, reviewer="M. B.")
    assert not doc.read_only


def test_a_file_that_breaks_while_it_is_open_is_not_saved_over(path: Path) -> None:
    doc = document(path)
    doc.save(Review(reviewer="A"))
    path.write_text("reviewer: [\n", encoding="utf-8")
    with pytest.raises(SaveError, match="Cannot save over"):
        doc.save(Review(reviewer="B"))
    assert path.read_text(encoding="utf-8") == "reviewer: [\n"


def test_an_unreadable_file_is_not_taken_for_an_empty_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("reviewer: A\n", encoding="utf-8")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("carereview.library.document.read_file", refuse)
        doc = document(path)
        assert doc.load() == Review()
        assert "cannot be read (permission denied)" in str(doc.problems[0])
        with pytest.raises(SaveError):
            doc.save(Review(reviewer="B"))
    assert path.read_text(encoding="utf-8") == "reviewer: A\n"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_to_a_file_that_is_gone_is_not_taken_for_a_missing_file(path: Path) -> None:
    path.symlink_to(path.parent / "unmounted" / "01.review.yaml")
    doc = document(path)
    doc.load()
    assert "a link to a file that is gone" in str(doc.problems[0])
    with pytest.raises(SaveError):
        doc.save(Review(reviewer="B"))


def test_a_value_that_yaml_cannot_carry_is_one_clear_line(path: Path) -> None:
    doc = document(path)
    doc.save(Review(reviewer="A"))
    before = path.read_bytes()
    with pytest.raises(SaveError, match="surrogate"):
        doc.save(Review(reviewer="\ud800"))
    assert path.read_bytes() == before


def test_a_missing_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="The folder is gone"):
        document(tmp_path / "none" / "a.review.yaml").save(Review(reviewer="A"))


def test_a_save_that_failed_can_be_repeated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    doc = document(path)
    doc.save(Review(reviewer="A"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(SaveError):
            doc.save(Review(reviewer="B"))
    assert doc.save(Review(reviewer="B")).written
    assert document(path).load().reviewer == "B"


def test_a_held_lock_is_waited_for_and_then_reported(path: Path) -> None:
    started = time.monotonic()
    with (
        locked(path),
        pytest.raises(SaveError, match="another program has been saving it"),
        locked(path, patience=0.05),
    ):
        pass
    assert 0.05 <= time.monotonic() - started < 2
    with locked(path, patience=0):
        pass
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows doesn't remove a file that is open")
def test_a_lock_file_that_was_removed_while_waiting_is_no_lock(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system_lock = lock._system_lock
    handles: list[int] = []

    def removed_first(handle: int) -> None:
        if not handles:  # the holder before is done, and takes its lock file away
            (path.parent / hidden_name(path, ".lock")).unlink()
        handles.append(handle)
        system_lock(handle)

    monkeypatch.setattr(lock, "_system_lock", removed_first)
    with locked(path), pytest.raises(SaveError), locked(path, patience=0):
        pass
    assert len(handles) == 3


@pytest.mark.skipif(os.name == "nt", reason="needs a signal of POSIX")
def test_the_lock_of_a_killed_process_is_free(path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path\n"
        "from carereview.library.lock import locked\n"
        "with locked(Path(sys.argv[1])):\n"
        "    print('held', flush=True); time.sleep(60)\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, path], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(SaveError), locked(path, patience=0):
        pass
    holder.kill()
    holder.wait()
    holder.stdout.close()
    with locked(path, patience=1):
        pass


EDITS = 25


def add_moments(path: Path, who: str) -> None:
    """Add moments one by one, as an app does; runs in a process of its own."""
    doc = document(path)
    review = doc.load()
    for number in range(EDITS):
        added = Moment(f"{who}{number}", number)
        saved = doc.save(replace(review, moments=(*review.moments, added)))
        assert saved.conflicts == ()
        review = saved.value


def test_two_processes_save_at_the_same_time_and_nothing_is_lost(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=add_moments, args=(path, who)) for who in "ab"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0]
    ids = {moment.id for moment in document(path).load().moments}
    assert ids == {f"{who}{number}" for who in "ab" for number in range(EDITS)}
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_forms_that_two_people_add_to_one_entity_are_all_hidden(tmp_path: Path) -> None:
    path = tmp_path / "register.yaml"
    mine, theirs = (Document(path, REGISTER_CODEC) for _ in range(2))
    mine.load()
    theirs.load()
    theirs.save(Register((Entity("Agent A", "person", ("Sandra",), Verdict.REDACT),)))
    saved = mine.save(Register((Entity("Agent A", "person", ("Keller",)),)))
    assert saved.value.entities == (
        Entity("Agent A", "person", ("Keller", "Sandra"), Verdict.REDACT),
    )
