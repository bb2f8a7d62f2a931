"""Numbers and spelled names that something else interrupts; what is around them, or like them."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.masked import masked


@pytest.mark.parametrize(
    "text",
    [
        "Agent: Votre numéro ?\nClient: [zéro sept neuf], [deux deux],\n"
        "Agent: Excusez-moi, j'ai toussé.\nClient: À vos souhaits. [septante-trois, quatre trois].",
        "Agent: Your customer number?\nCaller: [Four one] down, dog, [two two, four four, one].",
        "Agent: Comment ça s'écrit ?\nClient: [M A R T]\nAgent: Attendez.\nClient: Alors. [I N].",
        "agent: how do you spell that\ncaller: [l o w]\nagent: carry on\ncaller: [e]",
        "Agent: Your IBAN?\nCaller: [GB96 BARC 5150 3376 9266 41], it is.",
        "Agent: Where to?\nCaller: [Flat 4, 37 Station Road], please.",
        "agent: l'adresse\nclient: [12 place de la poste] deuxième étage",
        "agent: was noch\nkunde: verbinden sie mich mit herrn [zimmer]\nagent: gern\nkunde: danke",
        "Agent: Where to?\nCaller: [7 Kingsway], please.\nAgent: Fine.\nCaller: Bye.",
        "Agent: Your address?\nCaller: [Flat 9, 33 Moorside], second floor.\nAgent: Fine.",
        "Agent: Votre AVS ?\nClient: [Sept cent cinquante-six],\nAgent: Une seconde.\nClient: Ah.",
        "Agent: Un numéro ?\nClient: Il est au [zéro septante-huit]\n"
        "Agent: [zéro septante-huit], oui.\nClient: oui, [quarante-huit cinq, trois quatre]",
        "Agent: Your card?\nCaller: [fifty-five thirty-eight forty-six thirty-six eighty-three]\n"
        "Agent: [fifty-five thirty-eight forty-six thirty-six eighty-three] yes\n"
        "Caller: [seventy-two twenty ninety-four]",
        "agent: ergo service [jung]\nkunde: hallo\nagent: ja\nkunde: gut",
        "Agent: Wohin?\nKunde: An die [Seestrasse 36/A].\nAgent: Gut.\nKunde: Ja.",
        "Agent: The payment is addressed to [Zorbina].\nCaller: I see.",
    ],
)
def test_it_is_hidden(text: str) -> None:
    plain = re.sub(r"[][]", "", text)
    shown = "".join("_" if c.isalnum() and m == "_" else c for c, m in _pairs(plain))
    hidden = re.sub(r"\[[^]]*\]", lambda found: re.sub(r"[^\W_]", "_", found[0][1:-1]), text)
    assert shown == hidden


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    return zip(text, masked(text), strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "Agent: Wie viele Versuche haben Sie noch?\nKunde: 5, steht da.\nAgent: Gut.\nKunde: Ja.",
        "Agent: We're open till 11.00.\nCaller: It's a long one. The old one broke.",
        "Agent: Bei 4074.20 Franken Schaden.\nKunde: The bill says £1187.90 in all.",
        "Agent: Overnight it's 0800 245 7487.\nCaller: Thanks.",
        "agent: ich brauch aber einen festen termin\nkunde: dann mach ich weiter",
    ],
)
def test_it_stays(text: str) -> None:
    assert masked(text) == text


_WORDS = (
    "one the a 5 0 079 ch rue place via de la flat unit 4 gb96 barc £5 € 10.15 alle puk essais "
    "numéro e i B . , : ? ! s' d' herr zimmer 756 septante-six Agent: A: route 12 Muster"
)


@given(st.lists(st.lists(st.sampled_from(_WORDS.split()), max_size=8).map(" ".join), max_size=5))
def test_no_words_break_the_detectors(turns: list[str]) -> None:
    text = "\n".join(turns)
    assert len(masked(text)) == len(text)
