"""Tables (CSV, TSV): a row for each segment, or for each word, with a header or plain.

The unit of the times is what the header says; else a decimal point means seconds, and whole
numbers far apart milliseconds, as Whisper writes them.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.starts import Started, add_started
from carereview.formats.tableread import are_milliseconds, is_table, read_table, row_of
from carereview.formats.turns import Turns


def sniff(source: Source) -> bool:
    """Tell by a column of times and one of texts."""
    return is_table(source)


def read(source: Source) -> Transcript:
    """Read each row as a segment, or as a word. Raises FormatError for broken quotes."""
    columns, rows = read_table(source)
    builder = Builder(source.warnings)
    in_ms = are_milliseconds(columns, rows)
    started = [row_of(columns, row, in_ms, number) for number, row in enumerate(rows, start=1)]
    short = [row.where for row in started if not row.text.strip()]
    if short:
        builder.warn(f"{short[0]}: no text, so it is left out (rows like it: {len(short)})")
    if _are_words(started):
        turns = Turns(builder)
        for row in started:
            turns.spoken(row.text, row.start, row.end, builder.speaker(row.speaker))
        turns.finish()
    else:
        add_started(builder, started)
    return builder.build()


def _are_words(rows: list[Started]) -> bool:
    """Tell whether the rows are words: nearly all are one, and none lasts long."""
    single = sum(len(row.text.split()) == 1 for row in rows)
    brief = all(row.end is not None and row.end - (row.start or 0) < 3000 for row in rows)
    return len(rows) > 3 and brief and single * 5 >= len(rows) * 4


FORMAT = Format("table (CSV, TSV)", sniff, read, last_resort=True)
