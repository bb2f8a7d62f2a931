"""Private words in every place and guise: no export tells them, and no clean one is refused."""

import base64
import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import numpy as np
import pytest
import soundfile
import yaml

from carereview.library.config import Config
from carereview.publish.export import Exported, Kind, Refused, export, load_request
from carereview.publish.verify import verify

NAME, PHONE = "Sandra Kellerhals", "079 555 01 73"
HIDDEN = [
    {"name": "Agent A", "category": "person", "forms": [NAME], "decision": "redact"},
    {"name": "N1", "category": "phone", "forms": [PHONE], "decision": "redact"},
]
Files = dict[str, Any]

GUISES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "with nothing between": "\u200b".join,
    "with soft hyphens": "\u00ad".join,
    "in Cyrillic": lambda s: s.translate(str.maketrans("aeopcKS", "аеорсКЅ")),
    "taken apart": lambda s: unicodedata.normalize("NFD", s),
    "full width": lambda s: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in s),
    "turned round": lambda s: f"\u202e{s[::-1]}\u202c",
    "isolated": lambda s: f"\u2066{s}\u2069",
    "as tags": lambda s: "".join(chr(0xE0000 + ord(c)) for c in s),
    "as entities": lambda s: "".join(f"&#{ord(c)};" for c in s),
    "in percent": lambda s: "".join(f"%{b:02X}" for b in s.encode()),
    "in Arabic digits": lambda s: s.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "with thin spaces": lambda s: s.replace(" ", "\u2009"),
    "in base 64": lambda s: base64.b64encode(s.encode()).decode(),
}

PLACES: dict[str, Callable[[Files, str], None]] = {
    "what is said": lambda f, w: f["call"]["segments"][1].update(text=f"Alors {w} oui."),
    "a speaker": lambda f, w: f["call"]["speakers"]["agent"].update(name=w, role=w),
    "the call's title": lambda f, w: f["call"].update(title=w),
    "the case's title": lambda f, w: f["case"].update(title=w),
    "a party": lambda f, w: f["case"]["parties"][0].update(name=w, role=w),
    "a tag": lambda f, w: f["case"]["codebook"][0].update(name=w, colour=w),
    "a tag itself": lambda f, w: f["review"]["moments"][0].update(tags=[w]),
    "a link": lambda f, w: f["case"]["events"][0].update(url=f"https://example.org/?q={w}"),
    "who logs in": lambda f, w: f["case"]["events"][0].update(url=f"https://{quote(w)}@x.org/"),
    "an event": lambda f, w: f["case"]["events"][0].update(who=w, kind=w, text=w, more=w),
    "a lesson": lambda f, w: f["case"]["lessons"][0].update(signalled=w, instead=w),
    "other keys of the call": lambda f, w: f["call"].update({w: w}),
    "other keys of the case": lambda f, w: f["case"].update({w: w}),
    "other keys of the review": lambda f, w: f["review"].update({w: w}),
    "a moment": lambda f, w: f["review"]["moments"][0].update(note=w, public_note=w, instead=w),
    "the card": lambda f, w: f["review"]["legal"].update(note=w, disputes=[{"who": w, "cites": w}]),
    "the history": lambda f, w: f["review"]["publication"]["history"][0].update(why=w, by=w),
    "a date": lambda f, w: f["call"].update(started=w, language=w, channel=w),
    "the file": lambda f, w: f.update(stem=w.replace("/", "-"), folder=w.replace("/", "-")),
}


def files() -> Files:
    said = ("Bonjour à vous.", "Oui.", "Un technicien passera jeudi.")
    moment = {"id": "aaaaaa", "start": 8, "end": 11, "tags": ["promise"], "public": True}
    return {
        "stem": "01-a",
        "folder": "x",
        "call": {
            "format": "carereview/1",
            "title": "Appel un",
            "language": "fr",
            "speakers": {"agent": {"role": "agent"}, "client": {"role": "customer"}},
            "segments": [
                {"start": 4 * n, "end": 4 * n + 3, "speaker": ("agent", "client")[n % 2], "text": t}
                for n, t in enumerate(said)
            ],
        },
        "case": {
            "format": "carereview/1",
            "title": "Le routeur",
            "parties": [{"name": "Opérateur"}],
            "codebook": [{"tag": "promise", "name": "promesse"}],
            "events": [{"at": "2015-10-21", "kind": "tweet", "text": "Cela.", "public": True}],
            "lessons": [{"signalled": "Votre temps ne compte pas.", "instead": "Je rappelle."}],
        },
        "review": {
            "format": "carereview/1",
            "moments": [moment],
            "legal": {
                "recorded": {"basis": "annoncé, personne ne s'y est opposé"},
                "published": {"basis": "tout le monde est rendu anonyme"},
            },
            "publication": {
                "state": "published",
                "history": [{"at": "2015-11-02", "state": "published", "why": "Il le faut"}],
            },
        },
    }


def written(made: Files, folder: Path, hidden: list[dict[str, Any]]) -> Path:
    case: Path = folder / "library" / made["folder"]
    case.mkdir(parents=True)
    register = {"format": "carereview/1", "nothing_private": True, "entities": hidden}
    texts = {
        "case.yaml": made["case"],
        "register.yaml": register,
        f"{made['stem']}.call.yaml": made["call"],
        f"{made['stem']}.review.yaml": made["review"],
    }
    for name, value in texts.items():
        (case / name).write_text(
            yaml.safe_dump(value, allow_unicode=True, sort_keys=False), "utf-8"
        )
    return case


