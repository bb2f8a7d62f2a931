"""The transcript of one recording that has none."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from carereview.cli.bulk import digest_of, explain
from carereview.jobs.task import Hopeless, Item, JobError, Json, Options, Task, Tell
from carereview.library.discover import Found
from carereview.library.new_file import write_new
from carereview.library.problem import SaveError
from carereview.library.stamps import files_stamp
from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard, target_of

if TYPE_CHECKING:
    from carereview.speech.whisper import Whisper


class _Recording(NamedTuple):
    id: str
    path: Path


def _items(found: Found, options: Options) -> list[Item]:
    """Give the recordings that have no transcript, or none but one that a run has made."""
    return [
        Item(files.id, _Recording(files.id, files.audio))
        for files in found.calls
        if files.audio is not None and {*files.transcripts} <= {target_of(files.audio)}
    ]


def _work(recording: _Recording, options: Options, tell: Tell) -> Json:
    """Write the transcript; give its name and its language, or None if there is one already."""
    from carereview.audio.quiet import hushed
    from carereview.audio.source import AudioError
    from carereview.speech.transcribe import transcribe

    target = target_of(recording.path)
    if target.exists():
        return None

    def told(heard: Heard | None, share: float) -> None:
        tell(f"{recording.id}: {heard or 'listening'}", share)

    model = Path(options["model"])
    try:
        with hushed():
            recogniser = recogniser_of(model, options["language"], options["threads"])
            data = transcribe(recording.path, recogniser, model.name, told)
        write_new(target, data)
    except SpeechError as error:
        raise Hopeless(error.what, error.hint) from error
    except (AudioError, SaveError) as error:
        raise JobError(str(error).removesuffix(".")) from error
    return {"id": recording.id, "file": target.name, "language": recogniser.language}


def _stamp(recording: _Recording, options: Options) -> str:
    stamp = files_stamp([recording.path])
    return stamp and f"{stamp}\n{digest_of(target_of(recording.path))}"


TRANSCRIBING = Task("transcribe", _items, _work, _stamp, explain, writes=True, by_call=True)
"""Writes a transcript beside each recording that has none. Its options: model, language, threads.

A model takes its memory once, so no process is renewed for it until after 500 calls.
"""


def recogniser_of(model: Path, language: str, threads: int) -> "Whisper":
    """Give a recogniser for one recording; its model is loaded once. Raises SpeechError."""
    recogniser = _loaded(model, threads)
    recogniser.language = language
    return recogniser


@lru_cache(maxsize=1)
def _loaded(model: Path, threads: int) -> "Whisper":
    from carereview.speech.whisper import Whisper

    return Whisper(model, "", threads)
