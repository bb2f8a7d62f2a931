"""ELAN (.eaf), version 3.0 of the format.

https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf. The recording is named by its
file name only: the other address that the format has tells folders, and with them a user's name.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import PureWindowsPath
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from carereview.formats.lanes import Lane, Row, lanes_of
from carereview.formats.writing import Content

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MAKER = {
    "AUTHOR": "",
    "DATE": "1970-01-01T00:00:00+00:00",  # asked for; so that a file is the same whenever written
    "FORMAT": "3.0",
    "VERSION": "3.0",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:noNamespaceSchemaLocation": "http://www.mpi.nl/tools/elan/EAFv3.0.xsd",
}
_SPEECH, _WORDS = "speech", "words"


class _Slots:
    """Collects points of time under names, and writes them in order."""

    def __init__(self) -> None:
        self._times: list[int] = []

    def name(self, ms: int) -> str:
        """Give a new point a name."""
        self._times.append(ms)
        return f"ts{len(self._times)}"

    def fill(self, order: Element) -> None:
        """Write all points."""
        for number, ms in sorted(enumerate(self._times, start=1), key=lambda slot: slot[1]):
            SubElement(order, "TIME_SLOT", TIME_SLOT_ID=f"ts{number}", TIME_VALUE=str(ms))


def write(content: Content) -> str:
    """Write a tier for each speaker, and below it one of the words that have times."""
    transcript = content.transcript
    root = Element("ANNOTATION_DOCUMENT", _MAKER)
    _head(root, transcript.audio)
    order, slots = SubElement(root, "TIME_ORDER"), _Slots()
    taken: set[str] = set()
    for lane in lanes_of(transcript):
        for tier, rows in _tiers(root, lane, taken):
            if transcript.language:
                tier.set("DEFAULT_LOCALE", _sound(transcript.language))
            _fill(tier, rows, slots)
    slots.fill(order)
    _tail(root, transcript.language)
    indent(root, "  ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, "unicode") + "\n"


def _head(root: Element, audio: str) -> None:
    header = SubElement(root, "HEADER", MEDIA_FILE="", TIME_UNITS="milliseconds")
    name = PureWindowsPath(audio).name
    if name:
        kind = "audio/x-wav" if name.lower().endswith(".wav") else "unknown"
        place = _sound(f"./{name}")
        facts = {"MEDIA_URL": "", "MIME_TYPE": kind, "RELATIVE_MEDIA_URL": place}
        SubElement(header, "MEDIA_DESCRIPTOR", facts)


def _tiers(root: Element, lane: Lane, taken: set[str]) -> Iterator[tuple[Element, Sequence[Row]]]:
    facts = {"TIER_ID": _free(lane.name, taken), "LINGUISTIC_TYPE_REF": _SPEECH}
    if lane.speaker:
        facts["PARTICIPANT"] = _sound(lane.speaker)
    yield SubElement(root, "TIER", facts), lane.rows
    if lane.words:
        words = _free(f"{lane.name} words", taken)
        below = {"TIER_ID": words, "LINGUISTIC_TYPE_REF": _WORDS, "PARENT_REF": facts["TIER_ID"]}
        yield SubElement(root, "TIER", facts | below), lane.words


def _free(name: str, taken: set[str]) -> str:
    """Number the name of a tier if another has it already."""
    name, number = _sound(name), 2
    free = name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    taken.add(free)
    return free


def _fill(tier: Element, rows: Sequence[Row], slots: _Slots) -> None:
    for row in rows:
        start, end = slots.name(row.start), slots.name(row.end)
        facts = {"TIME_SLOT_REF1": start, "TIME_SLOT_REF2": end}
        outer = SubElement(tier, "ANNOTATION")
        inner = SubElement(
            outer, "ALIGNABLE_ANNOTATION", {"ANNOTATION_ID": f"a{start[2:]}"} | facts
        )
        SubElement(inner, "ANNOTATION_VALUE").text = _sound(row.text)


def _tail(root: Element, language: str) -> None:
    SubElement(root, "LINGUISTIC_TYPE", LINGUISTIC_TYPE_ID=_SPEECH, TIME_ALIGNABLE="true")
    facts = {"CONSTRAINTS": "Included_In", "LINGUISTIC_TYPE_ID": _WORDS, "TIME_ALIGNABLE": "true"}
    SubElement(root, "LINGUISTIC_TYPE", facts)
    if language:
        SubElement(root, "LOCALE", LANGUAGE_CODE=_sound(language))
    told = (
        "Time alignable annotations within the parent annotation's time interval, gaps are allowed"
    )
    SubElement(root, "CONSTRAINT", DESCRIPTION=told, STEREOTYPE="Included_In")


def _sound(text: str) -> str:
    """Put a stand-in for what XML cannot hold."""
    return _NOT_XML.sub(lambda odd: " " if odd[0].isspace() else "\ufffd", text)
