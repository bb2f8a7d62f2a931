"""`carereview search`: words and phrases in all transcripts and moments of a library."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from contextlib import suppress
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError, UsageError
from carereview.cli.output import cells, columns, complain, cut, pad, say, say_json
from carereview.cli.places import find_library
from carereview.cli.progress import shown_progress
from carereview.cli.words import count
from carereview.core.clean import clean
from carereview.core.timecode import clock
from carereview.formats.native import FORMAT
from carereview.library.discover import Found
from carereview.library.index import Index, IndexTrouble, index_in_memory, open_index
from carereview.library.query import QueryError, expression
from carereview.library.search import MOST, Hit, Hits, search, snippet
from carereview.publish.catalog import refresh

_SNIPPET = 160
"""Characters of a hit's text where no terminal says how much fits."""

_LEAST = 24


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "library", metavar="LIBRARY", type=Path, help="a folder of calls, a case or a call"
    )
    parser.add_argument(
        "query",
        metavar="QUERY",
        help='words that are said together, "a phrase", or the beginning of a word and a star: '
        "'rappel* \"numéro de dossier\"'. Case and accents don't matter",
    )
    parser.add_argument(
        "--most", metavar="N", type=_count, default=MOST, help=f"so many hits; else {MOST}"
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def _run(arguments: Namespace) -> int:
    try:
        expression(arguments.query)  # before the whole library is read for nothing
    except QueryError as error:
        raise UsageError(f"The query cannot be used: {error}") from error
    found = find_library(arguments.library)
    for problem in found.problems:
        if problem.path == found.library and problem.error:
            raise CommandError(f"{problem.path}: {problem.what}", problem.hint.capitalize())
    hits = _found(found, arguments.query, arguments.most)
    if arguments.json:
        say_json(_json(found, arguments.query, hits))
        return DONE
    for line in _lines(hits.hits):
        say(line)
    if not hits.hits:
        complain(f"Nothing was found in {count(len(found.calls), 'call')}")
    elif hits.more:
        complain(f"These are the first {len(hits.hits)}. Narrow it down, or give --most")
    return DONE


SEARCH = Command(
    "Find words in all transcripts, and in the notes of moments: UNREDACTED. What was read is kept "
    "in an\nindex in your cache folder, so that the next search is quick.",
    "carereview search ~/calls '\"numéro de dossier\" rappel*'",
    _add_arguments,
    _run,
)


def _count(text: str) -> int:
    with suppress(ValueError):
        if 1 <= int(text) <= 1_000_000:
            return int(text)
    raise ArgumentTypeError(f"{text} is no number from 1 to 1000000")


def _found(found: Found, query: str, most: int) -> Hits:
    """Bring the index up to date and ask it; one that cannot be kept is made for this time."""
    try:
        if not found.single:  # the index is that of a folder: one call alone is soon read
            with suppress(IndexTrouble), open_index(found.library) as index:
                return _ask(index, found, query, most)
        with index_in_memory() as index:
            return _ask(index, found, query, most)
    except IndexTrouble as error:
        hint = "Python's SQLite needs FTS5, and room for the index"
        raise CommandError(f"It cannot be searched: {error}", hint) from error


def _ask(index: Index, found: Found, query: str, most: int) -> Hits:
    with shown_progress() as watch:
        for progress in refresh(found, index):
            watch.step("reading", progress.done / max(progress.total, 1))
            if progress.trouble:  # what is not in the index would not be found
                raise IndexTrouble(progress.trouble)
    return search(index, query, most)


def _json(found: Found, query: str, hits: Hits) -> dict[str, object]:
    return {
        "format": FORMAT,
        "library": str(found.library),
        "query": query,
        "hits": [
            {
                "call": hit.call,
                "kind": "moment" if hit.segment is None else "segment",
                "segment": hit.segment,
                "start_ms": hit.start,
                "speaker": hit.speaker,
                "text": hit.text,
                "marks": [{"char_start": mark.start, "char_end": mark.end} for mark in hit.marks],
            }
            for hit in hits.hits
        ],
        "more": hits.more,
    }


def _lines(hits: tuple[Hit, ...]) -> list[str]:
    """Write one line for each hit: call, time, speaker, and what was said around the word."""
    heads = [(clean(hit.call), clock(hit.start), clean(hit.speaker) or _kind(hit)) for hit in hits]
    widths = [max(map(cells, column)) for column in zip(*heads, strict=True)]
    whole = columns()
    left = max((whole or 0) - sum(widths) - 2 * len(widths), _LEAST) if whole else None
    lines = []
    for hit, head in zip(hits, heads, strict=True):
        said = clean(snippet(hit, left or _SNIPPET).text)
        places = [pad(cell, width) for cell, width in zip(head, widths, strict=True)]
        lines.append("  ".join([*places, cut(said, left) if left else said]))
    return lines


def _kind(hit: Hit) -> str:
    return "moment" if hit.segment is None else "–"
