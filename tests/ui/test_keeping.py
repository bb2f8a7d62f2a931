"""Saving an open call while somebody else saves the same files: nobody's work may get lost."""

from collections.abc import Callable
from pathlib import Path

import pytest

from carereview.core import correct, edits
from carereview.core.desk import Desk
from carereview.core.register import Entity, Register
from carereview.core.review import Moment
from carereview.library import opening
from carereview.library.discover import locate
from carereview.library.opening import load_call, load_case
from carereview.ui.keeping import Keeping
from carereview.ui.loading import Loaded, open_files
from carereview.ui.saving import SaveReport

CALL = """\
format: carereview/1
segments:
- {start: 0, end: 2, text: Bonjour Madame Keller}
"""


class Person:
    """Somebody with the call open, who takes in reports of saves only when told to."""

    def __init__(self, folder: Path) -> None:
        self.reports: list[SaveReport[Desk]] = []
        (found,) = locate(folder).calls
        self.loaded: Loaded = open_files(found, "", lambda report: None)
        self.loaded.saver.close()  # saving is done by hand here
        self.loaded.saver._thread.join()
        self.keeping = Keeping(self.loaded.call, self.loaded.files, self.loaded.saver)

    def mark(self, moment_id: str, note: str = "") -> None:
        call = self.loaded.call
        call.edit(review=edits.add_moment(call.review, Moment(moment_id, 100, note=note)))

    def save(self) -> SaveReport[Desk]:
        report = self.loaded.files.save(self.loaded.call.desk)
        self.reports.append(report)
        return report

    def hear(self) -> None:
        for report in self.reports:
            self.keeping.take(report)
        self.reports.clear()

    @property
    def moments(self) -> list[str]:
        return sorted(m.id for m in self.loaded.call.review.moments)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "01.call.yaml").write_text(CALL)
    return tmp_path


def on_disk(folder: Path) -> tuple[list[str], list[str]]:
    (files,) = locate(folder).calls
    review, register = load_call(files).review, load_case(folder).register
    return sorted(m.id for m in review.moments), sorted(e.name for e in register.entities)


def test_an_edit_made_before_a_merge_is_heard_of_keeps_what_others_did(folder: Path) -> None:
    mine, theirs = Person(folder), Person(folder)
    theirs.mark("theirs")
    theirs.save()
    mine.mark("first")
    mine.save()
    mine.mark("second")  # the report of the save is still under way
    mine.save()
    assert on_disk(folder)[0] == ["first", "second", "theirs"]
    mine.hear()
    assert mine.moments == ["first", "second", "theirs"]
    assert mine.save().merged == mine.loaded.call.desk


def test_what_was_taken_in_can_be_deleted(folder: Path) -> None:
    mine, theirs = Person(folder), Person(folder)
    theirs.mark("theirs")
    theirs.save()
    mine.mark("first")
    mine.save()
    mine.hear()
    call = mine.loaded.call
    call.edit(review=edits.delete_moment(call.review, "theirs"))
    mine.save()
    mine.hear()
    assert mine.moments == ["first"] and on_disk(folder)[0] == ["first"]


def test_a_part_that_fails_costs_nothing_of_the_others(folder: Path) -> None:
    mine, theirs = Person(folder), Person(folder)
    theirs.mark("theirs")
    theirs.save()
    (folder / "register.yaml").write_text("entities: [")  # somebody is editing it by hand
    mine.mark("first")
    mine.loaded.call.edit(register=Register((Entity("Agent A", forms=("Keller",)),)))
    assert mine.save().trouble
    mine.mark("second")
    assert mine.save().trouble
    (folder / "register.yaml").write_text("entities: []\n")
    assert mine.save().merged is not None
    mine.hear()
    assert on_disk(folder) == (["first", "second", "theirs"], ["Agent A"])
    assert mine.moments == ["first", "second", "theirs"]


def test_a_part_in_dispute_costs_nothing_of_the_others(folder: Path) -> None:
    (folder / "01.review.yaml").write_text("source: {transcript: 77ab}\n")
    mine, theirs = Person(folder), Person(folder)
    for person, text in ((theirs, "Bonjour Madame Muster"), (mine, "Bonjour Madame K")):
        call = person.loaded.call
        call.edit(transcript=correct.correct_text(call.transcript, 0, text))
    theirs.mark("theirs")
    theirs.save()
    mine.mark("first")
    assert mine.save().conflicts
    mine.keeping.settle(mine=True)
    assert mine.save().merged is not None
    mine.hear()
    assert on_disk(folder)[0] == mine.moments == ["first", "theirs"]


def test_a_recording_is_read_once_to_sign_for_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []
    original: Callable[[Path], str] = opening.sha256

    def counted(path: Path) -> str:
        read.append(path)
        return original(path)

    monkeypatch.setattr(opening, "sha256", counted)
    mine = Person(folder)
    for name in ("first", "second", "third"):
        mine.mark(name)
        mine.save()
    assert len(read) == 1
    assert "transcript" in (folder / "01.review.yaml").read_text()


def test_a_review_out_of_order_is_no_edit(folder: Path) -> None:
    moments = "moments:\n- {id: b, start: 5}\n- {id: a, start: 1}\n"
    (folder / "01.review.yaml").write_text(f"format: carereview/1\n{moments}")
    (found,) = locate(folder).calls
    loaded = open_files(found, "", lambda report: None)
    loaded.saver.close()
    assert loaded.files.saved == loaded.call.desk
