"""Plain text whose lines begin with a time: `[00:12] Nora: Hi`, `00:12 Hi`, `[0:12 - 0:15] Hi`."""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.clocklines import Kind, kind_of, rows_of
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.starts import add_started
from carereview.formats.tableread import is_table


def sniff(source: Source) -> bool:
    """Tell by lines that begin with a time, or hold some, before any heading that ends with one."""
    kind = kind_of(source.text)
    return kind in (Kind.FIRST, Kind.INLINE) and not is_table(source, headed=True)


def read(source: Source) -> Transcript:
    """Read each time with the text beside and below it as a segment."""
    builder = Builder(source.warnings)
    add_started(builder, rows_of(source.text, kind_of(source.text) or Kind.FIRST))
    return builder.build()


FORMAT = Format("text with times", sniff, read)
