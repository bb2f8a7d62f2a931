"""What stands around a name tells it from words, also where nothing is written with a capital."""

import pytest

from tests.privacy.masked import marked


@pytest.mark.parametrize(
    "text",
    [
        "let me think about that\nand i'm waiting for an answer",
        "je me renseigne et je vous rappelle",
        "Das macht 12,5 Prozent Verzugszins. Und noch 3 Monate Probezeit.",
        "Leitstelle, mein Name ist «Regula Kälin».",
        "Stördienst, ich heisse «Reto Amstutz».",
    ],
)
def test_pronouns_counted_nouns_and_desks_are_nobody(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "permettez moi de me présenter «oriane vaucherolle»",
        "darf ich mich vorstellen «zoltan brkovic»",
        "merci «ayodele» vous avez été patiente",
        "thanks «ayodele» you have been a help",
        "la ligne est coupée\n«ayodele okonkwo» est notre cheffe d'équipe",
        "the line is dead\n«ayodele okonkwo» was in charge of that",
        "centrale d'appel «oriane vaucherolle» je vous écoute",
        "grüezi do isch de «wolf» was chan ich für sie tue",
    ],
)
def test_unknown_names_without_capitals_are_told_by_what_goes_on(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "merci beaucoup vous êtes gentille",
        "danke vielmals sie haben mir geholfen",
        "grazie infinite lei mi ha aiutato",
        "la connexion est coupée\nle signal a disparu",
        "unlimited roaming is included\nthe router was replaced",
    ],
)
def test_thanks_and_things_without_capitals_are_nobody(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Das hat mir Hausverwalterin «Zgraggen» gesagt.",
        "ich gebe das meinem rechtsanwalt «brkovic»",
        "Der Kundenberater «Küttel» war nett.",
        "Das macht der Rechtsanwalt morgen.",
    ],
)
def test_what_somebody_does_is_no_name_but_stands_before_one(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Herr «Zgraggen» aus «Oberwilfingen» hat angerufen.",
        "Ich hatte Mrs «Llewellyn» from «Zug» on the line.",
        "madame «rochat» de «chavornexy» a rappelé",
        "Then Mrs «Llewellyn» from Swisscom rang me.",
        "frau «zgraggen» aus der abteilung hat angerufen",
    ],
)
def test_where_somebody_with_a_title_is_from_is_hidden(text: str) -> None:
    assert marked(text) == text
