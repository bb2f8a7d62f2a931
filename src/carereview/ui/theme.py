"""Two themes of our own: blue against orange, never red against green alone.

Contrast of text on its background is at least 4.5 to 1 (WCAG 2.2, 1.4.3); a test computes it.
"""

from textual.theme import Theme

DARK = Theme(
    name="carereview-dark",
    primary="#7aa2f7",
    secondary="#89b4d9",
    accent="#ffb454",
    warning="#ffb454",
    error="#ff8f6b",
    success="#7fc8d8",
    foreground="#d8dee9",
    background="#14171c",
    surface="#14171c",
    panel="#20252d",
    dark=True,
    variables={
        "text-muted": "#97a3b4",
        "row": "#28303b",
        "voice-0": "#8fbcff",
        "voice-1": "#ffc98a",
        "voice-2": "#9fd8d0",
        "voice-3": "#d5b8f0",
        "heard": "#ffb454",
        "heard-text": "#14171c",
        "hidden": "#7f8a9a",
        "footer-key-foreground": "#ffb454",
        "footer-background": "#20252d",
        "input-cursor-text-style": "reverse",
    },
)

LIGHT = Theme(
    name="carereview-light",
    primary="#1d4f91",
    secondary="#3b6ea5",
    accent="#9a4a00",
    warning="#9a4a00",
    error="#a83200",
    success="#005f73",
    foreground="#1c2128",
    background="#fbfaf7",
    surface="#fbfaf7",
    panel="#ece8df",
    dark=False,
    variables={
        "text-muted": "#525a66",
        "row": "#e3ddd0",
        "voice-0": "#1d4f91",
        "voice-1": "#8a4200",
        "voice-2": "#00606b",
        "voice-3": "#6b3d8f",
        "heard": "#9a4a00",
        "heard-text": "#fbfaf7",
        "hidden": "#6b7480",
        "footer-key-foreground": "#9a4a00",
        "footer-background": "#ece8df",
        "input-cursor-text-style": "reverse",
    },
)
