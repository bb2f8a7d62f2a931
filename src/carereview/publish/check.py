"""The last look at a bundle before it comes into place: is anything private still in it?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from carereview.core.padding import GAP, PAD
from carereview.core.register import Register
from carereview.privacy.covers import Cover, covered_places
from carereview.privacy.leaks import Leak, sweep
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.secrets import KeptPlace, kept_places, withheld_words
from carereview.privacy.texts import Texts
from carereview.publish.captions_check import read_captions
from carereview.publish.clips import Clip
from carereview.publish.errors import Refused
from carereview.publish.html_check import ReadPage, read_page
from carereview.publish.html_page import HTML
from carereview.publish.html_times import strange_times
from carereview.publish.names import CAPTIONS, ENDINGS, is_own_name
from carereview.publish.receipt import RECEIPT, own_numbers, read_receipt
from carereview.publish.receipt_bleeps import Bleeps
from carereview.publish.request import CLIPS, CaseRequest, Request
from carereview.publish.sound import Recording
from carereview.publish.untold import untold_words
from carereview.publish.wording.own import own_words

SOUNDS = tuple(f".{name}" for name in CLIPS)
"""Endings of the sounds that a bundle may hold; recordings have the first."""


def check(
    folder: Path,
    cases: tuple[CaseRequest, ...],
    labels: tuple[str, ...] = (),
    twins: Mapping[str, str] | None = None,
    recordings: Sequence[Recording | Clip] | None = None,
    request: Request | None = None,
) -> None:
    """Search the whole folder for what each case hides.

    A case's secrets may not stand in another's pages either: one customer's number is the same
    in every case. `labels` are what the speakers are called there, so that a form can be found
    that is cut in two by the label between. `twins` are the files with the words that are the
    pages' own in disguise, since those may also be names (see `privacy.fixed`). `recordings` are
    compared with their originals, and clips with the recordings that they are cut from; None if
    that is done elsewhere. `request` tells which calls the pages tell, and how far bleeps reach.

    Raises Refused with one line for each place, which names the pseudonym only.
    """
    known = [_known(one, request) for one in cases]
    sounds = {} if not folder.is_dir() else dict(_sounds(folder))
    pure = [name for name, strange in sounds.items() if not strange]
    lines = [f"{name}: {what}" for name, strange in sounds.items() for what in strange]
    webs = {} if not folder.is_dir() else dict(_read_pages(folder))
    lines += [f"{name}: holds {what}" for name, web in webs.items() for what in web.strange]
    lines += _mistimed(folder, webs, [plan for one in known for plan in one.plans])
    texts = {name: web.text for name, web in webs.items() if not web.strange}
    lines += [f"{name}: is no file of a bundle; take it away" for name in _others(folder)]
    for one in known:
        found = one.sweep(folder, labels, twins, pure, texts)
        lines += [_line(leak, one.matcher) for leak in found]
    if recordings is not None:
        plans = {path: plan for one in known for path, plan in one.recordings.items()}
        lines += _heard(folder, recordings, plans, sounds)
        lines += _misnoted(folder, recordings, request)
    if lines:
        raise Refused(leaks=_without_forms(lines, [one.matcher for one in known]))


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a case: made anew here, so that no mistake of the exporter is shared."""

    matcher: Matcher
    register: Register
    withheld: tuple[str, ...]
    kept: tuple[KeptPlace, ...]
    covered: tuple[Cover, ...]
    recordings: Mapping[Path, Plan]
    plans: tuple[Plan, ...]

    def sweep(
        self,
        folder: Path,
        labels: tuple[str, ...],
        twins: Mapping[str, str] | None,
        sounds: Sequence[str],
        texts: Mapping[str, str],
    ) -> tuple[Leak, ...]:
        """Search a folder for it."""
        return sweep(
            folder,
            self.register,
            withheld=self.withheld,
            kept=self.kept,
            labels=labels,
            twins=twins,
            own_names=[path.name for path in folder.rglob("*") if is_own_name(path.name)],
            own_endings=ENDINGS,
            own_words=own_words(),
            own_numbers=own_numbers(folder),
            covered=self.covered,
            sounds=sounds,
            texts=texts,
            matcher=self.matcher,
        )


