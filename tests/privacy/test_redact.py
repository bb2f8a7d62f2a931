"""What an export may see of calls and cases."""

import dataclasses
from collections.abc import Iterator
from dataclasses import replace

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.core.case import Case, Event, Lesson, Party, Tag
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import (
    Basis,
    LegalCard,
    Moment,
    Publication,
    PublicationEvent,
    Rename,
    Review,
)
from carereview.core.states import State
from carereview.privacy.plan import make_plan
from carereview.privacy.redact import Source, redact_call, redact_case
from carereview.privacy.redacted import RedactedCall
from tests.privacy.naive import tells
from tests.privacy.samples import AGENT, REGISTER, call

NAME = "Sandra Keller"


def every_text(value: object) -> Iterator[str]:
    """Give every text within redacted values."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from every_text(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from every_text(item)


def one(transcript: Transcript, review: Review | None = None, **more: object) -> RedactedCall:
    source = Source("stem", transcript, review or Review(), **more)  # type: ignore[arg-type]
    return redact_call(source, make_plan(transcript, source.review, REGISTER))


def full_case() -> tuple[Case, list[Source]]:
    """Give a case that tells the name wherever a reviewer can write."""
    review = Review(
        reviewer=NAME,
        moments=(
            Moment("1", 0, 200, (NAME, "promise"), 2, NAME, f"note {NAME}", f"non, {NAME}", True),
            Moment("2", 0, 200, public_note="not public", public=False),
        ),
        legal=LegalCard(
            Basis(f"announced by {NAME}", NAME, NAME, 0, NAME), Basis(f"with {NAME}"), note=NAME
        ),
        publication=Publication(
            State.PUBLISHED,
            (PublicationEvent("2015-10-14", State.PUBLISHED, NAME, f"for {NAME}", NAME),),
        ),
        speakers=(Rename("a", Role.AGENT, NAME), Rename("c", None, "Jean Inconnu")),
    )
    spoken = replace(call(f"ici {NAME}", "oui"), title=f"Appel de {NAME}", channel=NAME)
    case = Case(
        title=f"Contre {NAME}",
        summary=f"{NAME} a dit",
        language="fr",
        parties=(Party(NAME, f"chez {NAME}"),),
        codebook=(Tag("promise", f"promesse de {NAME}"),),
        events=(
            Event("2015-10-21", f"k {NAME}", NAME, NAME, f"https://example.org/{NAME}", True),
            Event("2015-10-22", "note", "moi", "never public", "", False),
        ),
        lessons=(Lesson(NAME, NAME),),
    )
    return case, [Source(NAME, spoken, review), Source("other", call("rien"))]


def test_no_field_tells_the_name() -> None:
    case, sources = full_case()
    redacted = redact_case(case, sources, REGISTER, name=f"dossier {NAME}")
    for text in every_text(redacted):
        assert not any(tells(text, form) for form in AGENT.forms), text


def test_only_what_is_public_is_there() -> None:
    case, sources = full_case()
    redacted = redact_case(case, sources, REGISTER)
    assert len(redacted.events) == 1
    assert [len(c.moments) for c in redacted.calls] == [1, 0]
    assert not any("not public" in t or "never public" in t for t in every_text(redacted))


def test_unknown_names_of_speakers_are_never_shown() -> None:
    redacted = one(call("bonjour", "oui"))
    assert [s.speaker for s in redacted.segments] == ["Agent A", "Customer"]
    assert not any("Inconnu" in text for text in every_text(redacted))


def test_several_of_a_role_are_numbered_past_pseudonyms() -> None:
    speakers = (Speaker("x", Role.AGENT, "X"), Speaker("y", Role.AGENT), Speaker("z", Role.AGENT))
    entities = Register((Entity("Agent 1", "person", ("Zoé Zingg",)),))
    segments = tuple(Segment(0, 1, s, "oui") for s in "xyz")
    transcript = Transcript(segments, (*speakers[:2], replace(speakers[2], name="Zoé Zingg")))
    source = Source("stem", transcript)
    redacted = redact_call(source, make_plan(transcript, source.review, entities))
    assert [s.speaker for s in redacted.segments] == ["Agent 2", "Agent 3", "Agent 1"]


def test_labels_come_in_the_language_of_the_page() -> None:
    transcript = call("bonjour", "oui")
    source = Source("stem", transcript)
    roles = {"agent": "Agente", "customer": "Client", "ivr": "Menu", "other": "Voix"}
    plan = make_plan(transcript, source.review, Register())
    redacted = redact_call(source, plan, roles=roles)
    assert [s.speaker for s in redacted.segments] == ["Agente", "Client"]


def test_a_kept_name_is_shown() -> None:
    kept = Register((Entity("Menu", "other", ("Sandra Keller",), Verdict.KEEP),))
    transcript = call("bonjour")
    source = Source("stem", transcript)
    redacted = redact_call(source, make_plan(transcript, source.review, kept))
    assert redacted.segments[0].speaker == "Sandra Keller"


def test_a_quote_holds_the_words_of_its_time() -> None:
    moment = Moment("1", 100, 3100, public=True)
    redacted = one(call("un Keller trois", "quatre cinq six"), Review(moments=(moment,)))
    (shown,) = redacted.moments
    assert [(q.speaker, q.text) for q in shown.quote] == [
        ("Agent A", "[Agent A] trois"),
        ("Customer", "quatre"),
    ]


def test_a_point_quotes_its_segment() -> None:
    redacted = one(call("un deux", "trois"), Review(moments=(Moment("1", 50, public=True),)))
    assert [q.text for q in redacted.moments[0].quote] == ["un deux"]


def test_a_quote_shows_a_placeholder_it_only_touches() -> None:
    moment = Moment("1", 0, 150, public=True)
    redacted = one(call("ici Sandra Keller oui"), Review(moments=(moment,)))
    assert [q.text for q in redacted.moments[0].quote] == ["ici [Agent A]"]


def test_a_call_that_is_not_shown_says_nothing() -> None:
    redacted = one(call("bonjour"), shown=False, duration_ms=60_000)
    assert (redacted.key, redacted.title, redacted.segments) == ("call-01", "", ())
    assert redacted.duration_ms == 60_000


def test_calls_are_ordered_by_time_and_have_their_own_keys() -> None:
    late = replace(call("x"), started="2015-10-14T09:00:00+02:00")
    early = replace(call("x"), started="2015-10-14T08:30:00+02:00")
    same = replace(early, started="2015-10-14T08:30:00+01:00", title="")
    undated = replace(early, started="", title="")
    names = [("d", undated), ("c", late), ("premier-appel", same), ("a", early)]
    redacted = redact_case(Case(), [Source(n, t) for n, t in names], REGISTER)
    assert [c.key for c in redacted.calls] == [
        "01-premier-appel", "02-premier-appel", "premier-appel", "d",
    ]  # fmt: skip
    assert [c.number for c in redacted.calls] == [1, 2, 3, 4]


def test_hold_time_and_counts() -> None:
    segments = (Segment(0, 5000, "a", "[musique d'attente]"), Segment(5000, 6000, "a", "Keller"))
    redacted = one(Transcript(segments))
    assert redacted.hold_ms == 5000
    assert redacted.segments[0].hold
    assert redacted.redactions == (("person", 1),)


def test_a_language_is_a_code_or_nothing() -> None:
    assert one(replace(call("x"), language="fr-CH")).language == "fr-CH"
    assert one(replace(call("x"), language="parlé par Sandra")).language == ""
