"""A recording becomes its transcript, and nobody sees a word before it was looked through."""

import io
import json
import pickle
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from carereview.core.call import Transcript
from carereview.core.case import Case
from carereview.core.register import Register
from carereview.library.problem import SaveError
from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard
from carereview.speech.sound import Piece
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.review import ReviewScreen
from carereview.ui.transcribe_child import write_down
from carereview.ui.transcribe_wire import Failed, News, Order, SoFar
from carereview.ui.transcribing import Recognition, is_whole, ordered, progress_line
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.message_line import MessageLine

from .conftest import until

SAID = ("Bonjour, mon nom est Odile Grimbert.", "Le numéro est le 022 555", "01 42.", "Merci.")
"""What is said, a second each; left and right in turn, but for the number."""


class Ear:
    """Hears each of the sentences in its second, on its channel."""

    language = "fr"

    def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
        """See `Recogniser.hear`."""
        for number, text in enumerate(SAID):
            side = 0 if number in (0, 3) else 1
            if channel in (None, side):
                yield Heard(1000 * number, 1000 * number + 900, f" {text}", (), channel)


def sound(path: Path, channels: int = 2) -> Path:
    random = np.random.default_rng(7)
    soundfile.write(path, random.normal(0, 3000, (4 * 8000, channels)).astype(np.int16), 8000)
    return path


def told(recording: Path, register: Register) -> list[News]:
    news: list[News] = []
    order = Order(recording, Path("base"), "", register, "fr")
    write_down(order, Ear(), news.append)
    return news


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("carereview.ui.transcribe_child._SPARING", 0)


def test_text_comes_with_what_is_suspected_in_it_and_the_newest_is_held_back(
    tmp_path: Path,
) -> None:
    *shares, last = told(sound(tmp_path / "a.wav", 1), Register())
    seen = [len(each.transcript.segments) for each in shares if isinstance(each, SoFar)]
    assert seen == [1, 2, 3]  # never one that the next may yet show to be half a number
    first = next(each for each in shares if isinstance(each, SoFar))
    assert any("Odile Grimbert" in entity.forms for entity in first.proposed)
    assert isinstance(last, SoFar)
    assert is_whole(last)
    assert [s.text for s in last.transcript.segments] == list(SAID)


def test_parties_appear_together_in_order_of_time(tmp_path: Path) -> None:
    news = told(sound(tmp_path / "a.wav"), Register())
    texts = [
        [(s.speaker, s.text) for s in each.transcript.segments]
        for each in news
        if isinstance(each, SoFar)
    ]
    for earlier, later in pairwise(texts):
        assert later[: len(earlier)] == earlier
    assert [who for who, _ in texts[-1]] == [f"channel {n}" for n in (1, 2, 2, 1)]
    assert json.loads(news[-1].data)["language"] == "fr"  # type: ignore[union-attr]


def test_where_nothing_is_private_nothing_is_suspected(tmp_path: Path) -> None:
    last = told(sound(tmp_path / "a.wav"), Register(nothing_private=True))[-1]
    assert isinstance(last, SoFar)
    assert last.proposed == ()


def test_a_real_process_says_in_one_line_why_it_cannot(tmp_path: Path) -> None:
    order = Order(sound(tmp_path / "a.wav"), tmp_path, "", Register(), "")
    (news,) = Recognition(order).news()
    assert isinstance(news, Failed)
    assert "\n" not in news.why
    assert "pip install 'carereview[asr]'" in news.why or "cannot be loaded" in news.why


def test_a_process_that_ends_half_way_is_told_and_a_cancelled_one_is_not(tmp_path: Path) -> None:
    order = Order(tmp_path / "a.wav", tmp_path, "", Register(), "")
    broken, cancelled = Recognition(order), Recognition(order)
    for each in (broken, cancelled):
        each._child.stop()
    half = io.BytesIO(pickle.dumps(0.5) + pickle.dumps(SoFar(0.6, Transcript(), ()))[:20])
    broken._child.input.close()
    broken._child.output.close()
    broken._child._process.stdin, broken._child._process.stdout = io.BytesIO(), half
    told = list(broken.news())
    assert told[0] == 0.5
    assert isinstance(told[-1], Failed)
    cancelled.cancel()
    assert list(cancelled.news()) == []


def test_what_is_missing_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SpeechError, match=r"pip install 'carereview\[asr\]'"):
        ordered(Path("a.wav"), "small", "", Case(), Register())
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
    with pytest.raises(SpeechError, match=r"\(485 MB\): carereview transcribe"):
        ordered(Path("a.wav"), "small", "", Case(), Register())
    with pytest.raises(SpeechError, match="Correct speech_model"):
        ordered(Path("a.wav"), "/nowhere", "", Case(), Register())


def test_the_language_is_that_of_the_call_else_of_the_case(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="pip install 'carereview[asr]'")
    (tmp_path / "model.bin").touch()
    model = str(tmp_path)
    assert ordered(Path("a"), model, "", Case(language="fr-CH"), Register()).language == "fr"
    assert ordered(Path("a"), model, "de", Case(language="fr"), Register()).language == "de"


def test_the_line_tells_how_far_it_is() -> None:
    line = progress_line(0.5, 60_000, "base")
    assert line == "TRANSCRIBING ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 50%  00:30/01:00  base"
    assert len(line) < 80 - len(" ^t stops ")


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
