"""Texts with what the detectors hide of them, made visible."""

import re

from carereview.privacy.detect import detect_text


def hidden_places(text: str) -> list[tuple[int, int]]:
    """Give from which character to which a text is hidden, in order, each place once."""
    found = (place for one in detect_text(text) if one.hidden for place in one.places)
    return sorted({(place.char_start, place.char_end) for place in found})


def masked(text: str, mark: str = "_") -> str:
    """Put a mark in place of every hidden character."""
    shown = list(text)
    for start, end in hidden_places(text):
        shown[start:end] = mark * (end - start)
    return "".join(shown)


def marked(text: str) -> str:
    """Put what is hidden of a text, without its marks, between marks."""
    plain = re.sub("[«»]", "", text)
    for start, end in reversed(hidden_places(plain)):
        plain = f"{plain[:start]}«{plain[start:end]}»{plain[end:]}"
    return plain
