"""What detectors suspect becomes entities: one for each person, and none for what is known."""

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Review
from carereview.privacy.cluster import same_name, same_person
from carereview.privacy.plan import make_plan
from carereview.privacy.propose import propose, with_suspicions


def call(*texts: str) -> Transcript:
    return Transcript(
        segments=tuple(
            Segment(5000 * n, 5000 * n + 4000, "ab"[n % 2], text) for n, text in enumerate(texts)
        )
    )


FIRST = call(
    "Bonjour, Sandra Keller à votre service.",
    "Bonjour Madame Keller, mon numéro est le 079 555 01 73.",
    "Merci. Et votre adresse e-mail ?",
    "julien.martin@example.org",
)
SECOND = call("Vous aviez parlé avec Madame Kehler.", "Oui, le zéro sept neuf 555 01 73, toujours.")


def test_one_person_is_one_entity_over_the_case_however_a_recogniser_spells_it() -> None:
    register = propose(Register(), [FIRST, SECOND], "fr").register
    persons = [e for e in register.entities if e.category == "person"]
    assert [e.name for e in persons] == ["Personne A"]
    assert {"Sandra Keller", "Kehler"} <= set(persons[0].forms)
    assert all(entity.decision is Verdict.UNDECIDED for entity in register.entities)


def test_one_number_is_one_entity_written_and_said() -> None:
    register = propose(Register(), [FIRST, SECOND], "fr").register
    assert [e.category for e in register.entities].count("phone") == 1


def test_what_is_known_is_not_proposed_and_its_pseudonym_stays() -> None:
    known = Register(
        (
            Entity("Agent A", "person", ("Sandra Keller", "Keller"), Verdict.REDACT),
            Entity("Numéro", "phone", ("079 555 01 73",), Verdict.KEEP),
        )
    )
    proposal = propose(known, [FIRST], "fr")
    assert proposal.register.entities[:2] == known.entities
    assert {e.category for e in proposal.register.entities[2:]} == {"email"}


def test_proposing_twice_changes_nothing() -> None:
    once = propose(Register(), [FIRST, SECOND], "fr")
    again = propose(once.register, [FIRST, SECOND], "fr")
    assert again.register == once.register and again.added == ()


def test_everything_suspected_is_hidden_by_the_plan() -> None:
    register = with_suspicions(Register(), [FIRST], "fr")
    plan = make_plan(FIRST, Review(), register)
    text = " ".join(plan.segment(n, plan.text(""), "").text for n in range(4))
    for private in ("Keller", "Sandra", "079", "01 73", "julien", "martin", "example.org"):
        assert private not in text


def test_what_its_form_does_not_find_is_added_as_said_to_the_same_entity() -> None:
    said = call("Das Passwort für das Portal ist Sonnenblume77.", "Die IBAN ist DE89 3704 0044 05.")
    proposal = propose(Register(), [said], "de")
    assert {e.name for e in proposal.register.entities} == set(proposal.added)
    plan = make_plan(said, Review(), proposal.register)
    assert "Sonnenblume77" not in plan.segment(0, plan.text(""), "").text
    assert len([e for e in proposal.register.entities if e.category == "secret"]) == 1


def test_nobody_is_proposed_where_somebody_said_that_nothing_is_private() -> None:
    register = Register(nothing_private=True)
    assert with_suspicions(register, [FIRST]) == register


def test_names_are_the_same_with_a_letter_wrong_and_else_not() -> None:
    assert same_name("keller", "kehler") and same_name("grimbert", "grimbard")
    assert not same_name("keller", "zeller") and not same_name("rot", "rost")
    assert same_person(("keller",), ("sandra", "keller"))
    assert not same_person(("sandra", "keller"), ("sandra", "muster"))


SAID = (
    "Madame Keller Sandra 079 555 01 73 zéro sept neuf rue du Lac huit bonjour oui euh 1201 Genève "
    "julien@example.org arobase point ch je m'appelle Martin Kehler"
)
WORDS = st.sampled_from(SAID.split())


@given(st.lists(st.lists(WORDS, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=4))
def test_whatever_is_suspected_is_covered_by_the_register_that_is_proposed(
    texts: list[str],
) -> None:
    said = call(*texts)
    proposal = propose(Register(), [said], "fr")
    again = propose(proposal.register, [said], "fr")
    assert again.added == ()
