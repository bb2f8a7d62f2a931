"""`carereview show`: the transcript of one call, to read or in a file format."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from carereview.audio.facts import quick_facts
from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError
from carereview.cli.output import complain, say, say_file, say_json
from carereview.cli.places import find_call
from carereview.cli.words import noticed
from carereview.core.call import AudioFacts, Speaker, Transcript
from carereview.core.review import Rename, Review
from carereview.formats.source import FormatError
from carereview.library.opening import LoadedCall, load_call


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "call", metavar="CALL", type=Path, help="any file of a call, with or without its suffix"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, for programs")
    form.add_argument("--vtt", action="store_true", help="print WebVTT")
    form.add_argument("--srt", action="store_true", help="print SubRip")
    form.add_argument("--native", action="store_true", help="print our own YAML format")


def _run(arguments: Namespace) -> int:
    call = load_call(find_call(arguments.call))
    transcript = renamed(call.transcript, call.review)
    if arguments.json:
        _refuse_unreadable(call)
        _print_json(call, transcript)
        return DONE
    _refuse_nothing(call)
    if arguments.vtt or arguments.srt or arguments.native:
        say_file(_as_file(transcript, arguments))
    else:
        from carereview.cli.show_text import transcript_lines

        for line in transcript_lines(call, transcript, audio_facts(call)):
            say(line)
    if call.problems:
        complain(f"{noticed(len(call.problems))}. See carereview check {arguments.call}")
    return DONE


SHOW = Command(
    "Print the transcript of a call as the app shows it: with the speakers' names as renamed, and\n"
    "UNREDACTED. Use `carereview export` for a text that others may read.",
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


def audio_facts(call: LoadedCall) -> AudioFacts | None:
    """Give what the recording's header tells, with the file's name as its path."""
    facts = quick_facts(call.audio) if call.audio else None
    return replace(facts, path=call.audio.name) if facts and call.audio else None


def _print_json(call: LoadedCall, transcript: Transcript) -> None:
    from carereview.formats.json_out import to_json

    facts = audio_facts(call)
    duration = facts.duration_ms if facts else transcript.duration
    say_json(to_json(call.files.id, transcript, facts, duration))


def _as_file(transcript: Transcript, arguments: Namespace) -> str:
    from carereview.formats import native
    from carereview.formats.readers import srt, webvtt

    write = native.write
    if arguments.vtt or arguments.srt:
        write = webvtt.write if arguments.vtt else srt.write
    try:
        return write(transcript)
    except FormatError as error:
        raise CommandError(f"It cannot be written: {error.message}", "Mend that text") from error


def _refuse_unreadable(call: LoadedCall) -> None:
    """Raise CommandError if the call has transcripts, but none that can be read."""
    if call.transcript_path is None and call.errors:
        first = call.errors[0]
        place = f"{first.path}:{first.line}" if first.line else str(first.path)
        raise CommandError(f"{place}: {first.what}", first.hint.capitalize())


def _refuse_nothing(call: LoadedCall) -> None:
    _refuse_unreadable(call)
    if call.transcript_path is None:
        hint = "Put one beside the recording, with the same name"
        raise CommandError(f"{call.files.id} has no transcript", hint)
