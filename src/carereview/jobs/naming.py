"""What tells cases apart by the names of their folders."""

import unicodedata
from collections import Counter
from collections.abc import Sequence

Numbered = tuple[int, bool]
"""A case's number, from 1, and whether its folder's name differs from all others in letters."""


def numbered(ids: Sequence[str], library: str) -> dict[str, Numbered]:
    """Number cases by their ids, paths with `/` and "" for the library of this name."""
    bare = {id: _bare((id or library).rpartition("/")[2]) for id in ids}
    times = Counter(bare.values())
    ordered = sorted(ids)
    return {id: (number, times[bare[id]] == 1) for number, id in enumerate(ordered, 1)}


def _bare(name: str) -> str:
    """Leave letters and digits without accents: what files are named after differs no more."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if c.isalnum())
