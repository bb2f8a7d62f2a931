"""Libraries made at random: private things in every field of every file, in every format."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import soundfile
import yaml

from carereview.core.timecode import stamp
from tests.mutations.people import Secret, invent

RATE = 8000
_SENTENCES = (
    "Bonjour, que puis-je faire pour vous ?", "Je regarde cela tout de suite.", "Guten Tag.",
    "Einen Moment bitte, ich schaue nach.", "Buongiorno, mi dica pure.", "Un attimo, per favore.",
    "Hello, how can I help you today?", "Let me have a look at that.", "Le débit est trop bas.",
    "Das Modem blinkt seit gestern rot.", "La linea cade ogni sera.", "The line is down again.",
)  # fmt: skip
_AROUND = (
    "C'est {}.", "Je m'appelle {}, oui.", "{}", "Das ist {}, genau.", "Notieren Sie: {}.",
    "Sono {}.", "Allora, {} va bene?", "It is {}, thank you.", "({})", "« {} »", "J'ai dit {} !",
)  # fmt: skip
_UNSAID = (
    "le canari bleu dort sous le piano de {}", "der alte Nachbar pfeift heimlich bei {}",
    "la zia ride sempre troppo forte con {}", "the grey parrot quotes poems about {}",
)  # fmt: skip
_WORDS = [
    "lune",
    "brume",
    "orge",
    "lilas",
    "varech",
    "ambre",
    "tuile",
    "grive",
    "osier",
    "sauge",
    "coing",
    "fougue",
]


@dataclass
class Made:
    """A library on disk, and what of it may be found in no byte of an export.

    `said` are the pieces in which secrets were said; `unsaid` what was written for nobody;
    `sounds` tells by call which stretches may not be heard (ms), and the category of what is said.
    """

    library: Path
    cases: list[Path] = field(default_factory=list)
    calls: list[Path] = field(default_factory=list)
    secrets: list[Secret] = field(default_factory=list)
    said: list[tuple[str, Secret]] = field(default_factory=list)
    unsaid: list[str] = field(default_factory=list)
    sounds: dict[Path, list[tuple[int, int, str]]] = field(default_factory=dict)


def make_library(folder: Path, random: Random, audio: bool) -> Made:
    """Write a library of one case or two."""
    made = Made(folder)
    for number in range(random.choice((1, 1, 2))):
        _Case(made, random, audio, number).write()
    return made


@dataclass
class _Segment:
    start: int
    end: int
    speaker: str
    text: str


class _Case:
    """Writes one case with its calls."""

    def __init__(self, made: Made, random: Random, audio: bool, number: int) -> None:
        self.made, self.random, self.audio = made, random, audio
        self.secrets = [invent(random, n) for n in range(random.randint(2, 6))]
        made.secrets += self.secrets
        stem = self._perhaps("case") if random.random() < 0.3 else "case"
        self.folder = made.library / f"{number + 1}-{_file_name(stem)}"
        self.folder.mkdir(parents=True)
        made.cases.append(self.folder)

    def write(self) -> None:
        for number in range(self.random.randint(1, 2)):
            self._call(number)
        entities = [
            {"name": s.name, "category": s.category, "forms": [s.form], "decision": "redact"}
            for s in self.secrets
        ]
        value: dict[str, object] = {"format": "carereview/1", "entities": entities}
        if self.random.random() < 0.8:
            value["nothing_private"] = True
        self._yaml("register.yaml", value)
        self._yaml("case.yaml", self._case())

    def _case(self) -> dict[str, Any]:
        dates = [f"2015-1{n}-0{n + 1}" for n in range(3)]
        return {
            "format": "carereview/1",
            "title": self._perhaps("Le modem"),
            "summary": self._text(),
            "language": self.random.choice(("fr", "de", "it", "en")),
            "parties": [{"name": self._perhaps("Opérateur"), "role": self._perhaps("provider")}],
            "events": [
                {"at": dates[0], "kind": "post", "who": self._perhaps("X"), "text": self._text(),
                 "url": f"https://example.org/{_file_name(self._perhaps('a'))}", "public": True},
                {"at": dates[1], "kind": self._perhaps("note"), "text": self._text(),
                 "url": f"https://example.org/?q={self._perhaps('b')}", "public": True},
                {"at": dates[2], "kind": "email", "who": "Z", "text": self._unsaid()},
            ],
            "lessons": [{"signalled": self._text(), "instead": self._text()}],
        }  # fmt: skip

    def _call(self, number: int) -> None:
        stem = f"{number + 1:02d}-{_file_name(self._perhaps('appel'))}"
        path = self.folder / stem
        self.made.calls.append(path)
        segments = self._segments(path)
        writer = self.random.choice((_native, _native, _srt, _vtt, _whisper))
        writer(path, segments, self._perhaps("Appel"), self._perhaps("phone"), self._names())
        review = self._review(segments)
        self._yaml(f"{stem}.review.yaml", review)
        for passage in review["passages"]:
            hidden = (round(passage["start"] * 1000), round(passage["end"] * 1000), "passage")
            self.made.sounds.setdefault(path, []).append(hidden)
        if self.audio:
            _sound(path, segments[-1].end, self.random)

    def _names(self) -> tuple[str, str]:
        return self._perhaps("Agent"), self._perhaps("Client")

    def _segments(self, path: Path) -> list[_Segment]:
        """Say things; what is said in two pieces may have a "oui" of the other between them."""
        result: list[_Segment] = []

        def say(speaker: str, text: str, private: str = "") -> None:
            start = result[-1].end + self.random.choice((0, 100, 900)) if result else 0
            segment = _Segment(start, start + self.random.randint(900, 2500), speaker, text)
            result.append(segment)
            if private:
                self.made.sounds.setdefault(path, []).append((segment.start, segment.end, private))

        for _ in range(self.random.randint(3, 9)):
            speaker, other = self.random.sample(("agent", "client"), 2)
            if self.random.random() < 0.4:
                say(speaker, self.random.choice(_SENTENCES))
                continue
            pieces = self._said()
            what = self.made.said[-1][1].category
            if len(pieces) == 1:
                say(speaker, self.random.choice(_AROUND).format(pieces[0]), what)
                continue
            say(speaker, pieces[0], what)
            if self.random.random() < 0.3:
                say(other, self.random.choice(("oui", "mhm", "ja", "okay")))
            say(speaker, pieces[1], what)
        say("client", self._unsaid())
        say("agent", self.random.choice(_SENTENCES))
        return result

    def _review(self, segments: list[_Segment]) -> dict[str, Any]:
        withheld = segments[-2]
        told = self.random.sample(segments[:-2], min(2, len(segments) - 2))
        moments = [
            {"id": f"m{n:05d}", "start": s.start / 1000, "end": s.end / 1000,
             "tags": [self._perhaps("promise")], "note": self._unsaid(),
             "public_note": self._text(), "instead": self._text(), "public": True}
            for n, s in enumerate(told)
        ]  # fmt: skip
        moments.append({"id": "zzzzzz", "start": 0, "note": "n", "public_note": self._unsaid()})
        start, end = withheld.start / 1000, withheld.end / 1000
        return {
            "format": "carereview/1",
            "status": "done",
            "reviewer": "R. T.",
            "moments": moments,
            "passages": [{"id": "pppppp", "start": start, "end": end, "why": self._unsaid()}],
            "legal": {
                "recorded": {"basis": self._text("announced"), "by": "client"},
                "published": {"basis": self._text("consent")},
                "note": self._text(),
            },
            "publication": {
                "state": "published",
                "history": [{"at": "2015-12-01", "state": "published", "why": self._text()}],
            },
        }

    def _said(self) -> tuple[str, ...]:
        secret = self.random.choice(self.secrets)
        pieces = secret.said(self.random)
        self.made.said += [(piece, secret) for piece in pieces]
        return pieces

    def _perhaps(self, plain: str) -> str:
        """Give a short text, with something private in it one time in three."""
        if self.random.random() < 0.66:
            return plain
        return f"{plain} {' '.join(self._said())}"

    def _text(self, plain: str = "") -> str:
        start = plain or self.random.choice(_SENTENCES)
        if self.random.random() < 0.5:
            return start
        return f"{start} {self.random.choice(_AROUND).format(' '.join(self._said()))}"

    def _unsaid(self) -> str:
        """Write a text for nobody, like no other."""
        words = " ".join(self.random.sample(_WORDS, 4))
        text = self.random.choice(_UNSAID).format(words)
        self.made.unsaid.append(text)
        return text

    def _yaml(self, name: str, value: object) -> None:
        text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
        (self.folder / name).write_text(text, "utf-8")


def _file_name(text: str) -> str:
    return text.replace("/", "-").replace("\0", "")[:80].strip(". ") or "x"


def _native(
    path: Path, segments: list[_Segment], title: str, channel: str, names: tuple[str, str]
) -> None:
    value = {
        "format": "carereview/1",
        "title": title,
        "started": "2015-10-14T09:12:00+02:00",
        "language": "fr",
        "channel": channel,
        "speakers": {
            "agent": {"role": "agent", "name": names[0]},
            "client": {"role": "customer", "name": names[1]},
        },
        "segments": [
            {"start": s.start / 1000, "end": s.end / 1000, "speaker": s.speaker, "text": s.text}
            for s in segments
        ],
    }
    text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    path.with_name(f"{path.name}.call.yaml").write_text(text, "utf-8")


def _cues(segments: list[_Segment], mark: str) -> Iterator[str]:
    for number, s in enumerate(segments, 1):
        times = f"{stamp(s.start)} --> {stamp(s.end)}"
        yield f"{number}\n{times.replace('.', mark)}\n{s.text}\n"


def _srt(path: Path, segments: list[_Segment], *_: object) -> None:
    path.with_name(f"{path.name}.srt").write_text("\n".join(_cues(segments, ",")), "utf-8")


def _vtt(path: Path, segments: list[_Segment], *_: object) -> None:
    cues = "\n".join(_cues(segments, "."))
    path.with_name(f"{path.name}.vtt").write_text(f"WEBVTT\n\n{cues}", "utf-8")


def _whisper(path: Path, segments: list[_Segment], *_: object) -> None:
    value = {
        "text": " ".join(s.text for s in segments),
        "language": "fr",
        "segments": [
            {"id": n, "start": s.start / 1000, "end": s.end / 1000, "text": f" {s.text}"}
            for n, s in enumerate(segments)
        ],
    }
    path.with_name(f"{path.name}.json").write_text(json.dumps(value), "utf-8")


def _sound(path: Path, length: int, random: Random) -> None:
    """Write noise as long as the call, in one channel or two."""
    frames, channels = length * RATE // 1000 + 800, random.choice((1, 2))
    noise = np.random.default_rng(random.randrange(1 << 30))
    samples = noise.integers(-9000, 9000, (frames, channels), np.int16)
    ending = random.choice((".wav", ".flac"))
    with soundfile.SoundFile(
        path.with_name(path.name + ending), "w", RATE, channels, "PCM_16"
    ) as file:
        file.title = "private"
        file.write(samples)
