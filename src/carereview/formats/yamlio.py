"""YAML in and out: the one place that knows PyYAML.

Scalars follow YAML 1.2, narrowed to the numbers that JSON has: `no`, `00:03:12.480`,
`2015-10-14`, `0612345678` and `+33 6` stay the text that somebody typed. Aliases are refused and
nesting is bounded, so a small file cannot grow in memory.
"""

from collections.abc import Hashable, Iterator

import yaml

from carereview.formats.plain import resolve
from carereview.formats.source import FormatError
from carereview.formats.yamldump import MAX_DEPTH, dump_scalar, dump_yaml

__all__ = ["dump_scalar", "dump_yaml", "load_yaml"]

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT_TAGS = (None, "!", "tag:yaml.org,2002:str")


def load_yaml(text: str) -> object:
    """Load one YAML document into dicts, lists, text, numbers, booleans and None.

    Raises FormatError with the line for broken YAML, duplicate keys, aliases, foreign tags,
    nesting beyond `MAX_DEPTH` and a second document.
    """
    try:
        return _document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context or "broken"
        raise FormatError(f"YAML: {what}; mend the line", mark.line + 1 if mark else None) from None
    except yaml.reader.ReaderError as error:
        raise _unreadable(text, error) from None
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise FormatError("half of a surrogate pair is not a character; delete it", line) from None


def _unreadable(text: str, error: yaml.reader.ReaderError) -> FormatError:
    # The C reader counts bytes, the Python one characters; both stop at the first bad one.
    before = text.encode("utf-8", "replace")[: error.position]
    line = before.count(b"\n") + 1
    return FormatError(f"YAML: {error.reason}; delete the odd character", line)


def _document(events: Iterator[yaml.Event]) -> object:
    value: object = None
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise FormatError("YAML: a second document; keep one", _line(event))
        elif isinstance(event, yaml.NodeEvent):
            value = _node(event, events, 0)
    return value


def _node(event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> object:
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event)
    if isinstance(event, yaml.AliasEvent):
        raise FormatError(f"YAML: alias *{event.anchor}; write the value itself", _line(event))
    if depth >= MAX_DEPTH:
        raise FormatError(f"YAML: nested deeper than {MAX_DEPTH} levels", _line(event))
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(events, depth + 1)
    return _sequence(events, depth + 1)


def _scalar(event: yaml.ScalarEvent) -> object:
    if event.implicit[0]:
        return resolve(event.value)
    if event.tag not in _TEXT_TAGS:
        raise FormatError(f"YAML: tag {event.tag}; delete it", _line(event))
    return event.value


def _sequence(events: Iterator[yaml.Event], depth: int) -> list[object]:
    items: list[object] = []
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent):
            break
        items.append(_node(event, events, depth))
    return items


def _mapping(events: Iterator[yaml.Event], depth: int) -> dict[Hashable, object]:
    items: dict[Hashable, object] = {}
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        if not isinstance(event, yaml.ScalarEvent):
            raise FormatError("YAML: a key must be plain text", _line(event))
        key = _scalar(event)
        assert isinstance(key, Hashable)
        if key in items:
            raise FormatError(f"YAML: key {str(key)[:40]!r} twice; keep one", _line(event))
        items[key] = _node(next(events), events, depth)
    return items


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0
