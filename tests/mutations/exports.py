"""Exports of random libraries over every option, each searched for what it may not hold.

    python -m tests.mutations.exports --count 10000 [--seed N]

prints how many were written, refused and leaking, and what leaked. The numbers of the seeds that
leaked make each one again: `--seed N --count 1`.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from carereview.core.audience import AUDIENCES
from carereview.library.config import Config
from carereview.publish.export import ExportError, Kind, Refused, export, load_request
from carereview.publish.verify import verify
from tests.mutations.random_case import Made, make_library
from tests.mutations.search import leaks

_WITH_SOUND = 0.08
"""Share of the exports that have recordings: they take ten times as long."""

_WITH_WEB_PAGE = 0.5
"""Share of the exports that have a web page."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one export: written, or why not; and what leaked."""

    seed: int
    what: str
    found: tuple[str, ...] = ()


def try_one(seed: int, folder: Path, *, again: bool = False) -> Outcome:
    """Make a library in a folder, export some of it with some options, and search that.

    `again`: verify the bundle too.
    """
    random = Random(seed)
    audio = random.random() < _WITH_SOUND
    made = make_library(folder / "library", random, audio)
    kind = random.choice(list(Kind))
    audience = random.choice(("", "", *(one.name for one in AUDIENCES)))
    path = _path(made, random)
    settings, html = _settings(random), random.random() < _WITH_WEB_PAGE
    request = load_request(
        path, kind, folder / "out", audience, audio=audio, config=settings, html=html
    )
    try:
        done = export(request)
    except Refused as refused:
        return Outcome(seed, "refused", tuple(_told(str(refused), made)) if refused.leaks else ())
    except ExportError as error:
        return Outcome(seed, f"error: {error}")
    found = [*leaks(done.folder, made, _seen(kind, audience))]
    if again:
        found += [f"verify: {line}" for line in verify(done.folder, path).leaks]
    return Outcome(seed, "written", tuple(dict.fromkeys(found)))


def _path(made: Made, random: Random) -> Path:
    return random.choice((made.library, *made.cases, *made.calls))


def _settings(random: Random) -> Config:
    pad, gap = random.choice((0, 100, 250, 500)), random.choice((0, 400, 900))
    return Config(audition=False, bleep_pad_ms=pad, bleep_gap_ms=gap)


def _seen(kind: Kind, audience: str) -> frozenset[str]:
    if kind is Kind.PUBLIC:
        return frozenset()
    return frozenset(c for one in AUDIENCES if one.name == audience for c in one.sees)


def _told(refusal: str, made: Made) -> Iterator[str]:
    """Say whether a refusal repeats what it refuses."""
    for secret in made.secrets:
        if secret.form.casefold() in refusal.casefold():
            yield f"the refusal tells {secret.form!r}"


def try_many(seeds: range) -> Iterator[Outcome]:
    """Try one export for each seed, in a folder of its own that is removed at once."""
    with tempfile.TemporaryDirectory() as name:
        for seed in seeds:
            folder = Path(name) / str(seed)
            yield try_one(seed, folder, again=seed % 10 == 0)
            shutil.rmtree(folder, ignore_errors=True)


def main(arguments: list[str]) -> int:
    """Run the command; give 1 if anything leaked."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations.exports")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args(arguments)
    begun, counts = time.process_time(), Counter[str]()
    leaking: list[int] = []
    for outcome in try_many(range(asked.seed, asked.seed + asked.count)):
        counts[outcome.what] += 1
        if outcome.found:
            leaking.append(outcome.seed)
            print(outcome.seed, outcome.what, *outcome.found, sep="\n  ", flush=True)
    print(*(f"{count:6} {what}" for what, count in counts.most_common()), sep="\n")
    print(f"{len(leaking):6} leaking: {leaking}")
    print(f"{time.process_time() - begun:.0f} s of processor time")
    return bool(leaking)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
