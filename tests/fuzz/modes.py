"""The ways in: what may be done with bytes that anybody gave, each by its name.

`as.vtt` reads a file of that suffix as the program does; `webvtt` reads with that reader alone,
whatever its sniffing would say; `yaml` and `review` and the like read files of our own.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from carereview.core.call import Transcript
from carereview.formats.format import Format
from carereview.formats.registry import NATIVE, all_formats, read_transcript
from carereview.formats.source import FormatError, Source
from carereview.formats.yamlio import dump_yaml, load_yaml
from carereview.library.case_file import CASE_CODEC
from carereview.library.codec import Codec
from carereview.library.config import CONFIG_CODEC
from carereview.library.problem import SaveError
from carereview.library.register_file import REGISTER_CODEC
from carereview.library.review_file import REVIEW_CODEC
from carereview.library.state import STATE_CODEC
from carereview.library.transcript_file import TRANSCRIPT_CODEC
from tests.fuzz.soundness import unclear, unsound

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
SAMPLES = HERE.parent / "formats" / "samples"
DEMO = HERE.parent.parent / "transcripts"

Look = Callable[[bytes], str]
"""Says in a few words what is wrong with how these bytes are read; empty if nothing is."""

_CODECS: Mapping[str, Codec[Any]] = {
    "call": TRANSCRIPT_CODEC,
    "case": CASE_CODEC,
    "config": CONFIG_CODEC,
    "register": REGISTER_CODEC,
    "review": REVIEW_CODEC,
    "state": STATE_CODEC,
}


def modes() -> dict[str, Look]:
    """Give all ways in, by name."""
    suffixes = sorted({path.suffix for path in SAMPLES.iterdir()})
    return {
        **{f"as{suffix}": _sniffed(f"x{suffix}") for suffix in suffixes},
        **{name_of(known): _direct(known) for known in all_formats()},
        "yaml": _yaml,
        **{name: _file(name, codec) for name, codec in _CODECS.items()},
    }


def seeds(names: list[str]) -> Iterator[tuple[str, bytes]]:
    """Give inputs to begin with for these ways in: samples, the demo, and what is kept."""
    for path in sorted([*SAMPLES.iterdir(), *CORPUS.iterdir()]):
        data = path.read_bytes()
        yield from ((mode, data) for mode in (f"as{path.suffix}", _reader(data)) if mode in names)
    for path in sorted(DEMO.rglob("*.yaml")):
        kind = path.stem.rpartition(".")[2]
        yield from ((mode, path.read_bytes()) for mode in (kind, "yaml") if mode in names)


def name_of(known: Format) -> str:
    """Give the name of a format's module."""
    return known.read.__module__.rpartition(".")[2]


def _reader(data: bytes) -> str:
    source = Source("x", data)
    try:
        return next((name_of(known) for known in all_formats() if known.sniff(source)), "")
    except FormatError:
        return ""


def _sniffed(name: str) -> Look:
    def look(data: bytes) -> str:
        source = Source(name, data)
        return _sound(lambda: read_transcript(data, name), NATIVE.sniff(source))

    return look


def _direct(known: Format) -> Look:
    def look(data: bytes) -> str:
        return _sound(lambda: known.read(Source("x", data)), known is NATIVE)

    return look


def _sound(read: Callable[[], Transcript], native: bool) -> str:
    try:
        return unsound(read(), native)
    except FormatError as error:
        return unclear(str(error))


def _yaml(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    try:
        value = load_yaml(text)
    except FormatError as error:
        return unclear(str(error))
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        return ""
    return "" if load_yaml(dump_yaml(value)) == value else "YAML that is not written as it was read"


def _file(name: str, codec: Codec[Any]) -> Look:
    path = Path(f"{name}.yaml")

    def look(data: bytes) -> str:
        parsed = codec.parse(data, path)
        wrong = next((said for said in (unclear(str(p)) for p in parsed.problems) if said), "")
        if wrong or parsed.refusal:
            return wrong
        try:
            written = codec.serialise(parsed.value, path)
        except SaveError as error:
            return unclear(str(error))
        again = codec.parse(written, path)
        same = _to_save(again.value) == _to_save(parsed.value)
        return "" if same else f"a {name} that is not saved as it was read"

    return look


def _to_save(value: object) -> object:
    """Leave out what is told of a transcript only when it is read."""
    return replace(value, warnings=()) if isinstance(value, Transcript) else value
