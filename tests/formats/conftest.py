"""The samples of this folder: one of each kind of file, in our own words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from carereview.core.call import Transcript
from carereview.formats.registry import read_transcript

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="session")
def sample() -> Callable[[str], Transcript]:
    """Give a function that reads a sample by its file name."""
    return lambda name: read_transcript((SAMPLES / name).read_bytes(), name)
