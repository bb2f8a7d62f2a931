"""The legal card, the publication state and the review status of a call, on one form."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Checkbox, Input, Label, Select

from carereview.core import edits
from carereview.core.bases import Suggestions
from carereview.core.call import Speaker
from carereview.core.review import LegalCard, PublicationEvent, Review
from carereview.core.states import TOLD, State, Status
from carereview.core.timecode import parse_time, stamp
from carereview.publish.card_rules import unsettled_card
from carereview.publish.errors import Missing
from carereview.publish.public_event import SHOWN, public_event
from carereview.ui.lit import lines, lit
from carereview.ui.screens import card_fields as fields
from carereview.ui.screens.form import form_bindings, heading, row
from carereview.ui.widgets.fields import Area
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line

HEARD_BEFORE_MS = 2000
"""So much before the second of an announcement the sound begins, to tell what it is about."""

_PARTS = ("recorded", "published", "note", "state", "parties", "dispute0_who", "retention")
"""The first field of each part of the card."""

_EVENTS = 4  # of the history; earlier ones are in the file


@dataclass(frozen=True, slots=True)
class AtHand:
    """What the card needs of the open call: whose voices, whose hand, and its sound (ms).

    `unready` asks the gate what is missing before the call may be noted as public.
    """

    speakers: Sequence[Speaker]
    reviewer: str
    offered: Suggestions
    position: Callable[[], int]
    hear: Callable[[int], None]
    unready: Callable[[Review], Sequence[Missing]]


class CardDialog(ModalScreen[None]):
    """Edit what is known of how the recording was made and may be shown."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *form_bindings(),
        Binding("f10,ctrl+t", "now", "Time heard now"),
        Binding("f5,ctrl+r", "hear", "Hear it"),
        Binding("pagedown", "part(1)", "Next part", priority=True),
        Binding("pageup", "part(-1)", "Part before", show=False, priority=True),
    ]

    def __init__(self, review: Review, at_hand: AtHand, keep: Callable[[Review], None]) -> None:
        super().__init__(classes="dialog")
        self._review = review
        self._at_hand = at_hand
        self._keep = keep
        self._noted = ("", "", review.publication.state)
        self._parties = fields.known_parties(review.legal, at_hand.speakers)
        self._disputes = fields.known_disputes(review.legal)

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        legal, offered = self._review.legal, self._at_hand.offered
        with VerticalScroll(classes="box", can_focus=False):
            yield from heading("Publication (Esc keeps · PgDn on · F5 hears “said at” · ^t now)")
            yield Label("", id="open")
            yield from fields.evidence("recorded", legal.recorded, offered.recorded)
            yield fields.part("On what basis it is published is another question")
            yield from fields.evidence("published", legal.published, offered.published)
            yield fields.scope(legal)
            yield Label("Note for readers: short and neutral", classes="label wide")
            yield Area(legal.note, "note")
            yield from self._compose_state()
            yield from self._compose_rest()
            yield Label("", id="trouble")
        yield KeyLine()

    def _compose_state(self) -> ComposeResult:
        publication = self._review.publication
        yield fields.part("Publication, and what became of it")
        for event in publication.history[-_EVENTS:]:
            yield Label(lit(_told(event)), classes="hint")
        yield row("State", _select(State, publication.state.value, "state"))
        yield row("changed, since", Line("", "why", "why; it goes into its history"))
        yield row("demanded by", Line("", "demanded_by", "who asked for it, if anybody did"))
        yield row("Review", _select(Status, self._review.status.value, "status"))

    def _compose_rest(self) -> ComposeResult:
        legal = self._review.legal
        names = {speaker.id: speaker.name for speaker in self._at_hand.speakers}
        yield fields.part("Who spoke: for whom, from where")
        yield from fields.parties(self._parties, names, self._at_hand.offered.acts)
        yield fields.part("Complaints and threats")
        yield from fields.disputes(self._disputes)
        yield fields.part("If you wish")
        yield row("kept until", Line(legal.retention, "retention", "date"))
        yield row("contact", Line(legal.contact, "contact", "whom to ask to take it down"))

    def on_mount(self) -> None:
        """Say what is missing."""
        self._show_open()

    # Keys

    def action_now(self) -> None:
        """Take the time heard as that of the words of the part worked on."""
        self._at_line.value = stamp(self._at_hand.position())

    def action_hear(self) -> None:
        """Play the words of the part worked on, from a little before them."""
        trouble = self.query_one("#trouble", Label)
        try:
            at = parse_time(self._at_line.text)
        except ValueError:
            trouble.update("Nothing to hear: “said at” holds no time. ^t takes the one heard now.")
            trouble.scroll_visible(animate=False)
            return
        trouble.update("")
        self._at_hand.hear(max(at - HEARD_BEFORE_MS, 0))

    @property
    def _at_line(self) -> Line:
        """Give the time of the announcement, or in the part of the publication that of consent."""
        part = _PARTS[self._part]
        return self.query_one(f"#{'published' if part == 'published' else 'recorded'}_at", Line)

    @property
    def _part(self) -> int:
        """Give the number of the part that has the keys."""
        fields = list(self.query("Line, Area, Select, Tick"))
        here = fields.index(self.focused) if self.focused in fields else 0
        firsts = [fields.index(self._first(name)) for name in _PARTS]
        return max(sum(first <= here for first in firsts) - 1, 0)

    def _first(self, name: str) -> Widget:
        """Give the first field of a part; without parties, that of the next."""
        if name == "parties":
            name = "party0_acts" if self._parties else "dispute0_who"
        return self.query_one(f"#{name}")

    def action_part(self, step: int) -> None:
        """Go to the next part of the card, or the one before."""
        place = min(max(self._part + step, 0), len(_PARTS) - 1)
        self._first(_PARTS[place]).focus()

    # What is written

    @on(Input.Changed)
    @on(Checkbox.Changed)
    def _show_open(self) -> None:
        try:
            found = [missing.what for missing in unsettled_card("", self._legal(), audio=False)]
        except ValueError:
            return
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        text = (
            f"● No public page yet: {found[0]}{more}"
            if found
            else "✓ Nothing on this card stops a public page"
        )
        self.query_one("#open", Label).update(lit(text))

    def keep_typed(self) -> None:
        """Hand over what was typed; a new state without a reason is left aside."""
        self._hand_over(hastily=True)

    def action_commit(self) -> None:
        """Keep the card and close, if it can be kept."""
        if self._hand_over():
            self.dismiss()

    def _hand_over(self, hastily: bool = False) -> bool:
        trouble = self.query_one("#trouble", Label)
        try:
            review = self._written(hastily)
        except ValueError as error:
            trouble.update(lines(f"Not kept: {error}".splitlines()))
            trouble.scroll_visible(animate=False)
            return False
        if review != self._review:
            self._review = review
            self._keep(review)
        return True

    def _written(self, hastily: bool) -> Review:
        """Read the form. Raises ValueError with what is wrong with it."""
        review = self._review
        legal, status = self._legal(), Status(str(self.query_one("#status", Select).value))
        if legal != review.legal:
            review = edits.set_legal(review, legal)
        if status is not review.status:
            review = edits.set_status(review, status)
        try:
            return self._moved(review)
        except ValueError:
            if hastily:
                return review
            raise

    def _moved(self, review: Review) -> Review:
        """Move the publication state.

        Raises ValueError for one without a reason, for no new one, and with what the gate asks
        for before a call may be public. Nothing stands in the way of taking it back.
        """
        state = State(str(self.query_one("#state", Select).value))
        why, whose = self._line("why"), self._line("demanded_by")
        if (why, whose, state) == self._noted:
            return review
        if state is review.publication.state:
            if why or whose:
                raise ValueError(
                    f"it is {state} already: choose the new state, or empty the reason"
                )
            return review
        if state in TOLD and not why:
            raise ValueError(f"say why it is {state} (changed, since)")
        by, now = review.reviewer or self._at_hand.reviewer, datetime.now().astimezone()
        if state in SHOWN:
            event = replace(public_event(review.publication, why, now, by), demanded_by=whose)
            moved = edits.add_event(review, event)
            _pass(self._at_hand.unready(moved), state)
        else:
            at = now.isoformat(timespec="seconds")
            moved = edits.set_state(review, state, at, by, why, whose)
        self._noted = why, whose, state
        return moved

    def _legal(self) -> LegalCard:
        legal = self._review.legal
        return replace(
            legal,
            recorded=fields.read_evidence(self, "recorded", legal.recorded),
            published=fields.read_evidence(self, "published", legal.published),
            scope=fields.read_scope(self),
            parties=fields.read_parties(self, self._parties),
            disputes=fields.read_disputes(self, self._disputes),
            retention=self._line("retention"),
            contact=self._line("contact"),
            note=self.query_one("#note", Area).content,
        )

    def _line(self, name: str) -> str:
        return self.query_one(f"#{name}", Line).text


def _pass(missing: Sequence[Missing], state: State) -> None:
    """Raise ValueError with what the gate asks for, a line each."""
    if missing:
        asked = "\n".join(f"- {one}" for one in missing)
        raise ValueError(f"it can't be {state} as long as something is missing\n{asked}")


def _told(event: PublicationEvent) -> str:
    """Tell one change of the state on a line."""
    who = f"by {event.by}" if event.by else ""
    demanded = f"demanded by {event.demanded_by}" if event.demanded_by else ""
    receipt = f"receipt {event.receipt[:8]}" if event.receipt else ""
    said = (event.at[:16].replace("T", " "), event.state.value, who, demanded, receipt, event.why)
    return " · ".join(text for text in said if text)


def _select(kind: type[State] | type[Status], value: str, id: str) -> Select[str]:
    options = [(member.value, member.value) for member in kind]
    return Select(options, value=value, allow_blank=False, compact=True, id=id)
