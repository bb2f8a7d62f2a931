"""Reads a screenplay: who speaks, what is heard, and what is written where the two differ."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

# {written|spoken}: one written word, which may sound as several.
_TOKEN = re.compile(r"\{([^|{}\s]+)\|([^|{}]+)\}(\S*)|(\S+)")

SOUNDS = {
    "ring": "[sonnerie]",
    "key": "[touche]",
    "music": "[musique d'attente]",
    "beep": "[signal sonore]",
    "busy": "[tonalité occupée]",
    "typing": "",
}
"""What a sound is called in the transcript; an empty text makes no segment."""


@dataclass(frozen=True)
class Word:
    """One written word and the words to be spoken for it."""

    written: str
    spoken: str


@dataclass(frozen=True)
class Voice:
    """A speaker of the call; `channel` is 0 or 1, `voice` a name of the voice table."""

    id: str
    role: str
    name: str
    voice: str
    channel: int


@dataclass(frozen=True)
class Cue:
    """One entry of the script: a turn with words, or a sound of `seconds`.

    `gap` is the pause in ms before it; a negative one talks over the turn before. `speed` is
    how fast the turn is said, 1 being usual.
    """

    what: str
    gap: int
    words: tuple[Word, ...] = ()
    seconds: float = 0.0
    speed: float = 1.0

    @property
    def text(self) -> str:
        """Give the written text of a turn, or the description of a sound."""
        return " ".join(w.written for w in self.words) if self.words else SOUNDS[self.what]


@dataclass(frozen=True)
class Screenplay:
    """A call before it sounds; `band` is in Hz, `rate` in samples per second.

    `private` lists what must not be seen, as (category, form as written in the turns).
    """

    stem: str
    title: str
    started: str
    transcript: str
    suffix: str
    rate: int
    band: tuple[int, int]
    voices: dict[str, Voice]
    cues: tuple[Cue, ...]
    private: tuple[tuple[str, str], ...]

    @property
    def operator(self) -> Voice:
        """Give the speaker that music and tones belong to: the first on the provider's side."""
        return next(v for v in self.voices.values() if v.channel == 0)


def split_words(text: str) -> tuple[Word, ...]:
    """Split a turn at white space, with what is spoken for each written word."""
    return tuple(
        Word(m[1] + m[3], m[2] + m[3]) if m[1] else Word(m[4], m[4]) for m in _TOKEN.finditer(text)
    )


def _cue(entry: dict[str, Any], voices: dict[str, Voice]) -> Cue:
    gap = int(entry.get("gap", 350))
    what, value = next((k, v) for k, v in entry.items() if k not in ("gap", "speed"))
    if what in voices:
        return Cue(what, gap, split_words(value), speed=float(entry.get("speed", 1)))
    return Cue(what, gap, seconds=float(value))


def read_screenplay(path: Path) -> Screenplay:
    """Read one screenplay; a name that is neither speaker nor sound raises KeyError later."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    voices = {k: Voice(id=k, **v) for k, v in data["speakers"].items()}
    audio = data["audio"]
    return Screenplay(
        stem=path.stem,
        title=data["title"],
        # YAML reads the date; the offset must come back as it was written.
        started=data["started"].isoformat(),
        transcript=data["transcript"],
        suffix=audio["suffix"],
        rate=audio["rate"],
        band=(audio["band"][0], audio["band"][1]),
        voices=voices,
        cues=tuple(_cue(e, voices) for e in data["script"]),
        private=tuple((k, f) for k, forms in data["private"].items() for f in forms),
    )
