"""A bundle of its own for each case of a library, written or verified."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from carereview.cli.bulk import digest_of, explain
from carereview.core.padding import GAP, PAD
from carereview.jobs.naming import numbered
from carereview.jobs.task import Item, JobError, Json, Options, Task, Tell
from carereview.library.discover import CallFiles, Found
from carereview.library.problem import LibraryError
from carereview.library.stamps import call_stamp, case_stamp
from carereview.library.walk import RECEIPT_FILE
from carereview.privacy.matcher import Matcher
from carereview.privacy.texts import Texts
from carereview.publish.export import ExportError, Kind, Refused, Request, export, load_request
from carereview.publish.request import CLIPS
from carereview.publish.verify import verify
from carereview.publish.watch import Watch


class _Each(NamedTuple):
    """A case: its folder, its calls, its number, and whether no other folder has its name."""

    folder: Path
    calls: tuple[CallFiles, ...]
    number: int
    unique: bool


def _items(found: Found, options: Options) -> list[Item]:
    by_case: dict[Path, list[CallFiles]] = {}
    for files in found.calls:
        by_case.setdefault(files.case, []).append(files)
    names = {case.folder: case.id or "." for case in found.cases}
    ids = {folder: names.get(folder, str(folder)) for folder in by_case}
    library = found.library.absolute().name
    numbers = options.get("cases") or numbered([*map(_bare, ids.values())], library)
    return [
        Item(ids[folder], _Each(folder, tuple(calls), *numbers.get(_bare(ids[folder]), (0, False))))
        for folder, calls in by_case.items()
    ]


def _bare(id: str) -> str:
    return "" if id == "." else id


def _export(each: _Each, options: Options, tell: Tell) -> Json:
    """Write the bundle of a case; give its place, or what is missing or still private."""
    from carereview.audio.quiet import hushed  # a decoder's chatter is none of ours

    request = _request(each, options)
    target = Path(options["out"]) / _name(each, request)
    try:
        with hushed():
            done = export(replace(request, out=target), Watch(tell))
    except Refused as refused:
        missing = [str(each) for each in refused.missing]
        return {"case": each.folder.name, "missing": missing, "leaks": list(refused.leaks)}
    except ExportError as error:
        raise JobError(error.what, error.hint) from error
    return {"folder": str(done.folder), "files": list(done.files), "notes": list(done.notes)}


def _verify(each: _Each, options: Options, tell: Tell) -> Json:
    """Check the bundles that a case has, one for each kind that there is."""
    from carereview.audio.quiet import hushed

    bundles = [Path(options["out"]) / name for name in _bundles(each, options)]
    try:
        with hushed():
            return [verified(one, each.folder) for one in bundles if one.is_dir()]
    except (ExportError, LibraryError) as error:
        raise JobError(error.what, error.hint) from error


def _bundles(each: _Each, options: Options) -> list[str]:
    """Give what the bundles of a case are called. Raises JobError."""
    names = {
        _name(each, _request(each, {**_PLAIN, **options, "kind": kind, "audience": audience}))
        for kind, audience in options["kinds"]
    }
    return sorted(names)


def _stamp(each: _Each, options: Options) -> str:
    """Give what changes with the case and with its bundles, wherever they are by now."""
    stamps = [case_stamp(each.folder), *map(call_stamp, each.calls)]
    return "\n".join(stamps) if all(stamps) else ""


def _exported(each: _Each, options: Options) -> str:
    """Give the same, if the bundle is where it was put; else it is made anew."""
    stamp = _stamp(each, options)
    try:
        name = _name(each, _request(each, options)) if stamp else ""
    except JobError:
        return ""
    return stamp and f"{stamp}\n{digest_of(Path(options['out']) / name / RECEIPT_FILE)}"


_PLAIN = {
    "audio": False,
    "html": False,
    "pad": PAD,
    "gap": GAP,
    "audition": True,
    "clips": CLIPS[0],
}

EXPORTING = Task("export", _items, _export, _exported, explain, writes=True, renew=50)
"""Writes bundles. Its options are those of the command and of the settings that bear on it."""

VERIFYING = Task("verify", _items, _verify, _stamp, explain, renew=50, needs=_bundles)
"""Verifies the bundles in the folder `out`, of these `kinds` (each with an audience)."""


def verified(bundle: Path, library: Path) -> dict[str, Json]:
    """Verify one bundle. Raises ExportError and LibraryError."""
    found = verify(bundle, library)
    return {
        "bundle": bundle.name,
        "leaks": list(found.leaks),
        "changes": list(found.changes),
        "notes": list(found.notes),
        "files": found.files,
        "recordings": found.recordings,
    }


def _request(each: _Each, options: Options) -> Request:
    """Load a case, for the export of those calls alone that were asked for. Raises JobError."""
    kind, out, audience = Kind(options["kind"]), Path(options["out"]), options["audience"]
    try:
        request = load_request(each.folder, kind, out, audience, audio=options["audio"])
    except LibraryError as error:
        raise JobError(error.what, error.hint) from error
    asked = {files.review for files in each.calls}
    cases = tuple(
        replace(one, calls=tuple(call for call in one.calls if call.files.review in asked))
        for one in request.cases
        if any(call.files.review in asked for call in one.calls)
    )
    settings = {name: options[name] for name in ("pad", "gap", "audition", "html", "clips")}
    return replace(request, cases=cases, **settings)


def _name(each: _Each, request: Request) -> str:
    """Name the bundle after the case's folder, if that tells nothing private and is enough.

    No other name has two hyphens side by side.
    """
    slugs = [Texts(Matcher(one.case.register)).slug(each.folder.name) for one in request.cases]
    slug = str(slugs[0]) if slugs else ""
    return slug if slug and each.unique else f"{slug or 'case'}--{each.number}"
