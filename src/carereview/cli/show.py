"""`carereview show`: the transcript of one call, to read or in a file format."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from carereview.audio.facts import quick_facts
from carereview.cli.command import Command
from carereview.cli.errors import DONE, REFUSED, CommandError
from carereview.cli.output import complain, say, say_file, say_json
from carereview.cli.places import find_call, settings
from carereview.cli.words import noticed
from carereview.core.call import AudioFacts, Speaker, Transcript
from carereview.core.review import Moment, Rename, Review
from carereview.formats.source import FormatError
from carereview.formats.writing import WRITERS, Content
from carereview.library.opening import LoadedCall, load_call, load_case


class Shown(NamedTuple):
    """What is shown of a call: `name` is what it is called without a title.

    `remarks` are for whoever asked, not for readers.
    """

    name: str
    content: Content
    audio: AudioFacts | None
    duration_ms: int
    remarks: tuple[str, ...]


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "call", metavar="CALL", type=Path, help="any file of a call, with or without its suffix"
    )
    parser.add_argument(
        "--redacted",
        action="store_true",
        help="hide what an export hides, in any of the forms below; without it nothing is hidden",
    )
    forms = parser.add_mutually_exclusive_group()
    for name, what in {"json": "JSON, for programs", **WRITERS}.items():
        forms.add_argument(
            f"--{name}", dest="form", action="store_const", const=name, help=f"print {what}"
        )


def _run(arguments: Namespace) -> int:
    shown = _redacted(arguments.call) if arguments.redacted else _as_it_is(arguments)
    transcript = shown.content.transcript
    if arguments.form == "json":
        from carereview.formats.json_out import to_json

        say_json(to_json(shown.name, transcript, shown.audio, shown.duration_ms))
    elif arguments.form:
        say_file(_file(arguments.form, shown.content))
    else:
        from carereview.cli.show_text import transcript_lines

        for line in transcript_lines(shown.name, transcript, shown.duration_ms):
            say(line)
    for remark in shown.remarks:
        complain(remark)
    return DONE


SHOW = Command(
    "Print the transcript of a call as the app shows it: with the speakers' names as renamed, and\n"
    "UNREDACTED unless you say --redacted. `carereview export` also looks for leaks, and writes a\n"
    "receipt.",
    "carereview show ~/calls/router/01-first-call --vtt",
    _add_arguments,
    _run,
)


def renamed(transcript: Transcript, review: Review) -> Transcript:
    """Give the transcript with the reviewer's names and roles of speakers."""
    renames = {rename.speaker: rename for rename in review.speakers}
    speakers = tuple(_named(speaker, renames.get(speaker.id)) for speaker in transcript.speakers)
    return replace(transcript, speakers=speakers)


def _named(speaker: Speaker, rename: Rename | None) -> Speaker:
    if rename is None:
        return speaker
    return Speaker(speaker.id, rename.role or speaker.role, rename.name or speaker.name)


def _as_it_is(arguments: Namespace) -> Shown:
    """Give a call unredacted. Raises CommandError if there is nothing of what was asked for."""
    call = load_call(find_call(arguments.call))
    _refuse_unreadable(call)
    if arguments.form not in ("json", "csv") and call.transcript_path is None:
        hint = "Put one beside the recording, with the same name"
        raise CommandError(f"{call.files.id} has no transcript", hint)
    facts = quick_facts(call.audio) if call.audio else None
    transcript = renamed(call.transcript, call.review)
    if call.audio and arguments.form == "eaf":
        transcript = replace(transcript, audio=call.audio.name)
    return Shown(
        call.files.id,
        Content(transcript, _moments(call)),
        replace(facts, path=call.audio.name) if facts and call.audio else None,
        facts.duration_ms if facts else transcript.duration,
        # JSON has them in `warnings`.
        () if arguments.form == "json" else tuple(_problems(call, arguments.call)),
    )


def _moments(call: LoadedCall) -> tuple[Moment, ...]:
    """Give the moments with the names of their tags."""
    if not call.review.moments:
        return ()
    case = load_case(call.files.case).case
    return tuple(
        replace(moment, tags=tuple(case.tag(tag).label for tag in moment.tags))
        for moment in call.review.moments
    )


def _problems(call: LoadedCall, path: Path) -> list[str]:
    found = len(call.problems)
    return [f"{noticed(found)}. See carereview check {path}"] if found else []


def _redacted(path: Path) -> Shown:
    """Give a call as readers may see it. Raises CommandError if it can't be told what that is."""
    from carereview.publish.errors import Refused
    from carereview.publish.transcript import moments_of, redacted_file, transcript_of

    find_call(path)  # says what is wrong with the path
    try:
        call, notes = redacted_file(path, config=settings())
    except Refused as refused:
        first, *others = refused.missing
        more = f" (and {len(others)} more)" if others else ""
        raise CommandError(f"Refused: {first}{more}", code=REFUSED) from refused
    content = Content(transcript_of(call), moments_of(call))
    return Shown(call.key, content, None, call.duration_ms, notes)


def _file(form: str, content: Content) -> str:
    from carereview.formats.writing import write

    try:
        return write(form, content)
    except FormatError as error:
        raise CommandError(f"It cannot be written: {error.message}", "Mend that text") from error


def _refuse_unreadable(call: LoadedCall) -> None:
    """Raise CommandError if the call has transcripts, but none that can be read."""
    if call.transcript_path is None and call.errors:
        first = call.errors[0]
        place = f"{first.path}:{first.line}" if first.line else str(first.path)
        raise CommandError(f"{place}: {first.what}", first.hint.capitalize())
