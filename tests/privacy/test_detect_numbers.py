"""Whatever a number is and however it is said, no digit of it is left readable."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import Segment, Transcript
from carereview.privacy.detect import Certainty, detect, detect_text
from carereview.privacy.detect.checksums import is_ahv, is_card, is_iban
from tests.privacy.masked import masked
from tests.privacy.saying import Way, groups

_PAUSES = {
    "fr": ("euh", "alors", "attendez", "puis"),
    "de": ("äh", "ähm", "moment", "dann"),
    "it": ("ehm", "allora", "aspetti", "poi"),
    "en": ("uh", "um", "then", "hold on"),
}
_SAYS = {
    "fr": ("oui", "mh", "je vous écoute", "d'accord", "allez-y"),
    "de": ("ja", "mhm", "ich höre", "genau", "und weiter"),
    "it": ("sì", "mhm", "dica", "va bene", "mi dica pure"),
    "en": ("yes", "mhm", "go ahead", "okay", "and then"),
}

_ways = st.builds(
    Way,
    st.sampled_from(["fr", "de", "it", "en"]),
    st.lists(st.integers(1, 4), min_size=1, max_size=4).map(tuple),
    st.booleans(),
    st.booleans(),
)
_digits = st.text("0123456789", min_size=6, max_size=16).filter(
    # A service number is left readable, and has tests of its own.
    lambda n: not n.startswith(("08", "09", "41", "0041"))
)


def _left(transcript: Transcript) -> str:
    """Give what can still be read of a call."""
    texts = [list(segment.text) for segment in transcript.segments]
    for suspicion in detect(transcript):
        for place in suspicion.places if suspicion.hidden else ():
            for index in range(place.char_start, place.char_end):
                texts[place.segment][index] = " "
    return " / ".join("".join(text) for text in texts)


def _call(*turns: tuple[str, str]) -> Transcript:
    return Transcript(tuple(Segment(i, i + 1, who, text) for i, (who, text) in enumerate(turns)))


@settings(max_examples=150)
@given(_digits, _ways, st.data())
def test_any_number_said_in_any_way_is_hidden_whole(
    digits: str, way: Way, data: st.DataObject
) -> None:
    said = ""
    for group in groups(digits, way):
        pause = data.draw(st.sampled_from([" ", ", ", "... ", *_PAUSES[way.language]]))
        said += f"{group}{pause if pause.strip(' ,.') == '' else f' {pause} '}"
    left = _left(_call(("C", f"{said.strip(' ,.')}.")))
    words = {word for group in groups(digits, way) for word in group.replace("-", " ").split()}
    assert not words & set(left.replace(",", " ").replace(".", " ").split())


@settings(max_examples=100)
@given(_digits, _ways, st.data())
def test_a_number_goes_on_over_what_the_other_says_in_between(
    digits: str, way: Way, data: st.DataObject
) -> None:
    said = groups(digits, way)
    cut = data.draw(st.integers(0, len(said) - 1))
    between = data.draw(st.sampled_from(_SAYS[way.language]))
    turns = [("C", " ".join(said[:cut])), ("A", between), ("C", " ".join(said[cut:]))]
    left = _left(_call(*(turn for turn in turns if turn[1])))
    words = {word for group in said for word in group.replace("-", " ").split()}
    heard = {word for text in _SAYS[way.language] for word in text.split()}
    assert not (words - heard) & set(left.split())


@pytest.mark.parametrize(
    "answer",
    [
        "zéro dix cent",  # 0 10 100, or 0 1000
        "zéro onze cent",
        "zéro zéro deux cent",
        "trois cent vingt cinq sept",  # 3 100 20 5 7, or 325 7
    ],
)
def test_words_that_may_be_six_digits_count_as_six(answer: str) -> None:
    assert _left(_call(("A", "oui"), ("C", answer))).split() == ["oui", "/"]


@settings(max_examples=100)
@given(_digits, st.text(" .-/'", min_size=0, max_size=1), st.integers(1, 4))
def test_a_written_number_is_hidden_whole_however_it_is_grouped(
    digits: str, separator: str, size: int
) -> None:
    parts = [digits[i : i + size] for i in range(0, len(digits), size)]
    text = separator.join(parts)
    left = _left(_call(("A", "Votre numéro de client ?"), ("C", f"C'est {text} merci")))
    assert not any(c.isdigit() for c in left)


@pytest.mark.parametrize(
    "question, answer",
    [
        ("Quel est votre code PIN ?", "quatre sept un un"),
        ("Wie ist Ihre Geheimzahl?", "Moment, das ist die 4711."),
        ("Mi dice il codice PUK?", "sì, quattro sette uno uno"),
        ("What was the last order number?", "It's forty-seven eleven."),
        ("Votre code postal ?", "mille quatre"),
        ("Ihr Jahrgang bitte?", "neunzehnhundertachtzig"),
    ],
)
def test_a_short_number_is_hidden_after_its_question(question: str, answer: str) -> None:
    found = detect(_call(("A", question), ("C", answer)))
    assert any(s.hidden and s.places[0].segment == 1 for s in found)


def test_a_short_number_that_nobody_asked_for_is_only_queued() -> None:
    found = detect_text("Il y a écrit 4711 dessus.")
    assert [(s.certainty, s.form) for s in found] == [(Certainty.QUEUE, "4711")]


def test_a_short_number_said_again_is_hidden_again() -> None:
    call = _call(("A", "Votre code PIN ?"), ("C", "4711"), ("A", "Donc 4711, parfait."))
    assert "4711" not in _left(call)


@pytest.mark.parametrize(
    "text, subclass",
    [
        ("756.9217.0769.85", "ahv"),
        ("CH93 0076 2011 6238 5295 7", "iban"),
        ("c h nonante-trois zéro zéro sept six deux zéro un un six deux", "iban"),
        ("4111 1111 1111 1111", "card"),
        ("079 123 45 67", "phone"),
        ("0041 79 123 45 67", "phone"),
        ("mon numéro de client est le 123 456 78", "customer"),
        ("numero di contratto 55 66 77 88", "contract"),
        ("Ticketnummer 99887766", "ticket"),
        ("serial number AB 12 34 56 78", "serial"),
    ],
)  # fmt: skip
def test_a_number_says_what_it_is(text: str, subclass: str) -> None:
    assert [s.subclass for s in detect_text(text)] == [subclass]


def test_a_wrong_check_digit_hides_all_the_same() -> None:
    for text in ("756.9217.0769.86", "CH93 0076 2011 6238 5295 8", "4111 1111 1111 1112"):
        assert not any(c.isdigit() for c in masked(text))


@pytest.mark.parametrize(
    "text",
    [
        "L'abonnement coûte 79.90 francs par mois.",
        "Das kostet zwölfhundert Franken im Jahr.",
        "CHF 1'250.00 sind offen.",
        "Sono centoventi franchi e novanta al mese.",
        "You get 10000 megabits for 24 months.",
        "J'attends depuis vingt-cinq minutes, et il est 14 h 30.",
        "Ich habe schon fünfunddreissig Mal angerufen.",
        "Appelez le 0800 800 800, c'est gratuit.",
        "Wählen Sie null achthundert achthundert achthundert, Taste siebzehn.",
        "Chiami lo zero otto zero zero, tasto diciassette.",
        "In an emergency dial 112 or 144.",
        "Ouvrez 192.168.1.1 dans le navigateur.",
        "Nous sommes en 2024, depuis 2015 rien n'a changé.",
        "Rose de joie, vraiment. C'est clément de ma part.",
        "Das ist ein Stein im Weg, ein Wolf im Schafspelz.",
        "Franco di porto, una rosa e fiori, davvero.",
        "I will grant you that, but mark my words, what a rich joke.",
        "Mon routeur Swisscom ne marche plus, et Netflix non plus.",
        "Meine Internetverbindung von Sunrise ist seit Montag gestört.",
        "It isn't working, the Wi-Fi from Salt keeps dropping on Mondays.",
    ],
)
def test_what_is_nobodys_stays_readable(text: str) -> None:
    assert masked(text) == text
    assert masked(text.lower()) == text.lower()


@pytest.mark.parametrize(
    "text",
    [
        "Je suis né le 12 mars 1980.",
        "le douze mars mille neuf cent quatre-vingts",
        "Geboren am 3.4.1975 in Bern.",
        "am dritten April neunzehnhundertfünfundsiebzig",
        "sono nata il ventuno maggio millenovecentonovanta",
        "born on the twelfth of March nineteen eighty",
        "my date of birth is March 12, 1980",
        "1980-03-12",
    ],
)
def test_a_date_of_birth_is_hidden(text: str) -> None:
    assert [s.category for s in detect_text(text) if s.hidden and s.subclass == "birth"] == ["date"]


def test_another_date_is_only_queued() -> None:
    for text in ("La commande du 12.03.2024 n'est pas arrivée.", "bestellt am 3. April 2025"):
        assert [(s.subclass, s.hidden) for s in detect_text(text)] == [("date", False)]


def test_one_number_in_two_turns_is_one_suspicion_with_two_places() -> None:
    call = _call(("C", "zéro sept neuf, un deux trois"), ("A", "oui"), ("C", "45 67"))
    (found,) = detect(call)
    assert [place.segment for place in found.places] == [0, 2]
    assert found.form == "0791234567"


def test_a_correction_belongs_to_the_number() -> None:
    shown = masked("zéro sept neuf quarante-cinq, non, pas 83, 85")
    assert shown.strip("_,. ") == "non, pas"  # what is said while looking for it needn't be


def test_check_digits() -> None:
    assert is_ahv("7569217076985") and not is_ahv("7569217076986")
    assert is_iban("CH9300762011623852957") and not is_iban("CH9300762011623852958")
    assert is_card("4111111111111111") and not is_card("4111111111111112")
