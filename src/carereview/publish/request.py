"""What somebody asks to be exported: the calls of one or more cases, for whom, and where to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from carereview.audio.clip_formats import FORMATS
from carereview.core.audience import find_audience, seen_by
from carereview.core.language import language_of
from carereview.core.padding import GAP, PAD
from carereview.library.config import Config
from carereview.library.discover import locate
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.privacy.propose import with_suspicions
from carereview.publish.gate import Kind
from carereview.publish.written import texts_of

CLIPS = tuple(ending.removeprefix(".") for ending in FORMATS)
"""Formats that clips may have; in the first they are proven to the last bit."""

Clock = Callable[[], datetime]


def now() -> datetime:
    """Give the time for a receipt."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class CaseRequest:
    """A case, with those of its calls that the export is about."""

    case: LoadedCase
    calls: tuple[LoadedCall, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """An export to render or to write. `out` is the folder that becomes the bundle.

    `alone`: one call was asked for by its path, so its page is about that call only. `html`: a
    web page goes along. `audio`: the recordings come along, bleeped, `pad` and `gap` ms around and
    between what is hidden, and clips in the format `clips`, one of `CLIPS`; with `audition`, a
    public page waits until every bleep was heard. `damage` tells what of the library could not be
    looked at.
    """

    kind: Kind
    cases: tuple[CaseRequest, ...]
    out: Path = Path("export")
    audience: str = ""
    alone: bool = False
    audio: bool = False
    damage: tuple[str, ...] = ()
    clock: Clock = now
    pad: int = PAD
    gap: int = GAP
    audition: bool = True
    html: bool = False
    clips: str = CLIPS[0]


def load_request(
    path: Path,
    kind: Kind,
    out: Path,
    audience: str = "",
    clock: Clock = now,
    *,
    audio: bool = False,
    config: Config | None = None,
    html: bool = False,
    clips: str = CLIPS[0],
) -> Request:
    """Load what a path means, a call, a case or a library, to export it.

    A redacted bundle shows its audience what it may see; a public page is for everybody,
    whatever audience it names. The user's settings say how far bleeps reach.

    Raises LibraryError if there is nothing there.
    """
    found = locate(path)
    calls: dict[Path, list[LoadedCall]] = {}
    for files in found.calls:
        calls.setdefault(files.case, []).append(load_call(files))
    cases = tuple(
        CaseRequest(_for_audience(_suspected(load_case(folder), own), kind, audience), tuple(own))
        for folder, own in calls.items()
    )
    damage = tuple(str(problem) for problem in found.problems if problem.error)
    request = Request(
        kind, cases, out, audience, found.single, audio, damage, clock, html=html, clips=clips
    )
    return request if config is None else _as_set(request, config)


def _as_set(request: Request, config: Config) -> Request:
    pad, gap = config.bleep_pad_ms, config.bleep_gap_ms
    return replace(request, pad=pad, gap=gap, audition=config.audition)


def _suspected(case: LoadedCase, calls: list[LoadedCall]) -> LoadedCase:
    """Hide also what nobody has decided on, but a detector suspects: in calls and all texts."""
    told = [call.transcript for call in calls]
    texts = texts_of(case.case, [call.review for call in calls])
    language, _ = language_of(case.case.language, told)
    return case._replace(register=with_suspicions(case.register, told, language, texts))


def _for_audience(case: LoadedCase, kind: Kind, audience: str) -> LoadedCase:
    if kind is Kind.PUBLIC or not audience:
        return case
    chosen = find_audience(audience, case.case.audiences)
    return case._replace(register=seen_by(chosen, case.register))
