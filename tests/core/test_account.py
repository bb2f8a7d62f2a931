"""The account of time: parts that add up, corrections, what nobody can know, and who interrupts."""

from dataclasses import fields
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core import edits
from carereview.core.account import Parts, account, proposed_holds, summed
from carereview.core.call import Role, Segment, Span, Speaker, Transcript
from carereview.core.hold import hold_spans, total
from carereview.core.identifying import asks_who
from carereview.core.review import Moment, Part, Review, Stretch
from carereview.core.runs import interruptions

AGENT, CLIENT, MENU = Speaker("a", Role.AGENT), Speaker("c", Role.CUSTOMER), Speaker("m", Role.IVR)


def said(start: int, end: int, who: str, text: str = "Bonjour.") -> Segment:
    """One word, whose time is the segment's."""
    return Segment(start, end, who, text)


def call(*segments: Segment) -> Transcript:
    return Transcript(segments, (AGENT, CLIENT, MENU))


def test_each_part_is_counted_once() -> None:
    transcript = call(
        said(0, 2000, "m", "[sonnerie]"),
        said(2000, 5000, "m", "Tapez."),
        said(5000, 15000, "m", "[musique d'attente]"),
        said(15000, 18000, "a"),
        said(17000, 19000, "c"),
        said(21000, 22000, "x"),
    )
    parts = account(transcript, Review(), 25000).parts
    assert parts == Parts(
        ringing=2000, menu=3000, hold=10000, silence=5000, agent=2000, customer=1000, both=1000,
        others=1000,
    )  # fmt: skip
    assert (parts.agent_talk, parts.customer_talk, parts.whole) == (3000, 2000, 25000)


def test_without_word_times_nobody_knows_who_talked_over_whom() -> None:
    long = Segment(0, 3000, "a", "Bonjour et bienvenue.")
    blurred = account(call(long, said(2000, 4000, "c")), Review())
    assert (blurred.talk_over, blurred.by_agent, blurred.by_customer) == (None, None, None)
    assert blurred.transfers == 0
    timed = Segment(0, 3000, "a", "Bonjour et bienvenue.", (0, 900, 900, 1000, 1000, 3000))
    assert account(call(timed, said(2000, 4000, "c")), Review()).talk_over == 1000


def test_without_roles_shares_and_transfers_are_unknown() -> None:
    unknown = account(Transcript((said(0, 5, "s1"), said(600, 603, "s2"))), Review())
    assert (unknown.share, unknown.transfers, unknown.identified) == (None, None, None)
    assert unknown.parts.others == 8


def test_what_the_reviewer_noted_counts_before_all_else() -> None:
    transcript = call(said(0, 10000, "m", "[musique d'attente]"), said(12000, 14000, "a"))
    review = edits.correct_account(Review(), Span(0, 4000), Part.TALK)
    review = edits.correct_account(review, Span(11000, 13000), Part.HOLD)
    told = account(transcript, review, 14000)
    assert (told.parts.hold, told.parts.agent, told.parts.silence) == (8000, 1000, 5000)
    assert told.corrected == (Part.HOLD, Part.TALK)
    assert total(hold_spans(transcript, review)) == 8000
    back = edits.correct_account(review, Span(0, 14000), None)
    assert back.account == ()


def test_a_correction_cuts_what_was_noted_before() -> None:
    review = edits.correct_account(Review(), Span(0, 9000), Part.HOLD)
    review = edits.correct_account(review, Span(3000, 4000), Part.MENU)
    assert [(s.start, s.end, s.part) for s in review.account] == [
        (0, 3000, Part.HOLD),
        (3000, 4000, Part.MENU),
        (4000, 9000, Part.HOLD),
    ]


