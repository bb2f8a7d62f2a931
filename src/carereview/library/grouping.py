"""The files of one folder, sorted into calls: what shares a stem belongs together."""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from carereview.library.problem import Problem
from carereview.library.sniff import AUDIO_SUFFIXES, may_be_transcript, may_have_word_times

CASE_FILE = "case.yaml"
REGISTER_FILE = "register.yaml"
CALL_ENDING = ".call.yaml"
REVIEW_ENDING = ".review.yaml"
EDITS_FILE = "edits.jsonl"
SCORECARD_FILE = "scorecard.yaml"

_AUDIO_RANK = {suffix: rank for rank, suffix in enumerate(AUDIO_SUFFIXES)}


@dataclass(frozen=True, slots=True)
class CallFiles:
    """The files of one call. `id` is the path without suffix, relative to the library, with `/`.

    `transcripts` come in order of preference: native, then with word times, then the newest.
    `case` is the folder whose case file and register hold for this call.
    """

    id: str
    folder: Path
    stem: str
    case: Path
    audio: Path | None = None
    transcripts: tuple[Path, ...] = ()

    @property
    def native(self) -> Path:
        """Give where the corrected transcript is kept, whether the file exists or not."""
        return self.folder / f"{self.stem}{CALL_ENDING}"

    @property
    def review(self) -> Path:
        """Give where the review is kept, whether the file exists or not."""
        return self.folder / f"{self.stem}{REVIEW_ENDING}"


@dataclass(slots=True)
class _Group:
    audio: list[str] = field(default_factory=list)
    transcripts: list[str] = field(default_factory=list)


def group_calls(
    library: Path, folder: Path, case: Path, names: Sequence[str], problems: list[Problem]
) -> list[CallFiles]:
    """Make calls of the files in a folder; what is odd about them is added to `problems`."""
    groups, reviews = _sort_names(folder, names)
    prefix = _prefix(library, folder)
    calls = []
    for stem, group in groups.items():
        audio = _best_audio(folder, group.audio, problems)
        transcripts = _in_order(folder, group.transcripts)
        calls.append(CallFiles(prefix + stem, folder, stem, case, audio, transcripts))
    for stem in reviews - groups.keys():
        what = "a review without a recording or a transcript of the same name"
        hint = "bring those back, or rename the review after them"
        problems.append(Problem(folder / f"{stem}{REVIEW_ENDING}", None, what, hint, error=False))
    problems += [p for name in names if (p := _misnamed(folder, name))]
    return calls


def _misnamed(folder: Path, name: str) -> Problem | None:
    """Find a name that is nearly one of ours: `register.yml`, `01.Review.yaml`.

    An error, not a warning: what such a file hides would stay readable.
    """
    lower = name.lower()
    if not lower.endswith((".yaml", ".yml")):
        return None
    meant = lower.removesuffix(".yml").removesuffix(".yaml") + ".yaml"
    ours = meant in (CASE_FILE, REGISTER_FILE) or meant.endswith(REVIEW_ENDING)
    if not ours or name in (CASE_FILE, REGISTER_FILE) or name.endswith(REVIEW_ENDING):
        return None
    hint = "call it register.yaml, case.yaml or STEM.review.yaml"
    return Problem(folder / name, None, "is not read under this name", hint)


def _sort_names(folder: Path, names: Iterable[str]) -> tuple[dict[str, _Group], set[str]]:
    groups: dict[str, _Group] = defaultdict(_Group)
    reviews: set[str] = set()
    texts: list[tuple[str, str]] = []
    for name in names:
        stem, dot, ending = name.rpartition(".")
        suffix = (dot + ending).lower()
        if suffix in _AUDIO_RANK:
            groups[stem].audio.append(name)
        elif name.endswith(REVIEW_ENDING):
            reviews.add(name.removesuffix(REVIEW_ENDING))
        elif name.endswith(CALL_ENDING):
            groups[name.removesuffix(CALL_ENDING)].transcripts.append(name)
        elif name not in (CASE_FILE, REGISTER_FILE, SCORECARD_FILE, EDITS_FILE):
            texts.append((name, suffix))
    recordings = {name: stem for stem, group in groups.items() for name in group.audio}
    top = os.path.join(folder, "")  # noqa: PTH118 - a Path per file would double the time
    for name, suffix in texts:
        if may_be_transcript(top + name, suffix):
            groups[_stem(name, recordings)].transcripts.append(name)
    return groups, reviews


def _stem(name: str, recordings: dict[str, str]) -> str:
    """Give a transcript's stem; `01.mp3.words.json` belongs to the recording `01.mp3`."""
    stem = whole = name.rpartition(".")[0]
    while "." in whole:
        if whole in recordings:
            return recordings[whole]
        whole = whole.rpartition(".")[0]
    return stem


def _prefix(library: Path, folder: Path) -> str:
    relative = os.path.relpath(folder, library)
    return "" if relative == os.curdir else relative.replace(os.sep, "/") + "/"


def _best_audio(folder: Path, names: list[str], problems: list[Problem]) -> Path | None:
    if not names:
        return None
    if len(names) == 1:
        return folder / names[0]
    best = min(names, key=lambda n: (_AUDIO_RANK[Path(n).suffix.lower()], n))
    others = ", ".join(sorted(set(names) - {best}))
    what = f"several recordings share this name; {others} stays unused"
    problems.append(Problem(folder / best, None, what, "rename the others", error=False))
    return folder / best


def _in_order(folder: Path, names: list[str]) -> tuple[Path, ...]:
    paths = [folder / name for name in names]
    return tuple(paths if len(paths) < 2 else sorted(paths, key=_preference))


def _preference(path: Path) -> tuple[int, bool, float, str]:
    native = 0 if path.name.endswith(CALL_ENDING) else 1
    if native and path.suffix.lower() in (".yaml", ".yml"):
        return (1, False, 0.0, path.name)
    if not native:
        return (0, False, 0.0, path.name)
    try:
        modified = path.stat().st_mtime
    except OSError:  # gone or not to be entered: last
        modified = 0.0
    return (2, not may_have_word_times(path), -modified, path.name)
