"""Saving an open case while somebody else writes the same file: nobody's work may get lost."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from carereview.core import casing
from carereview.core.case import Case, Event, Lesson, Party
from carereview.library.opening import load_case
from carereview.ui.case_files import CaseFiles
from carereview.ui.case_rows import Kind
from carereview.ui.case_text import changed, written
from carereview.ui.keeping import Keeping
from carereview.ui.open_case import OpenCase, Visit
from carereview.ui.saving import Saver

POST, TWEET = Event("2015-10-21", "post", "me"), Event("2015-10-22", "tweet", "they")
FILE = """\
format: carereview/1
title: Router
colour: blue
events:
- {at: 2015-10-21, kind: post, who: me, mood: calm}
"""


class Person:
    """Somebody with the case open; saving is done by hand."""

    def __init__(self, folder: Path) -> None:
        loaded = load_case(folder)
        self.files = CaseFiles(loaded)
        self.saver = Saver(self.files.save, lambda report: None)
        self.saver.close()
        self.opened = OpenCase(loaded, lambda case: None)
        self.keeping = Keeping(self.opened, self.files, self.saver, "case")

    def save(self) -> str:
        report = self.files.save(self.opened.desk)
        return self.keeping.take(report)


def on_disk(folder: Path) -> Case:
    return load_case(folder).case


def test_nothing_is_written_by_looking_and_the_first_edit_makes_the_file(tmp_path: Path) -> None:
    mine = Person(tmp_path)
    mine.save()
    assert list(tmp_path.iterdir()) == []
    mine.opened.edit(casing.add_event(mine.opened.desk, POST))
    mine.save()
    assert on_disk(tmp_path).events == (POST,)


def test_two_people_add_events_and_undo_takes_back_only_ones_own(tmp_path: Path) -> None:
    mine, theirs = Person(tmp_path), Person(tmp_path)
    theirs.opened.edit(casing.add_event(theirs.opened.desk, TWEET))
    theirs.save()
    mine.opened.edit(casing.add_event(mine.opened.desk, POST))
    assert "their changes are in" in mine.save()
    assert on_disk(tmp_path).events == mine.opened.desk.events == (POST, TWEET)
    mine.opened.undo()
    mine.save()
    assert on_disk(tmp_path).events == (TWEET,)


def test_unknown_keys_survive_and_a_file_above_is_the_one_that_is_edited(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(FILE)
    folder = tmp_path / "calls"
    folder.mkdir()
    mine = Person(folder)
    mine.opened.edit(casing.toggle_public(mine.opened.desk, 0))
    mine.save()
    assert not (folder / "case.yaml").exists()
    raw = yaml.safe_load((tmp_path / "case.yaml").read_text())
    assert raw["colour"] == "blue"
    assert raw["events"][0]["mood"] == "calm" and raw["events"][0]["public"] is True


def test_the_same_field_changed_twice_is_asked_about(tmp_path: Path) -> None:
    mine, theirs = Person(tmp_path), Person(tmp_path)
    theirs.opened.edit(replace(theirs.opened.desk, title="Theirs"))
    theirs.save()
    mine.opened.edit(replace(mine.opened.desk, title="Mine"))
    mine.save()
    assert mine.keeping.trouble and on_disk(tmp_path).title == "Theirs"
    mine.files.keep = "mine"
    mine.save()
    assert not mine.keeping.trouble and on_disk(tmp_path).title == "Mine"


def test_what_cant_be_written_is_told_kept_and_put_aside(tmp_path: Path) -> None:
    folder = tmp_path / "calls"
    mine = Person(folder)  # a folder that isn't there can't be written to
    mine.opened.edit(replace(mine.opened.desk, title="Mine"))
    assert "Not saved, trying on" in mine.save()
    aside = mine.keeping.put_aside()
    assert aside is not None and on_disk(aside).title == "Mine"


def test_a_broken_file_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("title: [")
    mine = Person(tmp_path)
    assert "case.yaml" in mine.opened.refusal
    mine.opened.edit(Case("Mine"))
    mine.save()
    assert mine.keeping.trouble and (tmp_path / "case.yaml").read_text() == "title: ["


def test_a_form_takes_back_nothing_that_arrived_while_it_was_open(tmp_path: Path) -> None:
    mine, theirs = Person(tmp_path), Person(tmp_path)
    visit = Visit(mine.opened, "event 1")
    visit.put(lambda case: casing.add_event(case, POST))
    theirs.opened.edit(casing.add_event(theirs.opened.desk, TWEET))
    theirs.save()
    mine.save()
    visit.put(lambda case: casing.add_event(case, replace(POST, who="me, too")))
    assert [event.who for event in mine.opened.desk.events] == ["me, too", "they"]
    mine.opened.undo()
    assert mine.opened.desk.events == (TWEET,)


@pytest.mark.parametrize(
    "kind", [Kind.TITLE, Kind.SUMMARY, Kind.LANGUAGE, Kind.EVENT, Kind.PARTY, Kind.LESSON]
)
def test_a_text_that_comes_back_unchanged_changes_nothing(kind: Kind) -> None:
    case = Case("A router", "Hot.\nVery.", "fr", (Party("Client", "customer"),), events=(POST,))
    case = casing.put_lesson(case, None, Lesson("wait\nagain", "come"))
    assert changed(kind, 0, written(case, kind, 0))(case) == case
