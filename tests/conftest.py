"""What all tests share: no colours or settings from outside, and where real data may be found."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Time is measured in tests/bench, never here: a busy machine must not fail a property. On CI the
# examples are the same each time; elsewhere new ones are tried, and what fails is kept.
settings.register_profile(
    "here", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# Before textual is imported anywhere: these change what screens look like.
for _name in [n for n in os.environ if n.startswith("TEXTUAL") and "SNAPSHOT" not in n]:
    del os.environ[_name]
for _name in ("NO_COLOR", "COLORTERM", "CAREREVIEW_CONFIG"):
    os.environ.pop(_name, None)

ROOT = Path(__file__).parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests away from the person's own config, data and cache."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of real calls and transcripts, which lies beside a full checkout only."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the real calls and transcripts are not beside this checkout")
    return SHARED_DATA


@pytest.fixture(scope="session")
def demo() -> Path:
    """Give the demo library as it is shipped; never write there."""
    return ROOT / "transcripts"


def pytest_xdist_auto_num_workers() -> int:
    """Take one worker more than there are processors: one of them mostly waits for sound."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what plays in real time, all of it one after the other; keep files together.

    Such tests, and those that wait for a terminal, are tried again: other work may disturb them
    once. A fault of the program fails each time; what a busy machine does to a sound card does not.
    """
    for item in items:
        in_time = _plays(item)
        if in_time or item.get_closest_marker("terminal"):
            item.add_marker(pytest.mark.flaky(reruns=2))
        item.add_marker(pytest.mark.xdist_group("sound" if in_time else item.path.name))
    items.sort(key=lambda item: not _plays(item))


def _plays(item: pytest.Item) -> bool:
    return "sink" in getattr(item, "fixturenames", ()) or "test_playback" in item.nodeid
