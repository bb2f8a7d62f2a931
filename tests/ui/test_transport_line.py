"""What the transport line tells where there is too little room for all of it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from carereview.ui.transport_line import Part, fitted

LEFT = (
    Part(0, "▶ 03:12.4 / 14:05", "▶ 03:12.4"),
    Part(1, "1.3×", "1.3×"),
    Part(9, "both", ""),
    Part(5, "FREE (f follows)", "FREE"),
)
RIGHT = (
    Part(7, "↔ 91 s", "↔ 91 s"),
    Part(5, "QUEUE 3/12", "Q 3/12"),
    Part(5, "SKIP", "SKIP"),
    Part(5, "PAUSE", "PAUSE"),
    Part(3, "READERS", "READERS"),
    Part(6, "+6 dB", "+6 dB"),
    Part(8, "vol 80", ""),
)


def test_where_there_is_room_all_of_it_is_told() -> None:
    left, right = fitted(LEFT, RIGHT, 140)
    assert left == "▶ 03:12.4 / 14:05   1.3×   both   FREE (f follows)"
    assert right == "↔ 91 s  QUEUE 3/12  SKIP  PAUSE  READERS  +6 dB  vol 80"


def test_with_every_mode_on_the_speed_and_the_time_shown_stay_at_80_columns() -> None:
    left, right = fitted(LEFT, RIGHT, 80)
    assert left == "▶ 03:12.4 / 14:05   1.3×   FREE"
    assert right == "↔ 91 s  Q 3/12  SKIP  PAUSE  READERS  +6 dB"


@settings(max_examples=60)
@given(st.integers(0, 150))
def test_it_never_takes_more_than_there_is_and_the_speed_goes_last_but_one(width: int) -> None:
    left, right = fitted(LEFT, RIGHT, width)
    fits = cell_len(left) + cell_len(right) + 3 <= width
    assert fits or (left, right) == ("▶ 03:12.4", "")
    assert "1.3×" in left or not right
