"""Between the bytes of a file of ours and its value: UTF-8, YAML, version, shape."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from carereview.formats.plain import read_flat
from carereview.library.problem import Problem, SaveError
from carereview.library.shape import Log, Shape

T = TypeVar("T")

FORMAT = "carereview/1"
_MAX_PROBLEMS = 100
"""As many as anybody reads of one file."""

_FAMILY, _, _VERSION = FORMAT.partition("/")


class Parsed(NamedTuple, Generic[T]):
    """What a file says. `refusal` tells why it must not be saved over; empty if it may."""

    value: T
    problems: tuple[Problem, ...] = ()
    refusal: str = ""


class Codec(NamedTuple, Generic[T]):
    """How one kind of file is read and written, and what a missing file means.

    `parse` raises nothing. `serialise` raises SaveError for a value that cannot be written.
    """

    empty: T
    parse: Callable[[bytes, Path], Parsed[T]]
    serialise: Callable[[T, Path], bytes]


def yaml_codec(empty: T, shape: Shape[T]) -> Codec[T]:
    """Make the codec of a YAML file whose top level has this shape."""
    return Codec(
        empty,
        lambda data, path: _parse(data, path, empty, shape),
        lambda value, path: _serialise(value, path, shape),
    )


def _parse(data: bytes, path: Path, empty: T, shape: Shape[T]) -> Parsed[T]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _broken(empty, Problem(path, line, "not UTF-8", "save the file as UTF-8"))
    raw = _loaded(text, path)
    if isinstance(raw, Problem):
        return _broken(empty, raw)
    if raw is None:
        return Parsed(empty)
    if not isinstance(raw, Mapping):
        return _broken(empty, Problem(path, 1, "not a list of keys and values", "see the manual"))
    refusal = _version_problem(raw.get("format", FORMAT), path)
    log = Log()
    value = shape.read({key: raw[key] for key in raw if key != "format"}, log)
    problems = _problems(log, text, path) if log.complaints else ()
    if refusal:
        return Parsed(value, (refusal, *problems), refusal.what)
    return Parsed(value, problems)


def _loaded(text: str, path: Path) -> object:
    """Load YAML; a parser is only imported for what needs one. Give a Problem if it is broken."""
    flat = read_flat(text)
    if flat is not None:
        return flat
    from carereview.formats.source import FormatError
    from carereview.formats.yamlio import load_yaml

    try:
        return load_yaml(text)
    except FormatError as error:
        return Problem(path, error.line, error.message)


def _problems(log: Log, text: str, path: Path) -> tuple[Problem, ...]:
    from carereview.library.yaml_lines import line_of

    told = [
        Problem(path, line_of(text, c.place), str(c), c.hint, c.error)
        for c in log.complaints[:_MAX_PROBLEMS]
    ]
    more = log.complaints[_MAX_PROBLEMS:]
    if more:
        what = f"{len(more)} more such problems"
        told.append(Problem(path, None, what, "mend these first", any(c.error for c in more)))
    return tuple(told)


def _broken(empty: T, problem: Problem) -> Parsed[T]:
    return Parsed(empty, (problem,), problem.what)


def _version_problem(stated: object, path: Path) -> Problem | None:
    if stated == FORMAT:
        return None
    family, _, version = str(stated).partition("/")
    numbered = version.isascii() and version.isdecimal() and len(version) < 10
    if family == _FAMILY and numbered and int(version) > int(_VERSION):
        what = f"written by a newer carereview ({str(stated)[:40]}), so it is only read"
        return Problem(path, None, what, "update carereview")
    what = f"the format {str(stated)[:40]!r} is not known"
    return Problem(path, None, what, f"write format: {FORMAT} if it is a file of carereview")


def _serialise(value: T, path: Path, shape: Shape[T]) -> bytes:
    from carereview.formats.source import FormatError
    from carereview.formats.yamlio import dump_yaml

    try:
        return dump_yaml({"format": FORMAT, **shape.write(value)}).encode()
    except FormatError as error:
        raise SaveError(f"Cannot save {path}: {error.message}", "Mend that text") from error
