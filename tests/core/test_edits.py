"""Edits: of reviews, transcripts and registers, and their undo."""

from hypothesis import given
from hypothesis import strategies as st

from carereview.core import correct, edits, registering
from carereview.core.call import UNKNOWN, Role, Segment, Transcript
from carereview.core.history import History
from carereview.core.pseudonyms import noun
from carereview.core.register import CATEGORIES, Register, Verdict
from carereview.core.review import Moment, Passage, Rename, Review
from carereview.core.states import State, Status

REVIEW = edits.add_moment(Review(), Moment("m1", 2000))


def test_the_first_mark_begins_the_review() -> None:
    assert Review().status is Status.NEW
    assert REVIEW.status is Status.IN_REVIEW


def test_moments_stay_in_order_of_time() -> None:
    review = edits.add_moment(REVIEW, Moment("m0", 1000))
    assert [m.id for m in review.moments] == ["m0", "m1"]
    moved = edits.change_moment(review, Moment("m0", 3000))
    assert [m.id for m in moved.moments] == ["m1", "m0"]


def test_a_review_written_by_hand_is_put_in_order() -> None:
    review = Review(
        moments=(Moment("b", 2), Moment("a", 1)), passages=(Passage("q", 5, 6), Passage("p", 3, 4))
    )
    ordered = edits.in_order(review)
    assert [m.id for m in ordered.moments] == ["a", "b"]
    assert [p.id for p in ordered.passages] == ["p", "q"]


def test_changing_a_moment_that_is_gone_changes_nothing() -> None:
    assert edits.change_moment(REVIEW, Moment("zz", 1)) is REVIEW
    assert edits.toggle_tag(REVIEW, "zz", "hold") is REVIEW


def test_a_tag_comes_and_goes() -> None:
    tagged = edits.toggle_tag(REVIEW, "m1", "promise")
    assert tagged.moments[0].tags == ("promise",)
    assert edits.toggle_tag(tagged, "m1", "promise") == REVIEW


def test_severity_goes_round() -> None:
    review = REVIEW
    seen = []
    for _ in range(5):
        review = edits.cycle_severity(review, "m1")
        seen.append(review.moments[0].severity)
    assert seen == [1, 2, 3, 0, 1]


def test_giving_back_takes_every_passage_that_overlaps() -> None:
    review = edits.add_passage(Review(), Passage("p", 0, 100))
    review = edits.add_passage(review, Passage("q", 200, 300))
    assert [p.id for p in edits.remove_passages(review, 50, 150).passages] == ["q"]


def test_a_state_is_kept_with_its_history() -> None:
    review = edits.set_state(REVIEW, State.CLEARED, "2015-10-14T10:00:00+02:00", "M.", "agreed")
    again = edits.set_state(review, State.CLEARED, "2015-10-15T10:00:00+02:00")
    assert again is review
    assert review.publication.state is State.CLEARED
    assert review.publication.history[0].why == "agreed"


def test_a_rename_can_be_taken_back() -> None:
    renamed = edits.rename_speaker(REVIEW, "S1", "Agent A", Role.AGENT)
    assert renamed.speakers[0].name == "Agent A"
    assert edits.rename_speaker(renamed, "S1", "", None).speakers == ()


def test_a_rename_keeps_what_others_noted_of_the_speaker() -> None:
    review = Review(speakers=(Rename("S1", None, "Agent", {"ticket": 5}),))
    renamed = edits.rename_speaker(review, "S1", "Agent A", Role.AGENT)
    assert renamed.speakers == (Rename("S1", Role.AGENT, "Agent A", {"ticket": 5}),)


def test_new_ids_are_new() -> None:
    assert len({edits.new_id() for _ in range(500)}) == 500
    assert len(edits.new_id()) == 6


@given(st.lists(st.integers(0, 9), max_size=12), st.integers(0, 15))
def test_undo_and_redo_are_each_others_inverse(values: list[int], steps: int) -> None:
    history = History(-1)
    for value in values:
        history = history.push(value)
    back = history
    for _ in range(steps):
        back = back.undo()
    for _ in range(steps):
        back = back.redo()
    assert back.present == history.present


def test_one_topic_is_one_step() -> None:
    history = History("").push("a", "note").push("ab", "note").push("abc", "note")
    assert history.undo().present == ""
    assert history.push("x", "other").undo().present == "abc"


SEGMENT = Segment(
    1000, 3000, "a", "un deux trois quatre", (1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700)
)
TRANSCRIPT = Transcript((SEGMENT, Segment(4000, 5000, "b", "cinq")))


