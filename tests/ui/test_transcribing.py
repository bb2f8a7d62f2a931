"""A process of its own writes down a recording: what it is told, and what is heard of it."""

import io
import pickle
from pathlib import Path

import pytest

from carereview.core.call import Transcript
from carereview.core.case import Case
from carereview.core.register import Register
from carereview.speech.errors import SpeechError
from carereview.ui.transcribe_wire import Failed, Message, Order, SoFar
from carereview.ui.transcribing import Recognition, ordered, progress_line

from .heard_call import sound


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
    half = io.BytesIO(
        pickle.dumps(Message(0, 0.5)) + pickle.dumps(Message(0, SoFar(0.6, Transcript(), ())))[:40]
    )
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
