"""Transcripts as files: any known format is read, the native one is written."""

from pathlib import Path

from carereview.core.call import Transcript
from carereview.formats import native
from carereview.formats.registry import read_transcript
from carereview.formats.source import FormatError
from carereview.library.codec import Codec, Parsed
from carereview.library.file_bytes import read_file, unreadable
from carereview.library.problem import Problem, SaveError


def read_any(path: Path) -> tuple[Transcript | None, tuple[Problem, ...]]:
    """Read a transcript of any format; None with the reason if it cannot be read."""
    try:
        data = read_file(path)
    except OSError as error:
        return None, (unreadable(path, error),)
    parsed = _parse(data, path)
    return None if parsed.refusal else parsed.value, parsed.problems


def _parse(data: bytes, path: Path) -> Parsed[Transcript]:
    try:
        transcript = read_transcript(data, path.name)
    except FormatError as error:
        problem = Problem(path, error.line, error.message)
        return Parsed(Transcript(), (problem,), error.message)
    warnings = (Problem(path, None, what, "", error=False) for what in transcript.warnings)
    return Parsed(transcript, tuple(warnings))


def _serialise(transcript: Transcript, path: Path) -> bytes:
    try:
        return native.write(transcript).encode()
    except FormatError as error:
        raise SaveError(f"Cannot save {path}: {error.message}", "Mend that text") from error


TRANSCRIPT_CODEC = Codec(Transcript(), _parse, _serialise)