def test_words_that_stay_keep_their_times() -> None:
    changed = correct.correct_text(TRANSCRIPT, 0, "un  deux vraiment trois quatre").segments[0]
    assert changed.text == "un deux vraiment trois quatre"
    assert changed.times[4:6] == (UNKNOWN, UNKNOWN)
    assert changed.times[6:] == SEGMENT.times[4:]


def test_a_mended_spelling_keeps_its_time() -> None:
    changed = correct.correct_text(TRANSCRIPT, 0, "un deux toit quatre").segments[0]
    assert changed.times == SEGMENT.times


def test_an_empty_correction_changes_nothing() -> None:
    assert correct.correct_text(TRANSCRIPT, 0, "  ") is TRANSCRIPT
    assert correct.correct_text(TRANSCRIPT, 0, "\u00a0\n") is TRANSCRIPT


def test_spaces_that_do_not_break_are_kept() -> None:
    text = "un\u00a0: deux\u202f! «\u00a0trois\u00a0» 10\u2007000"
    typed = f"  {text.replace('! ', '!  ')} \n"
    changed = correct.correct_text(TRANSCRIPT, 0, typed).segments[0]
    assert changed.text == text
    assert not changed.times or len(changed.times) == 2 * len(changed.words())


def test_a_split_lies_at_the_word() -> None:
    first, second, _ = correct.split(TRANSCRIPT, 0, 2).segments
    assert (first.text, first.end, second.text, second.start) == (
        "un deux",
        1400,
        "trois quatre",
        1400,
    )
    assert first.times + second.times == SEGMENT.times


def test_the_second_half_of_a_split_comes_after_those_who_cut_in() -> None:
    long = Segment(0, 10_000, "a", "un deux", (0, 900, 8000, 9000))
    cut_in = Segment(2000, 3000, "c", "oui")
    split = correct.split(Transcript((long, cut_in)), 0, 1)
    assert [segment.text for segment in split.segments] == ["un", "oui", "deux"]


def test_split_and_merge_are_each_others_inverse() -> None:
    assert correct.merge_up(correct.split(TRANSCRIPT, 0, 2), 1) == TRANSCRIPT
    assert correct.split(TRANSCRIPT, 0, 0) is TRANSCRIPT
    assert correct.merge_up(TRANSCRIPT, 0) is TRANSCRIPT


def test_merging_timed_and_untimed_keeps_the_times_there_are() -> None:
    joined = correct.merge_up(TRANSCRIPT, 1).segments[0]
    assert joined.times == (*SEGMENT.times, UNKNOWN, UNKNOWN)
    assert len(joined.words()) * 2 == len(joined.times)


def test_a_new_speaker_joins_the_call() -> None:
    changed = correct.set_speaker(TRANSCRIPT, 1, "c", "Chef")
    assert changed.segments[1].speaker == "c"
    assert changed.speaker("c").name == "Chef"


def test_a_form_joins_its_entity_and_hides_it() -> None:
    register = registering.add_form(Register(), "Agent A", "person", " Sandra  Keller ")
    register = registering.add_form(register, "Agent A", "person", "Sandra")
    assert register.entities[0].forms == ("Sandra Keller", "Sandra")
    assert registering.add_form(register, "Agent A", "person", "Sandra") == register


def test_joining_two_entities_hides_if_either_was_hidden() -> None:
    register = registering.add_form(Register(), "A", "person", "Keller", Verdict.KEEP)
    register = registering.add_form(register, "B", "person", "Kehler")
    joined = registering.rename(register, "A", "B")
    assert [e.name for e in joined.entities] == ["B"]
    assert joined.entities[0].hidden and set(joined.entities[0].forms) == {"Keller", "Kehler"}


def test_suggested_names_are_free() -> None:
    register = registering.add_form(Register(), "Person A", "person", "Keller")
    assert registering.suggest_name(register, "person") == "Person B"
    assert registering.suggest_name(register, "person", "fr-CH") == "Personne A"
    assert registering.suggest_name(register, "phone", "de") == "Telefon A"
    assert registering.suggest_name(register, "phone", "rm") == "Phone A"


def test_every_category_has_a_noun_in_every_language() -> None:
    english = {noun(category) for category in CATEGORIES}
    for language in ("fr", "de", "it"):
        assert len({noun(category, language) for category in CATEGORIES}) == len(english)
        assert noun("address", language) != "Address" and noun("other", language) != "Other"


def test_whoever_is_added_takes_back_that_nothing_is_private() -> None:
    stated = registering.state_nothing_private(Register(), True)
    assert stated.nothing_private and stated.settled
    added = registering.add_form(stated, "Agent A", "person", "Sandra Keller")
    assert not added.nothing_private
    assert registering.state_nothing_private(added, True) is added
