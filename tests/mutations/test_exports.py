"""Random exports hold nothing private; `python -m tests.mutations.exports` makes ten thousand."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from carereview.publish import export as exporting
from tests.mutations.exports import try_one
from tests.mutations.random_case import make_library
from tests.mutations.search import leaks

_EACH, _BATCHES = 5, 10


@pytest.mark.parametrize("batch", range(_BATCHES))
def test_no_export_holds_what_it_may_not(batch: int, tmp_path: Path) -> None:
    for seed in range(batch * _EACH, (batch + 1) * _EACH):
        outcome = try_one(seed, tmp_path / str(seed), again=seed % 5 == 0)
        assert not outcome.found, outcome
        assert outcome.what in ("written", "refused"), outcome


def test_most_of_them_are_written(tmp_path: Path) -> None:
    """A search of refusals alone would find nothing, and prove nothing."""
    made = [try_one(seed, tmp_path / str(seed)).what for seed in range(200, 206)]
    assert made.count("written") >= 4


def test_the_search_finds_what_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the pages unredacted, and let nobody check them: every export leaks."""
    from carereview.publish import telling
    from tests.mutations.text_faults import NOBODY

    real: Callable[..., object] = getattr(telling, "redact_case")  # noqa: B009 - not exported
    monkeypatch.setattr(exporting, "check", lambda *_: None)
    monkeypatch.setattr(
        telling, "redact_case", lambda case, sources, _, **more: real(case, sources, NOBODY, **more)
    )
    outcomes = [try_one(seed, tmp_path / str(seed)) for seed in range(8)]
    written = [one for one in outcomes if one.what == "written"]
    assert written and sum(bool(one.found) for one in written) >= 0.8 * len(written)


def test_the_search_hears_what_was_said(tmp_path: Path) -> None:
    made = make_library(tmp_path / "library", Random(4), audio=True)
    recordings = [path for case in made.cases for path in case.glob("*.flac")]
    made = replace(made, secrets=[], said=[], unsaid=[])
    assert recordings and any("heard at" in line for line in leaks(made.library, made, frozenset()))
