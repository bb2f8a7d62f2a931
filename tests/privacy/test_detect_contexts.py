"""What is private is told by what stands around it, where no list knows it.

What is between « and » must be hidden, everything else must stay.
"""

import pytest

from tests.privacy.masked import marked


@pytest.mark.parametrize(
    "text",
    [
        "Ich wohne in der «Alten Landstrasse 27», Haus B, in «Wolfhalden».",
        "C'est à la «Grand-Rue 18», à «Vuadens».",
        "Je suis à la «ruelle des Trois-Rois 5».",
        "C'est la «rue de l'Industrie trente», troisième étage.",
        "I live at «38 The Crescent», block B.",
        "It is «11 St Stephen's Green», third floor.",
        "C'est au «12 Rue du Rhône», «1204» «Genève».",
        "Ich wohne «Im Grüt 18».",
        "j'appelle de «vuadens» et rien ne marche",
    ],
)
def test_an_address_is_told_by_what_stands_around_it(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Das ist der Vertrag «AB 4711223».",
        "oui «a b quatre sept un un deux» voilà",
        "L'adresse MAC c'est «3D:25:1C:FE:60:A8».",
        "La plaque c'est «GE 123 456».",
        "The registration is «VD48384».",
        "Il codice è «4711».",
    ],
)
def test_letters_go_with_their_number(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "ma sœur «oumaïma» vous a écrit",
        "Mein Schwager «Flutura» kennt sich aus.",
        "Das ist Frau «In-Albon».",
        "mrs «o'shaughnessy» promised me a credit",
        "il signor «al-masri» mi aveva promesso un rimborso",
        "i'll transfer you to «grant mcallister» in billing",
    ],
)
def test_a_rare_name_is_told_by_what_stands_around_it(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "On est ouvert de 8 h à 18 h 30.",
        "The rise is 2.9 per cent from the 1st of April.",
        "Geben Sie im Browser 192.168.1.1 ein.",
        "Le technicien passe le jeudi 14 mars entre 8 heures et midi.",
        "Le è arrivato un messaggio via SMS.",
        "Das ist ein schwerer Stein im Garten und ein kurzer Weg.",
        "J'ai un Archer AX55 et un iPhone 14 Pro.",
    ],
)
def test_what_is_nobodys_stays(text: str) -> None:
    assert marked(text) == text


def test_a_number_asked_for_is_hidden_though_it_is_like_a_date() -> None:
    text = "A: Votre numéro de client ?\nC: C'est «01/01/10» merci\nA: oui\nC: non\n"
    assert marked(text) == text
