"""Numbers are found however they are grouped, written or said, in four languages at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.register import Register
from carereview.privacy.numerals import number_words
from tests.privacy.samples import redacted, register

PHONE = register("022 555 01 42", name="P", category="phone")
IBAN = register("CH93 0076 2011 6238 5295 7", name="P", category="payment")
BORN = register("12.03.1980", name="P", category="date")
CONTRACT = register("X7-K29912", name="P", category="account")
PIN = register("4711", name="P", category="secret")


@pytest.mark.parametrize(
    "said",
    [
        "022 555 01 42",
        "0225550142",
        "022/555.01.42",
        "022-555-01-42",
        "+41 22 555 01 42",
        "0041225550142",
        "+41 (0)22 555 01 42",
        "22 555 01 42",
        "zéro deux deux, cinq cinq cinq, zéro un, quatre deux",
        "zéro vingt-deux, cinq cent cinquante-cinq, zéro un, quarante-deux",
        "zéro vingt deux cinquante-cinq cinq zéro... euh... un... quarante deux",
        "null zwei zwei, fünf fünf fünf, null eins, vier zwo",
        "null zweiundzwanzig, fünfhundertfünfundfünfzig, äh, null eins, zweiundvierzig",
        "null zwei und zwanzig fünf fünf fünf null eins zwei und vierzig",
        "zero due due, cinque cinque cinque, zero uno, quattro due",
        "zero ventidue, cinquecentocinquantacinque, ehm, zero uno, quarantadue",
        "oh two two, five five five, oh one, four two",
        "oh twenty-two, five hundred and fifty-five, zero one, forty-two",
        "oh double two triple five oh one um four two",
        "zéro, deux fois deux, trois fois cinq, zéro un, quarante-deux",
        "null zweimal die zwei dreimal fünf null eins vier zwei",
        "zéro vingt-deux, oui, fünfhundertfünfundfünfzig, zero uno, forty two",
        "zéro vingt-deux, cinq cinq cinq, zéro un, non pas trente, quarante-deux",
        "zéro vingt-deux, cinq cinq cinq, zéro un, quarante-trois, non, quarante-deux",
    ],
)
def test_a_telephone_number_however_it_is_said(said: str) -> None:
    assert redacted(f"C'est le {said}, voilà.", PHONE).strip("+") in {
        "C'est le [P], voilà.",
        "C'est le +[P], voilà.",
    }


@pytest.mark.parametrize(
    "said",
    [
        "ch9300762011623852957",
        "CH93-0076-2011-6238-5295-7",
        "C H nonante-trois, zéro zéro septante-six, vingt onze, soixante-deux trente-huit,"
        " cinquante-deux nonante-cinq, sept",
        "C H quatre-vingt-treize zéro zéro soixante-seize deux zéro un un six deux trois huit"
        " cinq deux neuf cinq sept",
        "C H dreiundneunzig null null sechsundsiebzig zwanzig elf zweiundsechzig achtunddreissig"
        " zweiundfünfzig fünfundneunzig sieben",
    ],
)
def test_an_account_however_it_is_said(said: str) -> None:
    assert redacted(f"alors {said} voilà", IBAN) == "alors [P] voilà"


@pytest.mark.parametrize(
    "said",
    [
        "12.3.1980",
        "12/03/80",
        "1980-03-12",
        "douze mars mille neuf cent quatre-vingts",
        "douze mars dix-neuf cent huitante",
        "zwölften März neunzehnhundertachtzig",
        "dodici marzo millenovecentottanta",
        "twelfth of March nineteen eighty",
    ],
)
def test_a_date_of_birth_however_it_is_said(said: str) -> None:
    assert redacted(f"né le {said}, oui", BORN) == "né le [P], oui"


@pytest.mark.parametrize(
    "said", ["x7k29912", "X sept, K vingt-neuf, neuf cent douze", "x sieben k neunundzwanzig 912"]
)
def test_a_code_of_letters_and_digits(said: str) -> None:
    assert redacted(f"Vertrag {said}.", CONTRACT) == "Vertrag [P]."


def test_an_address_with_its_number_said() -> None:
    home = register("route de Berne 84", name="P", category="address")
    assert redacted("à la Route de Berne quatre-vingt-quatre, oui", home) == "à la [P], oui"
    assert redacted("à la route de Berne huitante-quatre", home) == "à la [P]"


@pytest.mark.parametrize(
    "text",
    [
        "cela coûte 47.10 francs, puis 1200",
        "quarante-sept francs et onze minutes",
        "94711 et 47112",
        "50 mégas au lieu de 471",
    ],
)
def test_prices_and_speeds_stay(text: str) -> None:
    assert redacted(text, PIN) == text


def test_a_short_number_is_only_found_whole() -> None:
    short = register("42", name="P", category="address")
    assert redacted("au 42, 4 2, 42.50, 1'042, 142", short) == "au [P], 4 2, 42.50, 1'042, 142"


def test_no_piece_of_a_longer_number_is_left() -> None:
    assert redacted("99022555014277", PHONE) == "[P]"
    assert redacted("4711.50", PIN) == "[P]"


def test_parts_of_a_long_number_that_is_read_back() -> None:
    assert redacted("et 62 38 52 957 ?", IBAN) == "et [P] ?"
    assert redacted("le CH93 0076 20, oui", IBAN) == "le [P], oui"
    assert redacted("soixante-deux trente-huit cinquante-deux neuf cinq sept", IBAN) == "[P]"
    assert redacted("le 555 01 42, oui", PHONE) == "le [P], oui"
    assert redacted("le 022 555 77 42", PHONE) == "le 022 555 77 42"


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zweiundzwanzig", 22),
        ("einhundertfunf", 105),
        ("neunzehnhundertachtzig", 1980),
        ("zweitausendeins", 2001),
        ("ottantatre", 83),
        ("ventotto", 28),
        ("millenovecentottanta", 1980),
        ("duemilauno", 2001),
        ("septante", 70),
        ("huitante", 80),
        ("zwo", 2),
    ],
)
def test_the_value_of_words(word: str, value: int) -> None:
    assert number_words()[word] == value


_SPOKEN = {
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
    "de": ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    "it": ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
    "en": ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_digits_in_any_mixture_of_languages(data: st.DataObject) -> None:
    digits = data.draw(st.text("0123456789", min_size=4, max_size=16))
    words = []
    for digit in digits:
        language = data.draw(st.sampled_from(["fr", "de", "it", "en", "written"]))
        words.append(digit if language == "written" else _SPOKEN[language][int(digit)])
        words += data.draw(st.sampled_from([[], [], [","], ["euh"], ["äh,"], ["oui."], ["-"]]))
    forms: Register = register(digits, name="P", category="account")
    assert redacted(f"bonjour {' '.join(words)} monsieur", forms).count("[P]") == 1
    assert not any(w in redacted(f"bonjour {' '.join(words)}", forms) for w in words[:1])
