"""Clips as Ogg or MP3: exported, proven later, and refused where they hold something else."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.clip_file import write_clip
from carereview.audio.opening import open_audio
from carereview.publish.clips import Clip
from carereview.publish.export import Exported, ExportError, Kind, Refused, export, load_request
from carereview.publish.verify import verify
from tests.audio.sounds import speechlike
from tests.publish.library import make_case
from tests.publish.test_audio_export import RATE, WITHOUT


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case = make_case(tmp_path_factory.mktemp("coded") / "library" / "routeur")
    speech = speechlike(41.0, RATE, 2).astype(np.int16)
    soundfile.write(case / "01-sandra-keller.wav", speech, RATE)
    return case


def exported(case: Path, out: Path, clips: str) -> Exported:
    asked = load_request(case, Kind.REDACTED, out, audio=True, config=WITHOUT, html=True)
    return export(replace(asked, clips=clips))


def read(path: Path) -> np.ndarray:
    source = open_audio(path)
    samples = source.read(0, source.frames)
    source.close()
    return samples


@pytest.mark.parametrize("clips", ["ogg", "mp3"])
def test_a_coded_clip_comes_along_linked_and_is_proven_later(
    case: Path, tmp_path: Path, clips: str
) -> None:
    done = exported(case, tmp_path / "out", clips)
    (clip,) = (name for name in done.files if name.endswith(f".{clips}"))
    assert any(f"(<{clip}>)" in page.read_text("utf-8") for page in done.folder.glob("*.md"))
    assert f'href="{clip}"' in (done.folder / "index.html").read_text("utf-8")
    assert len(read(done.folder / clip)) == 5.8 * RATE
    whole = max(done.folder.glob("*.flac"))
    assert (done.folder / clip).stat().st_size < whole.stat().st_size * 5.8 / 41
    found = verify(done.folder, case)
    assert (found.leaks, found.changes, found.recordings) == ((), (), 2)

    original = read(case / "01-sandra-keller.wav")
    samples = read(done.folder / clip)
    samples[RATE : 2 * RATE] = original[4 * RATE : 5 * RATE]
    (done.folder / clip).unlink()
    write_clip(done.folder / clip, samples, RATE)
    leaks = verify(done.folder, case).leaks
    assert [line for line in leaks if line.startswith(clip)]


def test_a_recording_may_not_be_coded(case: Path, tmp_path: Path) -> None:
    done = exported(case, tmp_path / "out", "ogg")
    whole = max(done.folder.glob("*.flac"))
    write_clip(whole.with_suffix(".mp3"), read(whole), RATE)
    leaks = verify(done.folder, case).leaks
    assert any(line.startswith(f"{whole.stem}.mp3") for line in leaks)


def test_noise_that_only_the_encoder_knows_leaves_no_bundle(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Clip.write

    def wrong(self: Clip, path: Path) -> None:
        right(self, path)
        samples = read(path)
        path.unlink()
        write_clip(path, samples // 2 * 2, RATE)

    monkeypatch.setattr(Clip, "write", wrong)
    with pytest.raises(Refused, match="is no stretch of"):
        exported(case, tmp_path / "out", "ogg")


def test_what_a_format_cannot_hold_is_said_in_one_line(tmp_path: Path) -> None:
    case = make_case(tmp_path / "library" / "routeur")
    soundfile.write(case / "01-sandra-keller.wav", speechlike(41.0, 4000, 1), 4000)
    with pytest.raises(ExportError, match="MP3 cannot hold sound of 4000 Hz") as refused:
        exported(case, tmp_path / "out", "mp3")
    assert "--clips flac" in str(refused.value) and "\n" not in str(refused.value)
    assert not (tmp_path / "out").exists()
