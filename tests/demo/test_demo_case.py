"""The demo case is whole: sound, times, texts, private data and dates agree with each other."""

import hashlib
import json
import re
import unicodedata
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import av
import numpy as np
import numpy.typing as npt
import pytest
import soundfile as sf
import yaml

from carereview.library.discover import locate
from carereview.library.opening import load_call, load_case
from carereview.privacy.plan import make_plan

from .demo_maker.heard import heard_bleeps

LIBRARY = Path(__file__).parents[2] / "transcripts"
CASE = LIBRARY / "routeur-2015"
PRIVATE = Path(__file__).parent / "private.yaml"
STEMS = (
    "01-premier-appel",
    "02-redemarrez-2015-10-19",
    "03-le-transfert-2015-11-03",
    "04-enquete-2015-11-12",
    "05-dernier-appel",
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


class Turn(NamedTuple):
    """A segment as the file has it; times in seconds, `words` empty where not given."""

    start: float
    end: float
    text: str
    words: list[tuple[float, float]]


def seconds(text: object) -> float:
    # YAML 1.1 takes 00:03:12.480 for a number to base sixty.
    if isinstance(text, float | int):
        return float(text)
    hours, minutes, rest = str(text).replace(",", ".").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def load(name: str) -> Any:
    return yaml.safe_load((CASE / name).read_text(encoding="utf-8"))


def native(stem: str) -> list[Turn]:
    turns = []
    for segment in load(f"{stem}.call.yaml")["segments"]:
        start = seconds(segment["start"])
        pairs = [p.split("-") for p in segment.get("words", "").split()]
        words = [(start + int(a) / 1000, start + int(b) / 1000) for a, b in pairs]
        turns.append(Turn(start, seconds(segment["end"]), segment["text"], words))
    return turns


def whisper(stem: str) -> list[Turn]:
    data = json.loads((CASE / f"{stem}.json").read_text(encoding="utf-8"))
    return [
        Turn(s["start"], s["end"], s["text"].strip(), [(w["start"], w["end"]) for w in s["words"]])
        for s in data["segments"]
    ]


def cues(stem: str, suffix: str) -> list[Turn]:
    text = (CASE / f"{stem}{suffix}").read_text(encoding="utf-8")
    turns = []
    for start, end, said in re.findall(r"([\d:.,]+) --> ([\d:.,]+)\n(.+)", text):
        starts = [seconds(t) for t in re.findall(r"<(\d\d:[\d:.]+)>", said)]
        plain = re.sub(r"<[^>]*>|^\w+: ", "", said)
        ends = [*starts, seconds(end)]
        words = list(zip([seconds(start), *starts], ends, strict=True)) if starts else []
        turns.append(Turn(seconds(start), seconds(end), plain, words))
    return turns


@cache
def turns(stem: str) -> list[Turn]:
    if (CASE / f"{stem}.call.yaml").exists():
        return native(stem)
    if (CASE / f"{stem}.json").exists():
        return whisper(stem)
    return cues(stem, ".vtt" if (CASE / f"{stem}.vtt").exists() else ".srt")


def recording(stem: str) -> Path:
    suffixes = (".flac", ".mp3", ".opus", ".m4a", ".ogg")
    (path,) = [p for p in CASE.glob(f"{stem}.*") if p.suffix in suffixes]
    return path


@cache
def sound(stem: str) -> tuple[npt.NDArray[np.float32], int]:
    path = recording(stem)
    if path.suffix != ".m4a":
        samples, rate = sf.read(path, dtype="float32", always_2d=True)
        return samples, rate
    with av.open(str(path)) as container:
        frames = list(container.decode(audio=0))
    return np.concatenate([f.to_ndarray() for f in frames], axis=1).T, frames[0].sample_rate


def fold(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.casefold())
    kept = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", kept))


@pytest.mark.parametrize("stem", STEMS)
def test_sound_has_two_channels_at_a_telephone_rate(stem: str) -> None:
    samples, rate = sound(stem)
    assert samples.shape[1] == 2
    assert rate in (8000, 16000)
    assert 60 < len(samples) / rate < 270
    assert 0.1 < np.abs(samples).max() < 1


@pytest.mark.parametrize("stem", STEMS)
def test_times_lie_inside_the_sound_and_in_order(stem: str) -> None:
    samples, rate = sound(stem)
    last = 0.0
    for turn in turns(stem):
        assert last <= turn.start < turn.end <= len(samples) / rate
        last = turn.start
        for start, end in turn.words:
            assert turn.start <= start + 0.001 and start <= end <= turn.end + 0.001


@pytest.mark.parametrize("stem", [s for s in STEMS if s != "04-enquete-2015-11-12"])
def test_every_spoken_word_has_a_time(stem: str) -> None:
    spoken = [turn for turn in turns(stem) if not turn.text.startswith("[")]
    assert len(spoken) > 30
    for turn in spoken:
        # One word needs no time of its own in WebVTT: the cue's will do.
        if len(turn.text.split()) > 1 or not recording(stem).name.endswith(".opus"):
            assert len(turn.words) == len(turn.text.split()), turn.text


@pytest.mark.parametrize("stem", STEMS)
def test_words_sound_where_they_are_said_to(stem: str) -> None:
    samples, rate = sound(stem)
    levels = []
    for turn in turns(stem):
        for start, end in turn.words or [(turn.start, turn.end)]:
            window = samples[int(start * rate) : int(end * rate)]
            levels.append(10 * np.log10((window**2).mean(axis=0).max() + 1e-12))
    # The line's noise lies near -68 dB; speech, tones and music far above.
    assert np.mean(np.array(levels) > -45) > 0.99


@pytest.mark.parametrize("stem", STEMS)
def onsets(stem: str) -> list[float]:
    """Give, for each turn after a pause, how late in ms its voice rises after its start."""
    samples, rate = sound(stem)
    late, before_end, hop = list[float](), 0.0, rate // 200
    for turn in turns(stem):
        if turn.start > before_end + 0.3 and not turn.text.startswith("["):
            at = int((turn.start - 0.2) * rate)
            window = samples[at : at + rate].reshape(-1, hop, 2)
            power = (window**2).mean(axis=1).max(axis=1)
            late.append(float(np.argmax(power > power.max() / 200)) * 5 - 200)
        before_end = turn.end
    return late


@pytest.mark.parametrize("stem", STEMS)
def test_voices_rise_when_their_turns_begin(stem: str) -> None:
    late = onsets(stem)
    assert len(late) >= 9
    # A faint consonant comes before the rise, so a little late is right and early is not.
    assert -30 <= np.median(late) <= 40
    assert np.mean(np.abs(late) <= 100) > 0.9


def test_crosstalk_is_there_and_faint() -> None:
    samples, rate = sound(STEMS[0])
    turn = next(t for t in turns(STEMS[0]) if t.text.startswith("J'ai posé"))
    power = (samples[int(turn.start * rate) : int(turn.end * rate)] ** 2).mean(axis=0)
    assert -38 < 10 * np.log10(power[0] / power[1]) < -30


def test_somebody_is_kept_on_hold() -> None:
    for stem in (s for s in STEMS if s != "04-enquete-2015-11-12"):
        music = [t for t in turns(stem) if t.text == "[musique d'attente]"]
        assert 19 < sum(t.end - t.start for t in music) < 60


def test_private_data_is_where_the_list_says() -> None:
    listed = yaml.safe_load(PRIVATE.read_text(encoding="utf-8"))
    categories = {entry["category"] for entry in listed}
    assert categories == {
        "person",
        "phone",
        "email",
        "address",
        "identity",
        "account",
        "payment",
        "date",
        "secret",
    }
    for entry in listed:
        start, end = seconds(entry["start"]), seconds(entry["end"])
        near = [
            t for t in turns(entry["call"]) if t.start <= start + 0.002 and end <= t.end + 0.002
        ]
        assert any(fold(entry["form"]) in fold(t.text) for t in near), entry


def test_every_entity_is_said_or_written_somewhere() -> None:
    said = [t.text for stem in STEMS for t in turns(stem)]
    written = [event["text"] for event in load("case.yaml")["events"]]
    whole = fold(" | ".join(said + written))
    for entity in load("register.yaml")["entities"]:
        found = [form for form in entity["forms"] if fold(form) in whole]
        assert found, entity["name"]
        # A form that is nowhere as it stands writes digits for what is spoken, or is a short
        # or right form of a name that was said otherwise.
        missing = set(entity["forms"]) - set(found)
        assert all(
            re.search(r"\d", form) or entity["category"] in ("person", "secret") for form in missing
        ), missing


def test_the_list_is_covered_by_the_register() -> None:
    forms = [fold(f) for e in load("register.yaml")["entities"] for f in e["forms"]]
    for entry in yaml.safe_load(PRIVATE.read_text(encoding="utf-8")):
        assert any(form in fold(entry["form"]) for form in forms), entry


def test_reviews_point_at_something_that_is_heard() -> None:
    seen = set[str]()
    for path in sorted(CASE.glob("*.review.yaml")):
        review = yaml.safe_load(path.read_text(encoding="utf-8"))
        stem = path.name.removesuffix(".review.yaml")
        edges = {round(t.start, 2) for t in turns(stem)}
        edges |= {round(a, 2) for t in turns(stem) for a, _ in t.words}
        for item in review.get("moments", []) + review.get("passages", []):
            assert re.fullmatch(r"[a-z0-9]{6}", item["id"]) and item["id"] not in seen
            seen.add(item["id"])
            start = seconds(item["start"])
            assert any(abs(start - edge) < 0.011 for edge in edges), item
            assert start < seconds(item["end"])
    assert len(seen) >= 15


def test_reviews_were_made_on_these_files() -> None:
    for path in CASE.glob("*.review.yaml"):
        source = yaml.safe_load(path.read_text(encoding="utf-8"))["source"]
        stem = path.name.removesuffix(".review.yaml")
        digests = {
            hashlib.sha256(p.read_bytes()).hexdigest() for p in CASE.glob(f"{stem}.*") if p != path
        }
        assert set(source.values()) <= digests


def test_tags_come_from_the_codebook() -> None:
    codebook = load("case.yaml")["codebook"]
    assert [entry["key"] for entry in codebook] == list(range(1, len(codebook) + 1))
    tags = {entry["tag"] for entry in codebook}
    for path in CASE.glob("*.review.yaml"):
        for moment in yaml.safe_load(path.read_text(encoding="utf-8"))["moments"]:
            assert set(moment["tags"]) <= tags


def test_weekdays_and_dates_agree() -> None:
    for said, weekday in {
        "2015-10-14": "mercredi",
        "2015-10-16": "vendredi",
        "2015-10-19": "lundi",
        "2015-11-27": "vendredi",
    }.items():
        assert WEEKDAYS[date.fromisoformat(said).weekday()] == weekday
    starts = [load(f"../../tests/demo/screenplay/{stem}.yaml")["started"] for stem in STEMS]
    assert starts == sorted(starts)
    assert (starts[-1].date() - starts[0].date()).days == 42
    clocks_back = datetime.fromisoformat("2015-10-25T03:00:00+02:00")
    for start in starts:
        assert start.utcoffset().total_seconds() == (7200 if start < clocks_back else 3600)


def test_events_are_in_order_and_states_follow_them() -> None:
    whens = [str(event["at"]) for event in load("case.yaml")["events"]]
    days = [when[:10] for when in whens]
    assert days == sorted(days)
    for stem in (STEMS[0], STEMS[-1]):
        publication = load(f"{stem}.review.yaml")["publication"]
        assert [h["state"] for h in publication["history"]] == [
            "published",
            "withdrawn",
            "republished",
        ]
        assert publication["state"] == "republished"


def test_fiction_is_said() -> None:
    assert load("case.yaml")["summary"].startswith("Fiction")
    assert "fiction" in (LIBRARY / "README.md").read_text(encoding="utf-8")


def test_it_is_small_enough_to_ship() -> None:
    assert sum(p.stat().st_size for p in LIBRARY.rglob("*") if p.is_file()) < 6_000_000


def test_numbers_belong_to_nobody() -> None:
    register = {e["name"]: e["forms"] for e in load("register.yaml")["entities"]}
    iban = register["Compte bancaire"][0].replace(" ", "")
    assert int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1
    assert iban[4:9] == "00000"
    assert register["Numéro AVS"][0] == "756.1234.5678.97"
    assert register["Courriel"][0].endswith(".example")


def test_every_bleep_of_the_finished_review_was_heard() -> None:
    (files,) = locate(CASE / STEMS[0]).calls
    call, case = load_call(files), load_case(files.case)
    plan = make_plan(call.transcript, call.review, case.register)
    assert len(plan.bleeps) > 9 and plan.unheard == 0
    assert call.review.bleeps == heard_bleeps(CASE / STEMS[0])
