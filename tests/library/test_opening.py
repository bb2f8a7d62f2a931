"""Opening calls and cases: the best readable transcript, and what was wrong with the others."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from carereview.core.call import Segment
from carereview.core.register import Entity
from carereview.library.discover import locate
from carereview.library.opening import (
    LoadedCall,
    load_call,
    load_case,
    save_transcript,
    sha256,
    source_digests,
)
from carereview.library.problem import LibraryError, SaveError

VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Agent>Bonjour\n"
NATIVE = "format: carereview/1\nsegments:\n- {start: 0, end: 1, speaker: a, text: Corrigé}\n"


def opened(folder: Path, stem: str = "01") -> LoadedCall:
    return load_call(locate(folder / stem).calls[0])


def texts(loaded: LoadedCall) -> list[str]:
    return [segment.text for segment in loaded.transcript.segments]


def test_the_corrected_transcript_comes_first(tmp_path: Path) -> None:
    (tmp_path / "01.vtt").write_text(VTT, encoding="utf-8")
    (tmp_path / "01.call.yaml").write_text(NATIVE, encoding="utf-8")
    loaded = opened(tmp_path)
    assert (texts(loaded), loaded.transcript_path) == (["Corrigé"], tmp_path / "01.call.yaml")
    assert loaded.problems == ()


def test_a_broken_correction_is_an_error_though_another_transcript_is_shown(tmp_path: Path) -> None:
    (tmp_path / "01.vtt").write_text(VTT, encoding="utf-8")
    (tmp_path / "01.call.yaml").write_text("segments: [\n", encoding="utf-8")
    loaded = opened(tmp_path)
    assert (texts(loaded), loaded.transcript_path) == (["Bonjour"], tmp_path / "01.vtt")
    assert "01.call.yaml" in str(loaded.errors[0])
    with pytest.raises(SaveError):
        save_transcript(loaded, loaded.transcript)
    assert (tmp_path / "01.call.yaml").read_text(encoding="utf-8") == "segments: [\n"


def test_a_broken_export_beside_a_good_one_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "01.json").write_text('{"segments": [{"words": [', encoding="utf-8")
    (tmp_path / "01.vtt").write_text(VTT, encoding="utf-8")
    loaded = opened(tmp_path)
    assert loaded.transcript_path == tmp_path / "01.vtt"
    assert "01.json:1: broken JSON" in str(loaded.problems[0])
    assert loaded.errors == ()


def test_no_readable_transcript_is_an_error_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "01.json").write_text('{"segments": [\n\n', encoding="utf-8")
    loaded = opened(tmp_path)
    assert (loaded.transcript.segments, loaded.transcript_path) == ((), None)
    assert str(loaded.errors[0]).startswith(f"{tmp_path / '01.json'}:3: broken JSON")


def test_a_recording_alone_is_a_call_without_problems(tmp_path: Path) -> None:
    (tmp_path / "01.flac").touch()
    loaded = opened(tmp_path)
    assert (loaded.audio, loaded.transcript_path) == (tmp_path / "01.flac", None)
    assert loaded.problems == ()


def test_a_correction_is_saved_beside_an_original_that_stays(tmp_path: Path) -> None:
    (tmp_path / "01.flac").touch()
    (tmp_path / "01.vtt").write_text(VTT, encoding="utf-8")
    loaded = opened(tmp_path)
    segment = replace(loaded.transcript.segments[0], text="Bonsoir")
    saved = save_transcript(loaded, replace(loaded.transcript, segments=(segment,)))
    assert saved.written
    assert (tmp_path / "01.vtt").read_text(encoding="utf-8") == VTT
    again = load_call(loaded.files)
    assert texts(again) == ["Bonsoir"]
    assert again.transcript_path == tmp_path / "01.call.yaml"
    assert "audio:" not in (tmp_path / "01.call.yaml").read_text(encoding="utf-8")


def test_two_people_correct_one_transcript_and_are_asked(tmp_path: Path) -> None:
    (tmp_path / "01.call.yaml").write_text(NATIVE, encoding="utf-8")
    mine, theirs = opened(tmp_path), opened(tmp_path)
    line = Segment(0, 1000, "a", "Le leur")
    save_transcript(theirs, replace(theirs.transcript, segments=(line,)))
    edited = replace(mine.transcript, segments=(replace(line, text="Le mien"),))
    saved = save_transcript(mine, edited)
    assert [str(conflict) for conflict in saved.conflicts] == ["segments, 00:00"]
    assert texts(opened(tmp_path)) == ["Le leur"]
    save_transcript(mine, edited, keep="mine")
    assert texts(opened(tmp_path)) == ["Le mien"]


def test_a_recording_of_another_name_is_found_and_stays_named(tmp_path: Path) -> None:
    (tmp_path / "tape.flac").touch()
    path = tmp_path / "01.call.yaml"
    path.write_text("audio: tape.flac\n" + NATIVE, encoding="utf-8")
    loaded = opened(tmp_path)
    assert loaded.audio == tmp_path / "tape.flac"
    save_transcript(loaded, replace(loaded.transcript, title="Premier appel"))
    assert "audio: tape.flac\n" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["../secret.flac", "/etc/secret.flac", "C:\\x\\secret.flac", ".."])
def test_a_recording_outside_the_folder_is_not_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.flac").touch()
    (tmp_path / "c").mkdir()
    path = tmp_path / "c" / "01.call.yaml"
    path.write_text(f"audio: '{name}'\n{NATIVE}", encoding="utf-8")
    assert opened(tmp_path / "c").audio is None


def test_a_recording_that_is_named_but_missing_is_mentioned(tmp_path: Path) -> None:
    (tmp_path / "01.call.yaml").write_text("audio: tape.flac\n" + NATIVE, encoding="utf-8")
    loaded = opened(tmp_path)
    assert "the recording tape.flac isn't beside this file" in str(loaded.problems[0])
    assert loaded.errors == ()


def test_a_broken_review_is_an_error_of_the_call(tmp_path: Path) -> None:
    (tmp_path / "01.vtt").write_text(VTT, encoding="utf-8")
    (tmp_path / "01.review.yaml").write_text("passages:\n- {start: x}\n", encoding="utf-8")
    assert "01.review.yaml:2: passages[0]" in str(opened(tmp_path).errors[0])


def test_a_case_loads_its_register(tmp_path: Path) -> None:
    assert load_case(tmp_path).problems == ()
    (tmp_path / "case.yaml").write_text("title: Un routeur\n", encoding="utf-8")
    (tmp_path / "register.yaml").write_text("entities:\n- name: Agent A\n", encoding="utf-8")
    loaded = load_case(tmp_path)
    assert (loaded.case.title, loaded.register.entities) == ("Un routeur", (Entity("Agent A"),))
    (tmp_path / "register.yaml").write_text("entities: {\n", encoding="utf-8")
    assert load_case(tmp_path).problems[0].error


def test_digests_of_the_sources(tmp_path: Path) -> None:
    (tmp_path / "01.flac").write_bytes(b"x" * 300_000)
    (tmp_path / "01.vtt").write_text(VTT, encoding="utf-8")
    digests = source_digests(opened(tmp_path))
    assert digests["audio"] == hashlib.sha256(b"x" * 300_000).hexdigest()
    assert digests.keys() == {"audio", "transcript"}
    with pytest.raises(LibraryError, match=r"gone\.flac cannot be read"):
        sha256(tmp_path / "gone.flac")
