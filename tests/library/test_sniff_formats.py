"""A format that can be read is also found in a folder, unless it may as well be anything."""

from pathlib import Path

import pytest

from carereview.library.sniff import may_be_transcript

SAMPLES = sorted((Path(__file__).parents[1] / "formats" / "samples").iterdir())
# A letter, and notes, look the same from outside.
NOT_FOUND = {"word-headings.docx", "word-table.docx"}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_sample_is_found(path: Path) -> None:
    found = may_be_transcript(str(path), path.suffix.lower())
    assert found is (path.name not in NOT_FOUND)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b"1.5,2.5,3.5\n"),
        ("a.csv", b"name,price\nrouter,12\n"),
        ("a.txt", b"SPEAKERS: two\nmeet at 10:30 or so\n"),
        ("a.sub", b"\x00\x00\x01\xba"),
        ("a.rttm", b"SPEAKER call 1 1.0 2.0 <NA> <NA> spk1 <NA>\n"),
        ("a.xml", b"<map><place/></map>"),
        ("a.json", b"[[\"a\", 1], [\"b\", 2]]"),
    ],
)  # fmt: skip
def test_what_is_no_transcript_is_passed_over(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not may_be_transcript(str(tmp_path / name), Path(name).suffix)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"**[00:10] Nora:** Hi\n\n**[00:12] Kim:** Hi\n"),
        ("a.txt", b"**Nora:** [00:10] Hi\n\n**Kim:** [00:12] Hi\n"),
        ("a.txt", b"Nora: Hi #00:00:10-5#\nKim: Hi #00:00:12-5#\n"),
        ("a.txt", b"[0.5s - 4.2s] S1: Hi\n[4.2s - 5.0s] S2: Hi\n"),
        ("a.csv", b"segment_start,segment_end,text\n1,2,Hi\n"),
        ("a.csv", b"00:00:01:00,00:00:02:00,Hi\n"),
        ("a.csv", b"speaker,text\nNora,Hi\n"),
    ],
)
def test_habits_of_real_files_are_found(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert may_be_transcript(str(tmp_path / name), Path(name).suffix)
