"""IBM Watson Speech to Text: results with time stamps, speakers in a list of their own.

https://cloud.ibm.com/apidocs/speech-to-text. Times are seconds. A speaker belongs to the word
that begins at the same time. A job's result wraps the results once more; the real-time service
sends document after document, the speakers in some of their own.
"""

from collections.abc import Mapping

from carereview.core.call import UNKNOWN, Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import (
    Object,
    a_text,
    an_object,
    documents,
    first_document,
    first_object,
    objects,
    percent,
)
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice


def sniff(source: Source) -> bool:
    """Tell by results that are final or not, or by the number of the first result."""
    document = first_document(source)
    document = an_object(document[0] if isinstance(document, list) and document else document)
    document = next(iter(_unwrapped(document)), document)
    first = first_object(document.get("results"))
    if not first:
        return isinstance(document.get("results"), list) and "result_index" in document
    return "alternatives" in first and "final" in first


def read(source: Source) -> Transcript:
    """Read each final result as a segment, cut where the speaker changes.

    Raises FormatError where one of several documents is broken.
    """
    builder = Builder(source.warnings)
    turns = Turns(builder)
    listed = [each for document in documents(source) for each in _unwrapped(an_object(document))]
    labels = {
        from_seconds(label.get("from")): voice(label.get("speaker"))
        for document in listed
        for label in objects(document.get("speaker_labels"))
    }
    for document in listed:
        for result in objects(document.get("results")):
            if result.get("final") is not False:
                _add(turns, builder, first_object(result.get("alternatives")), labels)
    turns.finish()
    return builder.build()


def _add(turns: Turns, builder: Builder, best: Object, labels: Mapping[int | None, str]) -> None:
    stamps = [stamp for stamp in _lists(best.get("timestamps")) if len(stamp) == 3]
    rates = [rate for rate in _lists(best.get("word_confidence")) if len(rate) == 2]
    speaker, cut = "", False
    for at, (word, first, last) in enumerate(stamps):
        start, end = from_seconds(first), from_seconds(last)
        label = builder.speaker(labels.get(start, ""))
        if at and label != speaker:
            turns.close(speaker)
            cut = True
        speaker = label
        rated = at < len(rates) and rates[at][0] == word
        turns.word(a_text(word), start, end, percent(rates[at][1]) if rated else UNKNOWN)
    turns.close(speaker, text="" if cut else a_text(best.get("transcript")))


def _unwrapped(document: Object) -> list[Object]:
    inner = [each for each in objects(document.get("results")) if "results" in each]
    return inner or [document]


def _lists(value: object) -> list[list[object]]:
    return [item for item in value if isinstance(item, list)] if isinstance(value, list) else []


FORMAT = Format("IBM Watson JSON", sniff, read)
