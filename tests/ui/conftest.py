"""A small library of its own for each test, and an app on it."""

import time
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot

from carereview.library.config import Config
from carereview.ui.app import CareReview
from carereview.ui.screens.review import ReviewScreen

from .idle import wait_for_idle

CALL = """\
format: carereview/1
title: Premier appel
started: 2015-10-14T09:12:00+02:00
language: fr
speakers:
  a: {role: agent, name: Sandra Keller}
  c: {role: customer, name: Client}
segments:
- start: 00:00:00.000
  end: 00:00:02.000
  speaker: a
  text: Bonjour, Sandra Keller à votre service.
  words: 0-300 350-700 750-1100 1100-1200 1250-1500 1500-1900
- start: 00:00:02.000
  end: 00:00:05.000
  speaker: c
  text: Bonjour Madame Keller, mon numéro est le 022 555 01 42.
- start: 00:00:06.000
  end: 00:00:09.000
  speaker: a
  text: Un technicien passera demain.
  words: 0-200 300-900 1000-1500 1600-2400
- start: 00:01:00.000
  end: 00:01:30.000
  speaker: a
  text: "[musique d'attente]"
"""
CASE = """\
format: carereview/1
title: Un routeur qui chauffe
language: fr
codebook:
- {tag: promise, name: promesse, colour: orange, key: 1}
- {tag: hold, name: attente, key: 2}
events:
- at: 2015-10-21T14:03:00+02:00
  kind: tweet
  who: service client
  text: Merci de retirer ces enregistrements.
  public: true
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Make a library of one case with two calls and one event."""
    case = tmp_path / "calls" / "routeur"
    case.mkdir(parents=True)
    (case / "01-premier.call.yaml").write_text(CALL, "utf-8")
    (case / "02-second.vtt").write_text(
        "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Client>Deuxième essai.\n", "utf-8"
    )
    (case / "case.yaml").write_text(CASE, "utf-8")
    return tmp_path / "calls"


@pytest.fixture(autouse=True)
def _patient_no_longer_than_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.app.wait_for_idle", wait_for_idle)
    monkeypatch.setattr("textual.pilot.wait_for_idle", wait_for_idle)


@pytest.fixture(autouse=True)
def _garbage_is_left_to_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare each opening of a call a look through everything that thousands of tests loaded."""
    monkeypatch.setattr("carereview.ui.memory.keep", lambda: None)
    monkeypatch.setattr("carereview.ui.memory.let_go", lambda: None)


@pytest.fixture(scope="session")
def parsed() -> dict[Hashable, list[RuleSet]]:
    """Keep the rules of style sheets that an app before has read: each app reads the same."""
    return {}


@pytest.fixture(autouse=True)
def _styles_are_parsed_once(
    parsed: dict[Hashable, list[RuleSet]], monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = Stylesheet._parse_rules

    def parse_once(sheet: Stylesheet, css: str, **about: Any) -> list[RuleSet]:
        key = (css, *about.items(), frozenset(sheet._variables.items()))
        if key not in parsed:
            parsed[key] = parse(sheet, css, **about)
        return parsed[key]

    monkeypatch.setattr(Stylesheet, "_parse_rules", parse_once)


@pytest.fixture(autouse=True)
def _unsuspecting(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let detectors suspect nothing, but in tests that ask for the fixture `suspecting`.

    What is suspected is hidden; most tests are about something else that is hidden or not.
    """
    if "suspecting" not in request.fixturenames:
        monkeypatch.setattr("carereview.ui.screens.hiding_call.suspected", lambda *_: ())
        monkeypatch.setattr("carereview.ui.open_case.suspected_in_case", lambda *_: ())


@pytest.fixture
def suspecting() -> None:
    """Ask for the detectors."""


@pytest.fixture
def recorded(library: Path) -> Path:
    """Give the first call a recording: 9 s of noise like talk, then silence, to 1:30."""
    rate = 8000
    random = np.random.default_rng(4)
    samples = random.normal(0, 12, 90 * rate)
    samples[: 9 * rate] += random.normal(0, 6000, 9 * rate)
    path = library / "routeur" / "01-premier.wav"
    soundfile.write(path, samples.astype(np.int16), rate)
    return path


Opened = AbstractAsyncContextManager[tuple[CareReview, Pilot[None]]]


@pytest.fixture
def opened(library: Path) -> Callable[..., Opened]:
    """Give what opens the app on the library, and waits until the calls are read."""

    @asynccontextmanager
    async def open_app(
        size: tuple[int, int] = (120, 34), config: Config | None = None
    ) -> AsyncIterator[tuple[CareReview, Pilot[None]]]:
        app = CareReview(library, config or Config(player="clock", reviewer="M. B."))
        async with app.run_test(size=size) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield app, pilot

    return open_app


async def until(pilot: Pilot[None], is_so: Callable[[], object]) -> None:
    """Wait until something is so, for as long as a loaded machine may take."""
    deadline = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < deadline, "it never came to be"
        await pilot.pause(0.01)


async def saved(app: CareReview, pilot: Pilot[None]) -> None:
    """Wait until what the keys before did is on disk."""
    await pilot.pause()
    keepings = [work.keeping for work in app.works if work.keeping]
    await until(pilot, lambda: all(keeping.text == "saved" for keeping in keepings))


async def open_first(app: CareReview, pilot: Pilot[None]) -> ReviewScreen:
    """Open the first call and wait until it is there with its sound."""
    await pilot.press("home", "enter")
    await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause()
    screen = app.screen
    assert isinstance(screen, ReviewScreen)
    return screen
