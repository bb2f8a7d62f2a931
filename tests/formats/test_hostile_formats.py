"""What is hostile in a format of its own: bombs, endless nesting, values of any kind anywhere."""

import io
import json
import math
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.formats.registry import read_transcript
from carereview.formats.source import FormatError
from tests.formats.test_hostile import check, read

SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
DOCUMENTS = [path.read_text("utf-8") for path in SAMPLES if path.suffix in (".json", ".otr")]
VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 0, -1, 1e308, math.nan, -math.inf, 10**30, "", "a b", "1e999", "-1", "00:01",
     "0.5s", [], {}, [None], [[]], ["a", 1, 2], {"seconds": []}, {"nanos": 1e400}, "\ud800"]
)  # fmt: skip
TEXTGRID = b'File type = "ooTextFile"\nObject class = "TextGrid"\n'


def zipped(**members: bytes) -> bytes:
    """Give an archive; `__` in a name is a slash, its last `_` a point."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(".".join(name.replace("__", "/").rsplit("_", 1)), data)
    return file.getvalue()


def places(value: Any) -> list[tuple[Any, Any]]:
    """Give every place in a document as container and key."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        box = waiting.pop()
        keys = box if isinstance(box, dict) else range(len(box)) if isinstance(box, list) else ()
        for key in keys:
            found.append((box, key))
            waiting.append(box[key])
    return found


@given(st.sampled_from(DOCUMENTS), st.lists(st.tuples(st.floats(0, 0.999), VALUES),
                                            min_size=1, max_size=4))  # fmt: skip
@settings(max_examples=400, deadline=None)
def test_any_value_may_stand_anywhere_in_json(text: str, changes: list[tuple[float, Any]]) -> None:
    try:
        document = json.loads(text)
    except ValueError:  # one document after the other
        document = [json.loads(line) for line in text.split("\n") if line.startswith('{"')]
    for share, value in changes:
        found = places(document)
        if found:
            box, key = found[int(share * len(found))]
            box[key] = json.loads(json.dumps(value))
    check(json.dumps(document).encode())


REFUSED = {
    "entities": b'<!DOCTYPE tt [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tt>&b;</tt>',
    "xml depth": b"<tt>" + b"<div>" * 50_000 + b"</div>" * 50_000 + b"</tt>",
    "cut xml": b"<Trans><Episode><Turn",
    "nul in xml": b"<Trans>\0</Trans>",
    "cut TextGrid": TEXTGRID + b'0 1 <exists> 1 "IntervalTier" "x" 0 1 9999999 0 1 "a"',
    "TextGrid of a million tiers": TEXTGRID + b"0 1 <exists> 99999999999",
    "zip bomb": zipped(word__document_xml=b" " * 210_000_000),
    "cut zip": zipped(document_json=b'{"content": []}')[:-30],
    "zip of something else": zipped(readme_txt=b"hello"),
    "json in zip": zipped(hyperaudio_json=b"[" * 100_000),
    "endless cell": b'start,end,text\n0,1,"' + b"a," * 100_000,
    "rttm without words": b"SPEAKER a 1 0 1 <NA> <NA> s <NA>\n",
    "cut stream": b'{"text": "a"}\n{"text": ',
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_one_line(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        read_transcript(data, "x")
    assert 10 < len(str(caught.value)) < 1500
    assert "\n" not in str(caught.value)


BLOWN_UP = {
    "external entity": b'<!DOCTYPE tt SYSTEM "file:///etc/passwd"><tt><body>'
    + b'<p begin="0s" end="1s">x</p>' * 10_000 + b"</body></tt>",
    "tiers of tiers": b"<ANNOTATION_DOCUMENT>"
    + b"".join(b'<TIER TIER_ID="t%d" PARENT_REF="t%d"/>' % (n, n + 1) for n in range(10_000))
    + b"</ANNOTATION_DOCUMENT>",
    "angle brackets": b"<html>" + b"<" * 500_000 + b"data-m=",
    "comments that never end": b"<html data-m=><!--" * 50_000,
    "spans that never end": b"<html>" + b'<span data-m="1">' * 50_000,
    "quotes": TEXTGRID + b'"' * 1_000_000,
    "digits": TEXTGRID + b"1" * 1_000_000,
    "documents": b'{"text":"a"}' * 40_000,
    "a cell a column": b"start,end,text" + b",a" * 400_000,
    "pipes": b"1.0|2.0|" * 100_000,
    "a line a label": b"1.0\t2.0\ta\n" + b"x\n" * 200_000,
    "a cue of lines": b"0:00:00.000,0:00:01.000\n" + b"a\n" * 200_000,
    "lines below a time": b"[00:01] a\n" + b"x\n" * 200_000,
    "times in a line": b"00:01 " * 150_000,
    "spaces before a time": b"Nora" + b" " * 1_000_000 + b"0:12\nx",
    "headings": b"Nora  0:12\n" * 40_000,
    "bullets": b"@UTF8\n@Begin\n*CHI:\t" + b"\x15" * 1_000_000,
    "lines that go on": b"@UTF8\n@Begin\n*CHI:\ta\n" + b"\tb\n" * 200_000,
    "fields": b"a " * 500_000,
    "colons": b"a: " * 300_000,
    "spaces before a mark": b"00:01 x\nNora" + b" " * 1_000_000 + b"\xef\xbb\xbfx",
    "a column's name of spaces": b"start,end,text" + b" " * 500_000 + b"x\n0,1,a",
}  # fmt: skip


@pytest.mark.parametrize("data", BLOWN_UP.values(), ids=BLOWN_UP)
def test_no_file_of_a_megabyte_takes_long(data: bytes) -> None:
    begun = time.process_time()
    read(data)
    assert time.process_time() - begun < 2
