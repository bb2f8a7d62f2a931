"""Harper Valley Bank corpus: a list of turns with the times of words beside them.

https://github.com/cricketclub/gridspace-stanford-harper-valley. Times are milliseconds; those of
words count from the turn's `start_ms` and are of the recogniser's text, not the person's.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, first_object, objects
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds
from carereview.formats.turns import Turns


def sniff(source: Source) -> bool:
    """Tell by a list of turns with a role and a person's transcript."""
    return {"human_transcript", "speaker_role", "start_ms"} <= first_object(source.json).keys()


def read(source: Source) -> Transcript:
    """Read each turn as a segment, in the person's words."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    for turn in objects(source.json):
        start, length = from_milliseconds(turn.get("start_ms")), turn.get("duration_ms")
        lasts = from_milliseconds(length)
        if start is not None:
            _add_words(turns, turn, start)
        end = None if start is None or lasts is None else start + lasts
        text = a_text(turn.get("human_transcript")) or a_text(turn.get("transcript"))
        turns.close(builder.speaker(a_text(turn.get("speaker_role"))), start, end, text)
    turns.finish()
    return builder.build()


def _add_words(turns: Turns, turn: Object, zero: int) -> None:
    words = a_text(turn.get("transcript")).split()
    offsets, lengths = _list(turn.get("word_offsets_ms")), _list(turn.get("word_durations_ms"))
    if not len(words) == len(offsets) == len(lengths):
        return
    for word, offset, length in zip(words, offsets, lengths, strict=True):
        first, lasts = from_milliseconds(offset), from_milliseconds(length)
        if first is not None and lasts is not None:
            turns.word(word, zero + first, zero + first + lasts)
        else:
            turns.word(word, None, None)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


FORMAT = Format("Harper Valley Bank JSON", sniff, read)
