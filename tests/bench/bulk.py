"""Work in bulk: calls per second in one and in two processes, and what a process takes."""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from carereview.cli.checking import CHECKING
from carereview.cli.redacting import SCANNING
from carereview.jobs.run import How, run
from carereview.jobs.task import Task, tell_nobody
from carereview.library.discover import Found, discover
from tests.bench.libraries import thousand_words
from tests.bench.place import Place
from tests.bench.table import Row, number

_CALLS = 1000
_IN_CASE = 10
_SCALING = 1.8
_OPTIONS = {"accept": False, "spacy": {}, "presidio": ""}
NOTES = (
    "Generated calls of 1,000 words, half WebVTT, half Whisper JSON with word times, in cases of "
    "10;\nthree words in ten are private or mention somebody who is. Wall and CPU are milliseconds "
    "of all calls together,\nwithout looking for files; CPU is that of all processes. *Possible*, "
    "and the ratio, are what these CPU times allow\non these processors where nothing else uses "
    "them. What the processors themselves give is measured too: two that\nshare a core are slower "
    "together. Memory is the peak of the largest process. A case is one item of detection,\na call "
    "one of the check. `CAREREVIEW_BENCH_CALLS` sets another number of calls; detection takes a "
    "fifth of them."
)
_LOOP = (
    "import time; began = time.process_time(); words = {}\n"
    "for n in range(2_000_000): words[n % 5000] = str(n).casefold()\n"
    "print(time.process_time() - began)"
)


class _Took(NamedTuple):
    """Seconds: by the clock, and of the processors for the program and for its processes."""

    wall: float
    own: float
    others: float

    def least(self, jobs: int) -> float:
        """Give how long it takes on these processors, if nothing else uses them."""
        return max(self.others / jobs, (self.own + self.others) / (os.cpu_count() or 1))


def measure(place: Place) -> list[Row]:
    """Measure detection and checks, on a tenth of the calls in a quick run."""
    os.environ.update(place.fresh)
    calls = int(os.environ.get("CAREREVIEW_BENCH_CALLS", _CALLS)) // (10 if place.quick else 1)
    few = thousand_words(place.folder / "few", calls // 5, in_case=_IN_CASE)
    many = thousand_words(place.folder / "many", calls, in_case=_IN_CASE)
    checks, scans = _rows("check", CHECKING, many), _rows("detection", SCANNING, few)
    return [_machine(place), *checks, *scans]


def _machine(place: Place) -> Row:
    """Measure a loop of Python alone, and two at once: what two processors are worth here."""
    alone, both = zip(*((_loops(1), _loops(2)) for _ in range(place.times(6))), strict=True)
    took = [cpu * 1e3 for one in both for cpu in one]
    once = [cpu * 1e3 for one in alone for cpu in one]
    return Row("a loop of Python, in two processes at once", [], took, "", "alone",
               2 * median(once) / median(took))  # fmt: skip


def _loops(count: int) -> list[float]:
    words = [sys.executable, "-c", _LOOP]
    running = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for _ in range(count)]
    return [float(one.communicate()[0]) for one in running]


def _rows(name: str, task: Task, library: Path) -> list[Row]:
    found = discover(library)
    calls = len(found.calls)
    one, two = (_timed(task, found, jobs) for jobs in (1, 2))
    scaling = one.least(1) / two.least(2)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    more = f"{_rates(two, 2, calls)}; {number(peak)} MB a process; by the clock "
    more += f"{one.wall / two.wall:.2f} times; the program itself {two.own:.2f} s CPU"
    return [
        Row(f"{calls:,} calls, {name}: 1 process", [one.wall * 1e3],
            [(one.own + one.others) * 1e3], _rates(one, 1, calls)),
        Row(f"{calls:,} calls, {name}: 2 processes", [two.wall * 1e3],
            [(two.own + two.others) * 1e3], more, "1 process", scaling,
            f"≥ {_SCALING}", scaling >= _SCALING),
    ]  # fmt: skip


def _rates(took: _Took, jobs: int, calls: int) -> str:
    cpu = (took.own + took.others) / calls * 1e3
    rate, possible = calls / took.wall, calls / took.least(jobs)
    return f"{rate:.0f} calls/s, possible {possible:.0f}; {cpu:.1f} ms CPU a call"


def _timed(task: Task, found: Found, jobs: int) -> _Took:
    """Do all of it, in processes of their own."""
    began, own, others = time.monotonic(), time.process_time(), _children()
    how = How(jobs, apart=True)
    for outcome in run(task, found, _OPTIONS, how, lambda *_: None, tell_nobody):
        assert not outcome.failure, outcome.failure
    return _Took(time.monotonic() - began, time.process_time() - own, _children() - others)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
