"""An independent search of a bundle: it shares nothing with the rooms that redact and check.

It knows what was said and written, piece by piece, and looks for each piece in every byte.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import soundfile

from tests.mutations.people import Secret
from tests.mutations.random_case import RATE, Made

_LONG = 7
"""Letters and digits that stand in no page by chance."""


def leaks(bundle: Path, made: Made, seen: frozenset[str]) -> Iterator[str]:
    """Give every piece of something private that is in a bundle.

    `seen` are the categories that the audience may see.
    """
    hidden = [secret for secret in made.secrets if secret.category not in seen]
    needles = {needle: s.form for s in hidden for needle in _of(s)}
    needles |= {_bare(t): t for t, s in made.said if s in hidden and len(_bare(t)) >= _LONG}
    needles |= {_bare(text)[:30]: text for text in made.unsaid}
    words = {word: s.form for s in hidden for word in _words_of(s)}
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle).as_posix()
        data = b"" if path.is_dir() else path.read_bytes()
        for text in (name, *_readings(data)):
            bare = _bare(text)
            yield from (f"{name}: {form!r}" for n, form in needles.items() if n in bare)
            found = words.keys() & set(_split(text))
            yield from (f"{name}: {words[word]!r} (by {word})" for word in found)
    yield from _heard(bundle, made, seen)


def _readings(data: bytes) -> Iterator[str]:
    if data.startswith(b"fLaC"):
        # What is compressed can't be read; what stands before it and behind it can.
        yield data[:2000].decode("latin-1")
        yield data[-200:].decode("latin-1")
        return
    text = data.decode("utf-8", "replace")
    yield text
    yield re.sub(r"<[^>]*>|\\", "", text)
    yield unquote(text)


def _split(text: str) -> list[str]:
    return re.findall(r"[a-z]+|\d+", _plain(text))


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    seen = (c for c in apart if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return "".join(seen).casefold()


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", _plain(text))


def _of(secret: Secret) -> Iterator[str]:
    """Give what tells a secret wherever it stands: all of it, and the half of it."""
    bare = _bare(secret.form)
    yield bare
    digits = re.sub(r"\D", "", secret.form)
    if len(digits) >= _LONG:
        yield digits
        yield digits[-_LONG:]


def _words_of(secret: Secret) -> Iterator[str]:
    """Give the words that tell a person as words."""
    if secret.category == "person":
        last = secret.form.split(" ", 1)[1]
        yield from (w for w in _split(last) if len(w) > 5 and w not in ("aubin", "malley"))


def _heard(bundle: Path, made: Made, seen: frozenset[str]) -> Iterator[str]:
    """Compare each recording with the originals that are as long, where private things are said."""
    originals = {
        path: soundfile.read(path, dtype="int16", always_2d=True)[0]
        for case in made.cases
        for path in (*case.glob("*.wav"), *case.glob("*.flac"))
    }
    for path in sorted(bundle.rglob("*.flac")):
        samples = soundfile.read(path, dtype="int16", always_2d=True)[0]
        for source, said in originals.items():
            if said.shape == samples.shape:
                spans = made.sounds.get(source.with_name(source.name.rpartition(".")[0]), [])
                hidden = [(start, end) for start, end, what in spans if what not in seen]
                yield from _alike(path.name, samples, said, hidden)


def _alike(
    name: str,
    heard: "np.ndarray[tuple[int, int], np.dtype[np.int16]]",
    said: "np.ndarray[tuple[int, int], np.dtype[np.int16]]",
    spans: list[tuple[int, int]],
) -> Iterator[str]:
    for start, end in spans:
        part = slice(start * RATE // 1000, end * RATE // 1000)
        for channel in range(said.shape[1]):
            one, two = heard[part, channel].astype(float), said[part, channel].astype(float)
            if one.any() and abs(np.corrcoef(one, two)[0, 1]) > 0.08:
                yield f"{name}: heard at {start} ms in channel {channel + 1}"
