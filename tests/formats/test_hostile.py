"""Whatever the bytes, a reader gives a transcript or one clear line, soon."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import Transcript
from carereview.formats.registry import read_transcript
from carereview.formats.source import FormatError

SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
BYTES = [path.read_bytes() for path in SAMPLES]
JUNK = st.sampled_from(
    [b"", b"\0", b"\xff\xfe", b"\n\n", b"-->", b"{", b"]", b'"', b"NaN", b"-1", b"1e308", b"null",
     b"[[", b"<v ", b"&#", b": ", b"\xc3", b"\\ud800", b"\xe2\x80\xa8", b"99999999999", b"true"]
)  # fmt: skip


def read(data: bytes) -> Transcript:
    try:
        return read_transcript(data, "x")
    except FormatError as error:
        assert str(error).strip()
        assert "\n" not in str(error)
        return Transcript()


def check(data: bytes) -> None:
    call = read(data)
    ids = {speaker.id for speaker in call.speakers}
    assert len(call.warnings) <= 21
    assert [s.start for s in call.segments] == sorted(s.start for s in call.segments)
    for segment in call.segments:
        assert 0 <= segment.start <= segment.end
        assert segment.text.strip()
        assert len(segment.times) in (0, 2 * len(segment.text.split()))
        assert segment.words() is not None
        segment.text.encode()
        assert not segment.speaker or segment.speaker in ids or b"segments:" in data


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_random_bytes(data: bytes) -> None:
    check(data)


@given(st.sampled_from(BYTES), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 9), JUNK),
                                       min_size=1, max_size=4))  # fmt: skip
@settings(max_examples=500, deadline=None)
def test_damaged_samples(data: bytes, cuts: list[tuple[float, int, bytes]]) -> None:
    for place, length, junk in cuts:
        at = int(place * len(data))
        data = data[:at] + junk + data[at + length :]
    check(data)


@given(st.sampled_from(BYTES), st.floats(0, 1))
@settings(max_examples=100, deadline=None)
def test_truncated_samples(data: bytes, share: float) -> None:
    check(data[: int(share * len(data))])


BLOWN_UP = {
    "tags": b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<v a " * 100_000,
    "srt tags": b"00:00:01,000 --> 00:00:02,000\n" + b"<i {\\" * 100_000,
    "spaces": b" " * 1_000_000 + b"x",
    "tabs": b"\t" * 1_000_000 + b"00:01",
    "blank lines": b"\n" * 1_000_000 + b"x",
    "arrows": b"WEBVTT\n\n" + b"-->\n" * 100_000,
    "numbers": b"1\n" * 150_000 + b"00:00:01,000 --> 00:00:02,000\nx\n" + b"\n2\n" * 100_000,
    "digits": b"1" * 1_000_000 + b":00 --> ",
    "colons": b"00:00:01,000 --> 00:00:02,000\n" + b"A: " * 150_000,
    "json depth": b'{"segments":' * 100_000,
    "yaml depth": b"segments:\n" + b"- " * 100_000,
    "yaml flow": b"segments: " + b"[" * 150_000,
    "yaml keys": b"segments:\n" + b"? " * 100_000,
    "voices": b"WEBVTT\n\n00:01.000 --> 00:02.000\n"
    + b"".join(b"<v Nora %d x>a\n" % number for number in range(20_000)),
    "escapes": b'{"a": "' + b"\\ud83d" * 100_000 + b'"}',
    "one token each": b'{"segments": [{"start": 0, "end": 1, "text": "' + b"a " * 100_000
    + b'", "words": [' + b'{"word": "b", "start": 0, "end": 1},' * 50_000 + b'{"word": "c"}]}]}',
}  # fmt: skip


@pytest.mark.parametrize("data", BLOWN_UP.values(), ids=BLOWN_UP)
def test_no_file_of_a_megabyte_takes_long(data: bytes) -> None:
    begun = time.process_time()
    read(data)
    assert time.process_time() - begun < 2
