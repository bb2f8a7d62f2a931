"""All mutants, and an export with one of them in place."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from carereview.publish import export as exporting
from carereview.publish.export import Exported, Request, export
from tests.mutations.coded_faults import CODED_FAULTS
from tests.mutations.fault import Mutant
from tests.mutations.field_faults import FIELD_FAULTS
from tests.mutations.file_faults import FILE_FAULTS
from tests.mutations.html_faults import HTML_FAULTS
from tests.mutations.page_faults import PAGE_FAULTS
from tests.mutations.sound_faults import SOUND_FAULTS
from tests.mutations.text_faults import TEXT_FAULTS

MUTANTS = [
    *TEXT_FAULTS,
    *FIELD_FAULTS,
    *PAGE_FAULTS,
    *FILE_FAULTS,
    *SOUND_FAULTS,
    *CODED_FAULTS,
    *HTML_FAULTS,
]


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
        asked = replace(request, clips=mutant.clips) if mutant.clips != request.clips else request
        return export(asked)
