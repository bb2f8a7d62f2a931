"""Hyperaudio Lite: a page with a span for each word, `data-m` its start and `data-d` its length.

https://github.com/hyperaudio/hyperaudio-lite. Both are milliseconds; a span of the class
`speaker`, or one in brackets without a length, names who speaks from there. A whole page has
buttons and hints around its transcript: what stands before its first paragraph and after its last.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.htmlread import Bit, html_bits, is_html
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds
from carereview.formats.turns import Turns


def sniff(source: Source) -> bool:
    """Tell by HTML with words that have a start."""
    return is_html(source) and "data-m=" in source.text and 'name="ts_' not in source.text


def read(source: Source) -> Transcript:
    """Read each paragraph as a segment."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    speaker = ""
    for bit in _transcript(list(html_bits(source.text))):
        text = " ".join(bit.text.split())
        if not text:
            continue
        if bit.begins:
            turns.close(speaker)
        if _is_speaker(bit, text):
            turns.close(speaker)
            speaker = builder.speaker(text.strip("[]: "))
        else:
            turns.word(text, *_times(bit))
    turns.close(speaker)
    turns.finish()
    return builder.build()


def _transcript(bits: list[Bit]) -> list[Bit]:
    """Give the paragraphs from the first to the last that has a word with a time."""
    timed = [
        at for at, bit in enumerate(bits) if bit.around and "data-m" in bit.around[-1].attributes
    ]
    if not timed:
        return bits
    first, end = timed[0], timed[-1] + 1
    while first and not bits[first].begins:
        first -= 1
    while end < len(bits) and not bits[end].begins:
        end += 1
    return bits[first:end]


def _is_speaker(bit: Bit, text: str) -> bool:
    attributes = bit.around[-1].attributes if bit.around else {}
    if "speaker" in attributes.get("class", "").split():
        return True
    return attributes.get("data-d") == "0" and text.startswith("[") and text.endswith("]")


def _times(bit: Bit) -> tuple[int | None, int | None]:
    attributes = bit.around[-1].attributes if bit.around else {}
    start = from_milliseconds(attributes.get("data-m"))
    length = from_milliseconds(attributes.get("data-d"))
    return start, None if start is None or length is None else start + length


FORMAT = Format("Hyperaudio HTML", sniff, read)
