"""A library in which everything that can hold text holds text against the terminal."""

import json
import os
import re
from pathlib import Path

import yaml

ESCAPES = (
    "\x1b]0;pwned\x07",  # the window's title
    "\x1b]52;c;aGFja2Vk\x07",  # the clipboard
    "\x1b[2J\x1b[5;5H",  # an empty screen
    "\x1b[c\x1b[6n",  # questions whose answers arrive as key presses
    "\x1b[?1049l\x1bP1;2q\x1b\\",  # out of the alternate screen; a picture
    "\x9b2J\x9d0;pwned\x9c\x85",  # the same in C1 controls
    "\u202etxet\u2066\u2069\u200f\u061c",  # turned round
    "\x00\x08\x0b\x0c\x7f",
)
MARKUP = "[/x] [REDACTED] [bold] [@click=app.quit]X[/] [link=file:///]y[/link] $x ${y} \\[z]"
WIDE = "❤️ 👍🏽 👨‍👩‍👧 🇨🇭 漢字 Z" + "\u0300\u0489\u0326" * 40 + "algo " + "W" * 150
HOSTILE = f"{MARKUP} {' '.join(ESCAPES)} {WIDE}"
"""What a file may say; the markup comes first, so that it can be seen on a narrow line."""

ONE_LINE = f"{MARKUP} {ESCAPES[0]}{ESCAPES[3]}{ESCAPES[6]}"
_NAME = f"[bold][REDACTED]{ESCAPES[0]}{ESCAPES[3]}\u202e\n"
"""What a file name may be; a folder's that ends in `[` makes `[/x]` of the path."""

# What the program itself may send: styles, places, modes, the pointer, questions at the start.
_OWN = re.compile(
    rb"\x1b\[[0-9;]*m|\x1b\[\d+;\d+H|\x1b\[H|\x1b\[\?[0-9;]+[hl]|\x1b\[[<>=][0-9;]*u"
    rb"|\x1b\[\?\d+\$p|\x1b\[\?u|\x1b\]22;[a-z-]+\x07|\r?\n"
    rb"|\x1b\]52;c;[A-Za-z0-9+/=]*\x07"  # a copied quote
)
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def leaks(raw: bytes) -> list[str]:
    """Give what is left of the controls when the program's own are taken away."""
    whole = re.sub(rb"\x1b(?:\[[?0-9;]*)?\Z", b"", raw)  # the last one may not be there whole
    rest = _OWN.sub(b"", whole).decode("utf-8", "replace")
    found = [rest[max(m.start() - 20, 0) : m.end() + 20] for m in _CONTROLS.finditer(rest)]
    named = (b"pwned\x07", b"aGFja2Vk\x07", b"\x1b[2J", b"\x1b[c", b"\x1b[6n")
    return found + [repr(sequence) for sequence in named if sequence in raw]


def make_hostile_library(top: Path) -> Path:
    """Make the library; its own name, its case's and its calls' are hostile too."""
    library = top / f"lib{_NAME}"
    case = Path(os.fsdecode(os.fsencode(library / f"case{_NAME}") + b"\xff\xfe["))
    case.mkdir(parents=True)
    _write(case / "case.yaml", _case())
    _write(case / "register.yaml", _register())
    _write(case / f"x] 1{_NAME}.call.yaml", _call())
    _write(case / f"x] 1{_NAME}.review.yaml", _review())
    _cues(case)
    _broken(case)
    return library


