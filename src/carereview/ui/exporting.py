"""What is asked of an export on its screen, and what is noted once its page is public."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from carereview.core.audience import AUDIENCES, Audience
from carereview.core.edits import add_event
from carereview.core.review import PublicationEvent
from carereview.library.config import Config
from carereview.library.discover import CallFiles
from carereview.library.opening import load_call
from carereview.publish.export import Kind, Request, load_request
from carereview.publish.public_event import public_event
from carereview.publish.states import told

EVERYBODY = AUDIENCES[0].name


@dataclass(frozen=True, slots=True)
class Wish:
    """An export as it was chosen: what, of which path, for whom, with what beside pages."""

    kind: Kind
    path: Path
    audience: str = EVERYBODY
    audio: bool = False
    html: bool = False

    def request(self, config: Config, out: Path) -> Request:
        """Load what it is about. Raises LibraryError."""
        audience = "" if self.audience == EVERYBODY else self.audience
        return load_request(
            self.path,
            self.kind,
            out,
            audience,
            audio=self.audio,
            config=config,
            html=self.html,
        )

    @property
    def folder(self) -> str:
        """Name a folder of its own for it, so that no bundle replaces another."""
        whom = "" if self.audience == EVERYBODY else f"-{self.audience}"
        return f"{self.path.name}-{self.kind.value}{whom}".replace("/", "-")


def choices(request: Request) -> tuple[Audience, ...]:
    """Give whom a redacted bundle may be for: those of the case, and those that all cases have."""
    own = {one.name: one for case in request.cases for one in case.case.case.audiences}
    return tuple(({one.name: one for one in AUDIENCES} | own).values())


def sees(audience: Audience) -> str:
    """Say what an audience may see."""
    if not audience.sees:
        return "sees nothing private"
    return f"sees {', '.join(audience.sees)}: what is decided as hidden, no passages"


def reasons(request: Request) -> str:
    """Offer a reason for the history: what the first card says of why it is published."""
    cards = [call.review.legal.published for call in told(request)]
    return next((card.why or card.basis for card in cards if card.why or card.basis), "")


Note = Callable[[CallFiles, PublicationEvent], bool]
"""Notes an event in a call that is open; False for one that isn't."""


def note_published(
    request: Request, receipt: str, why: str, at: datetime, by: str, note_open: Note
) -> Iterator[CallFiles]:
    """Note in the history of each call that a page tells that it is public; give each.

    A call that is open is noted by `note_open`, since it has a saver of its own. Raises
    LibraryError and SaveError as files do.
    """
    for told_call in told(request):
        call = load_call(told_call.files)
        review = call.review
        event = public_event(review.publication, why, at, review.reviewer or by, receipt)
        if not note_open(call.files, event):
            call.review_document.save(add_event(review, event))
        yield call.files
