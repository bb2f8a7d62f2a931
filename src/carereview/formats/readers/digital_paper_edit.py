"""Digital Paper Edit of the BBC: words and paragraphs side by side.

https://github.com/bbc/digital-paper-edit-client. Times are seconds. What Hyperaudio keeps of the
recogniser (transcript.original.json) looks the same.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import an_object, first_object, objects
from carereview.formats.paragraphs import add_paragraphs
from carereview.formats.source import Source


def sniff(source: Source) -> bool:
    """Tell by words with a text, paragraphs, and no recording's address as services give it."""
    document = an_object(source.json)
    paragraphs = document.get("paragraphs")
    if not isinstance(paragraphs, list) or {"audio_url", "text", "segments"} & document.keys():
        return False
    return {"start", "end", "text"} <= first_object(document.get("words")).keys()


def read(source: Source) -> Transcript:
    """Read each paragraph as a segment."""
    document = an_object(source.json)
    builder = Builder(source.warnings)
    add_paragraphs(builder, objects(document.get("words")), objects(document.get("paragraphs")))
    return builder.build()


FORMAT = Format("Digital Paper Edit JSON", sniff, read)
