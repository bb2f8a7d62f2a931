"""Make calls of any length, the same at each run: none of it was ever said."""

import json
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SEGMENTS = 20_000
"""About forty hours of talk: more than any call, and what a careless program chokes on."""

# Some with accents, since many programs are quick with ASCII alone.
_WORDS = tuple(
    word
    for line in (
        "bonjour le routeur redémarre tout seul depuis hier soir on m'a déjà dit d'attendre",
        "une réponse écrite technicien numéro dossier ligne modem réseau câble prise semaine",
        "jamais toujours vérifier rappeler la facture à payer était coupée vous comprenez non",
        "please hold the line your case number again nobody called back since Monday it is",
        "bitte warten Sie einen Moment ich prüfe das für Sie grazie però è già successo",
    )
    for word in line.split()
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One segment: its speaker, its words, and (start, end) of each in ms."""

    speaker: str
    words: tuple[str, ...]
    times: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """Give the words as one text."""
        return " ".join(self.words)

    @property
    def start(self) -> int:
        """Give when the first word begins (ms)."""
        return self.times[0][0]

    @property
    def end(self) -> int:
        """Give when the last word ends (ms)."""
        return self.times[-1][1]


def spoken(
    count: int = SEGMENTS, word_ms: tuple[int, int] = (150, 600), seed: int = 1
) -> list[Spoken]:
    """Make segments of 6 to 18 words; a word lasts between the two values of `word_ms`."""
    dice, now, segments = random.Random(seed), 0, []
    for number in range(count):
        words = tuple(dice.choices(_WORDS, k=dice.randint(6, 18)))
        times = []
        for _ in words:
            end = now + dice.randint(*word_ms)
            times.append((now, end))
            now = end
        segments.append(Spoken("AB"[number % 2], words, tuple(times)))
    return segments


def native(segments: list[Spoken]) -> Iterator[str]:
    """Write the program's own format."""
    yield "format: carereview/1\ntitle: Generated call\nlanguage: fr\n"
    yield "speakers:\n  A: {role: agent, name: Agent}\n  B: {role: customer, name: Client}\n"
    yield "segments:\n"
    for said in segments:
        pairs = " ".join(f"{start - said.start}-{end - said.start}" for start, end in said.times)
        yield f"- start: {_clock(said.start)}\n  end: {_clock(said.end)}\n"
        yield f"  speaker: {said.speaker}\n  text: {said.text}\n  words: {pairs}\n"


def whisper(segments: list[Spoken]) -> Iterator[str]:
    """Write what Whisper writes with word timestamps."""
    found = [
        {
            "id": number,
            "start": said.start / 1000,
            "end": said.end / 1000,
            "text": f" {said.text}",
            "words": [
                {"word": f" {word}", "start": start / 1000, "end": end / 1000, "probability": 0.9}
                for word, (start, end) in zip(said.words, said.times, strict=True)
            ],
        }
        for number, said in enumerate(segments)
    ]
    yield json.dumps({"text": "", "segments": found, "language": "fr"}, ensure_ascii=False)


def webvtt(segments: list[Spoken]) -> Iterator[str]:
    """Write WebVTT with a time before each word."""
    yield "WEBVTT\n\n"
    for said in segments:
        timed = zip(said.words[1:], said.times[1:], strict=True)
        rest = "".join(f" <{_clock(start)}>{word}" for word, (start, _) in timed)
        yield f"{_clock(said.start)} --> {_clock(said.end)}\n"
        yield f"<v {said.speaker}>{said.words[0]}{rest}</v>\n\n"


FORMATS: Mapping[str, tuple[str, Callable[[list[Spoken]], Iterator[str]]]] = {
    "native YAML": (".call.yaml", native),
    "Whisper JSON": (".json", whisper),
    "WebVTT": (".vtt", webvtt),
}
"""By name: the end of the file's name, and what writes it."""


def library_of_one(folder: Path, form: str, segments: list[Spoken]) -> Path:
    """Make a library with one call of these segments and give its folder."""
    suffix, write = FORMATS[form]
    case = folder / "case"
    case.mkdir(parents=True)
    (case / f"generated{suffix}").write_text("".join(write(segments)), encoding="utf-8")
    return folder


def library_of_many(folder: Path, calls: int) -> Path:
    """Make a library of short calls in cases of a hundred and give its folder."""
    for number in range(calls):
        case = folder / f"case-{number // 100:03}"
        case.mkdir(parents=True, exist_ok=True)
        text = "".join(webvtt(spoken(8, seed=number)))
        (case / f"call-{number:05}.vtt").write_text(text, encoding="utf-8")
    return folder


def _clock(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{ms:03}"
