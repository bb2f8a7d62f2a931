"""Problems of files, as `check` reports them and as JSON values."""

import os
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from carereview.library.problem import Problem

_LINE = re.compile(r"line (\d{1,9}): ")


def placed(problem: Problem) -> Problem:
    """Give a problem its line where only its text tells it, as transcript readers do."""
    found = _LINE.match(problem.what)
    if found is None or problem.line is not None:
        return problem
    return replace(problem, line=int(found[1]), what=problem.what[found.end() :])


def spare(problem: Problem) -> Problem:
    """Make an error a warning: the file isn't needed."""
    return replace(problem, error=False)


def problems_json(problems: Iterable[Problem], library: Path) -> list[dict[str, object]]:
    """Give problems with their file relative to the library, with `/`."""
    return [
        {
            "file": relative(problem.path, library),
            "line": problem.line,
            "what": problem.what,
            "hint": problem.hint,
            "error": problem.error,
        }
        for problem in map(placed, problems)
    ]


def relative(path: Path, library: Path) -> str:
    """Give a path relative to the library, with `/`; one above it begins with `..`."""
    return os.path.relpath(path, library).replace(os.sep, "/")
