"""Where a run keeps its files: folders of its own, so that nobody's settings or work are used."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

from tests.bench.terminal import Terminal

HERE = Path(__file__).parent
DEMO = HERE.parent.parent / "transcripts"
DEMO_CALL = ("Premier appel", "01-premier-appel")
"""The demo's first call, as the list shows it: by its title once it was read, else by its name."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to work in, and how often to repeat what is measured."""

    folder: Path
    quick: bool = False

    def times(self, repeats: int) -> int:
        """Give how often to repeat: a third as often in a quick run."""
        return max(repeats // 3, 2) if self.quick else repeats

    @property
    def fresh(self) -> Mapping[str, str]:
        """Give the variables that keep the program inside the folder, without settings."""
        names = ("CONFIG", "DATA", "STATE", "CACHE")
        return {f"XDG_{name}_HOME": str(self.folder / name.lower()) for name in names}

    @property
    def env(self) -> Mapping[str, str]:
        """Give the same with settings that make it silent."""
        config = self.folder / "config.yaml"
        config.write_text("format: carereview/1\nplayer: clock\n", encoding="utf-8")
        return {"CAREREVIEW_CONFIG": str(config), **self.fresh}

    def demo(self) -> Path:
        """Give a copy of the demo library."""
        copy = self.folder / "demo"
        if not copy.exists():
            copytree(DEMO, copy)
        return copy

    def app(self, library: Path, *, settings: bool = True) -> Terminal:
        """Start the app on a library, with the settings or as at the very first time."""
        command = [sys.executable, "-m", "carereview", str(library)]
        return Terminal(command, self.env if settings else self.fresh)

    def script(self, name: str, *arguments: str) -> Terminal:
        """Start a script of this folder."""
        return Terminal([sys.executable, str(HERE / name), *arguments], self.env)
