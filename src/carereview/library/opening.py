"""Opening a case or a call with all its files, and saving a corrected transcript."""

from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, NamedTuple

from carereview.core.call import Transcript
from carereview.core.case import Case
from carereview.core.dates import date_in
from carereview.core.register import Register
from carereview.core.review import Review
from carereview.library.case_file import CASE_CODEC
from carereview.library.document import Document, Saved
from carereview.library.grouping import CASE_FILE, REGISTER_FILE, CallFiles
from carereview.library.nearest import nearest
from carereview.library.problem import LibraryError, Problem, reason
from carereview.library.register_file import REGISTER_CODEC
from carereview.library.review_file import REVIEW_CODEC
from carereview.library.transcript_file import TRANSCRIPT_CODEC, read_any

if TYPE_CHECKING:
    from carereview.core.merge import Side


class LoadedCase(NamedTuple):
    """A case with its register, and the documents to save them through.

    Either file may lie above `folder`, where it holds for other cases too.
    """

    folder: Path
    case: Case
    register: Register
    case_document: Document[Case]
    register_document: Document[Register]

    @property
    def register_above(self) -> Path | None:
        """Give the register's path where it is that of a folder above, else None."""
        path = self.register_document.path
        return path if path.parent != self.folder and self.register_document.exists else None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give what was wrong; after an error here nothing of the case may be exported."""
        return self.case_document.problems + self.register_document.problems


class LoadedCall(NamedTuple):
    """A call with its review, and the documents to save them through.

    `transcript_path` is the file that was read, None if there is none that can be. `audio` is
    the recording that belongs to it.
    """

    files: CallFiles
    transcript: Transcript
    review: Review
    problems: tuple[Problem, ...]
    transcript_path: Path | None
    audio: Path | None
    transcript_document: Document[Transcript]
    review_document: Document[Review]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Give what could not be read; after any such thing the call must not be exported."""
        return tuple(problem for problem in self.problems if problem.error)


def load_case(folder: Path) -> LoadedCase:
    """Read the case file and the register that hold for a folder. Raises nothing.

    Each is the nearest one, going up, whatever becomes of the other: a case file of its own must
    not hide the register of the folder above. A missing one is empty, and belongs to the folder.
    """
    case = Document((nearest(folder, [CASE_FILE]) or folder) / CASE_FILE, CASE_CODEC, logged=True)
    home = nearest(folder, [REGISTER_FILE]) or folder
    register = Document(home / REGISTER_FILE, REGISTER_CODEC, logged=True)
    return LoadedCase(folder, case.load(), register.load(), case, register)


def load_call(files: CallFiles) -> LoadedCall:
    """Read the transcript and the review of a call. Raises nothing: see `problems`.

    If the preferred transcript cannot be read, the next one is tried. A call whose transcript
    doesn't say when it was has the date in its name.
    """
    native = Document(files.native, TRANSCRIPT_CODEC, logged=True)
    transcript, path, problems = _first_readable(files, native)
    if not transcript.started:
        transcript = replace(transcript, started=date_in(files.stem))
    review = Document(files.review, REVIEW_CODEC, logged=True)
    loaded_review = review.load()
    audio, missing = _audio(files, transcript, path)
    every = (*problems, *missing, *review.problems)
    return LoadedCall(files, transcript, loaded_review, every, path, audio, native, review)


def save_transcript(
    loaded: LoadedCall, transcript: Transcript, keep: "Side | None" = None
) -> Saved[Transcript]:
    """Write a corrected transcript to `STEM.call.yaml`, whatever format it came in.

    The file that it came from stays as it is. Conflicts are as in `Document.save`: segments
    count as one thing. Raises SaveError.
    """
    name = loaded.audio.name if loaded.audio else bare_name(transcript.audio)
    needed = name and Path(name).stem != loaded.files.stem
    stored = replace(transcript, audio=name if needed else "")
    return loaded.transcript_document.save(stored, keep)


def source_digests(loaded: LoadedCall) -> dict[str, str]:
    """Give the SHA-256 of the recording and the transcript, for `Review.source`.

    It reads the whole recording: seconds for a long one, so not on a thread that draws.
    Raises LibraryError if a file cannot be read.
    """
    files = {"audio": loaded.audio, "transcript": loaded.transcript_path}
    return {name: sha256(path) for name, path in files.items() if path is not None}


def sha256(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal. Raises LibraryError if it cannot be read."""
    import hashlib  # here, since it loads OpenSSL, and most calls are only listed

    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise LibraryError(f"{path} cannot be read ({reason(error)})", "Bring it back") from error


def _first_readable(
    files: CallFiles, native: Document[Transcript]
) -> tuple[Transcript, Path | None, tuple[Problem, ...]]:
    transcript = native.load()
    problems = native.problems
    if native.exists and not native.read_only:
        return transcript, files.native, problems
    failed: list[Problem] = []
    for path in files.transcripts:
        if path == files.native:
            continue
        parsed, found = read_any(path)
        if parsed is not None:
            # Another export of the same call that cannot be read is no loss then.
            spare = (replace(problem, error=False) for problem in failed)
            return parsed, path, (*problems, *spare, *found)
        failed += found
    return Transcript(), None, (*problems, *failed)


def _audio(
    files: CallFiles, transcript: Transcript, path: Path | None
) -> tuple[Path | None, tuple[Problem, ...]]:
    """Choose the recording: one that a native transcript names, else the one of the same stem."""
    name = bare_name(transcript.audio)
    named = files.folder / name if name else None
    if path is None or named is None:
        return files.audio, ()
    is_native = path.suffix.lower() in (".yaml", ".yml")
    if named.is_file():
        return (named if is_native or files.audio is None else files.audio), ()
    if not is_native:
        return files.audio, ()
    what = f"the recording {name} isn't beside this file"
    return files.audio, (Problem(path, None, what, "bring it back or correct audio:", False),)


def bare_name(name: str) -> str:
    """Give a file name without folders: other programs write the path on somebody's machine."""
    bare = PurePosixPath(PureWindowsPath(name).name).name
    return "" if bare in (".", "..") or "\0" in bare else bare
