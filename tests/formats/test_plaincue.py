"""The quick reader of plain cues gives what the full one gives, or nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.formats.align import align
from carereview.formats.builder import tidy
from carereview.formats.cuetext import Part, parse_payload
from carereview.formats.plaincue import read_plain

_TOKENS = (
    "a", "dé", "b.", " ", "\n", "\u00a0", "\x1c", "?", "<", ">", "&", "&amp;", "-->", "<c>", "</c>",
    "<v A>", "<v  A B>", "<v.loud A>", "<v\tA>", "<v >", "<v>", "</v>", "</v >", "<00:01.500>",
    "<00:00:01.000>", "<00:00:02.000>", "<00:00:03.500>", "<00:00:09.000>", "<00:61:00.000>",
    " <00:00:01.500>x", " <00:00:02.500>y", "<1>",
)  # fmt: skip
payloads = st.builds(
    lambda head, middle, tail: head + "".join(middle) + tail,
    st.sampled_from(("", "<v A>", "<v Ada L.>")),
    st.lists(st.sampled_from(_TOKENS), max_size=7),
    st.sampled_from(("", "</v>")),
)


def thorough(part: Part) -> tuple[str, str, tuple[int, ...]]:
    text = tidy(part.text)
    return part.speaker, text, align(text, part.pieces) if part.pieces else ()


@settings(max_examples=250, deadline=None)
@given(payloads, st.sampled_from((0, 1000, 3000)), st.sampled_from((0, 3000, 5000)))
def test_quick_and_full_agree(payload: str, start: int, end: int) -> None:
    quick = read_plain(payload, start, end)
    if quick:
        (full,) = parse_payload(payload, start, end)
        assert (quick.speaker, tidy(quick.text), quick.times) == thorough(full)


def test_cues_as_programs_write_them_are_plain() -> None:
    payload = "<v Ada L.>Oui, <00:00:01.250>dix <01:00:00.000>fois.</v>"
    times = (1000, 1250, 1250, 3_600_000, 3_600_000, 3_600_900)
    assert read_plain(payload, 1000, 3_600_900) == Part("Ada L.", "Oui, dix fois.", (), times)
    assert read_plain("5 > 4, dit-on.", 0, 1) == Part("", "5 > 4, dit-on.")


def test_anything_else_is_left_to_the_full_reader() -> None:
    for payload in ("", " ", "<v A></v>", "a &lt; b", "<i>non</i>", "<v A>a</v><v B>b</v>"):
        assert read_plain(payload, 0, 9000) is None
    for payload in ("deux mots <00:00:01.000>un", "re<00:00:01.000>dit", "a <00:00:09.000>b"):
        assert read_plain(payload, 0, 9000) is None
