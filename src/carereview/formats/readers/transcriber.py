"""Transcriber (.trs): turns with time stamps between the lines, and who speaks when several do.

http://trans.sourceforge.net, trans-14.dtd. Times are seconds. Within a turn each Sync begins a
segment; each Who says that from there another of the turn's speakers is heard, at the same time.
"""

from xml.etree.ElementTree import Element

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.xmlread import attribute, named, parse_xml, root_name


def sniff(source: Source) -> bool:
    """Tell by the outermost element."""
    return root_name(source) == "Trans"


def read(source: Source) -> Transcript:
    """Read what stands between the stamps. Raises FormatError for broken XML."""
    root, warnings = parse_xml(source)
    builder = Builder(warnings)
    names = {
        speaker.get("id", ""): builder.speaker(speaker.get("name", ""))
        for speaker in named(root, "Speaker")
    }
    for turn in named(root, "Turn"):
        ids = turn.get("speaker", "").split()
        _add_turn(builder, turn, [names.get(each) or builder.speaker(each) for each in ids])
    return builder.build(language=language_code(attribute(root, "lang")))


def _add_turn(builder: Builder, turn: Element, speakers: list[str]) -> None:
    start = from_seconds(turn.get("startTime"))
    speaker = speakers[0] if speakers else ""
    syncs = [from_seconds(sync.get("time")) for sync in turn.iter("Sync")] or [start]
    ends = [*syncs[1:], from_seconds(turn.get("endTime"))]
    at, text = -1, turn.text or ""
    for child in turn:
        if child.tag in ("Sync", "Who"):
            _add(builder, start, ends[max(at, 0)], text, speaker)
            text = ""
        if child.tag == "Sync":
            at += 1
            start = syncs[at]
        elif child.tag == "Who":
            number = child.get("nb", "")
            which = int(number) - 1 if number.isdecimal() and len(number) < 4 else 0
            speaker = speakers[which] if 0 <= which < len(speakers) else ""
        text += child.tail or ""
    _add(builder, start, ends[max(at, 0)], text, speaker)


def _add(builder: Builder, start: int | None, end: int | None, text: str, speaker: str) -> None:
    builder.add(start, end, " ".join(text.split()), speaker)


FORMAT = Format("Transcriber", sniff, read)
