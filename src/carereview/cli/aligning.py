"""Times for the words of one call, found in its recording."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from carereview.cli.bulk import digest_of, explain
from carereview.cli.transcribing import recogniser_of
from carereview.core.call import UNKNOWN, Transcript
from carereview.core.carry import carried
from carereview.core.edits import begun
from carereview.core.guesses import times_shown
from carereview.jobs.task import Hopeless, Item, JobError, Json, Options, Task, Tell
from carereview.library.discover import CallFiles, Found
from carereview.library.opening import LoadedCall, load_call, save_transcript
from carereview.library.problem import SaveError
from carereview.library.stamps import files_stamp
from carereview.speech.align import Aligned, align_forced, align_matched
from carereview.speech.errors import SpeechError
from carereview.speech.forced import ForcedAligner
from carereview.speech.heard import Heard
from carereview.speech.model import find_model


def _items(found: Found, options: Options) -> list[Item]:
    """Give the call that was named; of a library, the calls with a recording and a transcript."""
    if found.single:
        return [Item(files.id, (files, True)) for files in found.calls]
    return [
        Item(files.id, (files, False))
        for files in found.calls
        if files.audio is not None and files.transcripts
    ]


def _work(what: tuple[CallFiles, bool], options: Options, tell: Tell) -> Json:
    """Write the times; give what was found, or None if no word of a library's call wants one."""
    files, named = what
    loaded = load_call(files)
    path, before = _checked(loaded)
    if not named and not _wants(before):
        return None
    language = (options["language"] or before.language).split("-")[0].casefold()
    try:
        aligned = _aligned(before, path, language, options, tell)
    except SpeechError as error:
        kind = Hopeless if named else JobError  # the next call may be of another language
        raise kind(error.what, error.hint) from error
    _save(loaded, before, aligned)
    segments = aligned.transcript.segments
    return {
        "file": str(files.native),
        "timed": aligned.timed,
        "interpolated": aligned.interpolated,
        "words": aligned.words,
        "failed": [[segments[index].start, index] for index in aligned.failed],
    }


def _stamp(what: tuple[CallFiles, bool], options: Options) -> str:
    files, _ = what
    read = [path for path in (files.audio, *files.transcripts) if path and path != files.native]
    stamp = files_stamp(read)
    written = f"{digest_of(files.native)}\n{digest_of(files.review)}"
    return f"{stamp}\n{written}" if stamp or not read else ""


ALIGNING = Task("align", _items, _work, _stamp, explain, writes=True)
"""Gives words their times. Its options: model, language, threads."""


def _wants(transcript: Transcript) -> bool:
    """Tell whether any word has no time, not even an interpolated one."""
    return any(
        not segment.times or UNKNOWN in times_shown(segment)
        for segment in transcript.segments
        if segment.text.strip()
    )


def _checked(loaded: LoadedCall) -> tuple[Path, Transcript]:
    """Give recording and transcript. Raises JobError if either is missing or damaged."""
    if loaded.errors:
        raise JobError(str(loaded.errors[0]))
    if loaded.audio is None:
        raise JobError(f"{loaded.files.id} has no recording", "Put one beside its transcript")
    if not loaded.transcript.segments:
        raise JobError(f"{loaded.files.id} has no text", "See carereview transcribe")
    return loaded.audio, loaded.transcript


def _aligned(
    before: Transcript, path: Path, language: str, options: Options, tell: Tell
) -> Aligned:
    from carereview.audio.quiet import hushed
    from carereview.audio.source import AudioError

    try:
        with hushed():
            found = None
            if options["model"]:
                found = align_matched(before, _heard(path, language, options, tell))
                before = found.transcript
            try:
                aligner = ForcedAligner(language)
            except SpeechError:
                if found is None:
                    raise
                return found
            share = partial(tell, "finding words")
            leave = found.lost if found else ()
            forced = align_forced(before, path, aligner, share, leave)
            return forced if found is None else _both(found, forced)
    except AudioError as error:
        raise JobError(str(error)) from error


def _both(found: Aligned, forced: Aligned) -> Aligned:
    """Count as failed only what neither way found."""
    failed = tuple(index for index in forced.failed if index in found.failed)
    return replace(forced, failed=failed)


def _heard(path: Path, language: str, options: Options, tell: Tell) -> list[Heard]:
    from carereview.speech.transcribe import hear

    recogniser = recogniser_of(find_model(options["model"]), language, options["threads"])
    return hear(path, recogniser, lambda heard, share: tell("listening", share))


def _save(loaded: LoadedCall, before: Transcript, aligned: Aligned) -> None:
    """Write the times, and take along what was decided about the words. Raises JobError."""
    ordered = tuple(sorted(aligned.transcript.segments, key=lambda segment: segment.start))
    review = carried(loaded.review, before, aligned.transcript)
    try:
        if review != loaded.review:
            loaded.review_document.save(begun(review), keep="mine")
        save_transcript(loaded, replace(aligned.transcript, segments=ordered), keep="mine")
    except SaveError as error:
        raise JobError(error.what, error.hint) from error
