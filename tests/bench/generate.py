"""Make calls of any length, the same at each run: none of it was ever said."""

import json
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

SEGMENTS = 20_000
"""About forty hours of talk: more than any call, and what a careless program chokes on."""

# Some with accents, since many programs are quick with ASCII alone; none that would be a name in
# the middle of a sentence, or detectors suspect every other word.
_WORDS = tuple(
    word
    for line in (
        "bonjour le routeur redémarre tout seul depuis hier soir on m'a déjà dit d'attendre",
        "une réponse écrite technicien numéro dossier ligne modem réseau câble prise semaine",
        "jamais toujours vérifier rappeler la facture à payer était coupée vous comprenez non",
        "please hold the line your case number again nobody called back since then it is",
        "bitte warten einen augenblick ich prüfe das für alle grazie però è già successo",
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


def srt(segments: list[Spoken]) -> Iterator[str]:
    """Write SRT, which has no times for words."""
    for number, said in enumerate(segments, start=1):
        times = f"{_clock(said.start)} --> {_clock(said.end)}".replace(".", ",")
        yield f"{number}\n{times}\n{said.speaker}: {said.text}\n\n"


FORMATS: Mapping[str, tuple[str, Callable[[list[Spoken]], Iterator[str]]]] = {
    "native YAML": (".call.yaml", native),
    "Whisper JSON": (".json", whisper),
    "WebVTT": (".vtt", webvtt),
    "SRT": (".srt", srt),
}
"""By name: the end of the file's name, and what writes it."""


ENTITIES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "Agent A": ("person", ("Sandra Keller", "Mme Keller")),
    "Agent B": ("person", ("Jean-Pierre Nusslé",)),
    "Client": ("person", ("Odile Grimbert",)),
    "Phone": ("phone", ("022 555 01 42",)),
    "Account": ("payment", ("CH93 0076 2011 6238 5295 7",)),
    "Code": ("secret", ("4711",)),
    "Mail": ("email", ("odile.grimbert@example.org",)),
    "Home": ("address", ("route de Berne 84",)),
    "Birthday": ("date", ("12.03.1980",)),
    "Order": ("reference", ("X7-K29912",)),
}
"""A register of ten: by name, category and forms."""


def register() -> str:
    """Write the register of the ten entities."""
    entities = [
        {"name": name, "category": category, "forms": forms, "decision": "redact"}
        for name, (category, forms) in ENTITIES.items()
    ]
    return json.dumps({"format": "carereview/1", "entities": entities}, ensure_ascii=False)


def mentioning(segments: list[Spoken], every: int = 50) -> list[Spoken]:
    """Begin every so many segments with a form of the register, as far as its words go."""
    forms = [form.split() for _, spelt in ENTITIES.values() for form in spelt]
    result = list(segments)
    for number, at in enumerate(range(every // 2, len(segments), every)):
        said, form = segments[at], forms[number % len(forms)][: len(segments[at].words)]
        result[at] = replace(said, words=(*form, *said.words[len(form) :]))
    return result


def library_of_one(
    folder: Path, form: str, segments: list[Spoken], *, registered: bool = False
) -> Path:
    """Make a library with one call of these segments and give its folder.

    `registered`: with a register of ten entities beside it.
    """
    suffix, write = FORMATS[form]
    case = folder / "case"
    case.mkdir(parents=True)
    if registered:
        (case / "register.yaml").write_text(register(), encoding="utf-8")
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
