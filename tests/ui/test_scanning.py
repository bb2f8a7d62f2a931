"""Detectors look through a long call in a process of its own, and find the same there."""

import time
from pathlib import Path

import pytest

from carereview.core.call import Segment, Speaker, Transcript
from carereview.core.case import Case
from carereview.core.desk import Desk
from carereview.core.register import Entity, Register
from carereview.core.review import Review
from carereview.ui.scanning import suspected

TALK = (
    "Bonjour, Sandra Keller à votre service.",
    "Bonjour Madame Keller, mon numéro est le 022 555 01 42.",
    "Je m'appelle Odile Grimbert.",
)
REGISTER = Register((Entity("Client", "person", ("Odile Grimbert",)),))


def desk(times: int = 1, register: Register = REGISTER) -> Desk:
    segments = tuple(
        Segment(n * 1000, n * 1000 + 900, "ac"[n % 2], text) for n, text in enumerate(TALK * times)
    )
    return Desk(Review(), Transcript(segments, (Speaker("a", name="Keller"),)), register)


def test_a_process_of_its_own_finds_the_same() -> None:
    here = suspected(desk(), Case(language="fr"))
    assert {entity.category for entity in here} >= {"person", "phone"}
    assert suspected(desk(), Case(language="fr"), long=0) == here


def test_where_there_is_no_process_it_is_looked_here(monkeypatch: pytest.MonkeyPatch) -> None:
    here = suspected(desk(), Case())
    monkeypatch.setattr("sys.executable", str(Path("/nowhere/python")))
    assert suspected(desk(), Case(), long=0) == here


def test_a_process_that_fails_is_made_up_for_here(monkeypatch: pytest.MonkeyPatch) -> None:
    here = suspected(desk(), Case())
    monkeypatch.setattr("pickle.dumps", lambda value: b"no pickle")
    assert suspected(desk(), Case(), long=0) == here


def test_what_nobody_waits_for_any_more_is_ended() -> None:
    long = desk(1500)
    began = time.monotonic()
    asked = iter([False, False, True, True, True])
    assert suspected(long, Case(), lambda: next(asked), long=0) == ()
    assert time.monotonic() - began < 2  # looking through it takes many seconds


def test_where_nothing_is_private_nothing_is_looked_for() -> None:
    assert suspected(desk(register=Register(nothing_private=True)), Case(), long=0) == ()
