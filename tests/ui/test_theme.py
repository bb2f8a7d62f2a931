"""Text can be read: contrast by WCAG 2.2, 1.4.3, computed from the colours themselves."""

import pytest
from textual.color import Color
from textual.theme import Theme

from carereview.ui.theme import DARK, LIGHT

LEAST = 4.5
TEXTS = ("text-muted", "voice-0", "voice-1", "voice-2", "voice-3")


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = Color.parse(colour).rgb
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("text", TEXTS)
def test_text_stands_out_on_every_ground_it_is_on(theme: Theme, text: str) -> None:
    for ground in (theme.background, theme.panel, theme.variables["row"]):
        assert ground is not None
        assert contrast(theme.variables[text], ground) >= LEAST, (text, ground)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_signs_and_the_word_heard_stand_out(theme: Theme) -> None:
    background, accent, error = theme.background, theme.accent, theme.error
    assert background and accent and error and theme.foreground
    assert contrast(theme.foreground, background) >= LEAST
    assert contrast(accent, background) >= LEAST
    assert contrast(error, background) >= LEAST
    assert contrast(theme.variables["heard-text"], theme.variables["heard"]) >= LEAST


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_hidden_blocks_can_be_seen(theme: Theme) -> None:
    assert theme.background is not None
    # A block is a shape, not a text: 3 to 1 is what WCAG asks for (1.4.11).
    assert contrast(theme.variables["hidden"], theme.background) >= 3.0
