"""The demo's account of time, counted anew millisecond by millisecond; its quotes and promises."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import yaml

from carereview.core.account import account
from carereview.core.links import PromiseState, dangling, promises, ties
from carereview.library.case_calls import calls_of_case
from carereview.library.opening import load_case
from carereview.privacy.plan import make_plan
from carereview.privacy.quotes import stale_moments, unbound_moments

from .demo_maker.quoted import confirmed_quotes
from .test_demo_case import CASE, STEMS

Marks = npt.NDArray[np.bool_]


def clock_ms(text: object) -> int:
    if isinstance(text, float | int):
        return round(float(text) * 1000)
    hours, minutes, seconds = str(text).split(":")
    return (int(hours) * 60 + int(minutes)) * 60_000 + round(float(seconds) * 1000)


def spoken(segments: list[dict[str, object]], who: str, length: int) -> Marks:
    """Mark each millisecond in which somebody says a word, and pauses up to 200 ms."""
    marks = np.zeros(length, bool)
    for segment in segments:
        if segment["speaker"] != who or str(segment["text"]).startswith("["):
            continue
        start = clock_ms(segment["start"])
        for pair in str(segment["words"]).split():
            first, last = pair.split("-")
            marks[start + int(first) : start + int(last)] = True
    said = np.flatnonzero(marks)
    for one, next_one in pairwise(said):
        if 1 < next_one - one <= 201:
            marks[one:next_one] = True
    return marks


@pytest.mark.parametrize("stem", [STEMS[0], STEMS[4]])
def test_figures_are_those_of_the_file_itself(stem: str) -> None:
    raw = yaml.safe_load((CASE / f"{stem}.call.yaml").read_text("utf-8"))
    segments = raw["segments"]
    length = 230_000
    agent, customer = (spoken(segments, who, length) for who in ("agent", "client"))

    def described(word: str) -> Marks:
        marks = np.zeros(length, bool)
        for segment in segments:
            if word in segment["text"] and segment["text"].startswith("["):
                marks[clock_ms(segment["start"]) : clock_ms(segment["end"])] = True
        return marks

    hold, ringing = described("musique"), described("sonnerie")
    (loaded,) = (call for _, call in calls_of_case(CASE) if call.files.stem == stem)
    told = account(loaded.transcript, loaded.review, length)
    assert told.parts.hold == hold.sum()
    assert told.parts.ringing == ringing.sum()
    assert told.parts.agent == (agent & ~customer & ~hold).sum()
    assert told.parts.customer == (customer & ~agent & ~hold).sum()
    assert told.parts.both == told.talk_over == (agent & customer & ~hold).sum()
    menu = spoken(segments, "menu", length) & ~hold & ~ringing
    assert told.parts.menu == menu.sum()
    silence = ~(agent | customer | hold | ringing | menu)
    assert told.parts.silence == silence.sum()
    assert (told.transfers, told.identified) == (0, 1)


def test_what_was_promised_is_told_and_every_link_leads_somewhere() -> None:
    calls = [call for call, _ in calls_of_case(CASE)]
    assert dangling(calls) == ()
    assert len(ties(calls)) == 4
    first, last = promises(calls, date(2015, 11, 26))
    assert (first.state, last.state) == (PromiseState.BROKEN, PromiseState.OPEN)
    assert first.by is not None
    assert first.by.call == "05-dernier-appel"
    assert promises(calls, date(2015, 11, 28))[1].state is PromiseState.DUE_PASSED


def test_every_public_quote_is_confirmed() -> None:
    register = load_case(CASE).register
    for call, loaded in calls_of_case(CASE):
        plan = make_plan(loaded.transcript, loaded.review, register)
        assert stale_moments(plan, call.review) == ()
        assert unbound_moments(plan, call.review) == ()
        kept = {m.id: m.quote for m in call.review.moments if m.quote}
        quotes = confirmed_quotes(Path(loaded.files.folder / loaded.files.stem))
        assert kept == {id: words for id, words in quotes.items() if words}
