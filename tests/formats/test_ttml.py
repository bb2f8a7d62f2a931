"""Times of TTML: what they count from, and in what."""

from carereview.core.call import Transcript
from carereview.formats.registry import read_transcript


def read(body: str) -> Transcript:
    return read_transcript(f"<tt xmlns='http://www.w3.org/ns/ttml'>{body}</tt>".encode(), "x.ttml")


LINES = "<p begin='{0}' end='{1}'>one</p><p begin='{2}' end='{3}'>two</p>"


def times(body: str) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in read(body).segments]


def test_times_count_from_the_start_of_what_they_stand_in() -> None:
    lines = LINES.format("1s", "2s", "11s", "12s")
    assert times(f"<body><div begin='10s' end='30s'>{lines}</div></body>") == [
        (11_000, 12_000),
        (21_000, 22_000),
    ]


def test_times_that_would_run_past_the_end_count_from_zero() -> None:
    lines = LINES.format("19.7", "21", "50.5", "1:02.250")
    body = f"<body dur='1:02.250'><div begin='19.7' end='1:02.250'>{lines}</div></body>"
    assert times(body) == [(19_700, 21_000), (50_500, 62_250)]


def test_words_within_lines_that_count_from_zero() -> None:
    words = "<span begin='4' end='5'>a</span> <span begin='5' end='6'>b</span>"
    call = read(f"<body><div begin='4' end='9'><p begin='4' end='6'>{words}</p></div></body>")
    assert call.segments[0].times == (4000, 5000, 5000, 6000)
    assert call.warnings == ()
