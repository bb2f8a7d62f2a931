"""`carereview transcribe`: write down what is said in recordings, on this machine alone."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM, CommandError
from carereview.cli.output import complain, say
from carereview.cli.places import find
from carereview.cli.progress import shown_progress
from carereview.cli.words import count
from carereview.library.discover import CallFiles, Found
from carereview.library.new_file import write_new
from carereview.library.problem import SaveError
from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard
from carereview.speech.model import DEFAULT, SIZES, download_model, find_model


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "--model",
        metavar="NAME",
        default=DEFAULT,
        help=f"a folder with a model, or one of {', '.join(SIZES)} (default: {DEFAULT})",
    )
    parser.add_argument(
        "--language", metavar="CODE", default="", help="such as fr; else it is detected"
    )
    parser.add_argument(
        "--download", action="store_true", help="get the model first, if it isn't on this machine"
    )


def _run(arguments: Namespace) -> int:
    waiting = recordings(find(arguments.path))
    if not waiting:
        say("Nothing to do: every recording here has a transcript")
        return DONE
    model = _model(arguments.model, arguments.download)
    done = _transcribe(waiting, model, arguments.language)
    say(f"{count(done, 'call')} transcribed")
    return DONE if done == len(waiting) else PROBLEM


TRANSCRIBE = Command(
    "Write down what is said in recordings that have no transcript. Nothing leaves this machine.\n"
    "Two parties on two channels are kept apart. A transcript is put beside its recording as\n"
    "Whisper's JSON, and never replaces a file. Needs pip install 'carereview[asr]'.",
    "carereview transcribe ~/calls --language fr --model small --download",
    _add_arguments,
    _run,
)


def recordings(found: Found) -> list[tuple[CallFiles, Path]]:
    """Give the calls that have a recording and no transcript, with the recording."""
    return [(c, c.audio) for c in found.calls if c.audio is not None and not c.transcripts]


def _model(name: str, download: bool) -> Path:
    try:
        return find_model(name)
    except SpeechError as error:
        if not download or name not in SIZES:
            raise CommandError(error.what, error.hint) from error
    complain(f"downloading the model {name}, {SIZES[name]}")
    try:
        return download_model(name)
    except SpeechError as error:
        raise CommandError(error.what, error.hint) from error


def _transcribe(waiting: Sequence[tuple[CallFiles, Path]], model: Path, language: str) -> int:
    """Transcribe one after the other; one that fails is told and costs only itself."""
    from carereview.audio.quiet import hushed
    from carereview.audio.source import AudioError
    from carereview.speech.transcribe import target_of, transcribe
    from carereview.speech.whisper import Whisper

    done = 0
    for call, path in waiting:
        try:
            with shown_progress() as watch, hushed():
                recogniser = Whisper(model, language)

                def told(heard: Heard | None, share: float, call: CallFiles = call) -> None:
                    watch.step(f"{call.id}: {heard or 'listening'}", share)

                data = transcribe(path, recogniser, model.name, told)
            write_new(target_of(path), data)
        except SpeechError as error:
            raise CommandError(error.what, error.hint) from error
        except (AudioError, SaveError) as error:
            complain(f"{call.id}: {error}")
            continue
        done += 1
        say(f"{call.id}: {target_of(path).name}, {recogniser.language or 'nothing was said'}")
    return done
