"""Lists where private data is said, for tests of redaction."""

import re
from pathlib import Path
from typing import Any

import yaml

from .mixing import Laid
from .screenplay import Screenplay
from .writers import clock

HEAD = """# Where private data is said in the demo case (fiction): made by make_demo.py from the
# `private` lists of the screenplays. `form` is as written in the transcript, times as heard.
"""


def mentions(play: Screenplay, laid: list[Laid]) -> list[dict[str, Any]]:
    """Find every form of the screenplay's list in its turns, longest forms first.

    A word is told once; a form that is never said raises ValueError.
    """
    found = list[dict[str, Any]]()
    taken = set[tuple[int, int]]()
    said = set[str]()
    for category, form in sorted(play.private, key=lambda entry: -len(entry[1].split())):
        wanted = [_bare(w) for w in form.split()]
        for index, place in enumerate(laid):
            have = [_bare(w.written) for w in place.cue.words]
            for at in range(len(have) - len(wanted) + 1):
                spots = {(index, at + i) for i in range(len(wanted))}
                if have[at : at + len(wanted)] != wanted:
                    continue
                said.add(form)
                if spots & taken:
                    continue
                taken |= spots
                found.append(_mention(play, place, category, form, at))
    missing = {form for _, form in play.private} - said
    if missing:
        raise ValueError(f"{play.stem}: never said: {sorted(missing)}")
    return sorted(found, key=lambda m: str(m["start"]))


def _mention(play: Screenplay, place: Laid, category: str, form: str, at: int) -> dict[str, Any]:
    start, end = place.words[at][0], place.words[at + len(form.split()) - 1][1]
    return {
        "call": play.stem,
        "category": category,
        "form": form,
        "start": clock(start),
        "end": clock(end),
        "speaker": place.cue.what,
    }


def _bare(word: str) -> str:
    return re.sub(r"^\W+|\W+$", "", word)


def write_mentions(path: Path, stem: str, mentions: list[dict[str, Any]]) -> None:
    """Put the mentions of one call into the list, in the place of its old ones."""
    old = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else []
    both = [m for m in old if m["call"] != stem] + mentions
    both.sort(key=lambda m: (m["call"], m["start"]))
    text = yaml.safe_dump(both, allow_unicode=True, sort_keys=False, width=1000)
    path.write_text(HEAD + text, encoding="utf-8")
