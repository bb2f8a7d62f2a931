"""Nothing of a call is ever to be seen that its whole plan hides, whatever a worker is doing."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core import edits
from carereview.core.call import Segment, Span, Transcript
from carereview.core.case import Case
from carereview.core.correct import correct_text, merge_up, set_speaker, split
from carereview.core.desk import Desk
from carereview.core.history import History
from carereview.core.register import Entity, Register, Verdict
from carereview.core.registering import add_form, decide, joined
from carereview.core.retime import shift
from carereview.core.review import Passage, Review
from carereview.privacy.matcher import NEUTRAL
from carereview.privacy.plan import Plan, make_plan
from carereview.ui.open_call import OpenCall
from carereview.ui.sight import AtOnce, Wanted

NOTHING_AT_ONCE = AtOnce(0, 100)
"""Every call is a long one."""

TEXTS = ("Bonjour Sandra", "Keller oui", "Madame Keller", "zéro deux deux", "cinq cinq cinq", "oui")
TRANSCRIPT = Transcript(
    tuple(Segment(n * 1000, n * 1000 + 900, "ac"[n % 2], text) for n, text in enumerate(TEXTS))
)
KELLER = Register((Entity("Agent A", "person", ("Sandra Keller",), Verdict.REDACT),))


def opened(register: Register = KELLER, at_once: AtOnce = NOTHING_AT_ONCE) -> OpenCall:
    desk = Desk(Review(), TRANSCRIPT, register)
    return OpenCall(History(desk), Case(), lambda desk: None, at_once=at_once)


def work(call: OpenCall) -> None:
    """Do what a worker would."""
    assert call.wanted is not None
    call.take(call.wanted.make())


def seen(plan: Plan) -> list[str]:
    return [
        str(plan.segment(n, plan.text(""), "").text) for n in range(len(plan.transcript.segments))
    ]


def test_a_long_call_shows_nothing_until_it_is_planned() -> None:
    call = opened()
    assert call.hiding and set(seen(call.plan)) == {NEUTRAL}
    assert call.plan.text("Client") == NEUTRAL
    assert call.plan.windows()[0].start == 0 and call.plan.windows()[0].end > 5900
    work(call)
    assert not call.hiding and call.wanted is None
    assert seen(call.plan)[:3] == ["Bonjour [Agent A]", "[Agent A] oui", "Madame [Agent A]"]


def test_passages_times_and_their_undo_need_no_worker() -> None:
    call = opened()
    work(call)
    steps: tuple[Callable[[], bool], ...] = (
        lambda: call.edit(review=edits.add_passage(call.review, Passage("p", 5000, 5900))),
        lambda: call.edit(transcript=shift(call.transcript, 700)),
        lambda: call.edit(
            review=edits.decide_here(call.review, "Agent A", Span(2700, 3600), Verdict.KEEP)
        ),
        call.undo,
        call.undo,
        call.undo,
    )
    for step in steps:
        assert step() and not call.hiding
        whole = make_plan(call.transcript, call.review, call.known)
        assert (seen(call.plan), call.plan.windows()) == (seen(whole), whole.windows())


def test_another_name_or_text_hides_all_and_undoing_it_shows_again() -> None:
    call = opened()
    work(call)
    changes: tuple[Callable[[], bool], ...] = (
        lambda: call.edit(register=add_form(call.register, "Phone", "phone", "022 555")),
        lambda: call.edit(transcript=correct_text(call.transcript, 5, "Sandra")),
        lambda: call.edit(transcript=set_speaker(call.transcript, 1, "a")),
    )
    for change in changes:
        assert change() and call.hiding
        assert call.undo() and not call.hiding
        assert call.wanted is None


def test_what_was_made_for_an_earlier_desk_is_not_shown_but_kept_for_undo() -> None:
    call = opened()
    late = call.wanted
    assert late is not None
    call.edit(register=add_form(call.register, "Phone", "phone", "022 555"))
    call.take(late.make())
    assert call.hiding and call.wanted is not None
    call.undo()
    assert not call.hiding


def test_a_passage_set_meanwhile_is_in_the_plan_that_arrives() -> None:
    call = opened()
    late = call.wanted
    assert late is not None
    call.edit(review=edits.add_passage(call.review, Passage("p", 5000, 5900)))
    call.take(late.make())
    assert not call.hiding and seen(call.plan)[5] == NEUTRAL


def test_suspicions_hide_nothing_else_while_they_are_planned() -> None:
    call = opened()
    work(call)
    before = seen(call.plan)
    call.suspect((Entity("Phone A", "phone", ("022 555",)),))
    assert seen(call.plan) == before and not call.hiding and not call.scanned
    work(call)
    assert call.scanned and call.known.undecided and seen(call.plan) != before


def test_so_many_mentions_that_a_key_would_wait_go_to_the_worker() -> None:
    call = opened(at_once=AtOnce(0, 2))
    work(call)
    call.edit(review=edits.add_passage(call.review, Passage("p", 5000, 5900)))
    assert call.hiding
    work(call)
    assert not call.hiding and seen(call.plan)[5] == NEUTRAL


SUSPECTED = (Entity("Phone A", "phone", ("022 555",)), Entity("Person A", "person", ("Oui",)))


def _passage(call: OpenCall, n: int) -> None:
    call.edit(review=edits.add_passage(call.review, Passage(str(n), n * 400, n * 400 + 700)))


def _here(call: OpenCall, n: int) -> None:
    span, verdict = Span(n * 500, n * 500 + 900), list(Verdict)[n % 3]
    call.edit(review=edits.decide_here(call.review, "Agent A", span, verdict))


def _decide(call: OpenCall, n: int) -> None:
    call.edit(register=decide(call.register, "Agent A", list(Verdict)[n % 3]))


def _form(call: OpenCall, n: int) -> None:
    form = ("Keller", "022", "oui", "Sandra", "222")[n % 5]
    call.edit(register=add_form(call.register, f"E {n % 2}", "other", form))


def _text(call: OpenCall, n: int) -> None:
    at = n % len(call.transcript.segments)
    call.edit(transcript=correct_text(call.transcript, at, TEXTS[n % len(TEXTS)] + " Keller"))


def _merge(call: OpenCall, n: int) -> None:
    if len(call.transcript.segments) > 1:
        call.edit(transcript=merge_up(call.transcript, 1))


def _split(call: OpenCall, n: int) -> None:
    if len(call.transcript.segments[0].text.split()) > 1:
        call.edit(transcript=split(call.transcript, 0, 1))


EDITS: tuple[Callable[[OpenCall, int], object], ...] = (
    *(_passage, _here, _decide, _form, _text, _merge, _split),
    lambda call, n: call.edit(transcript=shift(call.transcript, 100 * n)),
    lambda call, n: call.edit(transcript=set_speaker(call.transcript, 0, "ac"[n % 2])),
    lambda call, n: call.suspect(SUSPECTED[: n % 3]),
    lambda call, n: call.undo(),
    lambda call, n: call.redo(),
)

steps = st.lists(st.tuples(st.integers(-2, len(EDITS) - 1), st.integers(0, 9)), max_size=14)


@settings(max_examples=100, deadline=None)
@given(steps, st.sampled_from((NOTHING_AT_ONCE, AtOnce(0, 2), AtOnce(99, 2))))
def test_no_character_is_ever_seen_that_the_whole_plan_hides(
    taken: list[tuple[int, int]], at_once: AtOnce
) -> None:
    call = opened(at_once=at_once)
    orders: list[Wanted] = []
    for number, n in taken:
        if number == -1 and call.wanted is not None:
            orders.append(call.wanted)  # a worker begins
        elif number == -2 and orders:
            call.take(orders.pop(n % len(orders)).make())  # one ends, in any order
        elif number >= 0:
            EDITS[number](call, n)
        _nothing_is_seen_too_much(call)
    while call.wanted is not None:
        work(call)
    assert not call.hiding
    _nothing_is_seen_too_much(call)


def _nothing_is_seen_too_much(call: OpenCall) -> None:
    whole = make_plan(call.transcript, call.review, call.known)
    assert {e.name for e in joined(call.register, ()).entities} <= {
        e.name for e in call.known.entities
    }
    if call.hiding:
        assert set(seen(call.plan)) <= {NEUTRAL}
        assert all(
            call.hidden(i) == ((0, len(s.text)),) for i, s in enumerate(call.transcript.segments)
        )
    else:
        assert seen(call.plan) == seen(whole)
        assert call.plan.windows() == whole.windows()
