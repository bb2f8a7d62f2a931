"""Every format is found by itself, and no two claim the same file."""

import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

from carereview.formats import readers
from carereview.formats.registry import all_formats, find_format, read_transcript
from carereview.formats.source import Source

SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
NATIVE_ONLY = """
import sys
from carereview.formats.registry import read_transcript
read_transcript(b"segments: []", "a.call.yaml")
print([name for name in sys.modules if name.startswith("carereview.formats.readers.")])
"""


def test_every_module_of_readers_is_a_format() -> None:
    modules = [module.name for module in pkgutil.iter_modules(readers.__path__)]
    assert len(all_formats()) == len(modules) + 1
    assert len({known.name for known in all_formats()}) == len(all_formats())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_sample_is_claimed_by_one_format(path: Path) -> None:
    source = Source(path.name, path.read_bytes())
    claims = [known for known in all_formats() if known.sniff(source)]
    sure = [known for known in claims if not known.last_resort]
    assert len(sure) == 1 or (not sure and len(claims) == 1)
    assert find_format(Source("no-suffix", source.data)) is (sure or claims)[0]


def test_every_format_has_a_sample() -> None:
    sources = [Source(path.name, path.read_bytes()) for path in SAMPLES]
    found = {known.name for known in map(find_format, sources) if known}
    assert found == {known.name for known in all_formats()}


def test_the_list_in_the_docs_is_the_registry() -> None:
    text = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
    names = re.findall(r"^\| (?!format \|)([^|-][^|]*?) \|", text, re.MULTILINE)
    assert names == [known.name for known in all_formats()]


def test_a_native_file_loads_no_other_reader() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NATIVE_ONLY], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_words_that_no_other_tier_spells_are_not_lost() -> None:
    grid = (
        '"ooTextFile short" "TextGrid" 0 4 <exists> 2 '
        '"IntervalTier" "word" 0 4 2 0 1 "right" 1 2 "here" '
        '"IntervalTier" "errors" 0 4 1 0 4 "loud noise"'
    )
    call = read_transcript(grid.encode(), "x")
    assert [segment.text for segment in call.segments] == ["loud noise", "right here"]
