"""Recordings in a bundle: bleeped where the text is hidden, proven, or not written at all."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from carereview.audio import bleep as engine
from carereview.audio.source import AudioError
from carereview.core.bleeps import Side, hear, widen
from carereview.library.config import Config
from carereview.privacy.plan import make_plan
from carereview.publish.clips import Clip
from carereview.publish.export import ExportError, Kind, Refused, Request, export, load_request
from carereview.publish.receipt import read_receipt
from carereview.publish.verify import verify
from tests.audio.sounds import speechlike
from tests.publish.library import make_case

RATE = 8000
WITHOUT = Config(audition=False)
NUMBER = slice(4 * RATE, 7 * RATE)  # the segment in which the customer says his number


@pytest.fixture
def case(tmp_path: Path) -> Path:
    case = make_case(tmp_path / "library" / "routeur")
    speech = speechlike(41.0, RATE, 2).astype(np.int16)
    soundfile.write(case / "01-sandra-keller.wav", speech, RATE)
    return case


def asked(case: Path, kind: Kind = Kind.REDACTED, config: Config = WITHOUT) -> Request:
    return load_request(case, kind, case.parent.parent / "out", audio=True, config=config)


def heard(path: Path) -> np.ndarray:
    samples: np.ndarray = soundfile.read(path, dtype="int16", always_2d=True)[0]
    return samples


def stem(case: Path) -> Path:
    (sound,) = case.glob("*.wav")
    return sound


@pytest.mark.parametrize("kind", list(Kind))
def test_a_recording_comes_along_bleeped_and_linked(case: Path, kind: Kind) -> None:
    done = export(asked(case, kind))
    name, clip = sorted((n for n in done.files if n.endswith(".flac")), key=len)
    before, after = heard(stem(case)), heard(done.folder / name)
    assert before.shape == after.shape
    for channel in (0, 1):
        likeness = np.corrcoef(before[NUMBER, channel], after[NUMBER, channel])[0, 1]
        assert abs(likeness) < 0.05
    quiet = slice(16 * RATE, 19 * RATE)
    assert np.array_equal(before[quiet], after[quiet])
    pages = "".join(p.read_text("utf-8") for p in done.folder.glob("*.md"))
    assert f"(<{name}>)" in pages and f"(<{clip}>)" in pages
    assert len(heard(done.folder / clip)) == 5.8 * RATE
    found = verify(done.folder, case)
    assert (found.leaks, found.changes, found.recordings) == ((), (), 2)


def test_a_call_without_recording_needs_no_place_in_the_sound(case: Path) -> None:
    (case / "03-notes.txt").write_text("[00:00] Agent: Merci.\n[00:05] Agent: Keller.\n", "utf-8")
    done = export(asked(case))
    assert any("03-notes: told without sound" in note for note in done.notes)
    assert "Keller" not in (done.folder / "03-notes.md").read_text("utf-8")
    speech = speechlike(6.0, RATE, 1).astype(np.int16)
    soundfile.write(case / "03-notes.wav", speech, RATE)
    with pytest.raises(Refused, match="have a duration") as refused:
        export(asked(case))
    assert all("give it an end" in str(missing) for missing in refused.value.missing)


def test_no_tag_of_the_recording_comes_along(case: Path) -> None:
    speech, rate = soundfile.read(stem(case), dtype="int16")
    stem(case).unlink()
    with soundfile.SoundFile(case / "01-sandra-keller.flac", "w", rate, 2) as file:
        file.title, file.artist = "Sandra Keller", "079 555 01 73"
        file.write(speech)
    done = export(asked(case))
    name = min((name for name in done.files if name.endswith(".flac")), key=len)
    data = (done.folder / name).read_bytes()
    assert b"Keller" not in data and b"079" not in data


def test_a_form_that_became_private_later_is_found_in_text_and_sound(case: Path) -> None:
    done = export(asked(case))
    register = case / "register.yaml"
    new = "- {name: Promesse, category: other, forms: [technicien], decision: redact}\n"
    register.write_text(register.read_text("utf-8") + new, "utf-8")
    leaks = verify(done.folder, case).leaks
    assert any(".md:" in line for line in leaks)
    assert any(".flac at 00:1" in line for line in leaks)
    assert not any("technicien" in line for line in leaks)


def test_a_recording_put_in_later_is_not_trusted(case: Path) -> None:
    done = export(asked(case))
    soundfile.write(done.folder / "more.flac", np.zeros((RATE, 1), np.int16), RATE)
    found = verify(done.folder, case)
    assert found.changes and any("no recording of this library" in line for line in found.leaks)


def test_a_clip_that_is_not_of_the_bleeped_recording_leaves_no_bundle(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Clip.write

    def wrong(self: Clip, path: Path) -> None:
        right(self, path)
        samples = heard(path).copy()
        samples[RATE : 2 * RATE] = heard(stem(case))[NUMBER][:RATE]
        soundfile.write(path, samples, RATE)

    monkeypatch.setattr(Clip, "write", wrong)
    with pytest.raises(Refused, match="is no stretch of"):
        export(asked(case))


def test_what_is_hidden_behind_the_end_of_the_recording_refuses(case: Path) -> None:
    soundfile.write(stem(case), speechlike(3.5, RATE, 2).astype(np.int16), RATE)
    with pytest.raises(Refused, match="behind the end of the recording"):
        export(asked(case))


def test_a_broken_recording_refuses(case: Path) -> None:
    stem(case).write_bytes(b"RIFF0000WAVEnothing")
    with pytest.raises(Refused, match="cannot be read"):
        export(asked(case))


def test_without_any_recording_audio_is_missing(case: Path) -> None:
    stem(case).unlink()
    with pytest.raises(Refused, match="no call has a recording"):
        export(asked(case))


def _untouched(*_: object) -> None:
    pass


def _one_channel(block: Any, at: int, windows: Any, mode: engine.Mode, sound: Any) -> None:
    kept = block[:, 1].copy()
    ORIGINAL(block, at, windows, mode, sound)
    block[:, 1] = kept


def _late(block: Any, at: int, windows: Any, mode: engine.Mode, sound: Any) -> None:
    ORIGINAL(block, at - RATE, windows, mode, sound)


ORIGINAL = engine._replace


@pytest.mark.parametrize("fault", [_untouched, _one_channel, _late])
def test_a_fault_of_the_engine_leaves_no_bundle(
    case: Path, fault: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_replace", fault)
    with pytest.raises(Refused, match=r"\.flac at"):
        export(asked(case))
    assert not (case.parent.parent / "out").exists()


def test_a_full_disk_leaves_nothing(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise AudioError("no space left on device")

    monkeypatch.setattr(engine, "bleep", full)
    with pytest.raises(ExportError, match="no space left"):
        export(asked(case))
    assert not (case.parent.parent / "out").exists()


def test_a_clip_comes_with_captions_of_what_is_heard_in_it(case: Path) -> None:
    done = export(replace(asked(case), clips="wav"))
    (name,) = (name for name in done.files if name.endswith(".vtt"))
    text = (done.folder / name).read_text("utf-8")
    assert text.startswith("WEBVTT\n\n00:00:00.300 --> ") and "Un technicien passera" in text
    (clip,) = (name for name in done.files if name.endswith(".wav"))
    assert clip.removesuffix(".wav") == name.removesuffix(".vtt")
    assert verify(done.folder, case).leaks == ()
    (done.folder / name).write_text(text.replace(" --> ", " --> 0", 1), "utf-8")
    assert any("something else than cues" in line for line in verify(done.folder, case).leaks)
    (done.folder / name).write_text(f"{text}\n00:00:01.000 --> 00:00:02.000\nKeller\n", "utf-8")
    assert any(name in line for line in verify(done.folder, case).leaks)


def test_a_folder_that_is_no_bundle_cannot_be_verified(case: Path) -> None:
    with pytest.raises(ExportError, match="is no bundle"):
        verify(case, case)


def hear_all(case: Path, wider: int = 0) -> None:
    """Confirm every bleep of the case's recorded call, wider by some ms, as the audition does."""
    (one,) = asked(case).cases
    call = next(call for call in one.calls if call.audio is not None)
    review = call.review
    for side in Side:
        plan = make_plan(call.transcript, review, one.case.register)
        for bleep in (bleep for window in plan.bleeps for bleep in window.bleeps):
            review = widen(review, bleep, side, wider)
    plan = make_plan(call.transcript, review, one.case.register)
    review = hear(review, [bleep for window in plan.bleeps for bleep in window.bleeps])
    call.review_document.save(review)


