"""Who is the agent and who the customer, and the two put right in one go."""

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.core.parties import Parties, parties, swapped
from carereview.core.review import Rename, Review

AGENT, CUSTOMER = Speaker("a", Role.AGENT, "Nora Lind"), Speaker("c", Role.CUSTOMER)
BOT, NOBODY = Speaker("bot", Role.IVR), Speaker("ch_0")


def call(*speakers: Speaker, said: str) -> Transcript:
    """Give a call in which each of the ids says something, a second each."""
    segments = tuple(
        Segment(1000 * n, 1000 * n + 1000, who, f"text {n}") for n, who in enumerate(said.split())
    )
    return Transcript(segments, speakers, audio_channels={0: "a", 1: "c"})


def who(transcript: Transcript) -> list[str]:
    return [segment.speaker for segment in transcript.segments]


def test_each_is_given_what_the_other_said_and_the_channel() -> None:
    before = call(AGENT, CUSTOMER, BOT, said="bot a c a c")
    found = swapped(before, Review())
    assert found is not None
    after, review = found
    assert who(after) == ["bot", "c", "a", "c", "a"]
    assert after.audio_channels == {0: "c", 1: "a"}
    assert (after.speakers, review) == (before.speakers, Review())
    assert [s.text for s in after.segments] == [s.text for s in before.segments]
    assert swapped(after, review) == (before, review)


def test_parties_without_roles_are_given_them_first() -> None:
    before = call(NOBODY, Speaker("ch_1"), BOT, said="bot ch_1 ch_0 ch_0 ch_1")
    review = Review(speakers=(Rename("ch_0", name="Otto"),))
    found = swapped(before, review)
    assert found is not None
    after, named = found
    assert after == before
    assert {r.speaker: (r.role, r.name) for r in named.speakers} == {
        "ch_1": (Role.AGENT, ""),
        "ch_0": (Role.CUSTOMER, "Otto"),
    }
    again = swapped(after, named)
    assert again is not None
    assert who(again[0]) == ["bot", "ch_0", "ch_1", "ch_1", "ch_0"]


def test_the_two_are_those_who_speak_longest() -> None:
    second = Speaker("a2", Role.AGENT)
    three = call(AGENT, CUSTOMER, second, said="a a2 c a2 c")
    assert parties(three, Review()) == Parties("a2", "c")
    assert parties(call(AGENT, NOBODY, Speaker("x"), said="x a ch_0 ch_0"), Review()) == (
        "a",
        "ch_0",
    )
    assert parties(call(NOBODY, CUSTOMER, said="c ch_0"), Review()) == ("ch_0", "c")


def test_the_reviewers_roles_count() -> None:
    review = Review(speakers=(Rename("ch_0", Role.CUSTOMER), Rename("x", Role.AGENT)))
    assert parties(call(NOBODY, Speaker("x"), said="ch_0 x"), review) == ("x", "ch_0")


def test_one_party_alone_is_no_two() -> None:
    assert swapped(call(AGENT, BOT, said="a bot a"), Review()) is None
    assert swapped(call(said=""), Review()) is None
    assert swapped(Transcript((Segment(0, 1, "", "a"),)), Review()) is None
