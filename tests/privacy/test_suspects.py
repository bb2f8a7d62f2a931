"""The quick look over a call leaves nothing to find in the texts that it passes over."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from carereview.core.register import Entity, Register
from carereview.privacy.cutting import cut
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.stream import Stream, word_pattern

_ENTITIES = (
    Entity("P0", "person", ("Sandra Keller", "Mme Keller")),
    Entity("P1", "address", ("rue du Lac 32", "route de Berne 84")),
    Entity("P2", "phone", ("022 555 01 42",)),
    Entity("P3", "secret", ("4711",)),
    Entity("P4", "date", ("12.03.1980",)),
    Entity("P5", "person", ("Müller", "王小明")),
    Entity("P6", "other", ("X7-K29912",)),
)
_SAID = """
    bonjour le routeur routeur, chauffe un L'art d'un euh oui OUI merci alors « ’ oé œuf ﬁn
    Sandra sandra Keller kellers Kel ler-- SandraKeller Mme KELLER’S rue du Lac trente deux
    trente-deux 32 route de Berne 84 quatre-vingt quatre zéro vingt-deux 022 cinq 555 01 42
    double fois non pardon 47 11 quarante-sept onze douze mars 1980 12 03 3. K E L L E R k comme
    Karl e è i grec grec two Müller Mueller 王小明 王 小明 X7 K29912 X […] [P0] [P1] [P 0] _ 1'200
"""
_WORDS = (*_SAID.split(), "\u200b", "e\u0301", "ß", "\u00ad", "\u00a0", "\0", "a\nb")


def _name(entity: Entity) -> str:
    return entity.name


texts = st.lists(st.sampled_from(_WORDS), max_size=7).map(" ".join)
calls = st.lists(st.one_of(texts, st.sampled_from(("le chat dort " * 6, "", "oui"))), max_size=14)
registers = st.lists(st.sampled_from(_ENTITIES), min_size=1, max_size=4, unique_by=_name)


@settings(max_examples=400, deadline=None)
@given(registers, calls)
@example([_ENTITIES[1]], ["le chat", "rue du Lac", "euh oui", "euh", "trente", "deux", "le chat"])
@example([_ENTITIES[0]], ["Sandra", *["euh oui"] * 20, "Keller"])
@example([_ENTITIES[0]], ["le chat", "Karl Emma Lina", "euh, Lola", "Emil et Rosa", "le chat"])
@example([_ENTITIES[0]], ["le chat dort", "K comme", "Karl E double", "L E", "R le chat"])
def test_quick_and_close_search_agree(entities: list[Entity], call: list[str]) -> None:
    matcher = Matcher(Register(tuple(entities)))
    assert matcher.search(call) == matcher.search_closely(call)


@settings(max_examples=300, deadline=None)
@given(st.one_of(texts, st.text(max_size=12)))
def test_words_are_those_of_a_stream(text: str) -> None:
    pattern = word_pattern([NEUTRAL, "[P0]"])
    assert cut(text, pattern) == Stream([text], pattern).words


@given(st.characters(max_codepoint=0x17F))
def test_no_character_is_cut_otherwise(character: str) -> None:
    pattern = word_pattern([NEUTRAL])
    assert cut(f"a{character}b", pattern) == Stream([f"a{character}b"], pattern).words


def test_signs_are_found_among_many_texts() -> None:
    matcher = Matcher(Register((Entity("P7", "other", ("☂",)),)))
    (hit,) = matcher.search(["bonjour", "un ☂", "oui"])
    assert [(part.text, part.char_start) for part in hit.parts] == [(1, 3)]


def test_a_hundred_alone_counts_for_its_three_digits() -> None:
    matcher = Matcher(Register((Entity("P8", "secret", ("10003",)),)))
    assert matcher.find("cent zéro trois")
