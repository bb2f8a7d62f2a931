"""The two ways in which an export ends without a bundle, each said in clear lines."""

from dataclasses import dataclass

from carereview.core.clean import clean


@dataclass(frozen=True, slots=True)
class Missing:
    """What stands between a call (or a case) and its publication, and `how` to settle it."""

    call: str
    what: str
    how: str

    def __str__(self) -> str:
        """Write it on one line, safe for a terminal."""
        place = f"{self.call}: " if self.call else ""
        return clean(f"{place}{self.what}; {self.how}")


class Refused(Exception):
    """The gate or the leak check said no; nothing was written.

    `missing` is what the gate asks for. `leaks` are lines that name the places where private
    forms were found, never the forms.
    """

    def __init__(self, missing: tuple[Missing, ...] = (), leaks: tuple[str, ...] = ()) -> None:
        self.missing = missing
        self.leaks = tuple(clean(leak) for leak in leaks)
        super().__init__("\n".join([*map(str, missing), *self.leaks]))


class ExportError(Exception):
    """The bundle could not be made or written, and nothing was. One line."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(clean(f"{what}. {hint}"))
        self.what = clean(what)
        self.hint = clean(hint)
