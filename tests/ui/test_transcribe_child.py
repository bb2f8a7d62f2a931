"""What is heard is looked through before it leaves the process, and told but once."""

import json
import pickle
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.register import Register
from carereview.ui.transcribe_wire import Message, SoFar, message
from carereview.ui.transcribing import is_whole

from .heard_call import SAID, sound, told


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


def test_segments_that_are_known_are_not_told_again_and_stay_the_same_values(
    tmp_path: Path,
) -> None:
    known, sent = tuple[Segment, ...](), 0
    for news in told(sound(tmp_path / "a.wav"), Register()):
        way: Message = pickle.loads(pickle.dumps(message(news, known)))
        there = way.whole(known)
        assert there == news
        if isinstance(there, SoFar) and isinstance(way.news, SoFar):
            segments = there.transcript.segments
            assert all(one is two for one, two in zip(known, segments, strict=False))
            sent += len(way.news.transcript.segments)
            known = segments
    assert sent == len(known) == len(SAID)


def test_what_comes_after_a_segment_that_changed_is_told_anew() -> None:
    one, two, three = (Segment(n, n + 1, "a", str(n)) for n in range(3))
    changed = replace(two, text="other")
    news = SoFar(0.5, Transcript((one, changed, three)), ())
    way = message(news, (one, two, three))
    assert way.kept == 1
    assert way.whole((one, two, three)) == news
    fewer = SoFar(0.5, Transcript((one,)), ())
    assert message(fewer, (one, two)).whole((one, two)) == fewer