def _known(one: CaseRequest, request: Request | None) -> _Known:
    register = one.case.register
    matcher = Matcher(register)
    withheld: list[str] = [] if request is None else [*untold_words(request, one)]
    kept: list[KeptPlace] = []
    pad, gap = (PAD, GAP) if request is None else (request.pad, request.gap)
    plans = [
        make_plan(c.transcript, c.review, register, matcher=matcher, pad=pad, gap=gap)
        for c in one.calls
    ]
    for call, plan in zip(one.calls, plans, strict=True):
        withheld += withheld_words(call.transcript, call.review)
        kept += kept_places(plan, register)
    sounds = {c.audio: p for c, p in zip(one.calls, plans, strict=True) if c.audio is not None}
    covered = covered_places(plans)
    return _Known(matcher, register, tuple(withheld), tuple(kept), covered, sounds, tuple(plans))


def _sounds(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the recordings of a bundle, and what is in each that is no sound of ours."""
    for path in sorted(path for path in folder.rglob("*") if path.suffix in SOUNDS):
        from carereview.audio.container import strange_parts
        from carereview.audio.source import AudioError

        try:
            strange = tuple(strange_parts(path))
        except AudioError as error:
            strange = (str(error),)
        yield path.relative_to(folder).as_posix(), strange


def _read_pages(folder: Path) -> Iterator[tuple[str, ReadPage]]:
    """Read web pages and captions; one that is no text is searched like any other file."""
    for pattern, read in ((HTML, read_page), (f"*{CAPTIONS}", read_captions)):
        for path in sorted(folder.rglob(pattern)):
            with suppress(UnicodeDecodeError, OSError):
                yield path.relative_to(folder).as_posix(), read(path.read_bytes().decode())


def _mistimed(folder: Path, webs: Mapping[str, ReadPage], plans: Sequence[Plan]) -> Iterator[str]:
    """Say which web pages tell of times that neither words that are shown nor bleeps have."""
    try:
        noted = read_receipt(folder).bleeps if webs else None
    except (OSError, ValueError):
        noted = None
    windows = noted.windows if noted else {}
    for name, web in webs.items():
        beside = name.removesuffix(HTML)
        own = {k.removeprefix(beside): w for k, w in windows.items() if k.startswith(beside)}
        if strange_times(web.calls, plans, own):
            yield f"{name}: tells times that are neither those of its words nor of bleeps"


def _others(folder: Path) -> Iterator[str]:
    """Give the files that are none a bundle is made of: whatever they hold, nobody asked for it."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        folder_or_link = path.is_dir() or path.is_symlink()
        ours = path.suffix in (".md", *SOUNDS) or path.name == HTML or name == RECEIPT
        if not folder_or_link and not ours and not _captions_a_sound(path):
            yield name


def _captions_a_sound(path: Path) -> bool:
    beside = (path.with_suffix(ending) for ending in SOUNDS)
    return path.suffix == CAPTIONS and any(sound.is_file() for sound in beside)


def _heard(
    folder: Path,
    recordings: Sequence[Recording | Clip],
    plans: Mapping[Path, Plan],
    sounds: Iterable[str],
) -> Iterator[str]:
    """Say what is wrong with the recordings: with their windows, their samples, their number."""
    for recording in recordings:
        if isinstance(recording, Recording):
            plan = plans.get(recording.source)
            if plan is None or plan.windows() != recording.windows:
                yield f"{recording.name}: its bleeps are not those of its call"
        yield from recording.troubles(folder)
    for name in set(sounds) - {recording.name for recording in recordings}:
        yield f"{name}: is no recording that was asked for"


def _misnoted(
    folder: Path, recordings: Sequence[Recording | Clip], request: Request | None
) -> Iterator[str]:
    """Say if the receipt tells of other bleeps than there are, so that nothing hides in it."""
    windows = {one.name: one.windows for one in recordings if isinstance(one, Recording)}
    clips = {one.name: one.span for one in recordings if isinstance(one, Clip)}
    wanted = None
    if request is not None and windows:
        wanted = Bleeps(request.pad, request.gap, windows, clips=clips)
    try:
        noted = read_receipt(folder).bleeps
    except (OSError, ValueError):
        noted = None
    if noted != wanted and request is not None:
        yield f"{RECEIPT}: tells of other bleeps than the recordings have"


def safely_said(lines: Iterable[str], cases: Iterable[CaseRequest]) -> tuple[str, ...]:
    """Hide forms in lines too, each once: a file may be called after somebody."""
    return _without_forms(lines, [Matcher(one.case.register) for one in cases])


def _without_forms(lines: Iterable[str], matchers: Iterable[Matcher]) -> tuple[str, ...]:
    for texts in map(Texts, matchers):
        lines = [texts.text(line) for line in lines]
    return tuple(dict.fromkeys(lines))


def _line(leak: Leak, matcher: Matcher) -> str:
    whom = matcher.placeholder(leak.entity) if leak.entity else "private words"
    return f"{leak.place}: {whom}, {leak.how}; hide it there, or decide on it in the register (R)"
