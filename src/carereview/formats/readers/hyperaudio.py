"""Hyperaudio Lite Editor (.hyperaudio): a ZIP whose hyperaudio.json is the truth.

https://github.com/hyperaudio/hyperaudio-lite-editor, docs/hyperaudio-format.md. Times are seconds;
a paragraph says who spoke from when to when. Words that the editor struck out were said, so they
are kept, and a warning tells of them.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import a_text, an_object, objects
from carereview.formats.languages import language_code
from carereview.formats.paragraphs import add_paragraphs
from carereview.formats.source import FormatError, Source
from carereview.formats.zipread import member_names, read_member

_MEMBER = "hyperaudio.json"


def sniff(source: Source) -> bool:
    """Tell by the archive's member."""
    return _MEMBER in member_names(source)


def read(source: Source) -> Transcript:
    """Read each paragraph as a segment. Raises FormatError if the project is broken."""
    inner = read_member(source, _MEMBER)
    project = an_object(inner.json)
    transcript = an_object(project.get("transcript"))
    if not isinstance(transcript.get("words"), list):
        raise inner.json_error or FormatError(f"{_MEMBER} has no words; save the project again")
    builder = Builder(inner.warnings)
    words = objects(transcript["words"])
    add_paragraphs(builder, words, objects(transcript.get("paragraphs")))
    struck = sum(word.get("struck") is True for word in words)
    if struck:
        builder.warn(f"words that are struck out there, but kept here: {struck}")
    texts = an_object(project.get("texts"))
    media = an_object(project.get("media"))
    return builder.build(
        title=" ".join(a_text(texts.get("title")).split()),
        language=language_code(texts.get("language")),
        audio=a_text(media.get("filename")).replace("\\", "/").rpartition("/")[2],
    )


FORMAT = Format("Hyperaudio project", sniff, read)
