"""XML in: the one place that knows how it is parsed.

By the standard library, whose parser (expat) bounds what entities may grow to; and a file that
declares entities at all is refused, since no transcript does. `defusedxml` refuses the same, but
takes twice the time. Declared encodings are obeyed, as far as they are encodings of text.
"""

import codecs
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, XMLParser
from xml.parsers.expat import errors

from carereview.formats.source import FormatError, Source, check_parts

MAX_DEPTH = 50
"""Elements within elements; what reads each one's inside anew would else never end."""

_SNIFFED = 4096
_ROOT = re.compile(
    r"\s*(?:<\?[^>]{0,500}\?>\s*|<!--(?:(?!-->).){0,2000}-->\s*|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,2000}\]\s*)?>\s*){0,9}"
    r"<(?:[\w.-]{1,40}:)?([\w.-]{1,80})[\s/>]",
    re.DOTALL,
)
_OPENED = re.compile(r"<[A-Za-z_][\w.:-]{0,80}")
_PREFIX = re.compile(r"[<\s/]([A-Za-z_][\w.-]{0,40}):[A-Za-z_]")
_DECLARES = re.compile(r"xmlns:([A-Za-z_][\w.-]{0,40})\s*=")
_UNBOUND = errors.codes[errors.XML_ERROR_UNBOUND_PREFIX]
_DECLARED = re.compile(rb"""<\?xml[^>]{0,99}?encoding\s*=\s*["']([\w.-]{1,30})["']""")


def root_name(source: Source) -> str:
    """Give the name of the outermost element, without its prefix; empty if it isn't XML."""
    head = source.text[:_SNIFFED]
    found = _ROOT.match(head) if "<" in head[:512] else None
    return found[1] if found else ""


def parse_xml(source: Source) -> tuple[Element, tuple[str, ...]]:
    """Give the outermost element, and what had to be guessed to decode the file.

    Raises FormatError with the line for broken XML and for entities.
    """
    text, warnings = _decoded(source)
    at = text.find("<!ENTITY")
    if at >= 0:
        line = text.count("\n", 0, at) + 1
        raise FormatError("XML with entities of its own can blow up; take them out", line)
    try:
        root = _parsed(text)
    except ParseError as error:
        what = str(error).partition(":")[0]
        raise FormatError(
            f"broken XML ({what}); export the file again", error.position[0]
        ) from None
    except (ValueError, RecursionError) as error:
        raise FormatError(f"broken XML ({error}); export the file again") from None
    if _is_deep(root):
        raise FormatError(f"XML nested deeper than {MAX_DEPTH} levels; export the file again")
    return root, warnings


def _parsed(text: str) -> Element:
    """Parse; prefixes that nobody declared, as converters by hand forget, are their own names."""
    parser = XMLParser()
    try:
        parser.feed(text)
        return parser.close()
    except ParseError as error:
        found = _OPENED.search(text) if error.code == _UNBOUND else None
        if not found:
            raise
    declared = set(_DECLARES.findall(text))
    missing = sorted(set(_PREFIX.findall(text)) - declared - {"xml", "xmlns"})
    told = "".join(f' xmlns:{prefix}="{prefix}"' for prefix in missing)
    parser = XMLParser()
    parser.feed(text[: found.end()] + told + text[found.end() :])
    return parser.close()


def local(element: Element) -> str:
    """Give an element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def named(root: Element, name: str) -> Iterator[Element]:
    """Give all elements of a name, whatever their namespace, in order."""
    return (element for element in root.iter() if local(element) == name)


def attribute(element: Element, name: str) -> str:
    """Give an attribute, whatever its namespace; empty if there is none."""
    if name in element.attrib:
        return element.attrib[name]
    ending = "}" + name
    return next((value for key, value in element.attrib.items() if key.endswith(ending)), "")


def _is_deep(root: Element) -> bool:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element if len(child)]
        if not level:
            return False
    return True


def _decoded(source: Source) -> tuple[str, tuple[str, ...]]:
    """Decode as declared; else as any text. The declaration then says nothing more."""
    found = _DECLARED.match(source.data)
    if found:
        name = found[1].decode("ascii").lower()
        try:
            if name not in ("utf-8", "utf8") and codecs.lookup(name)._is_text_encoding:
                text = source.data.decode(name)
                check_parts(text)
                return text.replace("\r\n", "\n"), ()
        except (LookupError, UnicodeError):
            pass  # declared wrongly, as converters do; the bytes are looked at instead
    return source.text, source.warnings
