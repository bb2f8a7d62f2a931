"""Every broken exporter is refused, leaves nothing, tells no secret; and `verify` finds its fault.

A fault is in place while an export renders and writes. Before the bundle is checked it is taken
out, and what was written is set aside: the check must refuse it, and so must `verify` later.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from carereview.publish import export as exporting
from carereview.publish.export import Exported, Kind, Refused, Request, export
from carereview.publish.verify import verify
from tests.mutations.case import PRIVATE, asked, decide, make_case
from tests.mutations.fault import Mutant
from tests.mutations.field_faults import FIELD_FAULTS
from tests.mutations.file_faults import FILE_FAULTS
from tests.mutations.page_faults import PAGE_FAULTS
from tests.mutations.sound_faults import SOUND_FAULTS
from tests.mutations.text_faults import TEXT_FAULTS

MUTANTS = [*TEXT_FAULTS, *FIELD_FAULTS, *PAGE_FAULTS, *FILE_FAULTS, *SOUND_FAULTS]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> dict[Kind, Path]:
    """Give the case as it may be exported for each kind."""
    cases = {kind: make_case(tmp_path_factory.mktemp(kind) / "library") for kind in Kind}
    decide(cases[Kind.PUBLIC])
    return cases


@pytest.fixture(scope="module")
def requests(library: dict[Kind, Path]) -> dict[tuple[Kind, bool], Request]:
    """Give what to ask for, of each kind, with and without sound."""
    return {
        (kind, audio): asked(case, kind, case.parent / "out", audio)
        for kind, case in library.items()
        for audio in (False, True)
    }


@pytest.fixture
def aside(tmp_path: Path) -> Iterator[Path]:
    """Give a place for the finished bundle."""
    yield tmp_path / "aside"
    shutil.rmtree(tmp_path / "aside", ignore_errors=True)


def broken(mutant: Mutant, request: Request, aside: Path) -> Exported:
    """Export with the fault in place until the bundle is checked; keep a copy of it."""
    check: Callable[..., None] = getattr(exporting, "check")  # noqa: B009 - it is not exported
    with pytest.MonkeyPatch.context() as fault, pytest.MonkeyPatch.context() as patch:

        def checked(folder: Path, *more: object) -> None:
            fault.undo()
            shutil.copytree(folder, aside, symlinks=True)
            check(folder, *more)

        patch.setattr(exporting, "check", checked)
        mutant.breaks(fault)
        return export(request)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_broken_exporter_is_refused_and_its_bundle_found(
    mutant: Mutant,
    requests: dict[tuple[Kind, bool], Request],
    library: dict[Kind, Path],
    aside: Path,
) -> None:
    case = library[mutant.kind]
    before = sorted(case.parent.iterdir())
    with pytest.raises(Refused) as refused:
        broken(mutant, requests[mutant.kind, mutant.audio], aside)
    assert refused.value.leaks and not refused.value.missing
    assert sorted(case.parent.iterdir()) == before
    found = verify(aside, case).leaks
    assert bool(found) is mutant.later
    for line in (*refused.value.leaks, *found):
        assert not [word for word in PRIVATE if word in line.casefold()], line


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("audio", [False, True])
def test_unbroken_it_passes(
    kind: Kind,
    audio: bool,
    requests: dict[tuple[Kind, bool], Request],
    library: dict[Kind, Path],
    aside: Path,
) -> None:
    done = broken(Mutant("none", lambda _: None), requests[kind, audio], aside)
    assert done.files
    shutil.rmtree(done.folder)
    found = verify(aside, library[kind])
    assert (found.leaks, found.changes) == ((), ())


def test_there_are_enough_of_them_and_no_two_alike() -> None:
    names = [mutant.name for mutant in MUTANTS]
    assert len(names) == len(set(names)) >= 200
