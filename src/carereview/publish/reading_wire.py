"""What goes between the program and the processes that read calls for it: lines of JSON."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from carereview.library.grouping import CallFiles
from carereview.library.index_entries import Entry, Said
from carereview.publish.catalog_rows import RowReader
from carereview.publish.listed import CallOverview


def write_request(calls: Iterable[CallFiles]) -> bytes:
    """Write which calls are to be read."""
    return _line(
        [
            [f.id, str(f.folder), f.stem, str(f.case), f.audio and str(f.audio),
             [str(path) for path in f.transcripts]]
            for f in calls
        ]
    )  # fmt: skip


def read_request(line: bytes) -> list[CallFiles]:
    """Read it."""
    return [
        CallFiles(
            id, Path(folder), stem, Path(case), audio and Path(audio), tuple(map(Path, texts))
        )
        for id, folder, stem, case, audio, texts in json.loads(line)
    ]


def write_reply(entries: Iterable[Entry]) -> bytes:
    """Write what was read; a call without a row cannot be told, so it is left out."""
    return _line([entry for entry in entries if entry.told])


def read_reply(line: bytes, rows: RowReader) -> list[tuple[Entry, CallOverview]]:
    """Read it. Raises ValueError if the line is broken off."""
    found = []
    for id, stamp, told, texts, rank in json.loads(line):
        said: Sequence[Said] = [Said(*each) for each in texts]
        found.append((Entry(id, stamp, told, said, rank), rows.row(id, told).overview))
    return found


def _line(value: object) -> bytes:
    return json.dumps(value).encode("ascii") + b"\n"
