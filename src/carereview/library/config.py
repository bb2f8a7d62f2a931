"""The user's settings, in `config.yaml` of the user's config folder; any key may be left out."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from carereview.core.padding import GAP, MAX_PAD, PAD
from carereview.library.codec import yaml_codec
from carereview.library.document import Document
from carereview.library.keys import flag, mapping, number, text
from carereview.library.shape import Key, Log, Shape

APP = "carereview"
CONFIG_VARIABLE = "CAREREVIEW_CONFIG"
"""The environment variable that names another config file."""

KEYMAP_PRESETS = ("default", "otranscribe", "vim")
PLAYERS = ("auto", "sounddevice", "miniaudio", "simpleaudio", "clock")
MAX_OFFSET_MS = 10_000
"""More than ten seconds of reaction, rewind or delay is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the user prefers. Times in milliseconds.

    library: the folder opened when none is given; may begin with `~`.
    reviewer: the name written into reviews and publication histories.
    reaction_ms: how much earlier than the key press a marked moment lies.
    rewind_ms: how far playing goes back when it is resumed after a pause.
    player: which back end plays; `auto` takes the best one that works.
    sync_offset_ms: how much later than the device says the sound is heard (may be negative).
    volume: in per cent.
    bleep_pad_ms: how far a bleep reaches around the words that it hides.
    bleep_gap_ms: bleeps closer than this become one.
    audition: a public page with sound waits until somebody has heard every bleep in it.
    speech_model: the recogniser's model for the app: a name such as `small`, or a folder.
    theme: the name of a theme of the screens; empty for the default one.
    preset: which set of keys; one of `KEYMAP_PRESETS`.
    keymap: keys that differ from the preset's: the id of a command, and its key or keys.
    spacy: a model for each language, a package or a path, that points at names and places.
    presidio: `module:name` of a Presidio analyser with recognisers of one's own.
    """

    library: str = ""
    reviewer: str = ""
    reaction_ms: int = 1000
    rewind_ms: int = 1500
    player: str = "auto"
    sync_offset_ms: int = 0
    volume: int = 80
    bleep_pad_ms: int = PAD
    bleep_gap_ms: int = GAP
    audition: bool = True
    speech_model: str = "small"
    theme: str = ""
    preset: str = "default"
    keymap: Mapping[str, str] = field(default_factory=dict)
    spacy: Mapping[str, str] = field(default_factory=dict)
    presidio: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def library_path(self) -> Path | None:
        """Give the library's folder with `~` resolved; None if none is set."""
        return Path(os.path.expanduser(self.library)) if self.library else None  # noqa: PTH111


def one_of(name: str, allowed: tuple[str, ...]) -> Key:
    """A text that must be one of a few words."""
    plain = text(name)

    def read(raw: object, log: Log) -> tuple[str, object]:
        value, _ = plain.read(raw, log)
        if value not in allowed:
            raise ValueError(f"is {str(value)[:40]!r}, not one of {', '.join(allowed)}")
        return str(value), None

    return Key(name, read, plain.write)


_CONFIG = Shape(
    Config,
    (
        text("library"),
        text("reviewer"),
        number("reaction_ms", 0, MAX_OFFSET_MS),
        number("rewind_ms", 0, MAX_OFFSET_MS),
        one_of("player", PLAYERS),
        number("sync_offset_ms", -MAX_OFFSET_MS, MAX_OFFSET_MS),
        number("volume", 0, 100),
        number("bleep_pad_ms", 0, MAX_PAD),
        number("bleep_gap_ms", 0, MAX_PAD),
        flag("audition"),
        text("speech_model"),
        text("theme"),
        one_of("preset", KEYMAP_PRESETS),
        mapping("keymap"),
        mapping("spacy"),
        text("presidio"),
    ),
)
CONFIG_CODEC = yaml_codec(Config(), _CONFIG)


def config_path() -> Path:
    """Give where the settings are: `CAREREVIEW_CONFIG`, else in the user's config folder."""
    override = os.environ.get(CONFIG_VARIABLE)
    if override:
        return Path(override)
    import platformdirs  # here, since most of the program runs without it

    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "config.yaml"


def open_config(path: Path | None = None) -> tuple[Config, Document[Config]]:
    """Read the settings; what cannot be read has its default, and `problems` of the document."""
    document = Document(path or config_path(), CONFIG_CODEC)
    return document.load(), document
