"""From written words to phones: espeak-ng speaks the clause, each phone keeps its word."""

import re
import subprocess
from difflib import SequenceMatcher
from functools import cache

from .screenplay import Word

_PUNCTUATION = ".,;:!?…"
_CONSONANTS = "lʁʃfmnsktpdbɡvzʒ"
_SAID = re.compile(r"[«»\"()]")


@cache
def ipa(text: str) -> str:
    """Give the phones of a clause in IPA, words parted by spaces (Swiss French numbers)."""
    done = subprocess.run(
        ["espeak-ng", "-v", "fr-ch", "-q", "--ipa", text],
        capture_output=True,
        text=True,
        check=True,
    )
    joined = " ".join(done.stdout.split())
    # A foreign word brings its language in brackets; a dash marks a dropped vowel.
    return re.sub(r"\([a-z-]+\)|[-‿]", "", joined)


def letter(name: str) -> str:
    """Give the phones of a letter that somebody spells: drawn out, or nobody would catch it."""
    said = "ˈø" if name == "E" else ipa(name)
    return said if said[-1] in _CONSONANTS else said + "ː"


def owners(clause: str, alone: list[str]) -> list[int]:
    """Tell for each phone of a clause which word it belongs to.

    `alone` has the phones of each word said by itself. Joined to a clause, phones change
    (liaison) and spaces go (il y a), so the two are compared as strings.
    """
    parts = clause.split(" ")
    if len(parts) == len(alone):
        return [i for i, part in enumerate(parts) for _ in part + " "][:-1]
    said = "".join(alone)
    of = [i for i, phones in enumerate(alone) for _ in phones]
    known: list[int | None] = [None] * len(clause)
    for block in SequenceMatcher(None, said, clause, autojunk=False).get_matching_blocks():
        known[block.b : block.b + block.size] = of[block.a : block.a + block.size]
    return _fill(clause, known, len(alone) - 1)


def _fill(clause: str, known: list[int | None], last: int) -> list[int]:
    # A phone that matched nothing goes with its neighbour on the same side of a space.
    out: list[int] = []
    for i, owner in enumerate(known):
        if owner is None or clause[i] == " ":
            before = out[-1] if out else 0
            gap = " " in clause[i - 1 : i] if i else True
            after = next((k for k in known[i:] if k is not None), last)
            owner = after if gap and clause[i] != " " else before
        out.append(max(owner, out[-1] if out else 0))
    return out


def phones(words: tuple[Word, ...]) -> tuple[str, list[int]]:
    """Give the phones of a turn and, for each, the index of its word (-1 for punctuation)."""
    text, of = "", list[int]()
    clause: list[int] = []
    for index, word in enumerate(words):
        clause.append(index)
        end = word.spoken[-1]
        if end not in _PUNCTUATION and index < len(words) - 1:
            continue
        said = [_plain(words[i].spoken) for i in clause]
        part = letter(said[0]) if len(said) == 1 and len(said[0]) == 1 else ipa(" ".join(said))
        text += part
        of += [clause[i] for i in owners(part, [ipa(s) for s in said])]
        text += (end if end in _PUNCTUATION else ".") + " "
        of += [-1, -1]
        clause = []
    return text.rstrip(), of[: len(text.rstrip())]


def _plain(spoken: str) -> str:
    return _SAID.sub("", spoken).strip(_PUNCTUATION)
