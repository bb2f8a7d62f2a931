"""aeneas sync maps: fragments of a text with begin and end, as JSON or XML.

https://www.readaeneas.org/docs/syncmap.html. Times are seconds. A fragment may hold others, which
are then the finer ones.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, objects
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.xmlread import named, parse_xml, root_name


def sniff(source: Source) -> bool:
    """Tell by fragments with lines, or a map of fragments."""
    if root_name(source) == "map":
        return "<fragment" in source.text
    fragments = objects(an_object(source.json).get("fragments"))
    return bool(fragments) and "lines" in fragments[0]


def read(source: Source) -> Transcript:
    """Read each innermost fragment as a segment. Raises FormatError for broken XML."""
    if root_name(source):
        return _read_xml(source)
    builder = Builder(source.warnings)
    language = ""
    for fragment in _innermost(objects(an_object(source.json).get("fragments"))):
        lines = fragment.get("lines")
        text = " ".join(map(a_text, lines)) if isinstance(lines, list) else ""
        language = language or language_code(fragment.get("language"))
        start, end = from_seconds(fragment.get("begin")), from_seconds(fragment.get("end"))
        builder.add(start, end, text)
    return builder.build(language=language)


def _read_xml(source: Source) -> Transcript:
    root, warnings = parse_xml(source)
    builder = Builder(warnings)
    for fragment in named(root, "fragment"):
        if not any(True for _ in fragment.iterfind("children/fragment")):
            text = " ".join(_lines(fragment))
            builder.add(
                from_seconds(fragment.get("begin")), from_seconds(fragment.get("end")), text
            )
    return builder.build()


def _lines(fragment: Element) -> Iterator[str]:
    return ("".join(line.itertext()).strip() for line in fragment.iterfind("line"))


def _innermost(fragments: list[Object]) -> Iterator[Object]:
    waiting = fragments[::-1]
    while waiting:
        fragment = waiting.pop()
        inner = objects(fragment.get("children"))
        if inner:
            waiting += inner[::-1]
        else:
            yield fragment


FORMAT = Format("aeneas sync map", sniff, read)
