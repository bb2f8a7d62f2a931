"""`carereview align`: give the words of a transcript their times in the recording."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM, CommandError
from carereview.cli.output import complain, say
from carereview.cli.places import find_call
from carereview.cli.progress import shown_progress
from carereview.cli.words import count
from carereview.core.call import Transcript
from carereview.core.carry import carried
from carereview.core.edits import begun
from carereview.core.timecode import clock
from carereview.library.opening import LoadedCall, load_call, save_transcript
from carereview.library.problem import SaveError
from carereview.speech.align import Aligned, align_forced, align_matched
from carereview.speech.errors import SpeechError
from carereview.speech.forced import ForcedAligner
from carereview.speech.heard import Heard
from carereview.speech.model import find_model

_MOST_LISTED = 20

Tell = Callable[[str, float], None]
"""Told what is done, and the share of it."""


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("call", metavar="CALL", type=Path, help="a call, by any of its files")
    parser.add_argument(
        "--model",
        metavar="NAME",
        default="",
        help="hear the call with this model of the recogniser first: for text whose times are far "
        "off or missing, and for German and Italian",
    )
    parser.add_argument("--language", metavar="CODE", default="", help="else as the call states")


def _run(arguments: Namespace) -> int:
    loaded = load_call(find_call(arguments.call))
    path, before = _checked(loaded)
    language = (arguments.language or before.language).split("-")[0].casefold()
    try:
        with shown_progress() as watch:
            aligned = _aligned(before, path, language, arguments.model, watch.step)
    except SpeechError as error:
        raise CommandError(error.what, error.hint) from error
    _save(loaded, before, aligned)
    return _report(loaded, aligned)


ALIGN = Command(
    "Find the words of a transcript in its recording, and write their times to STEM.call.yaml.\n"
    "Text stays as it is, and so does the file it came from. French and English need\n"
    "pip install 'carereview[align]'; --model hears the call first (carereview[asr]).",
    "carereview align ~/calls/router/01-first-call",
    _add_arguments,
    _run,
)


def _checked(loaded: LoadedCall) -> tuple[Path, Transcript]:
    """Give recording and transcript. Raises CommandError if either is missing or damaged."""
    if loaded.errors:
        raise CommandError(str(loaded.errors[0]))
    if loaded.audio is None:
        raise CommandError(f"{loaded.files.id} has no recording", "Put one beside its transcript")
    if not loaded.transcript.segments:
        raise CommandError(f"{loaded.files.id} has no text", "See carereview transcribe")
    return loaded.audio, loaded.transcript


def _aligned(before: Transcript, path: Path, language: str, model: str, tell: Tell) -> Aligned:
    from carereview.audio.quiet import hushed
    from carereview.audio.source import AudioError

    try:
        with hushed():
            found = None
            if model:
                found = align_matched(before, _heard(path, language, model, tell))
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
        raise CommandError(str(error)) from error


def _both(found: Aligned, forced: Aligned) -> Aligned:
    """Count as failed only what neither way found."""
    failed = tuple(index for index in forced.failed if index in found.failed)
    return replace(forced, failed=failed)


def _heard(path: Path, language: str, model: str, tell: Tell) -> list[Heard]:
    from carereview.speech.transcribe import hear
    from carereview.speech.whisper import Whisper

    recogniser = Whisper(find_model(model), language)
    return hear(path, recogniser, lambda heard, share: tell("listening", share))


def _save(loaded: LoadedCall, before: Transcript, aligned: Aligned) -> None:
    """Write the times, and take along what was decided about the words. Raises CommandError."""
    ordered = tuple(sorted(aligned.transcript.segments, key=lambda segment: segment.start))
    review = carried(loaded.review, before, aligned.transcript)
    try:
        if review != loaded.review:
            loaded.review_document.save(begun(review), keep="mine")
        save_transcript(loaded, replace(aligned.transcript, segments=ordered), keep="mine")
    except SaveError as error:
        raise CommandError(error.what, error.hint) from error


def _report(loaded: LoadedCall, aligned: Aligned) -> int:
    say(f"{loaded.files.native}: {aligned.timed} of {count(aligned.words, 'word')} have a time")
    segments = aligned.transcript.segments
    for index in aligned.failed[:_MOST_LISTED]:
        complain(f"not found, left as it was: {clock(segments[index].start)} segment {index + 1}")
    if len(aligned.failed) > _MOST_LISTED:
        complain(f"and {len(aligned.failed) - _MOST_LISTED} more")
    return PROBLEM if aligned.failed else DONE
