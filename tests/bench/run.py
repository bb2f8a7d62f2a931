"""Measure how fast the program is: python tests/bench/run.py [--quick] [GROUP ...]."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # it is started as a script

from tests.bench import bulk, formats, highlight, index, keys, listing, opening, sound, start
from tests.bench.place import HERE, Place
from tests.bench.table import Row, markdown

GROUPS: Mapping[str, Callable[[Place], list[Row]]] = {
    "start": start.measure,
    "opening": opening.measure,
    "keys": keys.measure,
    "highlight": highlight.measure,
    "listing": listing.measure,
    "sound": sound.measure,
    "index": index.measure,
    "formats": formats.measure,
    "bulk": bulk.measure,
}
SOUND, INDEX, READERS, BULK = ("sound",), ("index",), ("formats",), ("bulk",)
SCREENS = tuple(name for name in GROUPS if name not in (*SOUND, *INDEX, *READERS, *BULK))
PAGES = {SCREENS: "RESULTS.md", SOUND: "SOUND.md", INDEX: "INDEX.md", READERS: "FORMATS.md"}
PAGES[BULK] = "BULK.md"
"""Which groups, all together, are kept where."""


def main() -> int:
    """Measure, print the table, and keep it if all of one page was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=", ".join(GROUPS))
    parser.add_argument("--quick", action="store_true", help="repeat less often")
    arguments = parser.parse_args()
    unknown = set(arguments.groups) - set(GROUPS)
    if unknown:
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    groups = tuple(arguments.groups) or SCREENS
    for name in groups:
        print(f"measuring: {name} …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            rows += GROUPS[name](Place(Path(folder), arguments.quick))
    own: dict[tuple[str, ...], str] = {SOUND: sound.NOTES, INDEX: index.NOTES}
    own[READERS], own[BULK] = formats.NOTES, bulk.NOTES
    notes = own.get(groups, _NOTES)
    report = _report(rows, arguments.quick, notes)
    print(report)
    if groups in PAGES:
        (HERE / PAGES[groups]).write_text(report, encoding="utf-8")
    return 0


def _report(rows: Sequence[Row], quick: bool, notes: str) -> str:
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    versions = ", ".join(f"{name} {version(name)}" for name in ("carereview", "textual", "rich"))
    return (
        "# Measured\n\n"
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} processors ({_processor()}), load {load} at the end. "
        f"Python {platform.python_version()}, {versions}."
        f"{' A quick run.' if quick else ''}\n\n{notes}\n\n{markdown(rows)}\n"
    )


_NOTES = (
    "In a pseudo-terminal of 120 × 40. "
    "Wall and CPU are `median [least–most]` in milliseconds. A paint ends with its last byte at "
    "the terminal.\nCPU is that of all threads until then. Where other work shares the "
    "processors, CPU is the figure to compare:\nwall times and the 95th percentile then hold "
    "other people's work too."
)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "unknown"


if __name__ == "__main__":
    sys.exit(main())
