"""Changes to a file that still lead deep into a reader: inside JSON, inside archives, repeated."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from typing import Any

MAX_BYTES = 100_000

_VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1, 0.5, 1e308, -1e308, 10**30, float("nan"), float("-inf")),
    *("", " ", "a b", "\ud800", "\u2028", "-1", "1e999", "NaN", "00:01", "0.5s", "PT1S"),
    *([], {}, [None], [[]], ["a", 1, 2], [{}], {"seconds": []}, {"nanos": 1e300}),
)
_PIECES = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\n\n", b"\r", b"-->", b"NaN", b"-1", b"1e308"),
    *(b"00:00:01,000 --> 00:00:00,000", b"99999999999", b"\xc3", b"\xe2\x80\xa8", b"&#0;"),
    *(b"<", b">", b'"', b"'", b"<v ", b"</", b"<!--", b"[", b"]", b"{", b"}", b": ", b"\t"),
    *("\u0661".encode(), "\u00b2".encode(), "\u202e".encode(), b"1" * 5000, b"0x10", b"1_0"),
)


def mutate(data: bytes, chance: random.Random, bytewise: Callable[[bytes], bytes]) -> bytes:
    """Change a file in one of several ways; `bytewise` does what knows nothing of its content."""
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.8:
        return _in_archive(data, chance, bytewise)
    way = chance.random()
    if way < 0.4 and data[:64].lstrip()[:1] in (b"{", b"["):
        return _in_json(data, chance) or bytewise(data)
    if way < 0.6:
        return _piece(data, chance)
    return _repeated(data, chance) if way < 0.62 else bytewise(data)


def _piece(data: bytes, chance: random.Random) -> bytes:
    """Put something odd, or something from elsewhere in the file, in the place of a few bytes."""
    at, other = (chance.randrange(len(data) + 1) for _ in range(2))
    pieces = (*_PIECES, data[other : other + chance.randrange(1, 80)])
    return data[:at] + chance.choice(pieces) + data[at + chance.choice((0, 0, 1, 4, 20)) :]


def _repeated(data: bytes, chance: random.Random) -> bytes:
    """Repeat a stretch of the file until it is as long as one may be: what is slow then shows."""
    at = chance.randrange(len(data) + 1)
    piece = data[at : at + chance.choice((1, 3, 10, 40, 200, 1000))] or b"x"
    times = (MAX_BYTES - len(data)) // len(piece)
    return data[:at] + piece * max(times, 0) + data[at:]


def _in_json(data: bytes, chance: random.Random) -> bytes | None:
    try:
        document = json.loads(data, strict=False)
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.choice((1, 1, 2, 5))):
        boxes = _boxes(document)
        if boxes:
            _change(chance.choice(boxes), boxes, chance)
    return json.dumps(document).encode()


def _change(box: Any, boxes: list[Any], chance: random.Random) -> None:
    key = chance.choice(list(box) if isinstance(box, dict) else range(len(box)))
    way = chance.randrange(5)
    if way == 0:
        del box[key]
    elif way == 1 and isinstance(box, list):
        box.append(box[key])
    elif way == 2:  # a copy of what stands elsewhere, so that nothing holds itself
        box[key] = json.loads(json.dumps(chance.choice(boxes)))
    else:
        box[key] = json.loads(json.dumps(chance.choice(_VALUES)))


def _boxes(document: Any) -> list[Any]:
    """Give all objects and lists with something in them."""
    found, waiting = [], [document]
    while waiting:
        box = waiting.pop()
        if isinstance(box, dict | list) and box:
            found.append(box)
            waiting += box.values() if isinstance(box, dict) else box
    return found


def _in_archive(data: bytes, chance: random.Random, bytewise: Callable[[bytes], bytes]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # whatever a broken archive raises; this is no place to test that
        return bytewise(data)
    if not members:
        return bytewise(data)
    name = chance.choice(list(members))
    members[name] = mutate(members[name], chance, bytewise)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return file.getvalue()
