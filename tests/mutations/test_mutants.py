"""Every broken exporter is refused, leaves nothing, tells no secret; and `verify` finds its fault.

A fault is in place while an export renders and writes. Before the bundle is checked it is taken
out, and what was written is set aside: the check must refuse it, and so must `verify` later.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from carereview.publish import check as checking
from carereview.publish import verify as verifying
from carereview.publish.export import (
    CaseRequest,
    Kind,
    Refused,
    Rendered,
    Request,
    load_request,
    render,
)
from carereview.publish.verify import verify
from tests.mutations.breaking import MUTANTS, broken
from tests.mutations.case import PRIVATE, asked, decide, make_case
from tests.mutations.fault import Mutant
from tests.mutations.page_faults import ALL_GUISES, GUISE_FAULTS, GUISES, UNTOLD, page_of
from tests.mutations.sound_faults import HARDLY_MOVED

VERIFIED = [*MUTANTS[::6], *HARDLY_MOVED]
"""To save time; `python -m tests.mutations.run` verifies what all of them leave."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> dict[Kind, Path]:
    """Give the case as it may be exported for each kind."""
    cases = {kind: make_case(tmp_path_factory.mktemp(kind) / "library") for kind in Kind}
    decide(cases[Kind.PUBLIC])
    return cases


@pytest.fixture(scope="module")
def requests(library: dict[Kind, Path]) -> dict[tuple[Kind, bool, bool], Request]:
    """Give what to ask for, of each kind, with and without sound and a web page."""
    return {
        (kind, audio, html): asked(case, kind, case.parent / "out", audio, html)
        for kind, case in library.items()
        for audio in (False, True)
        for html in (False, True)
    }


@pytest.fixture(scope="module", autouse=True)
def _remembered() -> Iterator[None]:
    """Read and render each unchanged case once for all that is verified against it."""
    with pytest.MonkeyPatch.context() as patch:
        loaded: dict[object, Request] = {}
        made: dict[int, Rendered] = {}

        def load_once(
            path: Path, kind: Kind, out: Path, audience: str, *, audio: bool, html: bool
        ) -> Request:
            key = (path, kind, audience, audio, html)
            if key not in loaded:
                loaded[key] = load_request(path, kind, out, audience, audio=audio, html=html)
            return loaded[key]

        def render_once(request: Request) -> Rendered:
            if not any(request is one for one in loaded.values()):
                return render(request)
            if id(request) not in made:
                made[id(request)] = render(request)
            return made[id(request)]

        know = getattr(checking, "_known")  # noqa: B009 - it is not exported
        known: dict[tuple[int, int], tuple[object, ...]] = {}

        def know_once(one: CaseRequest, request: Request) -> object:
            # With what it is known by, so that nothing else is ever found at that place.
            key = id(one), id(request)
            if key not in known:
                known[key] = know(one, request), one, request
            return known[key][0]

        patch.setattr(os, "fsync", lambda _: None)  # slow, and no fault lies there
        patch.setattr(checking, "_known", know_once)
        patch.setattr(verifying, "load_request", load_once)
        patch.setattr(verifying, "render", render_once)
        yield


@pytest.fixture
def aside(tmp_path: Path) -> Iterator[Path]:
    """Give a place for the finished bundle."""
    yield tmp_path / "aside"
    shutil.rmtree(tmp_path / "aside", ignore_errors=True)


@pytest.mark.parametrize(
    "mutant", [m for m in MUTANTS if m not in GUISE_FAULTS], ids=lambda mutant: mutant.name
)
def test_a_broken_exporter_is_refused_and_its_bundle_found(
    mutant: Mutant,
    requests: dict[tuple[Kind, bool, bool], Request],
    library: dict[Kind, Path],
    aside: Path,
) -> None:
    case = library[mutant.kind]
    before = sorted(case.parent.iterdir())
    with pytest.raises(Refused) as refused:
        broken(mutant, requests[mutant.kind, mutant.audio, mutant.html], aside)
    assert refused.value.leaks and not refused.value.missing
    assert sorted(case.parent.iterdir()) == before
    found: tuple[str, ...] = ()
    if mutant in VERIFIED:
        found = verify(aside, case).leaks
        assert found
    for line in (*refused.value.leaks, *found):
        assert not [word for word in PRIVATE if word in line.casefold()], line


def test_every_guise_of_a_secret_is_found_on_its_page(
    requests: dict[tuple[Kind, bool, bool], Request], library: dict[Kind, Path], aside: Path
) -> None:
    """One export for all of them; `python -m tests.mutations.run` makes one for each."""
    case = library[Kind.REDACTED]
    with pytest.raises(Refused) as refused:
        broken(ALL_GUISES, requests[Kind.REDACTED, False, False], aside)
    found = verify(aside, case).leaks
    for number, guise in enumerate(GUISES):
        told = [page_of(number) in " ".join(lines) for lines in (refused.value.leaks, found)]
        assert told == [guise not in UNTOLD] * 2, guise
    for line in (*refused.value.leaks, *found):
        assert not [word for word in PRIVATE if word in line.casefold()], line


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("audio", [False, True])
@pytest.mark.parametrize("html", [False, True])
def test_unbroken_it_passes(
    kind: Kind,
    audio: bool,
    html: bool,
    requests: dict[tuple[Kind, bool, bool], Request],
    library: dict[Kind, Path],
    aside: Path,
) -> None:
    done = broken(Mutant("none", lambda _: None), requests[kind, audio, html], aside)
    assert done.files
    shutil.rmtree(done.folder)
    found = verify(aside, library[kind])
    assert (found.leaks, found.changes) == ((), ())


def test_there_are_enough_of_them_and_no_two_alike() -> None:
    names = [mutant.name for mutant in MUTANTS]
    assert len(names) == len(set(names)) >= 200
