"""Forms are found whatever their case, accents, hyphens, inflection and spacing."""

import pytest

from carereview.core.register import Entity, Register, Verdict
from carereview.privacy.matcher import Matcher
from tests.privacy.samples import AGENT, MAIL, REGISTER, redacted, register


@pytest.mark.parametrize(
    "written",
    [
        "Sandra Keller", "SANDRA KELLER", "sandra-keller", "sandra_keller", "SandraKeller",
        "Sándra Këller", "Sandra\u00a0Keller", "Sandra  Keller", "Sandra, euh, Keller",
        "Sandra Keller's", "Sandra Kellers", "Sandra Keller’s", "Keller Sandra", "Keller, Sandra",
        "K E L L E R", "K-E-L-L-E-R", "k.e.l.l.e.r", "Kel-ler", "Kel\u00adler", "Ｋｅｌｌｅｒ",
        "K comme Karl, E comme Émile, deux L, E comme Eva, R comme Robert",
        "K wie Kaufmann, E wie Emil, L wie Ludwig, L wie Ludwig, E wie Emil, R wie Richard",
        "K come Kursaal E come Empoli doppia L E come Empoli R come Roma",
        "K as in king, E as in easy, double L, E, R",
        "[Keller]", "keller01",
    ],
)  # fmt: skip
def test_a_name_however_it_is_written(written: str) -> None:
    text = redacted(f"Bonjour {written} merci", Register((AGENT,)))
    assert "[Agent A]" in text
    assert not set("kdl") & set(text.replace("[Agent A]", "").lower())


@pytest.mark.parametrize("text", ["wkeller", "Kellerei", "Sandrat", "kell erx", "le cas andra"])
def test_pieces_of_other_words_stay(text: str) -> None:
    assert redacted(text, Register((AGENT,))) == text


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("Müller", "Frau Mueller"), ("Mueller", "Frau Müller"), ("Muller", "Müller"),
        ("Groß", "GROSS"), ("Jeanpierre", "Jean-Pierre"), ("Jean-Pierre", "jean pierre"),
        ("王小明", "我是王小明的客户"), ("سلمى", "مع سلمى اليوم"), ("★★", "c'est ★★ !"),
        ("Ольга", "ОЛЬГА"), ("d'Arc", "D’ARC"),
    ],
)  # fmt: skip
def test_other_spellings_and_scripts(form: str, text: str) -> None:
    assert "[Agent A]" in redacted(text, register(form))
    assert form.casefold() not in redacted(text, register(form)).casefold()


@pytest.mark.parametrize(
    "said",
    [
        "sandra point keller arobase example point org",
        "sandra Punkt keller Klammeraffe example Punkt org",
        "sandra punto keller chiocciola example punto org",
        "sandra dot keller at example dot org",
        "s a n d r a point k e l l e r arobase example point org",
        "Sandra.Keller@Example.ORG",
    ],
)
def test_a_mail_address_said_aloud(said: str) -> None:
    assert redacted(f"c'est {said} merci", Register((MAIL,))) == "c'est [Mail 1] merci"


def test_a_name_spelled_back_wrongly() -> None:
    text = redacted("V, A, U, C, H, E, R, deux L?", register("Vaucherel"))
    assert text == "[Agent A]?"
    assert redacted("V, A, U ?", register("Vaucherel")) == "V, A, U ?"


def test_short_names_are_not_found_across_words() -> None:
    lea = register("Léa")
    assert redacted("il le a dit à Léa", lea) == "il le a dit à [Agent A]"
    assert redacted("L É A, c'est ça", lea) == "[Agent A], c'est ça"


def test_the_longest_match_names_the_whole() -> None:
    other = Entity("Bank", "other", ("Bank Keller und Söhne",))
    text = redacted("die Bank Keller und Söhne", Register((AGENT, other)))
    assert text == "die [Bank]"


def test_kept_entities_stay_unless_inside_a_hidden_form() -> None:
    kept = Entity("Rose", "other", ("Rose",), Verdict.KEEP)
    hidden = Entity("Agent B", "person", ("Rose Martin",))
    assert redacted("une rose pour Rose Martin", Register((kept, hidden))) == (
        "une rose pour [Agent B]"
    )


def test_undecided_counts_as_hidden() -> None:
    assert AGENT.decision is Verdict.UNDECIDED
    assert redacted("Sandra", Register((AGENT,))) == "[Agent A]"


def test_a_pseudonym_that_tells_the_name_is_not_used() -> None:
    told = Register((Entity("Mme Keller", "person", ("Keller",)),))
    assert redacted("Keller", told) == "[person]"
    worse = Register((Entity("Keller", "person", ("Keller", "person")),))
    assert redacted("Keller", worse) == "[…]"


def test_placeholders_in_a_text_are_left_alone() -> None:
    text = "[Agent A] a dit […] à [Phone 1]"
    assert redacted(text) == text


def test_matches_tell_the_entity_and_the_characters() -> None:
    (match,) = Matcher(REGISTER).find("avec K\u0301eller ici")
    assert (match.char_start, match.char_end, match.entity) == (5, 12, AGENT)


def test_an_empty_register_finds_nothing() -> None:
    assert Matcher(Register()).find("Sandra 4711") == ()
    assert redacted("anything", register("", " ", name="X")) == "anything"
