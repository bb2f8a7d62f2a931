"""Every file of the collections beside the repository opens, or fails with one clear line."""

from __future__ import annotations

from pathlib import Path

import pytest

from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError

_DATA = Path(__file__).parents[3] / "shared" / "data"
_SUFFIXES = {".wav", ".mp3", ".ogg", ".gsm", ".flac", ".mp4"}
_FILES = sorted(
    path
    for folder in ("audio-edge", "calls")
    for path in (_DATA / folder).rglob("*")
    if path.suffix in _SUFFIXES
)
_BROKEN = {"missing_wav_header.wav", "mono.empty.wav", "mono.invalid.wav", "mono.zero.wav"}


@pytest.mark.skipif(not _FILES, reason="the shared collections of recordings are not here")
def test_every_collected_recording_opens_or_says_why_not() -> None:
    for path in _FILES:
        try:
            source = open_audio(path)
        except AudioError as error:
            assert path.name in _BROKEN, error
            assert str(error).startswith(path.name)
            assert len(str(error).splitlines()) == 1
            continue
        assert path.name not in _BROKEN
        assert len(source.read(0, source.frames)) == source.frames > 0, path
        source.close()
