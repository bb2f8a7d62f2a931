"""A real recogniser and a real aligner, where they are installed (extra `asr-test`)."""

import shutil
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from carereview.cli import main
from carereview.core.call import Transcript
from carereview.library.transcript_file import read_any
from carereview.speech.align import align_forced
from carereview.speech.forced import ForcedAligner

from .real import NEEDED, joined_model, skip_without

MOST_WRONG = 0.45
"""Words wrong of those that a person wrote down: what Whisper base does, and some room."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    skip_without(*NEEDED)
    return joined_model(tmp_path_factory.mktemp("model"))


def plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


@pytest.mark.parametrize(
    ("recording", "reference", "language"),
    [
        ("azure-read-speech/fr-FR-audio.wav", "azure-read-speech/fr-FR-trans.txt", "fr"),
        ("callytics/Call01.wav", "callytics/Call01.srt", "en"),
    ],
)
def test_what_is_said_is_written_down(
    recording: str,
    reference: str,
    language: str,
    model: Path,
    shared_data: Path,
    tmp_path: Path,
) -> None:
    skip_without("jiwer")
    import jiwer

    shutil.copy(shared_data / "calls" / recording, tmp_path / "01.wav")
    assert main(["transcribe", str(tmp_path), "--model", str(model)]) == 0
    heard, problems = read_any(tmp_path / "01.json")
    assert heard is not None
    assert problems == ()
    assert heard.language == language
    assert all(segment.times for segment in heard.segments)
    path = shared_data / "calls" / reference
    if path.suffix == ".srt":
        known, _ = read_any(path)
        assert known is not None
        written = " ".join(segment.text for segment in known.segments)
    else:
        written = " ".join(
            line.split("\t")[-1] for line in path.read_text("utf-8-sig").splitlines()
        )
    said = " ".join(segment.text for segment in heard.segments)
    assert jiwer.wer(plain(written), plain(said)) <= MOST_WRONG


def test_known_words_are_found_to_some_hundredths_of_a_second(demo: Path) -> None:
    skip_without("soundswallower")
    call = demo / "routeur-2015" / "01-premier-appel.call.yaml"
    truth, _ = read_any(call)
    assert truth is not None
    # A little beside, as subtitles are; the demo's word times come from the voices themselves.
    off = [150 if n % 2 else -150 for n in range(len(truth.segments))]
    moved = tuple(
        replace(s, start=max(0, s.start + ms), end=s.end + ms, times=())
        for s, ms in zip(truth.segments, off, strict=True)
    )
    before = replace(truth, segments=moved)
    found = align_forced(before, call.parent / "01-premier-appel.flac", ForcedAligner("fr"))
    assert [s.text for s in found.transcript.segments] == [s.text for s in truth.segments]
    assert len(found.failed) <= 2
    assert median(errors(truth, found.transcript)) <= 25


@pytest.mark.parametrize("word", ["AB-1234", "a@example", "7", "€", "&", "Sons.ch", "½"])
def test_words_beside_one_that_nobody_can_say_are_not_found(
    word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    skip_without("soundswallower")
    aligner = ForcedAligner("en")

    def heard(samples: object, text: str) -> list[tuple[int, int]]:
        return [(100 * number, 100 * number + 90) for number, _ in enumerate(text.split())]

    monkeypatch.setattr(aligner, "_heard", heard)
    silence = np.zeros(16000, np.float32)
    assert aligner.align(silence, ("ask", "Keller-Meier", "–", "«St.", "at", "p.m.»")) is not None
    assert aligner.align(silence, ("ask", "Keller", word, "please")) is None


def errors(truth: Transcript, found: Transcript) -> list[int]:
    """Give how far each word's start is off, in ms, where both know it."""
    return [
        abs(old.start - new.start)
        for one, other in zip(truth.segments, found.segments, strict=True)
        for old, new in zip(one.words(), other.words(), strict=True)
        if old.start is not None and new.start is not None
    ]