def test_a_public_page_waits_until_every_bleep_was_heard(case: Path) -> None:
    with pytest.raises(Refused, match=r"bleeps? nobody has heard; b in its review"):
        export(asked(case, Kind.PUBLIC, Config()))
    notes = export(asked(case, Kind.REDACTED, Config())).notes
    assert any("nobody has heard" in note for note in notes)
    assert not any("nobody has heard" in note for note in export(asked(case)).notes)
    hear_all(case)
    done = export(asked(case, Kind.PUBLIC, Config()))
    assert not any("nobody has heard" in note for note in done.notes)
    register = case / "register.yaml"
    new = "- {name: Promesse, category: other, forms: [technicien], decision: redact}\n"
    register.write_text(register.read_text("utf-8") + new, "utf-8")
    with pytest.raises(Refused, match="1 bleep nobody has heard"):
        export(asked(case, Kind.PUBLIC, Config()))


@pytest.mark.parametrize("pad", [0, 100, 700])
def test_a_setting_that_changed_since_is_no_leak(case: Path, pad: int) -> None:
    done = export(asked(case, config=Config(audition=False, bleep_pad_ms=pad)))
    assert verify(done.folder, case).leaks == ()


@pytest.mark.parametrize("pad", [100, 250])
@pytest.mark.parametrize("moved", [1, -1, 100, -100])
def test_bleeps_moved_by_less_than_their_pad_are_found_later(
    case: Path, pad: int, moved: int
) -> None:
    """Even where whoever moved them wrote the new hash into the receipt."""
    done = export(asked(case, config=Config(audition=False, bleep_pad_ms=pad)))
    name = min((n for n in done.files if n.endswith(".flac")), key=len)
    noted = read_receipt(done.folder).bleeps
    assert noted is not None
    windows = noted.windows[name]
    (done.folder / name).unlink()
    milliseconds = [(max(0, w.start + moved), w.end + moved) for w in windows]
    engine.bleep(stem(case), done.folder / name, milliseconds)
    receipt = done.folder / "receipt.json"
    assert any(f"{name} at" in line for line in verify(done.folder, case).leaks)
    told = " ".join(f"{start}-{end}" for start, end in milliseconds)
    text = receipt.read_text("utf-8").replace(noted.listed(name), told)
    receipt.write_text(text, "utf-8")
    if moved > 0:  # else each may still hide what it has to, since it is a little longer
        leaks = verify(done.folder, case).leaks
        assert any(line.startswith(f"{name} at") and "not bleeped" in line for line in leaks)


