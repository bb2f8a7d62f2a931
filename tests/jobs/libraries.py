"""A library of several cases, some files of it broken, older than a stamp has to be."""

import os
import time
from pathlib import Path

_TEXT = """\
format: carereview/1
language: fr
segments:
- {{start: 0, end: 3, speaker: a, text: "Bonjour, {name} à l'appareil."}}
- {{start: 4, end: 9, speaker: c, text: "Mon numéro est le zéro sept neuf 555 01 7{digit}."}}
"""
_NAMES = ("Sandra Keller", "Odile Fournier", "Marc Dupont", "Petra Meier")


def make_library(top: Path, cases: int = 4, calls: int = 3) -> Path:
    """Write cases with calls; in the second, a transcript and a review are broken."""
    for case in range(cases):
        folder = top / f"case-{case}"
        folder.mkdir(parents=True)
        (folder / "case.yaml").write_text("format: carereview/1\ntitle: Essai\n")
        for call in range(calls):
            text = _TEXT.format(name=_NAMES[case % len(_NAMES)], digit=call)
            (folder / f"{call:02}.call.yaml").write_text(text, "utf-8")
    broken = top / "case-1"
    (broken / "00.call.yaml").write_bytes(b"format: carereview/1\nsegments: [{\xff\n")
    (broken / "01.review.yaml").write_text("format: carereview/1\nmoments: [{severity: 99}]\n")
    (broken / "09.json").write_text('{"segments": [')
    age(top)
    return top


def age(top: Path) -> None:
    """Let every file be a minute old: one that has just changed is never trusted."""
    then = time.time() - 60
    for path in top.rglob("*"):
        os.utime(path, (then, then))
