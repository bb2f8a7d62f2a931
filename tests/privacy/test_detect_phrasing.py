"""People are found in other words than those the rules were written from.

What is between « and » must be hidden, everything else must stay; each line is tried as it is
and without any capital, as some recognisers write.
"""

import re

import pytest

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.privacy.detect import Certainty, detect, detect_text
from tests.privacy.masked import marked, masked

_FRENCH = """
Allô oui bonjour, «Mireille Jaquet» au téléphone, je vous appelle pour une panne.
Vous êtes bien chez le dépannage, «Bastien Roch», je vous écoute.
Oui, «Jaquet» à l'appareil.
Le contrat est au nom de mon mari, «Alain Rochat».
J'ai eu un certain «Thierry Monnet» la semaine dernière.
Je vous passe ma collègue, «Coralie Savary».
Merci «Bastien», au revoir.
Monsieur «Rochat», je vous propose un geste de cinquante francs.
Ma fille «Léonie» a tout rebranché.
Bonne journée, Madame «Jaquet».
J'habite à la «rue des Alpes 14», à «Yverdon».
Nous sommes au «12, chemin des Cèdres».
Vous pouvez écrire à «mireille point jaquet arobase bluewin point ch».
C'est «m tiret bas jaquet arobase gmail point com».
Ça s'écrit «J A Q U E T».
«J comme Jean, A comme Anne, Q comme Québec, U, E, T».
"""
_GERMAN = """
Willkommen bei der Hotline, «Reto Amstutz» am Apparat.
Ja hallo, hier spricht «Vreni Kälin», ich habe eine Frage.
Mein Name ist «Vreni Kälin».
Sie sprechen mit «Reto Amstutz», was kann ich für Sie tun?
Der Vertrag läuft auf meinen Mann, «Beat Kälin».
Ein gewisser «Thomas Gasser» hat mir das zugesagt.
Ich verbinde Sie mit meiner Kollegin «Sandra Odermatt».
Danke «Reto», auf Wiederhören.
Frau «Kälin», ich sehe hier eine Störung.
Meine Tochter «Ladina» hat alles neu gestartet.
Ich wohne an der «Dorfstrasse 14» in «Sursee».
Dann rufe ich Sie unter «07253 998877» zurück.
Das steht auf Seite 12 unten.
In der «Alten Gasse 3», «6210» «Sursee».
Schreiben Sie an «vreni punkt kälin at gmx punkt ch».
Die Adresse lautet «vreni unterstrich kaelin klammeraffe bluewin punkt ch».
Ich buchstabiere: «K wie Konrad, A, L wie Ludwig, I, N».
"""
_ITALIAN = """
Assistenza, buongiorno, sono «Fabrizio Bernasconi».
Salve, mi chiamo «Loredana Pedrini» e chiamo per la bolletta.
«Pedrini» all'apparecchio.
Il contratto è intestato a mia moglie, «Marisa Lurati».
Ho parlato con un certo «Giorgio Ferrari», mi aveva promesso uno sconto.
Le passo il mio collega, «Stefano Galli».
Grazie «Fabrizio», arrivederci.
Signora «Pedrini», vedo un guasto nella sua zona.
Mio figlio «Mattia» ha riavviato il modem.
Abito in «via Nassa 12» a «Lugano».
Stiamo in «viale dei Platani 7», «6600» «Locarno».
Mi scriva a «loredana punto pedrini chiocciola bluewin punto ch».
È «loredana trattino basso pedrini chiocciola gmail punto com».
Le faccio lo spelling: «P come Padova, E, D come Domodossola, R, I, N, I».
"""
_ENGLISH = """
Good morning, you're through to «Hannah Whitfield», how can I help?
Hi, it's «Colin Baxter», my line has been dead since Tuesday.
This is «Hannah» from the billing team.
The contract is in my wife's name, «Doreen Baxter».
Last week I spoke to «Gareth Simmons», who said it was sorted.
I'll put you through to my colleague, «Leanne Porter».
Thanks «Hannah», bye.
Mr «Baxter», I can see an outage in your area.
My daughter «Imogen» set it all up.
Have a lovely evening, Mrs «Baxter».
We live at «14 Station Road» in «Zurich».
Send it to «colin dot baxter at gmail dot com».
It's «colin underscore baxter at sunrise dot ch».
That's «B A X T E R».
«B for Bravo, A for Alpha, X for Xavier, T, E, R».
"""
_LINES = [
    line for text in (_FRENCH, _GERMAN, _ITALIAN, _ENGLISH) for line in text.strip().splitlines()
]


def _readable(text: str) -> str:
    """Give the letters and digits that are left, in order."""
    return _letters(masked(text, " "))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip()


@pytest.mark.parametrize("line", _LINES)
@pytest.mark.parametrize("lower", [False, True], ids=["written", "lower"])
def test_all_that_is_private_goes_and_nothing_else(line: str, lower: bool) -> None:
    line = line.lower() if lower else line
    text = re.sub(r"[«»]", "", line)
    assert _readable(text) == _letters(re.sub(r"«[^»]*»", " ", line))


@pytest.mark.parametrize(
    "question, answer",
    [
        ("À qui ai-je l'honneur ?", "Ambrosetti."),
        ("Votre nom de famille ?", "Quillet."),
        ("Wie ist Ihr Name?", "Hürzeler."),
        ("Con chi parlo?", "Zamberlani."),
        ("What's your last name?", "Oakenshaw."),
    ],
)
def test_an_unknown_name_is_found_after_its_question(question: str, answer: str) -> None:
    call = Transcript((Segment(0, 1, "A", question), Segment(1, 2, "C", answer)))
    assert [s.form for s in detect(call) if s.category == "person"] == [answer.strip(".")]