def test_a_receipt_of_once_tells_no_bleeps_and_its_recording_is_checked_as_it_was(
    case: Path,
) -> None:
    done = export(asked(case))
    receipt = done.folder / "receipt.json"
    value = json.loads(receipt.read_text("utf-8"))
    assert value["bleeps"].keys() == {"pad_ms", "gap_ms", "step_ms", "windows_ms", "clips_ms"}
    ((clip, time),) = value["bleeps"]["clips_ms"].items()
    ((whole, _),) = value["bleeps"]["windows_ms"].items()
    del value["bleeps"]
    receipt.write_text(json.dumps(value), "utf-8")
    # Clips were as loud as the recording then.
    assert any(clip in line for line in verify(done.folder, case).leaks)
    start, end = (int(ms) * RATE // 1000 for ms in time.split("-"))
    soundfile.write(done.folder / clip, heard(done.folder / whole)[start:end], RATE)
    assert verify(done.folder, case).leaks == ()


def test_a_bleep_that_was_widened_since_is_a_leak_and_a_narrower_one_none(case: Path) -> None:
    done = export(asked(case, config=Config(audition=False, bleep_pad_ms=400)))
    hear_all(case)
    assert verify(done.folder, case).leaks == ()
    hear_all(case, 600)
    leaks = verify(done.folder, case).leaks
    assert any(".flac at 00:14" in line for line in leaks), leaks
