"""What a recogniser made of a register's forms is hidden with them, and no entity of its own."""

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.registering import joined
from carereview.privacy.misheard_rows import misheard_rows
from carereview.privacy.propose import propose

REGISTER = Register(
    (
        Entity("Client", "person", ("Julien Vaucherel", "Vaucherel"), Verdict.REDACT),
        Entity("Agent A", "person", ("Sandra Keller",), Verdict.KEEP),
        Entity("Adresse", "address", ("chemin du Grillon 17",), Verdict.REDACT),
        Entity("Wifi", "secret", ("grille-pain septante-cinq",), Verdict.REDACT),
    )
)


def _call(*texts: str) -> Transcript:
    return Transcript(tuple(Segment(0, 0, "ab"[n % 2], text) for n, text in enumerate(texts)))


def _rows(text: str) -> list[tuple[str, str]]:
    rows = misheard_rows(_call(text), REGISTER)
    return [(row.entity.name, text[row.char_start : row.char_end]) for row in rows]


def test_an_address_and_a_password_are_known_by_their_sound() -> None:
    assert ("Adresse", "chemin du gris on dit 7") in _rows("C'est chemin du gris on dit 7, voilà.")
    assert _rows("gris pain septante 5 tout attaché")[0][0] == "Wifi"


def test_what_people_say_every_day_sounds_like_nobody() -> None:
    assert not _rows("Bonjour madame, le technicien passe vendredi sur le chemin de la gare.")


def test_a_misheard_name_becomes_a_form_of_who_is_meant() -> None:
    call = _call("Bonjour, Julien Voscherelles.", "Merci Monsieur Voschrael.")
    proposal = propose(REGISTER, [call], "fr")
    client = proposal.register.entity("Client")
    assert client and {"Julien Voscherelles"} <= set(client.forms)
    assert client.decision is Verdict.REDACT and "Client" in proposal.added
    assert joined(REGISTER, [client]).entity("Client") == client


def test_who_is_kept_readable_is_not_meant_by_what_sounds_alike() -> None:
    proposal = propose(REGISTER, [_call("Bonjour Madame Kellaire.")], "fr")
    assert proposal.register.entity("Agent A") == REGISTER.entity("Agent A")
    assert any("Kellaire" in form for e in proposal.register.entities for form in e.forms)


_KNOWN = Register(
    (
        Entity("Adresse", "address", ("zéro vingt-deux trois", "1095 Lutry"), Verdict.REDACT),
        Entity("Client", "person", ("Raymond", "Raymond Paschoud"), Verdict.REDACT),
    )
)


def test_numbers_and_words_beside_a_known_name_are_no_misheard_form() -> None:
    """Else each look at the same calls would hide more of what nobody said in private."""
    texts = ("Zéro vingt-cinq trois.", "Raymond a déjà payé.", "Raymond, je rappelle.")
    assert propose(_KNOWN, [_call(*texts)], "fr").register == _KNOWN
