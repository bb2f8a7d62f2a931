"""Everything that may be wrong with the files of one case or of one call."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from carereview.cli.bulk import explain
from carereview.cli.consistency import contradictions, disagreements, lost_links
from carereview.cli.problems import spare
from carereview.cli.strays import strays
from carereview.core.call import Transcript
from carereview.jobs.task import Item, Json, Options, Task, Tell
from carereview.library.case_calls import calls_of_case
from carereview.library.discover import CallFiles, Found
from carereview.library.document import Document
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.library.problem import Problem
from carereview.library.review_file import REVIEW_CODEC
from carereview.library.scorecard_file import load_criteria
from carereview.library.stamps import call_stamp, case_stamp
from carereview.library.transcript_file import read_any


class _Case(NamedTuple):
    """The folder of a case, with those of its calls that are checked."""

    folder: Path
    calls: tuple[CallFiles, ...]


class _Found(NamedTuple):
    """What was odd about the folders themselves."""

    problems: tuple[Problem, ...]


_Subject = CallFiles | _Case | _Found


def problem_of(row: Sequence[Json]) -> Problem:
    """Read a problem that was found."""
    path, line, what, hint, error = row
    return Problem(Path(path), line, what, hint, error)


def _items(found: Found, options: Options) -> list[Item]:
    """Give the cases, each with `/` after its name, and the calls."""
    by_case: dict[Path, list[CallFiles]] = {case.folder: [] for case in found.cases}
    for files in found.calls:
        by_case.setdefault(files.case, []).append(files)
    cases = [Item(f"{c.id}/", _Case(c.folder, tuple(by_case[c.folder]))) for c in found.cases]
    odd = [Item("/", _Found(found.problems))] if found.problems else []
    return [*odd, *cases, *(Item(files.id, files) for files in found.calls)]


def _work(subject: _Subject, options: Options, tell: Tell) -> Json:
    """Give the problems as rows, of how many calls; of a case the register above that it uses."""
    if isinstance(subject, CallFiles):
        case = _case_of(subject.case)
        return {"problems": _rows(_of_call(load_call(subject), case)), "calls": 1, "above": ""}
    if isinstance(subject, _Found):
        return {"problems": _rows(subject.problems), "calls": 0, "above": ""}
    folder, calls = subject
    case = load_case(folder)
    above = f"{folder}: uses the register {case.register_above}" if case.register_above else ""
    problems = _rows((*_of_case(case), *_links(folder, calls)))
    return {"problems": problems, "calls": 0, "above": above}


def _stamp(subject: _Subject, options: Options) -> str:
    if isinstance(subject, CallFiles):
        stamps = [call_stamp(subject), case_stamp(subject.case)]
    elif isinstance(subject, _Found):
        stamps = [""]  # told by this very run
    else:
        stamps = [case_stamp(subject.folder), *map(call_stamp, subject.calls)]
    return "\n".join(stamps) if all(stamps) else ""


CHECKING = Task("check", _items, _work, _stamp, explain)
"""Checks cases and calls."""


def _rows(problems: Iterable[Problem]) -> Json:
    return [[str(p.path), p.line, p.what, p.hint, p.error] for p in problems]


def _case_of(folder: Path) -> LoadedCase:
    """Read the case of a call; the next call of the same one needn't read it again."""
    stamp = case_stamp(folder)
    return _kept_case(folder, stamp) if stamp else load_case(folder)


@lru_cache(maxsize=4)
def _kept_case(folder: Path, stamp: str) -> LoadedCase:
    return load_case(folder)


def _of_case(case: LoadedCase) -> Iterator[Problem]:
    yield from case.problems
    yield from contradictions(case)
    yield from load_criteria(case.case, case.folder)[1]
    yield from strays(case.case_document, case.case)
    yield from strays(case.register_document, case.register)


def _links(folder: Path, calls: Sequence[CallFiles]) -> Iterator[Problem]:
    """Look at the links between moments, if these calls have any."""
    linked = [files for files in calls if _has_links(files)]
    if not linked:
        return
    asked = {files.review for files in calls}
    known = [_light(load_call(files)) for files in calls]
    every = [call for _, call in calls_of_case(folder, known)]
    yield from (p for p in lost_links(every) if p.path in asked)


def _has_links(files: CallFiles) -> bool:
    review = Document(files.review, REVIEW_CODEC).load()
    return any(moment.links for moment in review.moments)


def _light(call: LoadedCall) -> LoadedCall:
    """Give a call without its words: links don't need them, and a case may hold many calls."""
    return call._replace(transcript=Transcript(started=call.transcript.started))


def _of_call(call: LoadedCall, case: LoadedCase) -> Iterator[Problem]:
    yield from call.problems
    yield from strays(call.review_document, call.review)
    yield from strays(call.transcript_document, None)
    for path in call.files.transcripts:
        if path not in (call.transcript_path, call.files.native):
            # Another transcript of a call that has one: its problems keep nobody from work.
            _, problems = read_any(path)
            yield from map(spare, problems) if call.transcript_path else problems
    yield from disagreements(call, case)