def test_heard_music_is_proposed_and_is_neither_hold_nor_silence_until_somebody_says_so() -> None:
    transcript = call(said(0, 1000, "a"), said(9000, 9500, "c"))
    heard = [Span(500, 8000)]
    told = account(transcript, Review(), 10000, heard)
    assert (told.parts.music, told.parts.hold, told.parts.silence) == (7000, 0, 1500)
    (proposed,) = proposed_holds(transcript, Review(), heard)
    assert proposed == Span(1000, 8000)
    review = edits.correct_account(Review(), proposed, Part.HOLD)
    told = account(transcript, review, 10000, heard)
    assert (told.parts.music, told.parts.hold) == (0, 7000)
    assert proposed_holds(transcript, review, heard) == ()


def test_who_begins_while_the_other_speaks_and_gets_the_word_has_interrupted() -> None:
    assert interruptions([Span(1500, 4000)], [Span(0, 2000)]) == 1
    assert interruptions([Span(1700, 4000)], [Span(0, 2000)]) == 0  # nearly over
    assert interruptions([Span(1000, 1500)], [Span(0, 2000)]) == 0  # "oui": has no word after
    assert interruptions([Span(1500, 4000)], [Span(0, 2000), Span(2500, 6000)]) == 0  # goes on
    assert interruptions([Span(0, 4000)], [Span(0, 2000)]) == 0  # began together


def test_agents_after_the_first_were_transferred_to() -> None:
    other = Speaker("b", Role.AGENT)
    lines = (said(0, 5, "a"), said(6, 9, "c"), said(9, 12, "b"), said(13, 15, "a"))
    assert account(Transcript(lines, (AGENT, other, CLIENT)), Review()).transfers == 1


def test_identifications_are_counted_once_each_and_marks_count_instead() -> None:
    lines = (
        said(0, 4000, "a", "Votre nom, s'il vous plaît?"),
        said(5000, 9000, "c", "Moi."),
        said(10000, 12000, "a", "Et votre numéro de client?"),
        said(200000, 202000, "a", "Votre date de naissance?"),
    )
    assert account(call(*lines), Review()).identified == 2
    marked = Review(moments=(Moment("m", 0, tags=("identify",)),))
    told = account(call(*lines), marked)
    assert (told.identified, told.identified_by_hand) == (1, True)


def test_questions_for_who_one_is_in_four_languages() -> None:
    for text in (
        "Ihre Kundennummer, bitte.",
        "Können Sie mir Ihr Geburtsdatum nennen?",
        "Mi dica il codice cliente.",
        "Can I have your date of birth?",
        "À qui ai-je le plaisir?",
    ):
        assert asks_who(text), text
    for text in ("Votre numéro de dossier, c'est le douze.", "Mon nom est Personne.", "Bitte?"):
        assert not asks_who(text), text


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    lines = []
    for start in draw(st.lists(st.integers(0, 5000), max_size=6)):
        text = draw(st.sampled_from(["Oui.", "deux mots", "[sonnerie]", "[hold]"]))
        end = start + draw(st.integers(0, 3000))
        times = (start, end, end, end) if text == "deux mots" and draw(st.booleans()) else ()
        lines.append(Segment(start, end, draw(st.sampled_from("acmx")), text, times))
    return call(*sorted(lines, key=lambda s: s.start))


STRETCHES = st.lists(
    st.builds(
        lambda start, length, part: Stretch(start, start + length, part),
        st.integers(0, 8000),
        st.integers(0, 3000),
        st.sampled_from(Part),
    ),
    max_size=4,
)


@settings(max_examples=120, deadline=None)
@given(transcripts(), STRETCHES, st.integers(1, 9000), st.integers(0, 99))
def test_parts_add_up_and_order_doesnt_matter(
    transcript: Transcript, noted: list[Stretch], duration: int, seed: int
) -> None:
    heard = [Span(1000, 4000)]
    told = account(transcript, Review(account=tuple(noted)), duration, heard)
    assert told.parts.whole == duration
    assert all(getattr(told.parts, each.name) >= 0 for each in fields(Parts))
    shuffled = Random(seed).sample(noted, len(noted))
    again = account(transcript, Review(account=tuple(shuffled)), duration, heard)
    assert again == told
    sums = summed([told, again])
    assert sums.total.parts.whole == 2 * duration
    assert summed([again, told]) == sums
