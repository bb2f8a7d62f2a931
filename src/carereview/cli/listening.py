"""`verify --listen`: the second ear, and what it is worth."""

from pathlib import Path
from typing import TYPE_CHECKING

from carereview.cli.errors import DONE, PROBLEM, REFUSED, CommandError
from carereview.cli.output import complain, say
from carereview.cli.progress import shown_progress
from carereview.cli.words import count
from carereview.speech.errors import SpeechError
from carereview.speech.model import find_model

if TYPE_CHECKING:
    from carereview.speech.whisper import Whisper

_NO_PROOF = "a recogniser mishears and leaves out: that it finds nothing proves nothing"


def listen_too(bundle: Path, library: Path, name: str) -> int:
    """Listen to the recordings of a bundle with a model; give the exit code of what was heard."""
    from carereview.audio.quiet import hushed
    from carereview.cli.transcribing import recogniser_of
    from carereview.publish.listen import listen

    def ear(language: str) -> "Whisper":
        return recogniser_of(model, language, 0)

    try:
        model = find_model(name)
        recogniser_of(model, "", 0)
        with shown_progress() as watch, hushed():
            found = listen(bundle, library, ear, watch.step)
    except SpeechError as error:
        raise CommandError(error.what, error.hint) from error
    for line in found.leaks:
        complain(f"heard: {line}")
    for line in found.failed:
        complain(f"error: {line}")
    if not found.recordings:
        say("listened to nothing: there is no recording in it")
        return DONE
    sounds, words = count(found.recordings, "recording"), count(found.words, "word")
    say(f"listened to {sounds}: {words} understood, {len(found.leaks)} of what is hidden")
    complain(f"note: {_NO_PROOF}")
    if found.leaks:
        complain("Hear the places above: bleep them and export again, or decide on them (R)")
        return REFUSED
    return PROBLEM if found.failed else DONE
