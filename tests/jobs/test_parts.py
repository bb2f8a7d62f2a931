"""Which files go together to a worker."""

from carereview.jobs.naming import numbered
from carereview.jobs.parts import Part, parts_by_call, parts_by_register, stamp_of


def listing(*names: str) -> dict[str, str]:
    return dict.fromkeys((f"/lib/{name}" for name in names), "1")


def brief(parts: list[Part]) -> dict[str, list[str]]:
    return {part.id: [name.removeprefix("/lib/") for name in part.names] for part in parts}


def test_cases_of_one_register_go_together_with_what_holds_above() -> None:
    names = (
        "a/register.yaml",
        "a/1.srt",
        "a/b/case.yaml",
        "a/b/2.srt",
        "c/3.srt",
        "scorecard.yaml",
    )
    assert brief(parts_by_register(listing(*names), "/lib")) == {
        ".": ["scorecard.yaml"],
        "a": ["a/1.srt", "a/b/2.srt", "a/b/case.yaml", "a/register.yaml", "scorecard.yaml"],
        "c": ["c/3.srt", "scorecard.yaml"],
    }


def test_a_register_above_the_library_comes_along() -> None:
    names = {**listing("a/1.srt"), "/register.yaml": "1", "/other/register.yaml": "1"}
    (part,) = parts_by_register(names, "/lib")
    assert part.names == ("/lib/a/1.srt", "/register.yaml")


def test_bundles_are_no_part_of_it() -> None:
    names = ("a/1.srt", "out/x/receipt.json", "out/x/1.md", "out/x/y/2.md")
    assert list(brief(parts_by_register(listing(*names), "/lib"))) == ["a"]


def test_a_recording_goes_with_what_is_named_after_it() -> None:
    names = ("a/01.mp3", "a/01.mp3.words.json", "a/01.review.yaml", "a/010.wav", "a/02.json")
    assert brief(parts_by_call(listing(*names), "/lib")) == {
        "a/01": ["a/01.mp3", "a/01.mp3.words.json", "a/01.review.yaml"],
        "a/010": ["a/010.wav"],
    }


def test_a_stamp_changes_with_any_file_and_knows_those_that_are_gone() -> None:
    one = stamp_of({"a": "1", "b": "2"})
    assert one == stamp_of({"b": "2", "a": "1", "c": "-"}) != stamp_of({"a": "1", "b": "3"})


def test_names_that_differ_in_signs_alone_are_told_apart_by_number() -> None:
    found = numbered(["x/rué-1", "rue 1", "weg", ""], "Weg")
    assert found == {"": (1, False), "rue 1": (2, False), "weg": (3, False), "x/rué-1": (4, False)}
    assert numbered(["a", "b"], "lib") == {"a": (1, True), "b": (2, True)}
