"""What all tests share: no colours or settings from outside, and where real data may be found."""

import gc
import os
import sys
from pathlib import Path
from uuid import uuid4

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

# Some hundred processes are begun: each would compile the whole program again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

ROOT = Path(__file__).parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def _own_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("own")


@pytest.fixture(autouse=True)
def _own_folders(
    request: pytest.FixtureRequest, _own_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep the tests away from the person's own config, data and cache.

    Most tests never look there: so a folder is made only for those that ask for one.
    """
    asked = "tmp_path" in request.fixturenames
    own: Path = request.getfixturevalue("tmp_path") if asked else _own_place / uuid4().hex
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(own / name.lower()))


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
    """Take two workers more than there are processors: two of them mostly wait for sound."""
    return (os.cpu_count() or 1) + 2


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep files together, and begin with what takes long; xdist asks for the groups after this.

    What plays in real time makes two groups, each with a sound server of its own. Such tests, and
    those that wait for a terminal, are tried again: other work may disturb them once. A fault of
    the program fails each time; what a busy machine does to a sound card does not.
    """
    for item in items:
        if item.path.name in _IN_REAL_TIME or item.get_closest_marker("terminal"):
            item.add_marker(pytest.mark.flaky(reruns=2))
        group = _IN_REAL_TIME.get(item.path.name) or str(item.path.relative_to(ROOT))
        item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=_turn)


def pytest_collection_finish() -> None:
    """Spare what was collected: thousands of tests need not be looked through for garbage."""
    gc.collect()
    gc.freeze()


_IN_REAL_TIME = {
    "test_playback.py": "sound 1",
    "test_playback_simpleaudio.py": "sound 1",
    "test_playback_modes.py": "sound 2",
    "test_playback_trouble.py": "sound 2",
}
_LONG = ("terminal", "ui", "test_readme.py", "mutations", "jobs", "publish")


def _turn(item: pytest.Item) -> int:
    """Where a test stands: sound, then the rooms whose files take many seconds, then the rest."""
    if item.path.name in _IN_REAL_TIME:
        return -1
    room = item.path.relative_to(ROOT / "tests").parts[0]
    return _LONG.index(room) if room in _LONG else len(_LONG)
