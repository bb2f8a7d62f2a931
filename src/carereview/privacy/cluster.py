"""Which suspicions mean the same person or thing, over all calls of a case."""

from collections.abc import Iterable, Sequence

from carereview.privacy.detect.suspicion import Suspicion
from carereview.privacy.fold import fold

_TITLES = frozenset(
    {"madame", "monsieur", "mme", "m", "mlle", "mademoiselle", "frau", "herr", "herrn", "signora"}
    | {"signor", "signore", "mr", "mrs", "ms", "miss", "dr", "prof", "docteur", "doktor"}
    | {"dottore", "dottoressa"}
)
_LONG = 7
"""Names of so many letters are the same with two letters wrong, shorter ones with one."""
_SHORTEST = 4


def name_words(form: str) -> tuple[str, ...]:
    """Give the words of a name, folded, without titles."""
    folded = "".join(c if c.isalpha() or c == "'" else " " for c in fold(form).text)
    return tuple(word for word in folded.split() if word not in _TITLES)


def same_name(one: str, other: str) -> bool:
    """Tell whether two words are one name, as a recogniser may spell it in two ways."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or one[0] != other[0]:
        return False
    return _distance(one, other) <= (2 if shorter >= _LONG else 1)


def _distance(one: str, other: str) -> int:
    """Give the edit distance of two words (Levenshtein)."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names may be one person's: each word of the shorter is in the longer."""
    short, long = sorted((one, other), key=len)
    return bool(short) and all(any(same_name(a, b) for b in long) for a in short)


def clusters(suspicions: Iterable[Suspicion]) -> list[list[Suspicion]]:
    """Group what means the same, in order of appearance.

    A first name or surname alone joins the one person who has it; where several have, it stays
    by itself, since nobody can tell whose it is.
    """
    found = list(suspicions)
    groups: list[list[Suspicion]] = []
    by_key: dict[tuple[str, str], list[Suspicion]] = {}
    for suspicion in found:
        if suspicion.category != "person":
            key = (suspicion.category, _plain(suspicion.form))
            if key not in by_key:
                by_key[key] = []
                groups.append(by_key[key])
            by_key[key].append(suspicion)
    return groups + _persons([s for s in found if s.category == "person"])


def _plain(form: str) -> str:
    return "".join(c for c in fold(form).text if c.isalnum())


def _persons(found: list[Suspicion]) -> list[list[Suspicion]]:
    """Group persons, those with the longest names first, so that parts find their whole."""
    by_form: dict[str, list[Suspicion]] = {}
    first: dict[Suspicion, int] = {}
    for number, suspicion in enumerate(found):
        by_form.setdefault(suspicion.form, []).append(suspicion)
        first.setdefault(suspicion, number)
    words = {form: name_words(form) for form in by_form}
    whole: list[tuple[tuple[str, ...], list[Suspicion]]] = []
    for form in sorted(words, key=lambda f: -len(words[f])):  # else as they appear
        near = [group for name, group in whole if same_person(name, words[form])]
        mine = by_form[form]
        if len(near) == 1 and words[form]:
            near[0].extend(mine)
        else:
            whole.append((words[form] or (form,), mine))
    groups = [sorted(group, key=first.__getitem__) for _, group in whole]
    return sorted(groups, key=lambda group: first[group[0]])
