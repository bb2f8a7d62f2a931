"""Imports point one way, and light things stay light: proved in fresh interpreters."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import carereview

PACKAGE = Path(carereview.__file__).parent
ROOMS = ("core", "formats", "library", "audio", "speech", "privacy", "jobs", "publish", "ui", "cli")

MAY_USE = {
    "core": {"core"},
    "formats": {"core", "formats"},
    "library": {"core", "formats", "library"},
    "audio": {"core", "formats", "audio"},
    "speech": {"core", "formats", "audio", "speech"},
    "privacy": {"core", "formats", "privacy"},
    "jobs": {"core", "formats", "library", "jobs"},
    "publish": {"core", "formats", "library", "audio", "speech", "privacy", "jobs", "publish"},
    "ui": {"core", "formats", "library", "audio", "speech", "privacy", "jobs", "publish", "ui"},
    "cli": set(ROOMS),
}
"""What each room may import of the others; a lower room never knows a higher one."""

HEAVY = {"textual", "rich", "numpy", "pydub", "av", "soundfile", "sounddevice", "miniaudio"}


def modules(room: str) -> list[str]:
    files = sorted((PACKAGE / room).rglob("*.py"))
    names = (".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts) for file in files)
    return [name.removesuffix(".__init__") for name in names]


def loaded_by(*names: str) -> set[str]:
    """Import modules in a fresh interpreter; give everything that was loaded."""
    code = f"import sys\nfor name in {names!r}: __import__(name)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def rooms_of(loaded: set[str]) -> set[str]:
    parts = (name.split(".") for name in loaded if name.startswith("carereview."))
    return {part[1] for part in parts} & set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_loads_only_the_rooms_below_it(room: str) -> None:
    assert rooms_of(loaded_by(*modules(room))) <= MAY_USE[room]


@pytest.mark.parametrize("room", ROOMS)
def test_no_file_imports_a_room_above_it_even_inside_a_function(room: str) -> None:
    for file in (PACKAGE / room).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("carereview."):
                used = (node.module or "").split(".")[1]
                assert used not in set(ROOMS) - MAY_USE[room], f"{file}:{node.lineno}"


def test_the_core_is_the_standard_library_alone() -> None:
    tops = {name.split(".")[0] for name in loaded_by(*modules("core"))}
    foreign = tops - set(sys.stdlib_module_names) - {"carereview", "__main__"}
    before = {name.split(".")[0] for name in loaded_by()}
    assert foreign - before == set()


@pytest.mark.parametrize("name", ["carereview", "carereview.cli"])
def test_starting_loads_nothing_heavy(name: str) -> None:
    assert loaded_by(name) & HEAVY == set()


def test_only_the_screens_know_textual() -> None:
    for room in set(ROOMS) - {"ui"}:
        for file in (PACKAGE / room).rglob("*.py"):
            text = file.read_text("utf-8")
            assert "import textual" not in text and "from textual" not in text, file
