"""What a suggester is, and how those of the settings are found."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from carereview.core.call import Transcript
from carereview.privacy.detect.suspicion import Certainty, Place, Suspicion


class Suggested(NamedTuple):
    """Characters of a text, and of what kind (a subclass of `detect.suspicion.CATEGORY`)."""

    start: int
    end: int
    subclass: str


class Suggester(Protocol):
    """Finds what may be private in a text of a language (ISO 639-1), in any order."""

    def suggest(self, text: str, language: str) -> Iterable[Suggested]:
        """Give what may be private; nothing in a language that it doesn't know."""


class SuggesterError(Exception):
    """A suggester of the settings can't be had; one line that says what to do."""


def load_suggesters(spacy: Mapping[str, str], presidio: str = "") -> tuple[Suggester, ...]:
    """Make the suggesters of the settings.

    `spacy` gives a model, a package or a path, for each language; `presidio` names an analyser or
    what makes one, as `module:name`. Raises SuggesterError.
    """
    result: list[Suggester] = []
    if spacy:
        from carereview.privacy.suggest.spacy import SpacySuggester

        result.append(SpacySuggester(spacy))
    if presidio:
        from carereview.privacy.suggest.presidio import PresidioSuggester

        result.append(PresidioSuggester(_named(presidio)))
    return tuple(result)


def _named(name: str) -> Any:
    module, _, attribute = name.partition(":")
    try:
        return getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        what = f"presidio: {name} is no module:name that can be loaded ({type(error).__name__})"
        raise SuggesterError(
            f"{what}. Name an AnalyzerEngine, or a function that makes one"
        ) from error


def suspected_by(
    suggesters: Sequence[Suggester], transcript: Transcript, language: str
) -> tuple[Suspicion, ...]:
    """Give what suggesters point at in a call, segment by segment, for a person to look at."""
    found = {
        (index, suggested)
        for index, segment in enumerate(transcript.segments)
        for suggester in suggesters
        for suggested in suggester.suggest(segment.text, language)
    }
    return tuple(_suspicion(transcript, index, one) for index, one in sorted(found))


def _suspicion(transcript: Transcript, index: int, one: Suggested) -> Suspicion:
    text = transcript.segments[index].text[one.start : one.end]
    place = Place(index, one.start, one.end)
    return Suspicion(one.subclass, Certainty.QUEUE, (place,), text, text)
