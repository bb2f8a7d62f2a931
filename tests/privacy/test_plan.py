"""The redaction plan: what is hidden, what stays, and where it is in the sound."""

from dataclasses import replace

import pytest

from carereview.core.call import Segment, Span, Transcript, word_times
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Decision, Passage, Review
from carereview.privacy.matcher import NEUTRAL
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.redacted import Safe
from tests.privacy.samples import AGENT, FIRM, PHONE, REGISTER, call


def texts(plan: Plan) -> list[str]:
    count = len(plan.transcript.segments)
    return [str(plan.segment(i, Safe(""), "").text) for i in range(count)]


def test_windows_are_padded_and_merged() -> None:
    plan = make_plan(call("un deux trois quatre Keller six Keller"), Review(), REGISTER)
    assert plan.windows() == (Span(150, 1150),)  # 150 to 930, and on to a whole step


def test_windows_lie_apart_when_far_enough() -> None:
    segments = (
        Segment(1000, 2000, "a", "Keller", (1000, 1300)),
        Segment(3000, 4000, "a", "Keller", (2200, 2500)),
    )
    apart = make_plan(Transcript(segments), Review(), REGISTER, pad=250, gap=400)
    assert apart.windows() == (Span(750, 2750),)  # 400 ms apart
    narrow = make_plan(Transcript(segments), Review(), REGISTER, pad=100, gap=400)
    assert narrow.windows() == (Span(900, 1400), Span(2100, 2600))


def test_a_window_never_begins_before_the_call() -> None:
    assert make_plan(call("Keller bonjour"), Review(), REGISTER).windows()[0].start == 0


def test_without_word_times_the_whole_segment_goes() -> None:
    plan = make_plan(call("bonjour Keller", "autre", timed=False), Review(), REGISTER)
    assert plan.windows() == (Span(0, 3250),)
    assert (plan.findings[0].start, plan.findings[0].end) == (None, None)
    assert plan.problems == ()


def test_one_word_without_time_widens_to_the_segment() -> None:
    text = "ici Sandra Keller bonjour"
    times = word_times(text, [(5000, 5100), None, (5300, 5400), (5500, 5600)])
    segment = Segment(5000, 9000, "a", text, times)
    plan = make_plan(Transcript((segment,)), Review(), REGISTER)
    assert plan.windows() == (Span(4750, 9250),)


def test_a_word_time_that_runs_backwards_is_no_time() -> None:
    segment = Segment(5000, 9000, "a", "Keller", (5400, 5200))
    plan = make_plan(Transcript((segment,)), Review(), REGISTER)
    assert plan.windows() == (Span(4750, 9250),)


def test_what_has_no_place_in_the_sound_is_a_problem() -> None:
    segment = Segment(0, 0, "a", "bonjour Keller")
    plan = make_plan(Transcript((segment,)), Review(), REGISTER)
    assert texts(plan) == ["bonjour [Agent A]"]
    (problem,) = plan.problems
    assert problem.segment == 0
    assert "Keller" not in problem.what


def test_kept_entities_stay_and_are_reported() -> None:
    plan = make_plan(call("chez Telco Suisse avec Keller"), Review(), REGISTER)
    assert texts(plan) == ["chez Telco Suisse avec [Agent A]"]
    assert [(f.entity, f.hidden) for f in plan.findings] == [("Firm", False), ("Agent A", True)]
    assert plan.counts == (("person", 1),)


def test_an_exception_keeps_one_mention() -> None:
    review = Review(decisions=(Decision("Agent A", 0, 80, Verdict.KEEP),))
    plan = make_plan(call("Keller ou Keller"), review, REGISTER)
    assert texts(plan) == ["Keller ou [Agent A]"]


def test_an_exception_hides_one_mention_of_a_kept_entity() -> None:
    review = Review(decisions=(Decision("Firm", 3000, 3100, Verdict.REDACT),))
    plan = make_plan(call("Telco Suisse", "Telco Suisse"), review, REGISTER)
    assert texts(plan) == ["Telco Suisse", "[Firm]"]
    assert plan.counts == (("other", 1),)


def test_the_last_exception_counts() -> None:
    first = Decision("Agent A", 0, 80, Verdict.KEEP)
    review = Review(decisions=(first, replace(first, decision=Verdict.REDACT)))
    assert texts(make_plan(call("Keller"), review, REGISTER)) == ["[Agent A]"]


def test_an_undecided_exception_changes_nothing() -> None:
    review = Review(decisions=(Decision("Firm", 0, 100, Verdict.UNDECIDED),))
    assert texts(make_plan(call("Telco Suisse"), review, REGISTER)) == ["Telco Suisse"]


