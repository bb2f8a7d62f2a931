"""Whatever the transcript, the register and the cuts: nothing private can be read or heard."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import Segment, Transcript, word_times
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Passage, Review
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.redacted import Safe
from tests.privacy.naive import tells, words
from tests.privacy.samples import redacted

_FORMS = (
    "Sandra Keller", "Müller", "Jean-Pierre Nusslé", "Ольга", "عبد الرحمن", "王小明", "d'Artagnan",
    "Großenbacher", "Odile", "022 555 01 42", "CH93 0076 2011 6238 5295 7", "4711",
    "route de Berne 84", "odile.grimbert@example.org", "Łukasz", "Οδυσσέας", "X7-K29912",
)  # fmt: skip
_WORDS = (
    "bonjour", "le", "routeur", "chauffe", "oui", "ja", "sì", "euh", "Keller", "sandra", "l'a",
    "de", "Berne", "42", "1'200", "47", "11", "zéro", "vingt-deux", "cinq", "K", "E", "[…]",
    "[P0]", "è", "naïve", "ﬁn", "２２", "e\u0301te\u0301", "\u200b", "—", "«", "日本", "נכון", "👍",
)  # fmt: skip
_CHANGES = (
    str, str.upper, str.lower, str.swapcase,
    lambda w: "\u00ad".join(w), lambda w: w.replace(" ", "\u00a0"), lambda w: w.replace(" ", "-"),
    lambda w: w + "s" if w[-1].isalpha() else w, lambda w: w.replace("e", "e\u0301"),
    lambda w: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in w),
)  # fmt: skip

registers = st.lists(st.sampled_from(_FORMS), min_size=1, max_size=6, unique=True).map(
    lambda forms: Register(tuple(Entity(f"P{i}", "other", (f,)) for i, f in enumerate(forms)))
)


@st.composite
def spoken(draw: st.DrawFn) -> tuple[Register, Transcript]:
    """Draw a register and a call that says its forms, written in some way and cut anywhere."""
    register = draw(registers)
    forms = [form for entity in register.entities for form in entity.forms]
    change = st.tuples(st.sampled_from(forms), st.sampled_from(_CHANGES)).map(lambda p: p[1](p[0]))
    said = draw(st.lists(st.one_of(st.sampled_from(_WORDS), change), min_size=1, max_size=14))
    tokens = " ".join(said).split(" ")
    segments: list[Segment] = []
    while tokens:
        size = draw(st.integers(1, len(tokens)))
        text, tokens = " ".join(tokens[:size]), tokens[size:]
        start = 3000 * len(segments)
        pairs = [(start + 100 * i, start + 100 * i + 80) for i in range(len(text.split()))]
        times = word_times(text, pairs) if draw(st.booleans()) else ()
        segments.append(Segment(start, start + 2900, draw(st.sampled_from("ab")), text, times))
    return register, Transcript(tuple(segments))


def shown(plan: Plan) -> list[str]:
    count = len(plan.transcript.segments)
    return [str(plan.segment(i, Safe(""), "").text) for i in range(count)]


def names(register: Register) -> list[str]:
    return [f"[{e.name}]" for e in register.entities] + ["[…]"]


@settings(max_examples=150, deadline=None)
@given(spoken())
def test_a_simple_minded_reader_finds_no_form(case: tuple[Register, Transcript]) -> None:
    register, transcript = case
    text = "\n".join(shown(make_plan(transcript, Review(), register)))
    for entity in register.entities:
        for form in entity.forms:
            if len("".join(words(form))) > 4:  # four digits may stand in times and prices
                assert not tells(text, form, names(register)), (form, text)


@settings(max_examples=100, deadline=None)
@given(spoken())
def test_every_other_character_is_unchanged(case: tuple[Register, Transcript]) -> None:
    register, transcript = case
    plan = make_plan(transcript, Review(), register)
    for index, segment in enumerate(transcript.segments):
        rest, place = [], 0
        for hidden in plan.hidden(index):
            assert place <= hidden.char_start < hidden.char_end <= len(segment.text)
            rest += [segment.text[place : hidden.char_start], hidden.placeholder]
            place = hidden.char_end
        assert "".join([*rest, segment.text[place:]]) == shown(plan)[index]


@settings(max_examples=100, deadline=None)
@given(spoken())
def test_windows_hold_all_hidden_words_with_their_pad(case: tuple[Register, Transcript]) -> None:
    register, transcript = case
    plan = make_plan(transcript, Review(), register)
    windows = plan.windows()
    assert all(a.end + 400 < b.start for a, b in pairwise(windows))
    for finding in plan.findings:
        segment = transcript.segments[finding.segment]
        for word in segment.words():
            if word.char_start < finding.char_end and finding.char_start < word.char_end:
                start = segment.start if word.start is None else word.start
                end = segment.end if word.end is None else word.end
                assert any(w.start <= max(0, start - 250) and end + 250 <= w.end for w in windows)


@settings(max_examples=100, deadline=None)
@given(spoken())
def test_a_plan_changes_nothing_in_its_own_output(case: tuple[Register, Transcript]) -> None:
    register, transcript = case
    once = shown(make_plan(transcript, Review(), register))
    for text in once:
        assert redacted(text, register) == text


@settings(max_examples=60, deadline=None)
@given(spoken())
def test_kept_entities_stay(case: tuple[Register, Transcript]) -> None:
    register, transcript = case
    kept = Register(tuple(Entity(e.name, e.category, e.forms, Verdict.KEEP)
                          for e in register.entities))  # fmt: skip
    plan = make_plan(transcript, Review(), kept)
    assert shown(plan) == [s.text for s in transcript.segments]
    assert plan.windows() == ()


@settings(max_examples=60, deadline=None)
@given(spoken(), st.integers(0, 20_000), st.integers(1, 5_000))
def test_no_word_of_a_passage_stays(
    case: tuple[Register, Transcript], start: int, length: int
) -> None:
    _, transcript = case
    review = Review(passages=(Passage("p", start, start + length),))
    plan = make_plan(transcript, review, Register())
    for index, segment in enumerate(transcript.segments):
        covered = {i for h in plan.hidden(index) for i in range(h.char_start, h.char_end)}
        for word in segment.words():
            low = segment.start if word.start is None else word.start
            high = segment.end if word.end is None else word.end
            inside = low < start + length and start < high
            assert (set(range(word.char_start, word.char_end)) <= covered) == inside


@settings(max_examples=200, deadline=None)
@given(registers, st.text(max_size=60))
def test_any_text_at_all(register: Register, text: str) -> None:
    once = redacted(text, register)
    assert redacted(once, register) == once
