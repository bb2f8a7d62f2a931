import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.language import guessed_language, language_of


def said(*texts: str, language: str = "") -> Transcript:
    return Transcript(tuple(Segment(0, 0, "", text) for text in texts), language=language)


FRENCH = "Bonjour, je vous appelle parce que ma ligne est coupée depuis hier. C’est pour ça, merci."
TEXTS = {
    "fr": FRENCH,
    "de": "Guten Tag, ich habe nicht verstanden, wie die Rechnung ist. Danke, wenn sie es sind?",
    "it": "Buongiorno, io non ho capito che cosa è questo. Grazie, ma la linea è già caduta, può?",
    "en": "Hello, I'm calling about the bill that you sent to my house. Thank you for this.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_common_words_tell(language: str) -> None:
    assert guessed_language([said(TEXTS[language])]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Oui. Non. Merci.",
        "uh huh 022 555 01 42 " * 50,
        "Hola, buenas tardes, le llamo porque la línea no funciona desde ayer y no sé qué hacer, "
        "me dijeron que el técnico iba a venir hoy, pero no vino nadie a la casa de mi madre.",
        "Goedemiddag, ik bel omdat mijn internet het niet doet sinds gisteren en ik weet niet wat "
        "ik moet doen, de monteur zou vandaag komen maar er is niemand geweest bij ons in huis.",
        "Bom dia, estou a ligar porque a linha não funciona desde ontem e não sei o que fazer, "
        "disseram que o técnico vinha hoje mas não veio ninguém a casa da minha mãe.",
        " ".join(TEXTS.values()),
    ],
)
def test_in_doubt_nothing_is_said(text: str) -> None:
    assert guessed_language([said(text)]) == ""


def test_what_is_stated_comes_first() -> None:
    calls = [said(FRENCH), said("x", language="de")]
    assert language_of("it", calls) == ("it", False)
    assert language_of("", calls) == ("de", False)
    assert language_of("", calls[:1]) == ("fr", True)
    assert language_of("", []) == ("", False)
