"""What the waveform shows can be told apart without colours."""

from carereview.core.call import Span
from carereview.ui.strip import Frame, Scene, bars, marks

FRAME = Frame(0, 20_000, 20)


def text(cells: list[tuple[str, str]]) -> str:
    return "".join(character for character, _ in cells)


def test_speech_silence_hold_and_music_have_signs_of_their_own() -> None:
    scene = Scene(
        20_000,
        holds=(Span(12_000, 15_999),),
        music=(Span(10_000, 16_000), Span(18_000, 20_000)),
        silences=(Span(3000, 6000),),
    )
    levels = [0.0, 0.5, 1.0, *[0.1] * 17]
    assert text(bars(levels, 0, scene, FRAME)) == "▁▄█   ▁▁▁▁~~♪♪♪♪▁▁~~"


def test_a_column_is_silent_only_if_more_than_half_of_it_is() -> None:
    scene = Scene(20_000, silences=(Span(1400, 2600), Span(4600, 6400), Span(8000, 8400)))
    assert text(bars([0.5] * 20, 0, scene, FRAME))[:10] == "▄  ▄▄ ▄▄▄▄"


def test_marks_stand_over_what_is_hidden_and_borders_over_both() -> None:
    scene = Scene(
        20_000,
        hidden=(Span(2000, 4999),),
        moments=((3000, "▲"), (30_000, "◆")),
        chosen=Span(6000, 7999),
        borders=Span(2000, 20_000),
    )
    assert text(marks(scene, FRAME)) == "··[▲█·══···········]"


def test_what_lies_outside_the_window_is_not_drawn() -> None:
    frame = Frame(5000, 10_000, 10)
    scene = Scene(20_000, hidden=(Span(0, 5500),), moments=((1000, "◆"), (9900, "▲")))
    assert text(marks(scene, frame)) == "██·······▲"
    assert frame.time(4) == 7000
    assert text(bars([0.5] * 10, 1, Scene(silences=(Span(0, 4000),)), frame)) == "▄" * 10
