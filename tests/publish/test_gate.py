"""The gate: what stops an export, said with the key that settles it."""

from dataclasses import replace

import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Basis, LegalCard, Moment, Publication, Review
from carereview.core.states import State
from carereview.privacy.finding import Problem
from carereview.publish.gate import Candidate, Kind, gate, shown

TEXT = Transcript(segments=(Segment(65_000, 67_000, "a", "Hello."),))
CARD = LegalCard(Basis("announced, nobody objected"), Basis("everybody made anonymous"))
DECIDED = Register((Entity("Agent A", "person", ("Sandra",), Verdict.REDACT),))
OPEN = Register(tuple(Entity(f"Person {n}") for n in range(1, 6)))


def ready(state: State = State.CLEARED) -> Candidate:
    return Candidate("01", TEXT, Review(legal=CARD, publication=Publication(state)))


def whats(*args: object, **kwargs: object) -> list[str]:
    return [missing.what for missing in gate(*args, **kwargs)]  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [State.CLEARED, State.PUBLISHED, State.REPUBLISHED])
def test_a_settled_call_passes(state: State) -> None:
    assert gate(Kind.PUBLIC, DECIDED, [ready(state)]) == ()


@pytest.mark.parametrize(
    ("kind", "state", "alone", "told"),
    [
        (Kind.PUBLIC, State.PRIVATE, False, False),
        (Kind.PUBLIC, State.PRIVATE, True, True),
        (Kind.PUBLIC, State.WITHDRAWN, False, False),
        (Kind.PUBLIC, State.CLEARED, False, True),
        (Kind.PUBLIC, State.PUBLISHED, False, True),
        (Kind.PUBLIC, State.REPUBLISHED, False, True),
        (Kind.REDACTED, State.PRIVATE, False, True),
        (Kind.REDACTED, State.WITHDRAWN, False, True),
    ],
)
def test_which_calls_are_told(kind: Kind, state: State, alone: bool, told: bool) -> None:
    assert shown(kind, ready(state), alone) is told


def test_a_private_call_alone_passes_and_a_withdrawn_one_does_not() -> None:
    assert gate(Kind.PUBLIC, DECIDED, [ready(State.PRIVATE)], alone=True) == ()
    assert whats(Kind.PUBLIC, DECIDED, [ready(State.WITHDRAWN)], alone=True) == [
        "was withdrawn from publication"
    ]


def test_undecided_entities_stop_the_public_page_only() -> None:
    (missing,) = gate(Kind.PUBLIC, OPEN, [ready()])
    assert missing.what == "5 entities are undecided: Person 1, Person 2, Person 3 and 2 more"
    assert "(R)" in missing.how
    assert gate(Kind.REDACTED, OPEN, [ready()]) == ()


def test_a_register_in_which_nobody_looked_stops_the_public_page() -> None:
    (missing,) = gate(Kind.PUBLIC, Register(), [ready()])
    assert missing.what == "nobody is in the register"
    assert "nothing_private: true" in missing.how
    assert gate(Kind.PUBLIC, Register(nothing_private=True), [ready()]) == ()
    assert gate(Kind.REDACTED, Register(), [ready()]) == ()


@pytest.mark.parametrize("basis", ["", "  ", "unknown", "Inconnu", "unbekannt", "?", "none"])
def test_an_unknown_basis_stops_the_public_page(basis: str) -> None:
    for card, what in (
        (replace(CARD, recorded=Basis(basis)), "on what basis it was recorded is unknown"),
        (replace(CARD, published=Basis(basis)), "on what basis it is published is unknown"),
    ):
        candidate = replace(ready(), review=replace(ready().review, legal=card))
        (missing,) = gate(Kind.PUBLIC, DECIDED, [candidate])
        assert (missing.call, missing.what) == ("01", what)
        assert "(P)" in missing.how
        assert gate(Kind.REDACTED, DECIDED, [candidate]) == ()


def test_without_words_there_is_nothing_to_export() -> None:
    silent = replace(ready(), transcript=Transcript())
    assert whats(Kind.PUBLIC, DECIDED, [silent]) == ["has no transcript"]
    assert whats(Kind.REDACTED, DECIDED, [silent]) == ["no call has a transcript"]
    assert gate(Kind.REDACTED, DECIDED, [silent, ready()]) == ()


def test_a_case_with_nothing_cleared_has_nothing_to_tell() -> None:
    calls = [ready(State.PRIVATE), ready(State.WITHDRAWN)]
    assert whats(Kind.PUBLIC, DECIDED, calls) == ["no call of the case is cleared for publication"]
    assert whats(Kind.PUBLIC, DECIDED, []) == ["there is no call"]


def test_calls_that_are_only_mentioned_need_no_card() -> None:
    bare = Candidate("02", Transcript(), Review())
    assert gate(Kind.PUBLIC, DECIDED, [ready(), bare]) == ()


def test_a_place_in_the_sound_that_is_unknown_stops_the_public_page() -> None:
    problems = tuple(Problem(0, "a name has no place in the sound") for _ in range(5))
    found = gate(Kind.PUBLIC, DECIDED, [replace(ready(), problems=problems)])
    assert found[0].what == "a name has no place in the sound at 01:05"
    assert found[-1].what == "2 more such places"
    assert len(found) == 4


@pytest.mark.parametrize("kind", list(Kind))
def test_files_that_cannot_be_read_stop_everything(kind: Kind) -> None:
    broken = replace(ready(State.PRIVATE), damage=("01.review.yaml:3: broken",))
    assert whats(kind, DECIDED, [ready(), broken]) == ["01.review.yaml:3: broken"]
    assert whats(kind, DECIDED, [ready()], damage=("register.yaml:1: broken",)) == [
        "register.yaml:1: broken"
    ]


def test_each_line_names_a_way_out_and_judges_nothing() -> None:
    calls = [Candidate("01\x1b[2J", Transcript(), Review(publication=Publication(State.WITHDRAWN)))]
    for missing in gate(Kind.PUBLIC, OPEN, calls, alone=True):
        assert missing.how
        assert "legal" not in str(missing).casefold()
        assert "\x1b" not in str(missing)
        assert "\n" not in str(missing)


def test_quotes_that_read_otherwise_stop_a_public_page_and_say_how_to_confirm_them() -> None:
    moments = tuple(Moment(f"m{n}", n * 1000) for n in range(5))
    stale = replace(ready(), stale=moments)
    missing = gate(Kind.PUBLIC, DECIDED, [stale])
    assert [one.what for one in missing] == [
        "the quote at 00:00 reads otherwise than was confirmed",
        "the quote at 00:01 reads otherwise than was confirmed",
        "the quote at 00:02 reads otherwise than was confirmed",
        "2 more such quotes",
    ]
    assert all("Y in its review" in one.how for one in missing)
    assert gate(Kind.REDACTED, DECIDED, [stale]) == ()
    assert gate(Kind.PUBLIC, DECIDED, [replace(ready(), unbound=moments)]) == ()
