"""Names told by what is said of their bearers, in texts with and without capitals."""

import pytest

from tests.privacy.masked import masked

_BEFORE = "A: ok\nB: ok\nA: ok\nB: "


def _hidden(text: str) -> str:
    return masked(_BEFORE + text)[len(_BEFORE) :]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("c'est quilian mon neveu qui paie", "quilian"),
        ("vous connaissez zoltane elle est chez vous", "zoltane"),
        ("mais zélinde travaille à l'étage", "zélinde"),
        ("Tamsine habite chez moi depuis mars.", "Tamsine"),
        ("normalerweise macht das mein bruder der quirl", "quirl"),
        ("laut jorinde war niemand da", "jorinde"),
        ("Aber Yorvik ist den ganzen Tag daheim.", "Yorvik"),
        ("in jorindes e-mail steht etwas anderes", "jorinde"),
        ("di solito ci pensa ombrosa mia cognata", "ombrosa"),
        ("conosce taddeuccia lavora da voi", "taddeuccia"),
        ("ma quirico era in casa", "quirico"),
        ("do you know ossian over there", "ossian"),
        ("that was isolda my niece on the phone", "isolda"),
        ("but ossian is off today", "ossian"),
    ],
)
def test_who_is_spoken_of_is_hidden(text: str, name: str) -> None:
    assert name not in _hidden(text)


@pytest.mark.parametrize(
    "text",
    [
        "mais demain est férié, ma soeur me l'a dit",
        "aber heute ist Montag, sagte mein Bruder",
        "ma oggi è chiuso, secondo me",
        "do you know whether it was yesterday",
    ],
)
def test_what_is_no_name_stays(text: str) -> None:
    assert _hidden(text) == text
