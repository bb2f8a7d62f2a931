"""An adapter for Presidio's analyser, so that people's own recognisers can point at things."""

from collections.abc import Iterable
from typing import Any

from carereview.privacy.suggest.suggester import Suggested

# Entity names of Presidio (https://microsoft.github.io/presidio/supported_entities/); whatever
# else a recogniser of somebody's own calls its finds is a private number or word like any other.
_SUBCLASSES = {
    "PERSON": "person",
    "PHONE_NUMBER": "phone",
    "EMAIL_ADDRESS": "email",
    "LOCATION": "place",
    "IBAN_CODE": "iban",
    "CREDIT_CARD": "card",
    "DATE_TIME": "date",
}


class PresidioSuggester:
    """Asks an `AnalyzerEngine`, or anything with the same `analyze(text=, language=)`."""

    def __init__(self, engine: Any) -> None:
        """`engine` may also be a function without arguments that makes one."""
        is_engine = hasattr(engine, "analyze") and not isinstance(engine, type)
        self._engine = engine if is_engine else engine()

    def suggest(self, text: str, language: str) -> Iterable[Suggested]:
        """Give what the recognisers find, whatever their score: a person looks at it anyway."""
        found = self._engine.analyze(text=text, language=language[:2].lower())
        return [
            Suggested(one.start, one.end, _SUBCLASSES.get(one.entity_type, "number"))
            for one in found
        ]
