"""Two people correct one transcript: what they did at different places is both kept."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import Segment, Speaker, Transcript
from carereview.core.merge import merge
from carereview.core.merge_segments import Segments, stretches


def said(*texts: str) -> Segments:
    return tuple(Segment(1000 * n, 1000 * n + 900, "a", text) for n, text in enumerate(texts))


BASE = said("zero", "one", "two", "three", "four")


def with_text(segments: Segments, index: int, text: str) -> Segments:
    return (*segments[:index], replace(segments[index], text=text), *segments[index + 1 :])


def merged(base: Segments, mine: Segments, theirs: Segments) -> tuple[Segments, list[str]]:
    before, ours, others = (Transcript(segments=side) for side in (base, mine, theirs))
    value, conflicts = merge(before, ours, others)
    return value.segments, [str(conflict) for conflict in conflicts]


def test_corrections_of_different_segments_are_both_kept() -> None:
    mine, theirs = with_text(BASE, 1, "mine"), with_text(BASE, 2, "theirs")
    assert merged(BASE, mine, theirs) == (with_text(mine, 2, "theirs"), [])


def test_a_split_and_a_correction_elsewhere_are_both_kept() -> None:
    first, second = replace(BASE[1], text="o", end=1400), replace(BASE[1], text="ne", start=1400)
    mine = (BASE[0], first, second, *BASE[2:])
    theirs = with_text(BASE, 4, "theirs")
    assert merged(BASE, mine, theirs) == (with_text(mine, 5, "theirs"), [])


def test_a_segment_joined_by_one_and_corrected_by_the_other_is_asked() -> None:
    joined = (BASE[0], replace(BASE[1], text="one two", end=2900), *BASE[3:])
    theirs = with_text(BASE, 2, "theirs")
    segments, conflicts = merged(BASE, joined, theirs)
    assert segments == joined
    assert conflicts == ["segments, 00:01"]


def test_the_same_correction_by_both_is_no_question() -> None:
    both = with_text(BASE, 3, "same")
    assert merged(BASE, both, both) == (both, [])
    assert merged(BASE, with_text(both, 0, "mine"), both) == (with_text(both, 0, "mine"), [])


def test_two_insertions_at_one_place_are_asked_for() -> None:
    new = [Segment(950, 990, "a", text) for text in ("mine", "theirs")]
    mine, theirs = ((BASE[0], segment, *BASE[1:]) for segment in new)
    assert merged(BASE, mine, theirs)[1] == ["segments, 00:00"]


def test_new_speakers_of_both_join() -> None:
    def with_speakers(*ids: str) -> Transcript:
        return Transcript(speakers=tuple(Speaker(name) for name in ids), segments=BASE)

    value, conflicts = merge(with_speakers("a"), with_speakers("a", "b"), with_speakers("a", "c"))
    assert {speaker.id for speaker in value.speakers} == {"a", "b", "c"}
    assert not conflicts


SIDES = st.lists(st.sampled_from(["x", "y", "z"]), max_size=6).map(lambda texts: said(*texts))


@given(SIDES, SIDES, SIDES)
def test_the_stretches_are_the_whole_of_each_side(
    base: Segments, mine: Segments, theirs: Segments
) -> None:
    found = list(stretches(base, mine, theirs))
    assert tuple(s for stretch in found for s in stretch.base) == base
    assert tuple(s for stretch in found for s in stretch.mine) == mine
    assert tuple(s for stretch in found for s in stretch.theirs) == theirs


@given(SIDES, SIDES)
def test_what_one_side_left_alone_is_taken_from_the_other(base: Segments, side: Segments) -> None:
    assert merged(base, side, base) == (side, [])
    assert merged(base, base, side) == (side, [])