def _persons(*lines: str, names: tuple[str, ...] = ()) -> list[str]:
    call = Transcript(tuple(Segment(i, i + 1, "AC"[i % 2], t) for i, t in enumerate(lines)))
    return [s.text for s in detect(call, names) if s.subclass == "person" and s.hidden]


def test_a_name_found_once_is_found_everywhere() -> None:
    lines = ("Je m'appelle Quillerat.", "Bien.", "Alors Quillerat, c'est avec deux l.")
    assert _persons(*lines) == ["Quillerat", "Quillerat"]


def test_a_misheard_name_is_found_too() -> None:
    lines = ("mein name ist hürzeler", "gut", "frau weiss nicht wo hürzler ist")
    assert "hürzler" in _persons(*lines)


def test_a_name_from_an_address_or_a_spelling_is_found_elsewhere() -> None:
    assert "Oakenshaw" in _persons("It's j.oakenshaw@gmail.com", "Right. So Oakenshaw it is.")
    assert "zamberlani" in _persons("z a m b e r l a n i", "allora zamberlani ho annotato")


def test_names_from_elsewhere_are_found() -> None:
    assert _persons("le dossier de quillerat est clos", names=("Quillerat",)) == ["quillerat"]


def test_the_names_of_speakers_are_found() -> None:
    speakers = (Speaker("A", Role.AGENT, "Ottokar Zwingelstein"),)
    call = Transcript((Segment(0, 1, "A", "hier der zwingelstein nochmal"),), speakers)
    assert [s.text for s in detect(call)] == ["zwingelstein"]


@pytest.mark.parametrize(
    "question, answer",
    [
        ("Quel est votre mot de passe ?", "C'est grenouille."),
        ("Wie lautet das Passwort?", "Schneeflocke"),
        ("Qual è la password?", "cioccolatino"),
        ("And the password?", "It's marmalade."),
    ],
)
def test_a_password_is_hidden_after_its_question(question: str, answer: str) -> None:
    call = Transcript((Segment(0, 1, "A", question), Segment(1, 2, "C", answer)))
    assert [s.category for s in detect(call) if s.places[0].segment == 1] == ["secret"]


def test_a_mailbox_of_a_large_firm_is_only_queued() -> None:
    (found,) = detect_text("Écrivez à info@swisscom.ch")
    assert (found.category, found.certainty) == ("email", Certainty.QUEUE)
    (own,) = detect_text("Mon atelier, c'est info@atelier-salamin.example")
    assert own.hidden  # who works alone is found by it


@pytest.mark.parametrize(
    "said",
    [
        "mon mail c'est yolande perrin septante-trois a commercial yahoo point fr",
        "it is beatrix three oh at icloud dot com",
        "an cem imhof Klammeraffe quickline Punkt ch",
        "allora b punto dellera chiocciola libero punto it",
    ],
)
def test_a_mailbox_of_several_words_is_hidden_whole(said: str) -> None:
    (found,) = [s for s in detect_text(said) if s.category == "email"]
    begins = ("yolande", "beatrix", "cem", "b punto")
    assert found.text == said[min(said.index(b) for b in begins if b in said) :]


def test_a_mailbox_may_be_told_a_turn_before_its_at_sign() -> None:
    said = (("C", "Envoyez à bureau"), ("A", "allez-y"), ("C", "arobase perrin point ch"))
    found = detect(Transcript(tuple(Segment(0, 0, who, text) for who, text in said)))
    (mail,) = [s for s in found if s.category == "email"]
    assert [p.segment for p in mail.places] == [0, 2]


def test_a_spelled_name_is_joined() -> None:
    (found,) = detect_text("R comme Robert, O, C comme Charles, H")
    assert (found.category, found.form) == ("person", "Roch")


def test_a_name_spelled_over_a_back_channel_leaves_it_readable() -> None:
    call = Transcript(
        (Segment(0, 1, "C", "B, A, X"), Segment(1, 2, "A", "mhm"), Segment(2, 3, "C", "T, E, R"))
    )
    (found,) = detect(call)
    assert [place.segment for place in found.places] == [0, 2]


def test_labels_of_turns_are_not_looked_at() -> None:
    text = "Bernard: bonjour\nAgent: oui\nBernard: merci\nAgent: de rien\n"
    assert detect_text(text) == ()


def test_nothing_is_found_in_nothing() -> None:
    assert detect(Transcript()) == () and detect_text("") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Das Passwort für das Portal ist «Sonnenblume».",
        "Das Kennwort zum WLAN lautet «Sonnenblume77».",
        "Le mot de passe du portail est «tournesol».",
        "La password del portale è «girasole».",
        "The password for the portal is «sunflower».",
        "Das Passwort für das Portal ist gesperrt.",
        "The password of the user is not correct.",
        "Ich habe mein Passwort vergessen, und das ist ärgerlich.",
    ],
)
def test_a_password_is_hidden_though_it_is_said_first_what_it_is_for(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Ich wohne in der «Lindengasse zwölf», in «Östringen».",
        "J'habite à la «rue du Moulin 12» à «Chavornay-le-Haut».",
        "Abito in «via dei Tigli 42», a «Montelupone».",
        "Das ist der «Lindenweg 4», in Ordnung.",
        "La «rue du Lac 3» a été fermée.",
    ],
)
def test_a_place_in_no_list_is_hidden_after_its_street(text: str) -> None:
    assert marked(text) == text


def test_an_address_ends_with_its_sentence() -> None:
    text = "Schreiben Sie an «hannelore@posteo.example». Auf Wiederhören."
    assert marked(text) == text
    assert marked("Das ist «anna@bluewin. ch»") == "Das ist «anna@bluewin. ch»"
