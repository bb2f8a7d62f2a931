"""Busy threads of Python have shorter turns while sound plays, and then their usual ones."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from carereview.audio.players.turns import Turns


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    yield
    sys.setswitchinterval(before)


def test_turns_are_short_while_sound_plays_and_as_before_afterwards() -> None:
    turns = Turns()
    turns.shorten()
    turns.shorten()
    assert sys.getswitchinterval() == pytest.approx(0.0005)
    turns.restore()
    turns.restore()
    assert sys.getswitchinterval() == pytest.approx(0.005)


def test_what_somebody_made_shorter_still_is_left_alone() -> None:
    sys.setswitchinterval(0.0001)
    turns = Turns()
    turns.shorten()
    turns.restore()
    assert sys.getswitchinterval() == pytest.approx(0.0001)
