"""Keymaps: the user's own keys, on top of one of three sets."""

from collections.abc import Mapping

PRESETS: Mapping[str, Mapping[str, str]] = {
    "default": {},
    # oTranscribe: escape plays, F1 and F2 go back and forward, F3 and F4 change the speed.
    "otranscribe": {
        "review.toggle": "escape,space,k",
        "review.back": "f1,j",
        "review.forward": "f2,l",
        "review.slower": "f3,left_square_bracket",
        "review.faster": "f4,right_square_bracket",
        "review.drop": "ctrl+g",
        "review.help": "question_mark",
    },
    # vim: h and l seek, j and k go through the segments, space plays.
    "vim": {
        "review.toggle": "space",
        "review.back": "h",
        "review.forward": "l",
        "review.next": "j,down",
        "review.previous": "k,up",
        "review.top": "home",
        "review.bottom": "G,end",
    },
}


def keymap(preset: str, own: Mapping[str, str]) -> dict[str, str]:
    """Give the keys that differ from the command table: command id to keys, comma-separated."""
    return {**PRESETS.get(preset, {}), **own}
