"""House numbers apart from their street, streets without one, and places that are answers."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.privacy.detect import detect


def _left(*texts: str) -> str:
    """Give what of the last text can still be read."""
    call = Transcript(tuple(Segment(0, 0, "ab"[n % 2], text) for n, text in enumerate(texts)))
    kept, last = list(texts[-1]), len(texts) - 1
    for found in (s for s in detect(call) if s.hidden):
        for place in found.places:
            if place.segment == last:
                kept[place.char_start : place.char_end] = "_" * (place.char_end - place.char_start)
    return "".join(kept)


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        (("Avenue du Lac, au 112, non pardon, au cent huit.",), "cent"),
        (("Via Franscini sessantasei, no scusi, sessantaquattro.",), "sessantaquattro"),
        (("On habite rue du Lac. À quel numéro ?", "Au quarante-neuf."), "quarante"),
        (("Welche Hausnummer?", "Achtundfünfzig b."), "b."),
        (("Nummer fünfzehn b, das Haus mit den Läden",), " b"),
        (("c'est toujours rue des tilleuls à vevey",), "tilleuls"),
        (("ist es immer noch gartenstrasse in altdorf",), "gartenstrasse"),
        (("Votre lieu de domicile ?", "Savièse, dans le bas du village."), "Savièse"),
        (("L'appartamento è a Mesocco, codice postale",), "Mesocco"),
        (("We came from Cham to Leysin.",), "Cham"),
    ],
)
def test_where_somebody_lives_is_hidden(texts: tuple[str, ...], word: str) -> None:
    assert word in texts[-1] and word not in _left(*texts)


def test_until_is_no_letter_of_a_house() -> None:
    text = "Wir sind von 8 bis 10 Uhr da."
    assert _left(text) == text
