"""Libraries of ten thousand calls of a thousand words, half WebVTT, half Whisper JSON."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.bench.generate import FORMATS, Spoken, spoken

SEGMENTS = 83
"""Of twelve words on average: a thousand in all."""

_DIFFERENT = 100
"""So many calls are made; the others are copies of them with words of their own."""

FORMS = ("WebVTT", "Whisper JSON")


def rare(number: int) -> str:
    """Give the word that only one call has."""
    return f"dossier{number:06}"


def thousand_words(
    folder: Path, calls: int, forms: tuple[str, ...] = FORMS, in_case: int = 100
) -> Path:
    """Make a library of calls in cases of so many, their formats in turn; give its folder."""
    models = [spoken(SEGMENTS, seed=seed) for seed in range(min(calls, _DIFFERENT))]
    texts = {form: list(_written(models, form)) for form in forms}
    for number in range(calls):
        form = forms[number % len(forms)]
        case = folder / f"case-{number // in_case:03}"
        case.mkdir(parents=True, exist_ok=True)
        text = texts[form][number % len(models)].replace(_PLACE, rare(number))
        (case / f"call-{number:05}{FORMATS[form][0]}").write_text(text, encoding="utf-8")
    return folder


_PLACE = "dossierXXXXXX"


def _written(models: list[list[Spoken]], form: str) -> Iterator[str]:
    for model in models:
        middle = SEGMENTS // 2
        said = model[middle]
        marked = replace(said, words=(_PLACE, *said.words[1:]))
        yield "".join(FORMATS[form][1]([*model[:middle], marked, *model[middle + 1 :]]))
