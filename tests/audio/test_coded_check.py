"""Coded clips: the noise of coding passes, and whatever is heard of the original does not."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from carereview.audio.bleep import bleep
from carereview.audio.clip import cut
from carereview.audio.clip_file import write_clip
from carereview.audio.coded_check import is_coded_clip_of, is_made_again
from tests.audio.sounds import speechlike

RATE = 8000
SPAN = (1000, 5500)
WINDOWS = [(1500, 2250), (3000, 3250), (4000, 5000)]

Samples = NDArray[np.float64]


@pytest.fixture(scope="module", params=[".ogg", ".mp3"])
def ending(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("coded")
    speech = speechlike(7.0, RATE, 2)
    soundfile.write(folder / "said.wav", speech, RATE)
    bleep(folder / "said.wav", folder / "safe.flac", WINDOWS)
    cut(folder / "safe.flac", folder / "exact.wav", *SPAN, WINDOWS)
    return folder


def is_clean(folder: Path, clip: Path) -> bool:
    safe, said = folder / "safe.flac", folder / "said.wav"
    return is_coded_clip_of(clip, safe, said, SPAN, WINDOWS)


def read(path: Path) -> Samples:
    return np.asarray(soundfile.read(path, always_2d=True)[0])


def told(folder: Path) -> tuple[Samples, Samples, NDArray[np.bool_]]:
    """Give a clip, what was said in its time as loud as it, and which frames are bleeped."""
    made, whole = read(folder / "exact.wav"), read(folder / "said.wav")
    said = whole[SPAN[0] * RATE // 1000 : SPAN[1] * RATE // 1000]
    hidden = np.zeros(len(made), bool)
    for start, end in WINDOWS:
        hidden[(start - SPAN[0]) * RATE // 1000 : (end - SPAN[0]) * RATE // 1000] = True
    shown = ~hidden
    gain = (made[shown] * said[shown]).sum() / np.square(said[shown]).sum()
    return made, said * gain, hidden


def test_a_clip_as_it_should_be_is_clean_and_comes_out_again(
    folder: Path, ending: str, tmp_path: Path
) -> None:
    clip = tmp_path / f"a{ending}"
    cut(folder / "safe.flac", clip, *SPAN, WINDOWS)
    assert is_clean(folder, clip)
    assert is_made_again(clip, folder / "safe.flac", SPAN, WINDOWS)
    later = (SPAN[0] + 200, SPAN[1] + 200)
    assert not is_coded_clip_of(clip, folder / "safe.flac", folder / "said.wav", later, WINDOWS)


def test_the_noise_under_a_tone_lies_far_below_it(
    folder: Path, ending: str, tmp_path: Path
) -> None:
    made, _, hidden = told(folder)
    write_clip(tmp_path / f"a{ending}", np.rint(made * 32768).astype(np.int16), RATE)
    from carereview.audio.opening import open_audio

    source = open_audio(tmp_path / f"a{ending}")
    noise = source.read(0, source.frames) / 32768.0 - made
    inner = slice(round(3.3 * RATE), round(3.7 * RATE))
    assert hidden[inner].all()
    below = 20 * np.log10(noise[inner].std(axis=0) / made[inner].std(axis=0))
    assert below.max() < -33


FAULTS: dict[str, Callable[[Samples, Samples, NDArray[np.bool_]], Samples]] = {
    "not bleeped at all": lambda made, said, hidden: said,
    "one channel not bleeped": lambda made, said, hidden: np.where(
        hidden[:, None] & np.array([[False, True]]), said, made
    ),
    "bleeps 200 ms late": lambda made, said, hidden: np.where(
        np.roll(hidden, RATE // 5)[:, None], np.roll(made, RATE // 5, 0), said
    ),
    "bleeps 60 ms late": lambda made, said, hidden: np.where(
        (hidden & ~np.roll(hidden, RATE * 60 // 1000))[:, None], said, made
    ),
    "one bleep forgotten": lambda made, said, hidden: np.where(
        (hidden & (np.arange(len(made)) < RATE))[:, None], said, made
    ),
    "the original at -20 dB": lambda made, said, hidden: made + 0.1 * said * hidden[:, None],
    "the original at -30 dB": lambda made, said, hidden: made + 0.0316 * said * hidden[:, None],
    "the original turned over": lambda made, said, hidden: made - 0.0316 * said * hidden[:, None],
    "the original 10 ms late": lambda made, said, hidden: (
        made + 0.0316 * np.roll(said, 80, 0) * hidden[:, None]
    ),
    "the other channel's original": lambda made, said, hidden: (
        made + 0.0316 * said[:, ::-1] * hidden[:, None]
    ),
    "the original in one channel": lambda made, said, hidden: (
        made + 0.0316 * said * hidden[:, None] * np.array([[1.0, 0.0]])
    ),
    "the original in one bleep": lambda made, said, hidden: (
        made + 0.0316 * said * (hidden & (np.arange(len(made)) > 3 * RATE))[:, None]
    ),
    "silence instead of a bleep, and more": lambda made, said, hidden: np.where(
        hidden[:, None], 0.05 * said, made
    ),
    "another stretch": lambda made, said, hidden: np.roll(made, RATE, 0),
    "half a second of something else": lambda made, said, hidden: np.concatenate(
        [made[: 2500 * 8], said[3000 * 8 : 3400 * 8], made[2900 * 8 :]]
    ),
    "all turned over": lambda made, said, hidden: -made,
    "a frame short": lambda made, said, hidden: made[:-1],
    "the channels change places": lambda made, said, hidden: made[:, ::-1],
}  # fmt: skip
"""What shows at any time, whoever looks."""

COVERED: dict[str, Callable[[Samples, Samples, NDArray[np.bool_]], Samples]] = {
    "the original at -40 dB": lambda made, said, hidden: made + 0.01 * said * hidden[:, None],
    "the original at -60 dB": lambda made, said, hidden: made + 0.001 * said * hidden[:, None],
    "louder bleeps": lambda made, said, hidden: np.where(hidden[:, None], made * 1.3, made),
}
"""What the noise of coding may cover later."""


def written(sound: Samples, clip: Path) -> Path:
    """Write samples from -1 to 1 as a clip."""
    whole = np.rint(sound * 32768).clip(-32768, 32767)
    write_clip(clip, whole.astype(np.int16), RATE)
    return clip


@pytest.mark.parametrize("name", FAULTS)
def test_whatever_is_heard_of_the_original_is_found(
    folder: Path, ending: str, tmp_path: Path, name: str
) -> None:
    clip = written(FAULTS[name](*told(folder)), tmp_path / f"a{ending}")
    assert not is_clean(folder, clip)


@pytest.mark.parametrize("name", COVERED)
def test_what_noise_covers_is_found_where_the_clip_is_made(
    folder: Path, ending: str, tmp_path: Path, name: str
) -> None:
    clip = written(COVERED[name](*told(folder)), tmp_path / f"a{ending}")
    assert not is_made_again(clip, folder / "safe.flac", SPAN, WINDOWS)
