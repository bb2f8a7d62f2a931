"""What is wrong with a file, said in one line; and the two errors that this room raises."""

from dataclasses import dataclass
from pathlib import Path

from carereview.core.clean import clean


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that a person should know: `what` is wrong, and `hint` what to do.

    An `error` is something that could not be read, so that what depends on it (an export above
    all) must refuse; otherwise it is a warning.
    """

    path: Path
    line: int | None
    what: str
    hint: str = ""
    error: bool = True

    def __str__(self) -> str:
        """Write `file:line: what, and what to do`, on one line and safe for a terminal."""
        return self.at(str(self.path))

    @property
    def brief(self) -> str:
        """Write the same with the file's name alone: on a screen, a long path hides the rest."""
        return self.at(self.path.name)

    def at(self, file: str) -> str:
        """Write the same with the file called otherwise."""
        place = f"{file}:{self.line}" if self.line else file
        advice = f", {self.hint}" if self.hint else ""
        return clean(f"{place}: {self.what}{advice}")


class LibraryError(Exception):
    """A path cannot be used as a library, a case or a call. The message is one clear line."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(clean(f"{what}. {hint}" if hint else what))
        self.what = clean(what)
        self.hint = clean(hint)


class SaveError(Exception):
    """A file could not be saved; what was on disk before is still there. One clear line."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(clean(f"{what}. {hint}" if hint else what))
        self.what = clean(what)
        self.hint = clean(hint)


def reason(error: OSError) -> str:
    """Say in a few words why the system refused, without the path and the error number."""
    return (error.strerror or type(error).__name__).lower()
