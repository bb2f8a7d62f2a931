"""noScribe: HTML with an anchor around each stretch, `ts_START_END_SPEAKER` in milliseconds.

https://github.com/kaixxx/noScribe. The speaker stands in the anchor's name and again in the text;
renaming changes only the text, so the text's name counts. `//` stands before and after what
somebody says while another speaks; the time may stand in the text once more, before or after the
colon.
"""

import re
from itertools import chain
from urllib.parse import unquote

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.htmlread import Bit, html_bits, html_meta, is_html
from carereview.formats.source import Source
from carereview.formats.speakers import split_prefix
from carereview.formats.times import from_milliseconds

_ANCHOR = re.compile(r"ts_(\d{1,9})_(\d{1,9})(?:_(.{0,80}))?", re.DOTALL)

_STAMP = re.compile(r"\[\d\d:\d\d:\d\d\]\s{0,9}", re.ASCII)
_STAMPED_NAME = re.compile(r"([^\[\]:]{1,80}?)\s?\[\d\d:\d\d:\d\d\]\s?:", re.ASCII)
_ASIDE = "//"


def sniff(source: Source) -> bool:
    """Tell by HTML with such an anchor."""
    return is_html(source) and 'name="ts_' in source.text


def read(source: Source) -> Transcript:
    """Read each anchor as a segment."""
    builder = Builder(source.warnings)
    audio = html_meta(source.text).get("audio_source", "")
    names: dict[str, str] = {}
    anchor, text, begins = "", "", False
    for bit in chain(html_bits(source.text), [Bit("", (), False)]):
        found = _anchor(bit)
        if found != anchor:
            _add(builder, names, anchor, text, begins)
            anchor, text, begins = found, "", bit.begins
        text += bit.text
    return builder.build(audio=audio.replace("\\", "/").rpartition("/")[2])


def _anchor(bit: Bit) -> str:
    names = (tag.attributes.get("name", "") for tag in bit.around if tag.name == "a")
    return next((name for name in names if name.startswith("ts_")), "")


def _add(builder: Builder, names: dict[str, str], anchor: str, text: str, begins: bool) -> None:
    """Add a segment; at the beginning of a paragraph or aside its text says who speaks."""
    found = _ANCHOR.fullmatch(anchor)
    if not found:
        return
    label = unquote(found[3] or "")
    begins = begins or label.startswith(_ASIDE)
    label = label.removeprefix(_ASIDE)
    text = text.strip().removeprefix(_ASIDE).lstrip()
    text = _STAMPED_NAME.sub(r"\1:", text, count=1) if _STAMPED_NAME.match(text) else text
    name, rest = split_prefix(text) if begins and label else ("", text)
    if name:
        names[label] = name
    speaker = builder.speaker(names.get(label, label))
    start, end = from_milliseconds(found[1]), from_milliseconds(found[2])
    stamp = _STAMP.match(rest)
    builder.add(start, end, rest[stamp.end() :] if stamp else rest, speaker)


FORMAT = Format("noScribe HTML", sniff, read)
