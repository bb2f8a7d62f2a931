"""Discovery: which files make a call, in which order, and what is passed over."""

import os
from pathlib import Path

import pytest

from carereview.library.discover import Found, case_folder, discover, locate
from carereview.library.opening import load_case
from carereview.library.problem import LibraryError
from carereview.library.sniff import LOOK_BYTES

WHISPER = '{"segments": [{"start": 0, "end": 1, "text": "Bonjour"}]}'
WHISPER_WORDS = (
    '{"segments": [{"start": 0, "end": 1, "text": "a", "words": [{"word": "a", "start": 0}]}]}'
)
VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nBonjour\n"
NATIVE = "format: carereview/1\nsegments: []\n"


def make(root: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return root


def ids(found: Found) -> list[str]:
    return [call.id for call in found.calls]


def names(found: Found, call_id: str) -> list[str]:
    call = found.call(call_id)
    assert call is not None
    return [path.name for path in call.transcripts]


def test_files_of_one_stem_are_one_call(tmp_path: Path) -> None:
    make(tmp_path, {"c/01.flac": "", "c/01.json": WHISPER, "c/01.review.yaml": "", "c/02.vtt": VTT})
    found = discover(tmp_path)
    assert ids(found) == ["c/01", "c/02"]
    first, second = found.calls
    assert first.audio == tmp_path / "c" / "01.flac"
    assert first.transcripts == (tmp_path / "c" / "01.json",)
    assert first.review == tmp_path / "c" / "01.review.yaml"
    assert (second.audio, second.native.name) == (None, "02.call.yaml")
    assert [case.id for case in found.cases] == ["c"]


def test_transcripts_are_ordered_native_then_word_times_then_newest(tmp_path: Path) -> None:
    make(tmp_path, {"a.vtt": VTT, "a.srt": "1\n", "a.json": WHISPER_WORDS, "a.call.yaml": NATIVE})
    make(tmp_path, {"a.yaml": NATIVE})
    for age, name in enumerate(("a.srt", "a.vtt", "a.json", "a.yaml", "a.call.yaml")):
        os.utime(tmp_path / name, (1e9 - age, 1e9 - age))
    expected = ["a.call.yaml", "a.yaml", "a.json", "a.srt", "a.vtt"]
    assert names(discover(tmp_path), "a") == expected


def test_json_and_text_that_hold_no_transcript_are_no_calls(tmp_path: Path) -> None:
    files = {
        "metadata.json": '{"model": "base", "speakers": 2}',
        "notes.txt": "Call them at 10:30 about the router.\n",
        "settings.yaml": "a: 1\n",
        "case.yaml": "title: x\n",
        "register.yaml": "entities: []\n",
        "picture.png": "",
        "otter.txt": "Sandra  0:15\nBonjour\n\nClient  0:19\nOui\n",
        "labels.txt": "0.5\t1.25\tBonjour\n",
    }
    assert ids(discover(make(tmp_path, files))) == ["labels", "otter"]


def test_a_long_json_that_says_nothing_at_first_gets_the_doubt(tmp_path: Path) -> None:
    filler = "x" * LOOK_BYTES
    make(tmp_path, {"a.json": f'{{"text": "{filler}", "segments": []}}'})
    make(tmp_path, {"b.txt": filler})
    assert ids(discover(tmp_path)) == ["a"]


def test_a_transcript_named_after_the_whole_recording_belongs_to_it(tmp_path: Path) -> None:
    make(tmp_path, {"a.mp3": "", "a.mp3.words.json": WHISPER, "b.2015.wav": "", "b.2015.vtt": VTT})
    found = discover(tmp_path)
    assert ids(found) == ["a", "b.2015"]
    assert names(found, "a") == ["a.mp3.words.json"]


def test_channel_files_are_calls_of_their_own(tmp_path: Path) -> None:
    make(tmp_path, {"foo.wav": "", "foo_agent.json": WHISPER, "foo_caller.json": WHISPER})
    assert ids(discover(tmp_path)) == ["foo", "foo_agent", "foo_caller"]


def test_hidden_files_and_bundles_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, {".git/a.wav": "", "._b.wav": "", "c.wav": ""})
    make(tmp_path, {"out/receipt.json": "{}", "out/a.wav": "", "out/deep/b.wav": ""})
    found = discover(tmp_path)
    assert (ids(found), found.problems) == (["c"], ())


def test_a_bundle_opened_as_a_library_says_so(tmp_path: Path) -> None:
    found = discover(make(tmp_path, {"receipt.json": "{}", "a.wav": ""}))
    assert ids(found) == []
    assert "is a bundle" in str(found.problems[0])


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_are_followed_once_and_loops_end(tmp_path: Path) -> None:
    library = make(tmp_path / "lib", {"case/a.wav": ""})
    outside = make(tmp_path / "outside", {"b.wav": ""})
    (library / "case" / "up").symlink_to(library)
    (library / "aaa").symlink_to(library / "case")
    (library / "self").symlink_to(library / "self")
    (library / "gone.wav").symlink_to(tmp_path / "nowhere.wav")
    (library / "far").symlink_to(outside)
    found = discover(library)
    assert ids(found) == ["case/a", "far/b"]
    assert found.problems == ()


@pytest.mark.skipif(os.name == "nt", reason="such names cannot exist on Windows")
def test_odd_names_survive(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path)
    for name in (b"a\nb.wav", b"\x1b[31mred.wav", b"caf\xe9.wav"):
        with open(os.path.join(raw, name), "wb"):  # noqa: PTH118, PTH123 - bytes names
            pass
    found = discover(tmp_path)
    assert len(found.calls) == 3
    assert all(call.audio is not None and call.audio.exists() for call in found.calls)
    assert sorted(map(len, ids(found))) == [3, 4, 8]


