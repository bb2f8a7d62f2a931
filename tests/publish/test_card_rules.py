"""The rules of the legal card: one line for each that stops a public page, with its way out."""

from dataclasses import replace

import pytest

from carereview.core.bases import Published, Recorded, suggestions
from carereview.core.review import Basis, Dispute, LegalCard, Participant, Scope
from carereview.publish.card_rules import bare_card, unsettled_card

LANGUAGES = ("en", "fr", "de", "it")
STATED = LegalCard(Basis("he said so, they said fine"), Basis("weighed, see the note"))
CONSENT = replace(STATED, published=Basis("consent to publication"))


def whats(card: LegalCard, audio: bool = False) -> list[str]:
    found = list(unsettled_card("01", card, audio))
    for missing in found:
        assert missing.call == "01" and "(P)" in missing.how
        assert "legal" not in str(missing).casefold()
    return [missing.what for missing in found]


def in_words(of: Recorded | Published, language: str) -> str:
    offered = suggestions(language)
    pairs = (*offered.recorded.items(), *offered.published.items())
    return next(text for text, meaning in pairs if meaning is of)


def test_own_words_are_never_weighed() -> None:
    assert whats(STATED) == whats(STATED, audio=True) == []


def test_nothing_is_taken_for_granted() -> None:
    assert whats(LegalCard()) == [
        "on what basis it was recorded is unknown",
        "on what basis it is published is unknown",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("basis", "what"),
    [
        (Recorded.NOT_ANNOUNCED, "recorded as not announced"),
        (Recorded.EMERGENCY, "for evidence only"),
        (Recorded.BUSINESS, "for evidence only"),
    ],
)
def test_what_was_not_announced_or_is_evidence_makes_no_page(
    language: str, basis: Recorded, what: str
) -> None:
    (line,) = whats(replace(STATED, recorded=Basis(in_words(basis, language))))
    assert what in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_consent_to_be_recorded_is_none_to_be_published(language: str) -> None:
    basis = Basis(in_words(Published.CONSENT, language))
    card = replace(STATED, published=basis, scope=(Scope.RECORDING,))
    assert whats(card) == ["the consent covers the recording only, not the text"]
    elsewhere = replace(card, published=Basis(in_words(Published.INTEREST, language)))
    assert whats(elsewhere) == []
    assert whats(elsewhere, audio=True) == ["the consent covers the recording only, not the sound"]


@pytest.mark.parametrize(
    ("scope", "what"),
    [
        ((), "whether the consent covers the sound is unknown"),
        ((Scope.TEXT,), "the consent covers text, not the sound"),
        ((Scope.SUMMARY, Scope.TEXT), "the consent covers text, summary, not the sound"),
        ((Scope.TEXT, Scope.AUDIO), "the consent covers the sound without the voices"),
    ],
)
def test_the_sound_needs_a_consent_of_its_own(scope: tuple[Scope, ...], what: str) -> None:
    card = replace(CONSENT, scope=scope)
    assert whats(card) == []
    (line,) = whats(card, audio=True)
    assert line.startswith(what)


def test_a_consent_that_covers_all_passes() -> None:
    assert whats(replace(CONSENT, scope=tuple(Scope)), audio=True) == []


def test_a_consent_to_a_summary_alone_is_none_to_the_text() -> None:
    assert whats(replace(CONSENT, scope=(Scope.SUMMARY,))) == [
        "the consent covers summary, not the text"
    ]


def test_what_was_taken_back_stops_it() -> None:
    for name in ("recorded", "published"):
        taken_back = replace(getattr(STATED, name), withdrawn="on 3 March, by letter")
        (line,) = whats(replace(STATED, **{name: taken_back}))
        assert "withdrawn" in line and "letter" not in line
        assert whats(replace(STATED, **{name: replace(taken_back, withdrawn="-")})) == []


def test_a_hold_stops_it_until_it_is_lifted() -> None:
    dispute = Dispute("the provider", "2015-10-22", "article 179ter", hold=True)
    assert whats(replace(STATED, disputes=(dispute,))) == [
        "the dispute of 2015-10-22 holds it back"
    ]
    assert whats(replace(STATED, disputes=(replace(dispute, hold=False),))) == []


@pytest.mark.parametrize("word", ["unknown", "inconnu", "unbekannt", "sconosciuto", "?"])
def test_what_is_stated_as_unknown_stops_it_and_what_is_left_out_does_not(word: str) -> None:
    agreed = replace(STATED, recorded=replace(STATED.recorded, agreed=word))
    acting = replace(STATED, parties=(Participant("agent", word, "CH"),))
    assert len(whats(agreed)) == len(whats(acting)) == 1
    assert whats(replace(STATED, parties=(Participant("agent"),))) == []


def test_evidence_that_an_announcement_lacks_is_named() -> None:
    card = replace(STATED, recorded=Basis("announced, and everybody agreed", by="customer"))
    assert bare_card(card) == ("the words", "the second", "who agreed")
    heard = replace(card.recorded, words="«Oui.»", at=0, agreed="agent")
    assert bare_card(replace(card, recorded=heard)) == ()
    assert bare_card(STATED) == ()
