"""`carereview compare`: how far two reviewers agree, and where they don't."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError
from carereview.cli.merge import read_review
from carereview.cli.output import complain, say, say_json
from carereview.cli.places import find
from carereview.cli.words import UNKNOWN, count
from carereview.core.agreement import Judged, Tagged, judged, kappa, tagged
from carereview.core.call import Transcript
from carereview.core.timecode import clock
from carereview.library.discover import CallFiles
from carereview.library.grouping import REVIEW_ENDING
from carereview.library.opening import load_call


@dataclass(frozen=True, slots=True)
class Compared:
    """What two reviewers made of one call."""

    call: str
    transcript: Transcript
    tags: tuple[Tagged, ...]
    scores: tuple[Judged, ...]


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("mine", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "theirs",
        metavar="OTHER",
        type=Path,
        help="another reviewer's STEM.review.yaml, or a folder of them",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def _run(arguments: Namespace) -> int:
    compared = list(_compared(arguments.mine, arguments.theirs))
    if not compared:
        what = f"No call of {arguments.mine} has a review in {arguments.theirs}, too"
        raise CommandError(what, f"Reviews are called STEM{REVIEW_ENDING}, as the call's own")
    if arguments.json:
        say_json(_json(compared))
        return DONE
    for line in _lines(compared):
        say(line)
    return DONE


COMPARE = Command(
    "Compare two reviewers' work: Cohen's kappa for each tag (was it given to what was said in a\n"
    "segment, or not), for all of them, and for scores; then every place where they differ. What\n"
    "is printed is not redacted.",
    "carereview compare ~/calls/router ~/anna/router",
    _add_arguments,
    _run,
)


def _compared(mine: Path, theirs: Path) -> Iterator[Compared]:
    """Compare every call that both have a review of."""
    for files in find(mine).calls:
        other = _other(files, theirs)
        if not files.review.is_file() or not other.is_file():
            continue
        if other.samefile(files.review):
            raise CommandError(f"{other} is the same review", "Name the other reviewer's")
        loaded = load_call(files)
        for problem in loaded.problems:
            complain(str(problem))
        ours, review = loaded.review, read_review(other)
        tags = tagged(loaded.transcript, ours, review)
        yield Compared(files.id, loaded.transcript, tags, judged(ours, review))


def _other(files: CallFiles, theirs: Path) -> Path:
    """Give where the other review of a call would be: in the same place, or beside the others."""
    if not theirs.is_dir():
        return theirs
    same = theirs / f"{files.id}{REVIEW_ENDING}"
    return same if same.is_file() else theirs / files.review.name


def _lines(compared: Sequence[Compared]) -> Iterator[str]:
    every = [tag for call in compared for tag in call.tags]
    yield f"{count(len(compared), 'call')} compared"
    yield f"  kappa of tags    {_value(_of_tags(every))}"
    for name in _names(every):
        yield f"    {name}: {_value(_of_tags([tag for tag in every if tag.tag == name]))}"
    scores = [score for call in compared for score in call.scores]
    yield f"  kappa of scores  {_value(_of_scores(scores))} ({count(len(scores), 'score')} by both)"
    for call in compared:
        for when, what in _differences(call):
            yield f"  {call.call}{f' {when}' if when else ''}: {what}"


def _differences(call: Compared) -> Iterator[tuple[str, str]]:
    for tag in call.tags:
        if tag.mine != tag.theirs:
            when = clock(call.transcript.segments[tag.segment].start)
            yield when, f"{tag.tag}, {'yours' if tag.mine else 'theirs'} only"
    for score in call.scores:
        if score.mine != score.theirs:
            yield "", f"{score.criterion}: you {_score(score.mine)}, they {_score(score.theirs)}"


def _names(tags: Sequence[Tagged]) -> list[str]:
    return sorted({tag.tag for tag in tags})


def _of_tags(tags: Sequence[Tagged]) -> float | None:
    return kappa([(tag.mine, tag.theirs) for tag in tags])


def _of_scores(scores: Sequence[Judged]) -> float | None:
    return kappa([(score.mine, score.theirs) for score in scores])


def _value(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.2f}"


def _score(score: int | None) -> str:
    return "n/a" if score is None else str(score)


def _json(compared: Sequence[Compared]) -> dict[str, object]:
    every = [tag for call in compared for tag in call.tags]
    scores = [score for call in compared for score in call.scores]
    by_tag = {name: _of_tags([tag for tag in every if tag.tag == name]) for name in _names(every)}
    return {
        "calls": [call.call for call in compared],
        "kappa": {"tags": _of_tags(every), "by_tag": by_tag, "scores": _of_scores(scores)},
        "differences": [row for call in compared for row in _rows(call)],
    }


def _rows(call: Compared) -> Iterator[dict[str, object]]:
    for tag in call.tags:
        if tag.mine != tag.theirs:
            place = {
                "segment": tag.segment,
                "start_ms": call.transcript.segments[tag.segment].start,
            }
            yield {
                "call": call.call,
                "tag": tag.tag,
                **place,
                "mine": tag.mine,
                "theirs": tag.theirs,
            }
    for score in call.scores:
        if score.mine != score.theirs:
            given = {"mine": score.mine, "theirs": score.theirs}
            yield {"call": call.call, "criterion": score.criterion, **given}
