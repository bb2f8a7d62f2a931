"""The words around the content: complete, in one language each, as its readers write."""

import string
from dataclasses import fields, is_dataclass

import pytest

from carereview.core.call import Role
from carereview.core.case import DEFAULT_CODEBOOK, EVENT_KINDS
from carereview.core.register import CATEGORIES
from carereview.core.review import SEVERITIES
from carereview.core.states import State
from carereview.publish.wording import LANGUAGES, Wording, wording
from carereview.publish.wording.amounts import (
    counted,
    date_text,
    date_time_text,
    duration_text,
    number_text,
    percent_text,
    quoted,
    spoken,
)
from carereview.publish.wording.words import Plural


def every_text(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in every_text(item)]
    if isinstance(value, dict):
        return [text for item in value.values() for text in every_text(item)]
    if is_dataclass(value):
        return [t for field in fields(value) for t in every_text(getattr(value, field.name))]
    return []


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_vocabulary_covers_the_core(words: Wording) -> None:
    vocabulary = words.vocabulary
    assert set(vocabulary.roles) == set(Role)
    assert set(vocabulary.states) == set(State)
    assert set(vocabulary.events) == set(EVENT_KINDS)
    assert set(vocabulary.categories) == {*CATEGORIES, "passage"}
    assert set(vocabulary.tags) == {tag.label for tag in DEFAULT_CODEBOOK}
    assert len(vocabulary.severities) == len(SEVERITIES) - 1
    assert len(words.habits.months) == 12


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_no_phrase_is_empty(words: Wording) -> None:
    assert all(text for text in every_text(words))


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_patterns_name_the_same_places_in_every_language(words: Wording) -> None:
    def places(pattern: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}

    english = wording("en")
    for field in fields(Wording):
        own, theirs = getattr(words, field.name), getattr(english, field.name)
        if isinstance(own, str):
            assert places(own) == places(theirs), field.name


def test_german_is_swiss_and_nobody_judges_what_is_legal() -> None:
    assert not any("ß" in text for text in every_text(wording("de")))
    judging = ("legal", "légal", "illegal", "legale", "rechtmässig", "erlaubt", "lawful")
    for words in LANGUAGES:
        text = " ".join(every_text(words)).casefold()
        assert not [word for word in judging if word in text]


def test_french_has_a_no_break_space_where_it_belongs() -> None:
    for text in every_text(wording("fr")):
        for mark in ":;?!»%":
            assert f" {mark}" not in text
        assert "« " not in text


@pytest.mark.parametrize(
    ("code", "language"),
    [("fr", "fr"), ("fr-CH", "fr"), ("DE_ch", "de"), ("it", "it"), ("rm", "en"), ("", "en")],
)
def test_language_codes(code: str, language: str) -> None:
    assert wording(code).language == language


@pytest.mark.parametrize(
    ("language", "day", "first", "moment"),
    [
        ("en", "October 14, 2015", "May 1, 2016", "October 14, 2015, 9:05 a.m."),
        ("fr", "14 octobre 2015", "1er mai 2016", "14 octobre 2015 à 9\u00a0h\u00a005"),
        ("de", "14. Oktober 2015", "1. Mai 2016", "14. Oktober 2015, 9.05\u00a0Uhr"),
        ("it", "14 ottobre 2015", "1° maggio 2016", "14 ottobre 2015, ore 9.05"),
    ],
)
def test_dates(language: str, day: str, first: str, moment: str) -> None:
    habits = wording(language).habits
    assert date_text(habits, "2015-10-14T09:05:00+02:00") == day
    assert date_text(habits, "2016-05-01") == first
    assert date_time_text(habits, "2015-10-14T09:05:00+02:00") == moment
    assert date_time_text(habits, "2015-10-14") == day


def test_noon_and_midnight_in_english() -> None:
    habits = wording("en").habits
    assert date_time_text(habits, "2015-10-14T12:00").endswith("12:00 p.m.")
    assert date_time_text(habits, "2015-10-14T00:30").endswith("12:30 a.m.")


def test_what_is_no_date_stays_as_it_is() -> None:
    assert date_time_text(wording("fr").habits, " [date] ") == "[date]"
    assert date_text(wording("fr").habits, "") == ""


@pytest.mark.parametrize(
    ("ms", "exact", "fr", "en", "de", "it"),
    [
        (0, False, "0 s", "0 s", "0 s", "0 s"),
        (59_499, False, "59 s", "59 s", "59 s", "59 s"),
        (59_500, False, "59 s", "59 s", "59 s", "59 s"),
        (207_600, True, "3 min 27 s", "3 min 27 s", "3 min 27 s", "3 min e 27 s"),
        (845_000, False, "14 min", "14 min", "14 min", "14 min"),
        (845_000, True, "14 min 5 s", "14 min 5 s", "14 min 5 s", "14 min e 5 s"),
        (3_599_000, False, "1 h 00", "1 h 0 min", "1 h 0 min", "1 h e 0 min"),
        (3_720_000, False, "1 h 02", "1 h 2 min", "1 h 2 min", "1 h e 2 min"),
        (3_721_000, True, "1 h 02", "1 h 2 min", "1 h 2 min", "1 h e 2 min"),
    ],
)
def test_durations(ms: int, exact: bool, fr: str, en: str, de: str, it: str) -> None:
    for language, expected in (("fr", fr), ("en", en), ("de", de), ("it", it)):
        text = duration_text(wording(language).habits, ms, exact)
        assert text.replace("\u00a0", " ") == expected


def test_counts_and_shares() -> None:
    fr, en = wording("fr").habits, wording("en").habits
    noun = Plural("one", "many")
    assert counted(fr, 0, noun) == "0 one"
    assert counted(en, 0, noun) == "0 many"
    assert counted(en, 1, noun) == "1 one"
    assert [number_text(words.habits, 12345) for words in LANGUAGES] == [
        "12,345",
        "12\u202f345",
        "12’345",
        "12’345",
    ]
    assert percent_text(fr, 26, 62) == "42\u00a0%"
    assert percent_text(en, 0, 0) == "0%"


def test_quotes_are_put_once() -> None:
    fr = wording("fr").habits
    expected = "«\u00a0Merci.\u00a0»"
    for text in ("Merci.", "« Merci. »", '"Merci."', "“Merci.”", "«\u00a0Merci.\u00a0»"):
        assert quoted(fr, text) == expected
    assert quoted(fr, "«Oui», dit-il, « non »") == "«\u00a0“Oui”, dit-il, “non”\u00a0»"
    assert quoted(wording("de").habits, "Sie sagt «ja».") == "«Sie sagt ‹ja›.»"
    assert quoted(wording("en").habits, "She says “yes”.") == "“She says ‘yes’.”"
    assert quoted(fr, "« a « b » c »") == "«\u00a0a “b” c\u00a0»"
    assert spoken(fr, "Dire « je vous rappelle »") == "Dire « je vous rappelle »"
