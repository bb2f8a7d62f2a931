"""Makes the pictures of the README: the app, on the demo case, photographs itself.

    python docs/make_pictures.py

Each picture is an SVG that Textual writes; nothing is drawn by hand.
"""

import asyncio
import os
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from carereview.library.config import Config
from carereview.library.demo import copy_demo
from carereview.ui.app import CareReview

HERE = Path(__file__).parent
PICTURES = {
    "library.svg": ((100, 20), ("home",)),
    "review.svg": ((120, 32), ("home", "enter", "g", "1", ":", "3", "9", "enter")),
    "export.svg": ((120, 34), ("home", "enter", "E", "down", "enter")),
}


async def photograph(name: str, library: Path) -> None:
    """Open the app on the library, press the picture's keys, and write the picture."""
    size, keys = PICTURES[name]
    app = CareReview(library, Config(player="clock"))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        for key in keys:
            await pilot.press("colon" if key == ":" else key)
            await settle(pilot)
        # The line of messages is news for a few seconds, not part of a picture.
        await pilot.pause(5.5)
        (HERE / name).write_text(app.export_screenshot(title="carereview"), "utf-8")
    print(f"{name}: {size[0]} by {size[1]}")


async def settle(pilot: Pilot[None]) -> None:
    """Wait until everything is read and painted."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def main() -> None:
    """Make all pictures on one copy of the demo."""
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = home
        os.environ["HOME"] = home  # a picture shows no path of the machine it was made on
        os.chdir(home)
        library = copy_demo(Path(home) / "calls")
        for name in PICTURES:
            asyncio.run(photograph(name, library))


if __name__ == "__main__":
    main()