def test_an_unreadable_folder_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {"open/a.wav": "", "shut/b.wav": ""})
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = discover(tmp_path)
    assert ids(found) == ["open/a"]
    (problem,) = found.problems
    assert problem.error
    assert "shut: this folder cannot be read (permission denied), give" in str(problem)


def test_a_missing_library_is_a_problem(tmp_path: Path) -> None:
    (problem,) = discover(tmp_path / "none").problems
    assert "no such file" in str(problem)


def test_an_unreadable_transcript_still_makes_a_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, {"a.json": WHISPER})

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert ids(discover(tmp_path)) == ["a"]


def test_several_recordings_of_one_stem_are_mentioned(tmp_path: Path) -> None:
    found = discover(make(tmp_path, {"a.mp3": "", "a.wav": ""}))
    assert found.calls[0].audio == tmp_path / "a.wav"
    assert "a.mp3 stays unused" in str(found.problems[0])
    assert not found.problems[0].error


def test_a_review_whose_call_is_gone_is_mentioned(tmp_path: Path) -> None:
    found = discover(make(tmp_path, {"a.review.yaml": "format: carereview/1\n"}))
    assert ids(found) == []
    assert "a review without a recording" in str(found.problems[0])


def test_the_case_is_the_nearest_folder_with_a_case_file_or_a_register(tmp_path: Path) -> None:
    make(tmp_path, {"c/register.yaml": "", "c/audio/deep/a.wav": "", "lone/b.wav": ""})
    found = discover(tmp_path)
    assert [call.case for call in found.calls] == [tmp_path / "c", tmp_path / "lone"]
    assert [case.id for case in found.cases] == ["c", "lone"]


def test_a_register_above_the_opened_folder_is_not_missed(tmp_path: Path) -> None:
    make(tmp_path, {"c/register.yaml": "", "c/audio/a.wav": ""})
    assert discover(tmp_path / "c" / "audio").calls[0].case == tmp_path / "c"
    assert locate(tmp_path / "c" / "audio" / "a.wav").calls[0].case == tmp_path / "c"
    assert case_folder(tmp_path / "c" / "audio") == tmp_path / "c"


def test_a_case_has_one_name_in_a_library_named_by_a_relative_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, {"c/register.yaml": "", "c/a.wav": "", "c/audio/b.wav": ""})
    monkeypatch.chdir(tmp_path)
    for library in (Path("c"), Path(), Path("c/../c")):
        found = discover(library)
        assert len(found.cases) == 1
        assert {call.case for call in found.calls} == {found.cases[0].folder}
    assert load_case(Path("c/audio")).register_document.path == Path("c/register.yaml")


def test_the_search_for_a_register_ends_below_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, {"register.yaml": "", "calls/a.wav": ""})
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert case_folder(tmp_path / "calls") == tmp_path / "calls"


@pytest.mark.parametrize(
    "name", ["01", "01.flac", "01.json", "01.call.yaml", "01.review.yaml", "01.vtt"]
)
def test_a_call_is_located_by_any_of_its_files(tmp_path: Path, name: str) -> None:
    make(tmp_path, {"01.flac": "", "01.json": WHISPER, "01.review.yaml": "", "011.flac": ""})
    make(tmp_path, {"01.vtt": VTT})
    found = locate(tmp_path / name)
    assert (found.library, ids(found), found.single) == (tmp_path, ["01"], True)


def test_a_folder_and_a_case_file_locate_all_their_calls(tmp_path: Path) -> None:
    make(tmp_path, {"case.yaml": "", "01.flac": "", "sub/02.flac": ""})
    for path in (tmp_path, tmp_path / "case.yaml"):
        found = locate(path)
        assert (ids(found), found.single) == (["01", "sub/02"], False)


def test_a_named_file_counts_as_a_transcript_even_if_it_does_not_look_like_one(
    tmp_path: Path,
) -> None:
    make(tmp_path, {"notes.txt": "Bonjour\n"})
    assert locate(tmp_path / "notes.txt").calls[0].transcripts == (tmp_path / "notes.txt",)


@pytest.mark.parametrize("name", ["02", "missing/01", "01.flac/x", "a\0b"])
def test_a_path_to_nothing_is_one_clear_line(tmp_path: Path, name: str) -> None:
    make(tmp_path, {"01.flac": ""})
    with pytest.raises(LibraryError) as caught:
        locate(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_misspelt_call_gets_a_suggestion(tmp_path: Path) -> None:
    make(tmp_path, {"premier-appel.flac": ""})
    with pytest.raises(LibraryError, match=r"Did you mean .*premier-appel"):
        locate(tmp_path / "premier-apel")


def test_real_folders(shared_data: Path) -> None:
    found = discover(shared_data / "calls")
    assert "callytics/Call01" in ids(found)
    assert "callytics/metadata" not in ids(found)
    assert names(found, "whisper-timestamped/apollo11") == ["apollo11.mp3.words.json"]


@pytest.mark.parametrize("name", ["register.yml", "Register.yaml", "CASE.YAML", "01.Review.yml"])
def test_a_file_that_is_nearly_called_like_ours_is_an_error(tmp_path: Path, name: str) -> None:
    make(tmp_path, {"01.vtt": VTT, name: "entities: []\n"})
    for found in (discover(tmp_path), locate(tmp_path / "01")):
        assert [(p.path.name, p.error) for p in found.problems] == [(name, True)]


def test_a_register_that_is_a_link_to_nowhere_is_still_the_case_s(tmp_path: Path) -> None:
    make(tmp_path, {"c/audio/01.vtt": VTT})
    (tmp_path / "c" / "register.yaml").symlink_to("gone.yaml")
    (call,) = discover(tmp_path / "c").calls
    assert call.case == tmp_path / "c"