def test_hidden_wins_over_a_kept_form_inside_and_around() -> None:
    kept = Entity("Shop", "other", ("Keller Telecom",), Verdict.KEEP)
    plan = make_plan(call("chez Keller Telecom"), Review(), Register((AGENT, kept)))
    assert texts(plan) == ["chez [Agent A] Telecom"]


def test_a_passage_hides_words_by_their_time() -> None:
    review = Review(passages=(Passage("p", 150, 250),))
    plan = make_plan(call("un deux trois quatre"), review, Register())
    assert texts(plan) == ["un […] quatre"]
    assert plan.windows() == (Span(0, 750),)


def test_a_passage_hides_a_segment_without_word_times_whole() -> None:
    review = Review(passages=(Passage("p", 3100, 3200),))
    plan = make_plan(call("un deux", "trois quatre", timed=False), review, Register())
    assert texts(plan) == ["un deux", "[…]"]
    assert plan.windows() == (Span(2750, 6250),)


@pytest.mark.parametrize(("passage", "kept"), [((10, 20), "un"), ((0, 5), "deux")])
def test_a_passage_hides_a_line_until_the_next_began(passage: tuple[int, int], kept: str) -> None:
    lines = (Segment(0, 0, "a", "un"), Segment(10, 10, "c", "deux"))
    plan = make_plan(Transcript(lines), Review(passages=(Passage("p", *passage),)), Register())
    assert [t for t in texts(plan) if t != NEUTRAL] == [kept]


def test_without_any_times_a_passage_hides_everything() -> None:
    lines = (Segment(0, 0, "a", "un"), Segment(0, 0, "c", "deux"))
    review = Review(passages=(Passage("p", 60_000, 61_000),))
    assert texts(make_plan(Transcript(lines), review, Register())) == [NEUTRAL, NEUTRAL]


def test_a_passage_of_no_length_hides_the_line_it_stands_at() -> None:
    # What x makes of a line without a duration, as chats have them.
    lines = (Segment(0, 0, "a", "un"), Segment(5000, 5000, "c", "deux"))
    plan = make_plan(Transcript(lines), Review(passages=(Passage("p", 0, 0),)), Register())
    assert texts(plan) == [NEUTRAL, "deux"]


def test_a_passage_covers_names_under_it() -> None:
    review = Review(passages=(Passage("p", 0, 190),))
    plan = make_plan(call("Sandra Keller et Sandra"), review, REGISTER)
    assert texts(plan) == ["[…] et [Agent A]"]


def test_mentions_in_a_row_become_one_placeholder() -> None:
    plan = make_plan(call("Keller, Keller, Sandra ! Oui"), Review(), REGISTER)
    assert texts(plan) == ["[Agent A] ! Oui"]


def test_a_form_in_an_encoding_hides_the_segment() -> None:
    plan = make_plan(call("voir K%65ller ici", "et K&eacute;ller"), Review(), REGISTER)
    assert texts(plan) == [NEUTRAL, NEUTRAL]


def test_other_texts_and_links() -> None:
    plan = make_plan(call("rien"), Review(), REGISTER)
    assert plan.text("Appel de Mme Keller au 022 555 01 42") == "Appel de [Agent A] au [Phone 1]"
    assert plan.texts.link("https://example.org/a?b=c") == "https://example.org/a?b=c"
    assert plan.texts.link("https://example.org/sandra-keller") == NEUTRAL
    assert plan.texts.link("https://example.org/?q=s%61ndra+k%65ller") == NEUTRAL
    assert plan.texts.link("https://example.org/?q=k%2565ller") == NEUTRAL
    assert plan.texts.link("") == ""


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Premier appel", "premier-appel"),
        ("01-premier-appel", "01-premier-appel"),
        ("2015-10-14_appel", "2015-10-14-appel"),
        ("Mme Keller", ""),
        ("20151014_0791234567", ""),
        ("…", ""),
        ("Überprüfung", "uberprufung"),
    ],
)
def test_names_of_files(name: str, slug: str) -> None:
    assert make_plan(call("rien"), Review(), REGISTER).texts.slug(name) == slug


def test_planning_is_pure() -> None:
    transcript, review = call("Keller", "022 555 01 42"), Review()
    one, two = (make_plan(transcript, review, REGISTER) for _ in range(2))
    assert (one.findings, one.windows(), texts(one)) == (two.findings, two.windows(), texts(two))
    assert FIRM.decision is Verdict.KEEP
    assert PHONE.hidden
