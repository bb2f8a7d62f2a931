"""Our YAML files: what goes in comes out, and what cannot be read is neither lost nor obeyed."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import Role
from carereview.core.case import DEFAULT_CODEBOOK, EVENT_KINDS, Case, Event, Lesson, Party, Tag
from carereview.core.register import CATEGORIES, Entity, Register, Verdict
from carereview.core.review import (
    Basis,
    Decision,
    Dispute,
    LegalCard,
    Link,
    Moment,
    Part,
    Participant,
    Passage,
    Publication,
    PublicationEvent,
    Rename,
    Review,
    Scope,
    Stretch,
)
from carereview.core.states import LinkKind, State, Status
from carereview.library import case_file, register_file, review_file
from carereview.library.case_file import CASE_CODEC
from carereview.library.register_file import REGISTER_CODEC
from carereview.library.review_file import REVIEW_CODEC

PATH = Path("01.review.yaml")
CHEAP = settings(max_examples=40, deadline=None)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
MS = st.integers(0, 5_000_000)
LENGTH = st.integers(0, 60_000)
SCALARS = st.none() | st.booleans() | st.integers(-99, 99) | TEXT
EXTRA = st.dictionaries(
    TEXT.map(lambda key: f"x-{key}"),
    st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=2), max_leaves=3),
    max_size=2,
)

LINKS = st.builds(Link, st.sampled_from(LinkKind), TEXT, TEXT, extra=EXTRA)


@st.composite
def moments(draw: st.DrawFn, moment_id: str) -> Moment:
    start = draw(MS)
    end = draw(st.none() | LENGTH.map(lambda ms: start + ms))
    tags = tuple(draw(st.lists(TEXT, max_size=2)))
    texts = draw(st.tuples(TEXT, TEXT, TEXT))
    severity, public, extra = draw(st.tuples(st.integers(0, 3), st.booleans(), EXTRA))
    due, quote = draw(st.just("") | st.dates().map(lambda day: day.isoformat())), draw(TEXT)
    links = tuple(draw(st.lists(LINKS, max_size=2)))
    told = (*texts, public, due, quote, links)
    return Moment(moment_id, start, end, tags, severity, *told, extra=extra)


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    ids = draw(st.lists(TEXT, unique=True, max_size=3))
    at = draw(MS)
    basis = st.builds(Basis, TEXT, TEXT, TEXT, st.none() | MS, TEXT, TEXT, TEXT, extra=EXTRA)
    party = st.builds(Participant, TEXT, TEXT, TEXT, extra=EXTRA)
    dispute = st.builds(Dispute, TEXT, TEXT, TEXT, TEXT, TEXT, st.booleans(), extra=EXTRA)
    card = st.builds(
        LegalCard,
        basis,
        basis,
        st.sets(st.sampled_from(Scope)).map(tuple),
        st.lists(party, max_size=1).map(tuple),
        st.lists(dispute, max_size=1).map(tuple),
        *(TEXT, TEXT, TEXT),
        extra=EXTRA,
    )
    event = st.builds(
        PublicationEvent, TEXT, st.sampled_from(State), TEXT, TEXT, TEXT, TEXT, extra=EXTRA
    )
    renames = st.builds(Rename, TEXT, st.none() | st.sampled_from(Role), TEXT, extra=EXTRA)
    verdicts = st.sampled_from(Verdict)
    return Review(
        source=draw(st.dictionaries(TEXT, TEXT, max_size=2)),
        status=draw(st.sampled_from(Status)),
        reviewer=draw(TEXT),
        place=at,
        moments=tuple(draw(moments(moment_id)) for moment_id in ids),
        passages=tuple(Passage(i, at, at + 5, draw(TEXT), draw(EXTRA)) for i in ids),
        decisions=tuple(Decision(i, at, at, draw(verdicts), draw(EXTRA)) for i in ids),
        account=tuple(Stretch(at, at + 5, part, draw(EXTRA)) for part in Part),
        legal=draw(card),
        publication=Publication(
            draw(st.sampled_from(State)), tuple(draw(st.lists(event, max_size=2))), draw(EXTRA)
        ),
        speakers=tuple(draw(st.lists(renames, unique_by=lambda r: r.speaker, max_size=2))),
        extra=draw(EXTRA),
    )


DATES = st.datetimes().map(lambda at: at.isoformat()) | st.dates().map(lambda at: at.isoformat())
CASES = st.builds(
    Case,
    TEXT,
    TEXT,
    st.sampled_from(["", "fr", "de-CH"]),
    st.lists(st.builds(Party, TEXT, TEXT, extra=EXTRA), max_size=2).map(tuple),
    st.just(DEFAULT_CODEBOOK)
    | st.lists(
        st.builds(Tag, TEXT, TEXT, TEXT, st.just(0), extra=EXTRA), unique_by=lambda tag: tag.tag
    ).map(tuple),
    st.lists(
        st.builds(
            Event, DATES, st.sampled_from(EVENT_KINDS), TEXT, TEXT, TEXT, st.booleans(), extra=EXTRA
        ),
        max_size=2,
    ).map(tuple),
    st.lists(st.builds(Lesson, TEXT, TEXT, extra=EXTRA), max_size=2).map(tuple),
    extra=EXTRA,
)
FORMS = st.lists(TEXT | st.from_regex(r"0?[0-9]{3,9}", fullmatch=True), max_size=3).map(tuple)
REGISTERS = st.builds(
    Register,
    st.lists(
        st.builds(
            Entity,
            TEXT,
            st.sampled_from(CATEGORIES),
            FORMS,
            st.sampled_from(Verdict),
            extra=EXTRA,
        ),
        unique_by=lambda e: e.name,
        max_size=3,
    ).map(tuple),
    st.booleans(),
    EXTRA,
)


@CHEAP
@given(reviews())
def test_a_review_comes_back(review: Review) -> None:
    parsed = REVIEW_CODEC.parse(REVIEW_CODEC.serialise(review, PATH), PATH)
    assert (parsed.value, parsed.problems, parsed.refusal) == (review, (), "")
    assert review_file.from_dict(review_file.to_dict(review)) == (review, ())


@CHEAP
@given(CASES)
def test_a_case_comes_back(case: Case) -> None:
    parsed = CASE_CODEC.parse(CASE_CODEC.serialise(case, PATH), PATH)
    assert (parsed.value, parsed.problems) == (case, ())
    assert case_file.from_dict(case_file.to_dict(case)) == (case, ())


@CHEAP
@given(REGISTERS)
def test_a_register_comes_back(register: Register) -> None:
    parsed = REGISTER_CODEC.parse(REGISTER_CODEC.serialise(register, PATH), PATH)
    assert parsed.value == register
    assert all("without forms" in problem.what for problem in parsed.problems)
    assert register_file.from_dict(register_file.to_dict(register))[0] == register


RAW = st.recursive(
    SCALARS | st.floats(allow_nan=False) | st.sampled_from(["00:01:02.000", "redact", "done"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "start", "end", "tags", "severity", "state", "history", "name"])
            | TEXT,
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
KEYS = [key.name for key in review_file._REVIEW.keys]


@CHEAP
@given(st.dictionaries(st.sampled_from(KEYS), RAW, max_size=5))
def test_nothing_of_a_wrong_file_is_lost_or_raised(raw: dict[str, Any]) -> None:
    review, complaints = review_file.from_dict(raw)
    written = review_file.to_dict(review)
    again, complaints_again = review_file.from_dict(written)
    assert again == review or complaints
    assert len(complaints_again) == len([c for c in complaints if c.error])
    assert review_file.to_dict(again) == written


def read(text: str) -> tuple[Review, list[str]]:
    parsed = REVIEW_CODEC.parse(text.encode(), PATH)
    return parsed.value, [str(problem) for problem in parsed.problems]


def test_the_file_of_the_manual() -> None:
    review = Review(
        status=Status.IN_REVIEW,
        place=192_480,
        moments=(Moment("k3f9q2", 192_480, 195_020, ("promise",), 3, public=True),),
        legal=LegalCard(recorded=Basis("announced", at=41_200)),
        speakers=(Rename("S1", Role.AGENT, "Sandra Keller"),),
    )
    assert REVIEW_CODEC.serialise(review, PATH).decode() == (
        "format: carereview/1\n"
        "status: in review\n"
        "place: 00:03:12.480\n"
        "moments:\n"
        "- id: k3f9q2\n"
        "  start: 00:03:12.480\n"
        "  end: 00:03:15.020\n"
        "  tags:\n"
        "  - promise\n"
        "  severity: 3\n"
        "  public: true\n"
        "legal:\n"
        "  recorded:\n"
        "    basis: announced\n"
        "    at: 00:00:41.200\n"
        "speakers:\n"
        "  S1:\n"
        "    role: agent\n"
        "    name: Sandra Keller\n"
    )


def test_a_wrong_item_costs_only_itself_and_survives_a_save() -> None:
    text = (
        "format: carereview/1\n"
        "moments:\n"
        "- {id: a, start: 1}\n"
        "- {id: b, start: soon, note: keep me}\n"
        "- just text\n"
        "- {id: c, start: 3, severity: lots}\n"
    )
    review, problems = read(text)
    assert [moment.id for moment in review.moments] == ["a", "c"]
    assert [line.split(" ")[0] for line in problems] == [
        "01.review.yaml:4:",
        "01.review.yaml:4:",
        "01.review.yaml:5:",
        "01.review.yaml:6:",
    ]
    assert "moments[3].severity is 'lots', not a whole number from 0 to 3" in problems[3]
    kept = review_file.to_dict(review)["moments"]
    assert kept == [
        {"id": "a", "start": "00:00:01.000"},
        {"id": "c", "start": "00:00:03.000", "severity": "lots"},
        {"id": "b", "start": "soon", "note": "keep me"},
        "just text",
    ]


def test_a_passage_that_cannot_be_read_is_an_error() -> None:
    """Otherwise an export would show what somebody wanted withheld."""
    review, (problem,) = read("passages:\n- {id: a, start: 00:00:09.000, end: 00:00:01.000}\n")
    assert review.passages == ()
    assert "passages[0] is left aside: it ends before it starts" in problem
    parsed = REVIEW_CODEC.parse(b"passages: [{id: a, start: 1}]\n", PATH)
    assert parsed.problems[0].error


@pytest.mark.parametrize("value", ["keeep", "[]", "1"])
def test_a_decision_that_cannot_be_read_hides(value: str) -> None:
    data = f"entities:\n- name: Agent A\n  forms: [Sandra]\n  decision: {value}\n".encode()
    parsed = REGISTER_CODEC.parse(data, PATH)
    assert parsed.value.entities[0].hidden
    assert parsed.value.entities[0].forms == ("Sandra",)
    assert parsed.problems[0].error
    assert parsed.problems[0].line == 4


def test_phone_numbers_keep_their_zeros() -> None:
    data = b"entities:\n- name: Phone 1\n  forms: [0791234567, +41791234567, 791234567]\n"
    parsed = REGISTER_CODEC.parse(data, PATH)
    assert parsed.value.entities[0].forms == ("0791234567", "+41791234567", "791234567")
    again = REGISTER_CODEC.parse(REGISTER_CODEC.serialise(parsed.value, PATH), PATH)
    assert again.value == parsed.value


def test_a_form_that_yaml_has_already_changed_is_an_error() -> None:
    parsed = REGISTER_CODEC.parse(b"entities:\n- name: A\n  forms: [12.50, ok]\n", PATH)
    assert parsed.value.entities[0].forms == ("ok",)
    assert "entities[0].forms[0] is a number; put it in quotes" in str(parsed.problems[0])


def test_entities_of_one_name_and_unknown_categories_are_mentioned() -> None:
    data = b"entities:\n- {name: A, category: persn, forms: [a]}\n- {name: A, forms: [b]}\n"
    parsed = REGISTER_CODEC.parse(data, PATH)
    assert len(parsed.value.entities) == 2
    assert not any(problem.error for problem in parsed.problems)
    text = "\n".join(map(str, parsed.problems))
    assert "2 entities called 'A'" in text
    assert "category 'persn'" in text


def test_an_entity_that_hides_nothing_is_an_error() -> None:
    data = b"entities:\n- {name: Agente, category: person, form: [Giovanni], decision: redact}\n"
    *_, problem = REGISTER_CODEC.parse(data, PATH).problems
    assert problem.error and "Agente" in problem.what and "forms" in problem.hint


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"entites:\n- {name: A, forms: [Keller]}\n", "entites"),
        (b"Entities:\n- {name: A, forms: [Keller]}\n", "Entities"),
        (b"entities:\n- {name: A, forms: [Keller], desicion: keep}\n", "entities[0].desicion"),
    ],
)
def test_a_slip_in_a_key_is_an_error(data: bytes, place: str) -> None:
    (problem,) = REGISTER_CODEC.parse(data, PATH).problems
    assert problem.error and problem.what.startswith(place) and "did you mean" in problem.hint


def test_a_slip_that_would_show_a_passage_is_an_error() -> None:
    (problem,) = REVIEW_CODEC.parse(b"passage:\n- {start: 1, end: 2}\n", PATH).problems
    assert problem.error


def test_keys_of_somebody_else_are_no_slip() -> None:
    data = b"status: done\nstatus_2: x\nticket: 5\nmoments:\n- {start: 1, colour: red}\n"
    assert REVIEW_CODEC.parse(data, PATH).problems == ()


def test_moments_without_an_id_get_the_same_one_each_time() -> None:
    text = "moments:\n- start: 1\n- start: 1\n- start: 2\n"
    (first, problems), (second, _) = read(text), read(text)
    assert first == second
    assert len({moment.id for moment in first.moments}) == 3
    assert problems == []


def test_a_copied_moment_gets_an_id_of_its_own() -> None:
    review, (problem,) = read("moments:\n- {id: a, start: 1}\n- {id: a, start: 2}\n")
    assert [m.start for m in review.moments] == [1000, 2000]
    assert len({m.id for m in review.moments}) == 2
    assert "01.review.yaml:3: moments[1] has the id a of an earlier one" in problem


def test_a_new_value_beside_one_that_could_not_be_read() -> None:
    review, _ = read("legal: they agreed\nstatus: 7\n")
    edited = Review(status=Status.DONE, legal=LegalCard(note="announced"), extra=dict(review.extra))
    assert review_file.to_dict(edited) == {
        "status": "done",
        "status (unread)": 7,
        "legal": {"note": "announced"},
        "legal (unread)": "they agreed",
    }
    assert review_file.to_dict(review) == {"status": 7, "legal": "they agreed"}


def test_bare_values_that_people_write() -> None:
    review, problems = read("reviewer: 7\nplace: 12.5\nmoments:\n- {id: 3, start: 0, tags: hold}\n")
    assert (review.reviewer, review.place) == ("7", 12_500)
    assert (review.moments[0].id, review.moments[0].tags) == ("3", ("hold",))
    assert problems == []


def test_empty_files_and_empty_keys_are_defaults() -> None:
    assert read("") == (Review(), [])
    assert read("moments:\nlegal:\nstatus:\n") == (Review(), [])


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"moments:\n- {id: a\n", None, "YAML"),
        (b"reviewer: x\nnote: \xff\n", 2, "not UTF-8"),
        (b"- a\n- b\n", 1, "not a list of keys"),
        (b"a: 1\na: 2\n", 2, "twice"),
        (b"format: carereview/2\n", None, "newer carereview"),
        (b"format: subtitles/1\n", None, "is not known"),
    ],
)
def test_a_file_that_cannot_be_understood_is_refused(
    data: bytes, line: int | None, what: str
) -> None:
    parsed = REVIEW_CODEC.parse(data, PATH)
    assert parsed.refusal
    assert what in str(parsed.problems[0])
    assert line is None or parsed.problems[0].line == line
    assert parsed.problems[0].error
    assert "\n" not in str(parsed.problems[0])


def test_a_newer_file_is_read_as_far_as_it_is_known() -> None:
    parsed = REVIEW_CODEC.parse(b"format: carereview/2\nreviewer: M. B.\n", PATH)
    assert parsed.value.reviewer == "M. B."


def test_a_byte_order_mark_is_no_key() -> None:
    assert REVIEW_CODEC.parse(b"\xef\xbb\xbfreviewer: x\n", PATH).value.reviewer == "x"


def test_a_scope_that_is_none_costs_only_itself() -> None:
    raw = {"legal": {"scope": ["text", "vidéo"], "disputes": [{"who": "x", "hold": "maybe"}]}}
    review, complaints = review_file.from_dict(raw)
    assert review.legal.scope == (Scope.TEXT,)
    assert [str(c).partition(" ")[0] for c in complaints] == [
        "legal.scope[1]",
        "legal.disputes[0].hold",
    ]
    written = review_file.to_dict(review)["legal"]
    assert written == {**raw["legal"]}
