"""audapolis (.audapolis): a ZIP with the recordings and a document.json.

https://github.com/bugbakery/audapolis, app/src/core/document.ts. Times are seconds in the source,
so they stay true where the project cut or moved something. Versions 1 and 2 nest the words in
paragraphs, version 3 lists paragraph marks and words in a row.
"""

from collections.abc import Iterator

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import FormatError, Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice
from carereview.formats.zipread import member_names, read_member

_MEMBER = "document.json"


def sniff(source: Source) -> bool:
    """Tell by the archive's member, beside which nothing of Hyperaudio stands."""
    names = member_names(source)
    return _MEMBER in names and "hyperaudio.json" not in names


def read(source: Source) -> Transcript:
    """Read each paragraph as a segment. Raises FormatError if the project is broken."""
    inner = read_member(source, _MEMBER)
    document = an_object(inner.json)
    if not isinstance(document.get("content"), list):
        raise inner.json_error or FormatError(f"{_MEMBER} has no content; save it in audapolis")
    builder = Builder(inner.warnings)
    turns = Turns(builder)
    sources: set[str] = set()
    speaker, language = "", ""
    for item in _items(document):
        if item.get("type") == "paragraph_start":
            turns.close(speaker)
            speaker = builder.speaker(voice(item.get("speaker")))
            language = language or language_code(item.get("language"))
        elif item.get("type") in ("text", "word"):
            sources.add(a_text(item.get("source")))
            start, length = from_seconds(item.get("sourceStart")), from_seconds(item.get("length"))
            end = None if start is None or length is None else start + length
            text = a_text(item.get("text")) or a_text(item.get("word"))
            turns.word(text, start, end, percent(item.get("conf")))
    turns.close(speaker)
    turns.finish()
    if len(sources) > 1:
        builder.warn(f"the project has {len(sources)} recordings; times are those of each")
    return builder.build(language=language)


def _items(document: Object) -> Iterator[Object]:
    for item in objects(document.get("content")):
        if isinstance(item.get("content"), list):
            yield {**item, "type": "paragraph_start"}
            yield from objects(item["content"])
        else:
            yield item


FORMAT = Format("audapolis project", sniff, read)
