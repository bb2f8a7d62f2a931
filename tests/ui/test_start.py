"""What the first paint waits for: nothing that it doesn't show."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from carereview.library import index_file
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.listing_calls import ListingCalls

# Runs the app on a library without a terminal, and tells what is loaded when the list is painted.
_PAINT = """
import asyncio, gc, sys
from pathlib import Path
from carereview.ui.memory import starting
starting()
from carereview.cli.places import settings
from carereview.ui.app import CareReview
from carereview.ui.screens import listing_calls

loaded = []
wait = listing_calls.wait_for_paint

def tell(screen):
    wait(screen)
    loaded.extend(sys.modules)

listing_calls.wait_for_paint = tell

async def run():
    app = CareReview(Path(sys.argv[1]), settings())
    async with app.run_test(size=(120, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        heads = app.screen.query_one("#heading").text
        print(len(app.screen.calls.rows), "date" in heads, gc.isenabled())

asyncio.run(run())
print(*loaded)
"""

_LATER = (
    *("yaml", "argparse", "numpy", "av", "soundfile", "tinytag", "sqlite3"),
    *("carereview.formats", "carereview.privacy", "carereview.publish", "carereview.core"),
    *("carereview.audio", "carereview.ui.screens.review", "carereview.library.opening"),
)
_SOONER = {
    *(
        "carereview.core",
        "carereview.core.clean",
        "carereview.core.padding",
        "carereview.core.timecode",
    ),
    *("carereview.formats", "carereview.formats.plain"),
}
"""What shows texts and lengths of time, as the list does; and what reads plain settings."""


_SETTINGS = "format: carereview/1\nplayer: clock\nreviewer: Renée\nvolume: 60\n"


@pytest.fixture(scope="module", params=["", _SETTINGS], ids=["first time", "with settings"])
def started(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, demo: Path
) -> list[str]:
    """Start the app on the demo in a fresh process; give what it printed, line by line."""
    home = tmp_path_factory.mktemp("home")
    variables = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    if request.param:
        (home / "config.yaml").write_text(request.param, encoding="utf-8")
        variables["CAREREVIEW_CONFIG"] = str(home / "config.yaml")
    code = f"import os\nos.environ.update({variables!r})\n{_PAINT}"
    command = [sys.executable, "-c", code, str(demo)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


def test_the_list_is_painted_before_what_reads_calls_is_loaded(started: list[str]) -> None:
    loaded = started[-1].split()
    assert "carereview.ui.screens.library" in loaded
    late = [name for name in loaded if name.startswith(tuple(f"{one}." for one in _LATER))]
    late += [name for name in loaded if name in _LATER]
    assert set(late) - _SOONER == set()


def test_after_the_start_the_list_is_whole_and_garbage_is_collected(started: list[str]) -> None:
    rows, headed, collecting = started[-2].split()
    assert int(rows) >= 5
    assert (headed, collecting) == ("True", "True")


_WITHOUT_A_CALL = (
    *("numpy", "av", "soundfile", "carereview.privacy.detect", "carereview.publish.render"),
    *("carereview.speech.transcribe", "carereview.publish.wording", "faster_whisper"),
)


def test_a_call_is_shown_before_what_detects_exports_and_decodes_is_loaded() -> None:
    code = "import sys, carereview.ui.screens.review; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & set(_WITHOUT_A_CALL) == set()


_WITHOUT_READING = ("yaml", "numpy", "carereview.core.review", "carereview.core.case",
                    "carereview.formats.native", "carereview.privacy.plan")  # fmt: skip


def test_remembered_rows_are_shown_before_what_reads_calls_is_loaded() -> None:
    code = "import sys, carereview.ui.remembering; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & set(_WITHOUT_READING) == set()


async def test_many_remembered_calls_are_in_the_first_paint(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as (app, _):
        names = [row.id for row in app.screen.calls.rows]
    monkeypatch.setattr(index_file, "_MANY_BYTES", 0)
    shown: list[list[str]] = []
    monkeypatch.setattr(
        LibraryScreen, "show_known", lambda _, known: shown.append([row.id for row in known])
    )
    monkeypatch.setattr(ListingCalls, "read", lambda _: None)
    async with opened():
        assert shown == [names]
