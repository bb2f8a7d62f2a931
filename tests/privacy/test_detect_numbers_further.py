"""Numbers as people go on with them, correct them and name their ends."""

import pytest

from tests.privacy.masked import masked


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mio numero 079 391 29 12, scusi, volevo dire 19 19", "volevo dire"),
        ("my number is 079 391 29 12, scratch that, nineteen", "scratch that"),
        ("ma ligne, c'est plus quarante et un, septante-neuf, deux cent deux, 70 23", "ligne"),
    ],
)
def test_a_corrected_number_is_hidden_to_its_end(text: str, left: str) -> None:
    hidden = masked(text)
    assert left in hidden and not any(c.isdigit() for c in hidden)
    assert not {"nineteen", "plus"} & set(hidden.split())


@pytest.mark.parametrize(
    "text", ["celui qui se termine par 22", "the one that ends in 11 57", "die Karte endet auf 45"]
)
def test_the_end_of_a_number_that_is_named_is_hidden(text: str) -> None:
    assert not any(c.isdigit() for c in masked(text))


@pytest.mark.parametrize(
    "text",
    [
        "composez le zéro huit cents cinq cinq cinq six six six",
        "wählen Sie die null achthundert fünf fünf fünf sechs sechs sechs",
        "votre mobile commence par zéro sept neuf ?",
        "der Zählerstand ist 48 213 Kilowattstunden",
        "nicht vor 2030",
    ],
)
def test_what_is_everybodys_stays(text: str) -> None:
    assert masked(text) == text


def test_letters_before_a_number_belong_to_it_without_capitals_too() -> None:
    assert "sr" not in masked("je note le dossier sr 23335399 pour vous")


@pytest.mark.parametrize(
    "text",
    [
        "A: La référence ?\nB: K L.\nA: Oui ?\nB: Quatre cent un, zéro six.\nA: Bien.",
        "A: Die Referenz?\nB: K L, Moment, vierhunderteins, null sechs.\nA: Gut.",
        "A: Il riferimento?\nB: K L, un attimo, quattrocentouno, zero sei.\nA: Bene.",
        "A: The policy?\nB: K, dash, four oh one, oh six.\nA: Fine.",
        "A: Which IBAN?\nB: The new one's C H, four oh one, oh six, nineteen.\nA: Fine.",
    ],
)
def test_letters_set_apart_from_their_number_belong_to_it(text: str) -> None:
    kept = {word.strip(".,?") for word in masked(text).split()}
    assert not {"K", "L", "C", "H", "sechs", "six", "sei"} & kept


@pytest.mark.parametrize(
    "text",
    [
        "A: Und Ihre Nummer?\nB: Rufen Sie mich unter 081 410 22 37 an.",
        "A: Le chiffre au verso ?\nB: 805.",
        "A: Der PUK, ist es dieser?\nB: Wählen Sie die Taste 2.\nA: Der PUK, bitte.\nB: 3152.",
        "A: Die Karte, die auf 1807 endet?\nB: Ja, die.\nA: Und warum?\nB: Nehmen Sie 1807.",
        "A: Le numéro sur la facture ?\nB: Zéro neuf cent 12 44.",
    ],
)
def test_what_looks_like_a_service_number_may_be_somebodys(text: str) -> None:
    assert not any(c.isdigit() and c != "2" for c in masked(text))


@pytest.mark.parametrize(
    "text",
    [
        "mon numéro c'est le ___, mais pas entre midi et deux",
        "la referenza è ___, il tecnico viene tra le undici e le 17 e 30",
        "ma référence ___, le technicien passe entre 9h30 et 15 heures",
        "mit der 2500er Franchise wird es billiger",
        "mein Vertrag läuft, hoffentlich muss ich vor 2030 nicht mehr anrufen",
        "grazie mille per il numero di contratto",
        "il mio numero è ___, un attimo, ___",
        "les quatorze derniers mois de mon contrat",
    ],
)
def test_times_years_and_thanks_are_no_part_of_a_number(text: str) -> None:
    said = text.replace("___", "48 213 907")
    assert masked(said) == text.replace("___", "_" * 10)


@pytest.mark.parametrize(
    "text",
    [
        "le dossier porte G, quatre-vingt-deux, zéro zéro, sept, W",
        "auf dem Schein steht KL-3391-X",
        "la pratica è KL, ottantadue zero zero sette, X",
        "the reference is four eight one double oh six B",
    ],
)
def test_letters_that_end_a_number_are_hidden_with_it(text: str) -> None:
    assert not {"W", "X", "B", "-X"} & {word.strip("_,") for word in masked(text).split()}


def test_a_word_behind_a_number_is_no_letter_of_it() -> None:
    assert masked("mon numéro 0763081442 c'est juste").endswith(" c'est juste")
