"""Faults in coded clips: what is heard of the original in one, and what is beside its samples."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from carereview.audio.bleep import bleep
from carereview.audio.clip import cut
from carereview.publish.export import Kind
from tests.mutations.case import NAME, RATE
from tests.mutations.fault import Break, Mutant, wrapped
from tests.mutations.sound_faults import Block

Windows = list[tuple[int, int]]


def _made(change: Callable[[Path, Block, Windows], Block]) -> Break:
    """Cut clips from something else: given are the original, what is bleeped, and where."""

    def around(_real: Any) -> Callable[..., None]:
        def broken(self: Any, path: Path, *_more: Any) -> None:
            windows = [(one.start, one.end) for one in self.windows]
            safe, _ = soundfile.read(path.with_name(self.recording), always_2d=True)
            other = path.with_suffix(".tmp.wav")
            soundfile.write(other, change(self.source, safe, windows), RATE, "PCM_16")
            cut(other, path, self.start, self.end, windows)
            other.unlink()

        return broken

    return wrapped("publish.clips.Clip.write", around)


def _said(source: Path) -> Block:
    said: Block = soundfile.read(source, always_2d=True)[0]
    return said


def _late(ms: int) -> Callable[[Path, Block, Windows], Block]:
    def change(source: Path, safe: Block, windows: Windows) -> Block:
        other = source.parent.parent / "late.flac"
        bleep(source, other, [(a + ms, min(b + ms, 45_900)) for a, b in windows])
        late = _said(other)
        other.unlink()
        return late

    return change


def _first_channel(source: Path, safe: Block, windows: Windows) -> Block:
    safe[:, 0] = _said(source)[:, 0]
    return safe


def _whispered(decibels: float) -> Callable[[Path, Block, Windows], Block]:
    def change(source: Path, safe: Block, windows: Windows) -> Block:
        said = _said(source)
        for start, end in windows:
            part = slice(start * RATE // 1000, end * RATE // 1000)
            safe[part] += said[part] * 10 ** (decibels / 20)
        return safe

    return change


def _written(change: Callable[[list[Path]], object]) -> Break:
    """Change the finished clips, after all files were written."""

    def around(real: Any) -> Callable[..., None]:
        def broken(folder: Path, files: Any) -> None:
            real(folder, files)
            change(sorted(folder.rglob("*.ogg")))

        return broken

    return wrapped("publish.bundle._write_all", around)


def _bytes(change: Callable[[bytes], bytes]) -> Break:
    return _written(lambda paths: paths[0].write_bytes(change(paths[0].read_bytes())))


def _tagged(title: str) -> Break:
    def change(paths: list[Path]) -> None:
        samples, rate = soundfile.read(paths[0], always_2d=True)
        with soundfile.SoundFile(paths[0], "w", rate, samples.shape[1], "VORBIS") as file:
            file.title = title
            file.write(samples)

    return _written(change)


def _swapped(paths: list[Path]) -> None:
    first, second = (path.read_bytes() for path in paths)
    paths[0].write_bytes(second)
    paths[1].write_bytes(first)


def _instead(samples: Callable[[Block], Block]) -> Break:
    """Code other samples into a clip."""

    def change(paths: list[Path]) -> None:
        made, rate = soundfile.read(paths[0], always_2d=True)
        soundfile.write(paths[0], samples(made), rate, subtype="VORBIS", compression_level=0.1)

    return _written(change)


def _coded(name: str, breaks: Break) -> Mutant:
    return Mutant(f"a coded clip: {name}", breaks, Kind.PUBLIC, audio=True, clips="ogg")


CODED_FAULTS = [
    _coded("of the original", _made(lambda source, safe, windows: _said(source))),
    _coded("bleeped 200 ms late", _made(_late(200))),
    _coded("bleeped 200 ms early", _made(_late(-200))),
    _coded("one channel is not bleeped", _made(_first_channel)),
    _coded("the original in a whisper", _made(_whispered(-30))),
    _coded("another clip in its place", _written(_swapped)),
    _coded("played backwards", _instead(lambda made: made[::-1])),
    _coded("some frames short", _instead(lambda made: made[:-100])),
    _coded("one channel alone", _instead(lambda made: made[:, :1])),
    _coded("silence", _instead(np.zeros_like)),
    _coded("a tag", _tagged(NAME)),
    _coded("a tag that names nobody", _tagged("Appel")),
    _coded("text behind its end", _bytes(lambda data: data + b"\n" + NAME.encode())),
    _coded("something behind its end", _bytes(lambda data: data + b"\x17\x03\x99" * 5)),
    _coded("twice in one file", _bytes(lambda data: data + data)),
    _coded("another writer", _bytes(
        lambda data: data.replace(b"(Reducing Environment)", b"(Reduced  Environment)"))),
]  # fmt: skip
