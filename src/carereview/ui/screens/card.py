"""The legal card, the publication state and the review status of a call, on one form."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Label, Select

from carereview.core import edits
from carereview.core.review import Basis, LegalCard, Review, State, Status
from carereview.core.timecode import parse_time, stamp
from carereview.ui.lit import lit
from carereview.ui.screens.form import form_bindings, heading, row
from carereview.ui.suggestions import Suggestions
from carereview.ui.widgets.fields import Area
from carereview.ui.widgets.line import Line


class CardDialog(ModalScreen[None]):
    """Edit what is known of how the recording was made and may be shown."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *form_bindings(),
        Binding("f10,ctrl+t", "now", "Time heard now"),
    ]

    def __init__(
        self,
        review: Review,
        position: int,
        offered: Suggestions,
        keep: Callable[[Review], None],
    ) -> None:
        super().__init__(classes="dialog")
        self._offered = offered
        self._review = review
        self._position = position
        self._keep = keep

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        legal, publication, offered = self._review.legal, self._review.publication, self._offered
        at = "" if legal.recorded.at is None else stamp(legal.recorded.at)
        with VerticalScroll(classes="box", can_focus=False):
            yield from heading("Publication (Esc keeps and closes; ^t: the time heard now)")
            yield row(
                "Recorded as", _suggesting(legal.recorded.basis, "recorded", offered.recorded)
            )
            yield row("announced by", Line(legal.recorded.by, "by"))
            yield row("in the words", Line(legal.recorded.words, "words"))
            yield row("said at", Line(at, "at", "HH:MM:SS.mmm"))
            yield row(
                "Published as",
                _suggesting(legal.published.basis, "published", offered.published),
            )
            yield row("because", Line(legal.published.why, "because"))
            yield Label("Note for readers: short and neutral", classes="label wide")
            yield Area(legal.note, "note")
            yield row("State", _select(State, publication.state.value, "state"))
            yield row("changed, since", Line("", "why"))
            yield row("Review", _select(Status, self._review.status.value, "status"))
            yield Label("", id="trouble")

    def action_now(self) -> None:
        """Take the place of the play head as the time of the announcement."""
        self.query_one("#at", Line).value = stamp(self._position)

    def keep_typed(self) -> None:
        """Hand over what was typed."""
        self._hand_over()

    def action_commit(self) -> None:
        """Keep the card and close, if it can be kept."""
        if self._hand_over():
            self.dismiss()

    def _hand_over(self) -> bool:
        try:
            review = self._written()
        except ValueError as error:
            self.query_one("#trouble", Label).update(lit(f"Not kept: {error}"))
            return False
        if review != self._review:
            self._review = review
            self._keep(review)
        return True

    def _written(self) -> Review:
        """Read the form. Raises ValueError with what is wrong with it."""
        review = edits.set_legal(self._review, self._legal())
        review = edits.set_status(review, Status(str(self.query_one("#status", Select).value)))
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        state = State(str(self.query_one("#state", Select).value))
        return edits.set_state(review, state, now, review.reviewer, self._line("why"))

    def _legal(self) -> LegalCard:
        legal = self._review.legal
        at = self._line("at")
        recorded: Basis = replace(
            legal.recorded,
            basis=self._line("recorded"),
            by=self._line("by"),
            words=self._line("words"),
            at=parse_time(at) if at else None,
        )
        published = replace(
            legal.published, basis=self._line("published"), why=self._line("because")
        )
        note = self.query_one("#note", Area).content
        return replace(legal, recorded=recorded, published=published, note=note)

    def _line(self, name: str) -> str:
        return self.query_one(f"#{name}", Line).text


def _suggesting(text: str, id: str, suggestions: tuple[str, ...]) -> Line:
    line = Line(text, id, "unknown")
    line.suggester = SuggestFromList(suggestions, case_sensitive=False)
    return line


def _select(kind: type[State] | type[Status], value: str, id: str) -> Select[str]:
    options = [(member.value, member.value) for member in kind]
    return Select(options, value=value, allow_blank=False, compact=True, id=id)