def exported(case: Path, kind: Kind, audio: bool = False) -> Exported:
    out, free = case.parents[1] / f"out-{kind}", Config(audition=False)
    return export(load_request(case, kind, out, audio=audio, config=free))


def told(bundle: Path) -> Iterator[str]:
    """Give all that can be read in a bundle, letters and digits only, in several ways."""
    for path in bundle.rglob("*"):
        text = path.relative_to(bundle).as_posix()
        text += path.read_text("utf-8") if path.is_file() else ""
        shadow = "".join(chr(ord(c) - 0xE0000) for c in text if 0xE0020 <= ord(c) < 0xE007F)
        turned = "".join(run[::-1] for run in re.findall("\u202e([^\u202c]*)", text))
        for one in (text, html.unescape(text), unquote(text), shadow, turned):
            alike = one.translate(str.maketrans("аеорсКЅ", "aeopcKS"))
            plain = unicodedata.normalize("NFKD", alike).casefold()
            digits = (str(unicodedata.decimal(c, c)) for c in plain if c.isalnum())
            yield "".join(digits)


@pytest.mark.parametrize("guise", GUISES)
@pytest.mark.parametrize("secret", [NAME, PHONE])
def test_in_no_place_it_is_told(guise: str, secret: str, tmp_path: Path) -> None:
    """In all places at once where the guise is only that; the check refuses what is a code."""
    made = files()
    for put in PLACES.values():
        put(made, GUISES[guise](secret))
    case = written(made, tmp_path, HIDDEN)
    for kind in Kind:
        try:
            done = exported(case, kind)
        except Refused as refused:
            assert guise == "in base 64" and "encoded" in str(refused)
            assert GUISES[guise](secret) not in str(refused)
            continue
        everything = "".join(told(done.folder))
        assert "kellerhals" not in everything and "5550173" not in everything
        assert verify(done.folder, case).leaks == ()


@pytest.mark.parametrize(
    ("name", "form"),
    [("Kellerhals", "Kellerhals"), ("Mme Kellerhals A", "Kellerhals"), ("Odile", "Kellerhals")],
)
def test_a_pseudonym_that_holds_a_form_is_not_told(name: str, form: str, tmp_path: Path) -> None:
    made = files()
    PLACES["what is said"](made, "Kellerhals et Odile")
    odile = {"name": "Agent B", "category": "person", "forms": ["Odile"], "decision": "redact"}
    hidden = [{"name": name, "category": "person", "forms": [form], "decision": "redact"}, odile]
    done = exported(written(made, tmp_path, hidden), Kind.REDACTED)
    everything = "".join(told(done.folder))
    assert "kellerhals" not in everything and "odile" not in everything


@pytest.mark.parametrize("form", ["fr", "MD", "2026", "1123", "Appel", "Transcript", "json"])
def test_a_form_that_a_page_says_of_itself_stops_nothing(form: str, tmp_path: Path) -> None:
    """Also what is in every receipt: a year may be somebody's PIN, MD their initials."""
    made = files()
    PLACES["what is said"](made, f"c'est {form} ici")
    hidden = [{"name": "X", "category": "other", "forms": [form], "decision": "redact"}]
    case = written(made, tmp_path, hidden)
    for kind in Kind:
        done = exported(case, kind)
        assert verify(done.folder, case).leaks == ()
        assert not any(f"c'est {form}" in p.read_text("utf-8") for p in done.folder.glob("*.md"))


@pytest.mark.parametrize(
    ("channels", "seconds", "subtype"),
    [(3, 12, "PCM_16"), (8, 40, "PCM_16"), (2, 12, "FLOAT"), (2, 9, "PCM_32"), (1, 12, "ULAW")],
)
def test_any_recording_comes_out_clean(
    channels: int, seconds: int, subtype: str, tmp_path: Path
) -> None:
    """With more channels, longer than the text, shorter, louder than full scale, in other bits."""
    made = files()
    PLACES["what is said"](made, f"{NAME} et {PHONE}")
    case = written(made, tmp_path, HIDDEN)
    noise = np.random.default_rng(3).normal(0, 0.4, (4000 * seconds, channels))
    soundfile.write(case / "01-a.wav", noise, 4000, subtype=subtype)
    with (case / "01-a.wav").open("ab") as file:
        file.write(b"LIST\x1a\0\0\0INFOIART\x0e\0\0\0" + NAME.encode())
    done = exported(case, Kind.REDACTED, audio=True)
    assert verify(done.folder, case).leaks == ()
    (sound,) = (name for name in done.files if name.endswith("-un.flac"))
    assert NAME.encode() not in (done.folder / sound).read_bytes()


def test_more_channels_than_flac_holds_are_refused_in_a_clear_line(tmp_path: Path) -> None:
    case = written(files(), tmp_path, HIDDEN)
    soundfile.write(case / "01-a.wav", np.zeros((48_000, 9), np.int16), 4000)
    with pytest.raises(Refused, match="9 channels, and FLAC holds 8"):
        exported(case, Kind.REDACTED, audio=True)