class _Plain(yaml.SafeDumper):
    """Write YAML without aliases, which the program refuses."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _write(path: Path, value: object) -> None:
    path.write_text(yaml.dump(value, Dumper=_Plain, allow_unicode=True), encoding="utf-8")


def _call() -> dict[str, object]:
    segments = [
        {"start": start, "end": start + 2.5, "speaker": speaker, "text": f"{HOSTILE} Keller fin"}
        for start, speaker in ((0, HOSTILE), (3, "b"), (6, ""))
    ]
    return {
        "format": "carereview/1",
        "title": ONE_LINE,
        "started": f"20\x1b]0;pwned\x07{ESCAPES[3]}",
        "language": ESCAPES[0],
        "channel": HOSTILE,
        "audio": _NAME,
        "speakers": {
            HOSTILE: {"role": "agent", "name": HOSTILE},
            "b": {"role": "customer", "name": f"Keller {ONE_LINE}"},
        },
        "segments": segments,
    }


def _review() -> dict[str, object]:
    moment = {"start": 1, "tags": [HOSTILE, "promise"], "note": f"{HOSTILE}\n{HOSTILE}"}
    moment |= {"public_note": HOSTILE, "instead": HOSTILE, "public": True, "severity": 2}
    basis = {"basis": HOSTILE, "by": HOSTILE, "words": HOSTILE, "why": HOSTILE}
    return {
        "format": "carereview/1",
        "status": "in review",
        "reviewer": HOSTILE,
        "moments": [moment, {**moment, "public_note": "", "note": "", "start": 3}],
        "passages": [{"start": 6, "end": 8, "why": HOSTILE}],
        "legal": {"recorded": basis, "published": basis, "note": HOSTILE},
        "speakers": {HOSTILE: {"name": HOSTILE, "role": "agent"}},
        "unknown": HOSTILE,
    }


def _case() -> dict[str, object]:
    event: dict[str, object] = {
        "at": ESCAPES[0],
        "kind": f"k{ESCAPES[3]}",
        "who": HOSTILE,
        "text": HOSTILE,
    }
    event |= {"url": HOSTILE, "public": True}
    return {
        "format": "carereview/1",
        "title": HOSTILE,
        "summary": HOSTILE,
        "language": HOSTILE,
        "parties": [{"name": HOSTILE, "role": HOSTILE}],
        "codebook": [{"tag": "promise", "name": HOSTILE, "colour": ESCAPES[0], "key": 1}],
        "events": [event, {**event, "at": f"2015-10-{ESCAPES[0]}"}],
        "lessons": [{"signalled": HOSTILE, "instead": HOSTILE}],
    }


def _register() -> dict[str, object]:
    entity = {"name": f"N {HOSTILE}", "category": ESCAPES[3], "forms": [f"Z{HOSTILE}", "Keller"]}
    other = {"name": f"M {ONE_LINE}", "category": "person", "forms": [f"Z{ONE_LINE}"]}
    return {"format": "carereview/1", "entities": [entity, {**other, "decision": "redact"}]}


def _cues(case: Path) -> None:
    said = HOSTILE.replace("\n", " ")
    times = "00:00:00{0}000 --> 00:00:02{0}000"
    vtt = f"WEBVTT {ONE_LINE}\n\nNOTE {HOSTILE}\n\n{times.format('.')}\n<v {ONE_LINE}>{said}\n"
    srt = f"1\n{times.format(',')}\n{ONE_LINE}: {said}\n"
    segment = {"id": 0, "start": 0.0, "end": 2.0, "text": said, "speaker": HOSTILE}
    segment["words"] = [{"word": f" {HOSTILE}", "start": 0.0, "end": 1.0}]
    data = json.dumps({"text": said, "language": HOSTILE, "segments": [segment]})
    for name, text in (("2.vtt", vtt), ("3.srt", srt), ("4.json", data)):
        (case / f"x] {name[0]}{_NAME}{name[1:]}").write_text(text, encoding="utf-8")


def _broken(case: Path) -> None:
    """Write files whose errors quote them."""
    broken = {
        "5.call.yaml": f'segments: "{ONE_LINE}\nformat: {ONE_LINE}\n'.replace("\x1b", "\\e"),
        "6.vtt": "WEBVTT\n\n00:00 --> never " + HOSTILE,
        "7.json": '{"segments": [' + json.dumps(HOSTILE) + ", {]}",
    }
    for name, text in broken.items():
        (case / f"x] {name[0]}{_NAME}{name[1:]}").write_text(text, encoding="utf-8")
    _write(case / f"x] 7{_NAME}.review.yaml", {"format": HOSTILE, "moments": HOSTILE})
