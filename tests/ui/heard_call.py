"""A recording of noise, and an ear that hears known sentences in it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from carereview.core.register import Register
from carereview.speech.heard import Heard
from carereview.speech.sound import Piece
from carereview.ui.transcribe_child import write_down
from carereview.ui.transcribe_wire import News, Order

SAID = ("Bonjour, mon nom est Odile Grimbert.", "Le numéro est le 022 555", "01 42.", "Merci.")
"""What is said, a second each; left and right in turn, but for the number."""


class Ear:
    """Hears each of the sentences in its second, on its channel."""

    language = "fr"

    def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
        """See `Recogniser.hear`."""
        for number, text in enumerate(SAID):
            side = 0 if number in (0, 3) else 1
            if channel in (None, side):
                yield Heard(1000 * number, 1000 * number + 900, f" {text}", (), channel)


def sound(path: Path, channels: int = 2) -> Path:
    random = np.random.default_rng(7)
    soundfile.write(path, random.normal(0, 3000, (4 * 8000, channels)).astype(np.int16), 8000)
    return path


def told(recording: Path, register: Register) -> list[News]:
    news: list[News] = []
    order = Order(recording, Path("base"), "", register, "fr")
    write_down(order, Ear(), news.append)
    return news
