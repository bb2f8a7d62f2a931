"""Names and places as spaCy's models see them; the extra `ner`, and models that a person has."""

from collections.abc import Iterable, Mapping
from typing import Any

from carereview.privacy.suggest.suggester import Suggested, SuggesterError

# The labels of spaCy's own models: PER, LOC in fr/de/it (WikiNER), PERSON, GPE, LOC, FAC in en
# (OntoNotes): https://spacy.io/models
_SUBCLASSES = {"PER": "person", "PERSON": "person", "LOC": "place", "GPE": "place", "FAC": "place"}
_UNUSED = ["tagger", "parser", "morphologizer", "lemmatizer", "attribute_ruler"]


class SpacySuggester:
    """Loads a language's model with its first text, since each takes seconds and much memory."""

    def __init__(self, models: Mapping[str, str]) -> None:
        """`models`: a package or a path for each language. Raises SuggesterError."""
        try:
            import spacy
        except ImportError as error:
            what = "spacy: is set, but spaCy isn't installed"
            raise SuggesterError(f"{what}. pip install 'carereview[ner]'") from error
        self._load = spacy.load
        self._models = models
        self._loaded: dict[str, Any] = {}

    def suggest(self, text: str, language: str) -> Iterable[Suggested]:
        """Give persons and places. Raises SuggesterError if the model can't be loaded."""
        code = language[:2].lower()
        if code not in self._models:
            return ()
        if code not in self._loaded:
            self._loaded[code] = self._model(code)
        found = ((e.start_char, e.end_char, e.label_) for e in self._loaded[code](text).ents)
        return [Suggested(a, b, _SUBCLASSES[c]) for a, b, c in found if c in _SUBCLASSES]

    def _model(self, code: str) -> Any:
        name = self._models[code]
        try:
            return self._load(name, exclude=_UNUSED)
        except OSError as error:
            what = f"spacy: the model {name} for {code} is no package and no folder"
            raise SuggesterError(f"{what}. python -m spacy download {name}") from error
