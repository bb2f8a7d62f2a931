"""The part of a recording that the waveform shows."""

from carereview.ui.zoom import Window

HOUR = 3_600_000


def test_all_is_shown_until_somebody_looks_closer() -> None:
    assert Window().span(HOUR) == (0, HOUR)
    assert Window().following(HOUR, 5000) == Window()
    assert Window().wider(HOUR, 5000) == Window()


def test_each_step_shows_a_quarter_around_the_play_head() -> None:
    closer = Window().closer(HOUR, 1_800_000)
    assert closer.span(HOUR) == (1_350_000, 2_250_000)
    assert closer.closer(HOUR, 0).span(HOUR) == (0, 225_000)
    assert closer.closer(HOUR, HOUR).span(HOUR) == (HOUR - 225_000, HOUR)


def test_there_is_a_closest_look_and_a_way_back() -> None:
    window = Window()
    for _ in range(12):
        window = window.closer(HOUR, 10_000)
    assert window.length == 2000
    for _ in range(12):
        window = window.wider(HOUR, 10_000)
    assert window == Window()
    assert Window().closer(1500, 0) == Window()


def test_the_page_is_turned_when_the_play_head_leaves_it() -> None:
    window = Window(10_000, 20_000)
    assert window.following(HOUR, 29_999) is window
    assert window.following(HOUR, 30_000).span(HOUR) == (28_000, 48_000)
    assert window.following(HOUR, 5000).span(HOUR) == (3000, 23_000)
