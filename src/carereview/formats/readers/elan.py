"""ELAN (.eaf): tiers of annotations between named points of time.

https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf. Parsed here: pympi
loses annotations whose ids repeat (24 of 193 in a converted file). A point of time without a value
lies somewhere between those around it that have one, so a stretch reaches to them.
"""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.tiers import Row, Tier, add_tiers
from carereview.formats.times import from_milliseconds
from carereview.formats.xmlread import MAX_DEPTH, parse_xml, root_name

_MARKS = re.compile(r"[\W_]+")
"""All that isn't a letter or a digit."""

_UNTOLD = (None, None)
_Slots = Mapping[str, tuple[int | None, int | None]]
"""For each point of time the latest moment it can begin a stretch, and the earliest to end one."""


def sniff(source: Source) -> bool:
    """Tell by the outermost element."""
    return root_name(source) == "ANNOTATION_DOCUMENT"


def read(source: Source) -> Transcript:
    """Read the tiers that have times of their own. Raises FormatError for broken XML."""
    root, warnings = parse_xml(source)
    builder = Builder(warnings)
    slots = _slots(root)
    all_tiers = root.findall("TIER")
    names = {tier.get("TIER_ID", ""): tier for tier in all_tiers}
    tiers: list[Tier] = []
    parents: dict[str, Row] = {}
    for element in all_tiers:
        rows = _rows(element, slots, parents)
        top = _top(element, names)
        speaker = element.get("PARTICIPANT") or top.get("PARTICIPANT") or ""
        if element is not top and not speaker:
            speaker = top.get("TIER_ID", "")
        name = element.get("TIER_ID", "")
        if element is not top and rows and _has_text(top):
            if _aligned(element) and _spells(rows, top):
                tiers.append(Tier(f"{top.get('TIER_ID', '')} words", speaker, rows))
            else:
                builder.warn(f"tier {name[:40]!r} is about another; left out")
        elif rows:
            tiers.append(Tier(name, speaker, rows))
    add_tiers(builder, tiers)
    locale = next((tier.get("DEFAULT_LOCALE") for tier in all_tiers), None)
    described = root.findall("HEADER/MEDIA_DESCRIPTOR")
    media = [each.get("RELATIVE_MEDIA_URL", "") for each in described]
    audio = media[0].rpartition("/")[2] if media else ""  # the other URL names its owner's folders
    return builder.build(language=language_code(locale), audio=audio)


def _slots(root: Element) -> dict[str, tuple[int | None, int | None]]:
    given = [
        (slot.get("TIME_SLOT_ID", ""), from_milliseconds(slot.get("TIME_VALUE")))
        for slot in root.findall("TIME_ORDER/TIME_SLOT")
    ]
    if not any(time is None for _, time in given):  # nearly always
        return {name: (time, time) for name, time in given}
    before: list[int | None] = []
    known: int | None = None
    for _, time in given:
        known = known if time is None else time
        before.append(known)
    slots: dict[str, tuple[int | None, int | None]] = {}
    known = None
    for (name, time), earlier in zip(reversed(given), reversed(before), strict=True):
        known = known if time is None else time
        slots[name] = (earlier, known)
    return slots


def _rows(tier: Element, slots: _Slots, parents: dict[str, Row]) -> list[Row]:
    """Give the annotations with text; those with a parent have its times."""
    rows: list[Row] = []
    for annotation in [inner for holder in tier for inner in holder]:
        if annotation.tag == "ALIGNABLE_ANNOTATION":
            start = slots.get(annotation.get("TIME_SLOT_REF1", ""), _UNTOLD)[0]
            end = slots.get(annotation.get("TIME_SLOT_REF2", ""), _UNTOLD)[1]
        elif annotation.tag == "REF_ANNOTATION":
            start, end, _ = parents.get(annotation.get("ANNOTATION_REF", ""), (None, None, ""))
        else:
            continue
        text = annotation.findtext("ANNOTATION_VALUE") or ""
        parents[annotation.get("ANNOTATION_ID", "")] = (start, end, text)
        if text.strip():
            rows.append((start, end, text))
    return rows


def _top(tier: Element, names: Mapping[str, Element]) -> Element:
    """Give the outermost tier that a tier depends on."""
    for _ in range(MAX_DEPTH):
        parent = names.get(tier.get("PARENT_REF", ""))
        if parent is None:
            break
        tier = parent
    return tier


def _aligned(tier: Element) -> bool:
    return next(tier.iter("ALIGNABLE_ANNOTATION"), None) is not None


def _spells(rows: list[Row], tier: Element) -> bool:
    """Tell whether nearly all rows are words of a tier."""
    texts = (value.text or "" for value in tier.iter("ANNOTATION_VALUE"))
    words = {_MARKS.sub("", word).casefold() for text in texts for word in text.split()}
    found = sum(_MARKS.sub("", text).casefold() in words for _, _, text in rows)
    return found * 5 >= len(rows) * 4


def _has_text(tier: Element) -> bool:
    return any((value.text or "").strip() for value in tier.iter("ANNOTATION_VALUE"))


FORMAT = Format("ELAN", sniff, read)
