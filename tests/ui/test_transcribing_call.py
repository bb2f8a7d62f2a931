"""A recording becomes its transcript, and nobody sees a word before it was looked through."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from carereview.library.problem import SaveError
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.review import ReviewScreen
from carereview.ui.transcribe_wire import News, Order
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.message_line import MessageLine

from .conftest import until
from .heard_call import SAID, sound, told


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("carereview.ui.transcribe_child._SPARING", 0)


class Fake:
    """A recognition whose steps the test sets free, one by one."""

    made: "list[Fake]"

    def __init__(self, order: Order) -> None:
        self.order = order
        self.steps = told(order.recording, order.register)
        self.free = threading.Semaphore(0)
        self.cancelled = False
        Fake.made.append(self)

    def news(self) -> Iterator[News]:
        for step in self.steps:
            self.free.acquire()
            if self.cancelled:
                return
            yield step

    def cancel(self) -> None:
        self.cancelled = True
        self.free.release()


@pytest.fixture
def recording(library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a call that has a recording alone; its case hides somebody."""
    where = "carereview.ui.screens.transcribing_call"
    monkeypatch.setattr(f"{where}.Recognition", Fake)
    monkeypatch.setattr(
        f"{where}.ordered",
        lambda audio, model, language, case, register: Order(
            audio, Path(model), language, register, case.language
        ),
    )
    Fake.made = []
    return sound(library / "routeur" / "03-enregistrement.wav")


async def begun(app: Any, pilot: Any) -> tuple[ReviewScreen, Fake]:
    await until(pilot, lambda: len(app.calls.calls.rows) >= 3)
    names = [row.id for row in app.calls.calls.rows]
    app.calls.calls.move(names.index("routeur/03-enregistrement") - app.calls.calls.cursor)
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(app.screen, ReviewScreen) and app.screen.sound)
    screen = app.screen
    assert isinstance(screen, ReviewScreen)
    await pilot.press("ctrl+t")
    await until(pilot, lambda: Fake.made)
    return screen, Fake.made[-1]


def seen(screen: ReviewScreen) -> str:
    call = screen.call
    nobody = call.plan.text("")
    return " ".join(
        str(call.plan.segment(n, nobody, "").text) for n in range(len(call.transcript.segments))
    )


async def test_a_recording_becomes_its_transcript(
    opened: Any, recording: Path, suspecting: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = recording.with_suffix(".json")
    async with opened() as (app, pilot):
        screen, fake = await begun(app, pilot)
        assert screen.query_one("#transcribing", Bar).display
        for _ in fake.steps[:-1]:
            fake.free.release()
        await until(pilot, lambda: screen.call.transcript.segments)
        assert "Odile" not in seen(screen)
        assert screen.view.virtual_size.height
        await pilot.press("m")  # moments can be marked meanwhile, texts not be corrected
        await pilot.press("S")
        assert "Not yet" in str(screen.query_one(MessageLine).content)
        screen.save_now()
        assert not target.exists()
        assert not screen.files.native.exists()
        assert "moments" in screen.files.review.read_text("utf-8")

        right = "carereview.ui.screens.transcribing_call.write_new"
        with monkeypatch.context() as broken:
            broken.setattr(right, lambda path, data: (_ for _ in ()).throw(SaveError("Full", "")))
            fake.free.release()
            await until(pilot, lambda: screen.transcribing.unkept)
        assert "NOT KEPT" in screen.query_one("#transcribing", Bar).text
        await pilot.press("ctrl+t")
        await until(pilot, lambda: not screen.transcribing.on)
        assert json.loads(target.read_bytes())["segments"][3]["text"].strip() == "Merci."
        assert [s.text for s in screen.call.transcript.segments] == list(SAID)
        assert "Odile" not in seen(screen)

        await pilot.press("home", "S")  # now texts can be corrected, and the correction is saved
        await pilot.press("right_parenthesis", "right_parenthesis", "S")
        screen.save_now()
        assert "Grimbert" in screen.files.native.read_text("utf-8")
        await pilot.press("u")
        assert [s.text for s in screen.call.transcript.segments] == list(SAID)
        await pilot.press("q")
        await until(pilot, lambda: isinstance(app.screen, LibraryScreen))
        files = app.calls.files_of("routeur/03-enregistrement")
        assert files is not None
        assert files.transcripts


async def test_stopping_leaves_nothing(opened: Any, recording: Path) -> None:
    async with opened() as (app, pilot):
        screen, fake = await begun(app, pilot)
        for _ in fake.steps[:-1]:
            fake.free.release()
        await until(pilot, lambda: screen.call.transcript.segments)
        await pilot.press("ctrl+t")
        assert fake.cancelled
        assert screen.call.transcript.segments == ()
        assert "nothing of it is kept" in str(screen.query_one(MessageLine).content)
        await pilot.press("ctrl+t")
        await until(pilot, lambda: len(Fake.made) == 2)
        await pilot.press("q")
        await until(pilot, lambda: isinstance(app.screen, LibraryScreen))
        assert Fake.made[-1].cancelled
        await app.workers.wait_for_complete()
    assert sorted(path.name for path in recording.parent.glob("03*")) == [recording.name]


async def test_what_was_looked_for_before_there_was_a_word_gives_nothing_back(
    opened: Any, recording: Path
) -> None:
    async with opened() as (app, pilot):
        screen, fake = await begun(app, pilot)
        empty = screen.call.desk
        for _ in fake.steps[:-1]:
            fake.free.release()
        await until(pilot, lambda: screen.call.transcript.segments)
        screen.hiding._show_suspects(empty, ())
        assert "Odile" not in seen(screen)
        await pilot.press("ctrl+t")


async def test_who_leaves_is_asked_before_a_whole_transcript_is_lost(
    opened: Any, recording: Path
) -> None:
    async with opened() as (app, pilot):
        screen, fake = await begun(app, pilot)
        recording.with_suffix(".json").write_text("{}")  # somebody else was faster
        for _ in fake.steps:
            fake.free.release()
        await until(pilot, lambda: screen.transcribing.unkept)
        await pilot.press("q")
        assert "The transcript is not kept" in str(app.screen.query("Label").last().content)
        await pilot.press("escape")
        assert app.screen is screen
        recording.with_suffix(".json").unlink()
        await pilot.press("ctrl+t")
        await until(pilot, lambda: not screen.transcribing.on)
    assert b"Grimbert" in recording.with_suffix(".json").read_bytes()
