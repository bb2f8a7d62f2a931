"""Work that can't be saved is put aside whole."""

from datetime import datetime
from pathlib import Path

import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.desk import Desk
from carereview.core.register import Entity, Register
from carereview.core.review import Moment, Review
from carereview.library.problem import SaveError
from carereview.library.rescue import rescue
from carereview.library.review_file import REVIEW_CODEC

SAVED = Desk(Review(), Transcript((Segment(0, 1, "a", "Oui"),)), Register())
NOW = datetime(2026, 1, 2, 3, 4, 5)


def test_only_what_differs_is_put_aside_and_reads_back() -> None:
    review = Review(moments=(Moment("m", 5, note="à vérifier"),))
    folder = rescue("01", Desk(review, SAVED.transcript, SAVED.register), SAVED, NOW)
    assert [path.name for path in folder.iterdir()] == ["01.review.yaml"]
    path = folder / "01.review.yaml"
    assert REVIEW_CODEC.parse(path.read_bytes(), path).value == review


def test_register_and_text_are_put_aside_too() -> None:
    desk = Desk(
        Review(),
        Transcript((Segment(0, 1, "a", "Non"),)),
        Register((Entity("A", forms=("Keller",)),)),
    )
    folder = rescue("01", desk, SAVED, NOW)
    assert sorted(path.name for path in folder.iterdir()) == ["01.call.yaml", "register.yaml"]


def test_a_state_folder_that_cant_be_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    with pytest.raises(SaveError, match="put the work aside"):
        rescue("01", SAVED, SAVED, NOW)
