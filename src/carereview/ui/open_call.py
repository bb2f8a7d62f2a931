"""The call being worked on: its desk with undo, what is selected, and what follows from both.

It knows no Textual, so that everything a key does to a call can be tested in microseconds.
"""

from collections.abc import Callable
from dataclasses import replace

from carereview.core.call import Segment, Span, Speaker, Transcript, Word
from carereview.core.case import Case
from carereview.core.desk import Desk
from carereview.core.edits import begun
from carereview.core.find import Hit
from carereview.core.history import History
from carereview.core.hold import described_holds, with_marked
from carereview.core.padding import GAP, PAD
from carereview.core.register import Entity, Register
from carereview.core.review import Moment, Review
from carereview.core.timeline import Timeline, word_at
from carereview.privacy.plan import Plan
from carereview.ui.desk_parts import at_place, decides, renamed, shapes_hold, span_of
from carereview.ui.sight import AT_ONCE, AtOnce, Margins, Planned, Sight, Wanted

NEAR_MS = 10_000
"""A selected moment takes tags only this near to the play head; further on, a tag is a new one."""


class OpenCall:
    """One open call. `edit` is the only way to change the desk; selections are plain attributes.

    `plan`, `timeline` and `holds` follow from the desk and are worked out once for each; the plan
    of a long call may have to be made by a worker, see `ui.sight`.
    """

    def __init__(
        self,
        history: History[Desk],
        case: Case,
        changed: Callable[[Desk], None],
        reviewer: str = "",
        pad: int = PAD,
        gap: int = GAP,
        at_once: AtOnce = AT_ONCE,
    ) -> None:
        """Open a desk with what can be undone on it; `changed` is told each new one, to save it.

        `reviewer` signs new work. Bleeps reach `pad` ms around; closer than `gap` ms they join.
        `at_once` says how much is planned while a key waits.
        """
        self.case = case
        self._reviewer = reviewer
        self._changed = changed
        self._history = history
        self.cursor = 0
        self.words: tuple[int, int] | None = None
        self.range: Span | None = None
        self.range_from: int | None = None
        self.moment_id = ""
        self.hits: tuple[Hit, ...] = ()
        self.hit = 0
        self._looked = False
        self._sight = Sight(self.desk, Margins(pad, gap), at_once)
        self._derive(None)

    @property
    def history(self) -> History[Desk]:
        """Give the desk with everything that can be undone."""
        return self._history

    # What is on the desk

    @property
    def desk(self) -> Desk:
        """Give the present state of everything that can be edited."""
        return self._history.present

    @property
    def review(self) -> Review:
        """Give the review."""
        return self.desk.review

    @property
    def transcript(self) -> Transcript:
        """Give the transcript, corrected as far as it was."""
        return self.desk.transcript

    @property
    def register(self) -> Register:
        """Give the register of the case."""
        return self.desk.register

    def edit(
        self,
        *,
        review: Review | None = None,
        transcript: Transcript | None = None,
        register: Register | None = None,
        topic: str = "",
    ) -> bool:
        """Put new values on the desk, as one step of undo; tell whether anything changed."""
        old = self.desk
        new = Desk(review or old.review, transcript or old.transcript, register or old.register)
        if new == old:
            return False
        signed = replace(begun(new.review), reviewer=new.review.reviewer or self._reviewer)
        new = replace(new, review=signed)
        self._history = self._history.push(new, topic)
        self._settle(old)
        return True

    def suspect(self, proposed: tuple[Entity, ...]) -> None:
        """Take in what detectors suspect: hidden as long as nobody decided, and no edit."""
        self._looked = True
        self._sight.suspect(proposed, self.desk)

    def looked(self, transcript: Transcript, proposed: tuple[Entity, ...]) -> Planned:
        """Find out what of a new transcript must not be seen. Slow: for a worker thread."""
        return self._sight.looked(replace(self.desk, transcript=transcript), proposed)

    def hear(self, planned: Planned) -> None:
        """Take in a transcript that came into being meanwhile: no edit, so undo leaves it."""
        old, new = self.desk, planned.wanted.transcript
        self._history = self._history.map(lambda desk: replace(desk, transcript=new))
        self._sight.expect(planned)
        self._looked = True
        self._derive(old)
        if new == old.transcript:  # then nothing else made it look, and something may be suspected
            self._sight.look(self.desk)

    def remember_place(self, ms: int) -> None:
        """Note where the reviewer stopped; not a step of undo."""
        if ms != self.review.place:
            self._history = self._history.map(lambda desk: at_place(desk, ms))
            self._changed(self.desk)

    def undo(self) -> bool:
        """Take back the last step."""
        return self._travel(self._history.undo())

    def redo(self) -> bool:
        """Do again what was taken back."""
        return self._travel(self._history.redo())

    def adopt(self, mine: Desk, merged: Desk, carry: Callable[[Desk], Desk]) -> bool:
        """Take in what others changed on disk: undo must not take their work back.

        `mine` is what was saved and `merged` what came out; `carry` merges the others' changes
        into any version of the desk.
        """
        old = self.desk
        self._history = self._history.map(lambda desk: merged if desk == mine else carry(desk))
        if self.desk == old:
            return False
        self._derive(old)
        return True

    def _travel(self, history: History[Desk]) -> bool:
        if history is self._history:
            return False
        old, self._history = self.desk, history
        self._settle(old)
        return True

    def _settle(self, old: Desk) -> None:
        self._derive(old)
        self._changed(self.desk)

    def _derive(self, old: Desk | None) -> None:
        """Work out anew what depends on what changed."""
        desk = self.desk
        if old is None or desk.transcript != old.transcript:
            self.timeline = Timeline(desk.transcript.segments)
            self._described_holds = described_holds(desk.transcript)
            self.hits = ()
        if old is not None and decides(desk) != decides(old):
            self._sight.look(desk)
        if old is None or shapes_hold(desk) != shapes_hold(old):
            self._moments = {moment.id: moment for moment in desk.review.moments}
            self.holds = with_marked(self._described_holds, desk.review)
        self.cursor = min(self.cursor, max(len(desk.transcript.segments) - 1, 0))

    # What must not be seen

    @property
    def plan(self) -> Plan:
        """Give the redaction plan: that of the desk, or one that withholds everything."""
        return self._sight.plan

    @property
    def known(self) -> Register:
        """Give the register with what detectors suspect beside, as exports go by it."""
        return self._sight.known

    @property
    def hiding(self) -> bool:
        """Tell whether everything is withheld, since the plan isn't made yet."""
        return self._sight.hiding

    @property
    def scanned(self) -> bool:
        """Tell whether detectors have looked, and what they suspect is hidden."""
        return self._looked and self._sight.settled

    @property
    def wanted(self) -> Wanted | None:
        """Give the plan that a worker should make; None if all is done."""
        return self._sight.wanted

    def take(self, planned: Planned) -> None:
        """Take in what a worker has made."""
        self._sight.take(planned, self.desk)

    # What is selected

    @property
    def segment(self) -> Segment | None:
        """Give the segment worked on; None in a call without transcript."""
        segments = self.transcript.segments
        return segments[self.cursor] if segments else None

    @property
    def moment(self) -> Moment | None:
        """Give the selected moment."""
        return self._moments.get(self.moment_id)

    def near_moment(self, position: int) -> Moment | None:
        """Give the selected moment if the play head is still beside it."""
        moment = self.moment
        if moment is None:
            return None
        span = moment.span
        near = span.start - NEAR_MS <= position <= span.end + NEAR_MS
        return moment if near else None

    @property
    def chosen_words(self) -> tuple[Word, ...]:
        """Give the selected words of the segment worked on."""
        if self.words is None or self.segment is None:
            return ()
        first, last = self.words
        return self.segment.words()[first : last + 1]

    def chosen_characters(self) -> tuple[int, int | None]:
        """Give the selected words' characters, or those of the whole segment."""
        words = self.chosen_words
        return (words[0].char_start, words[-1].char_end) if words else (0, None)

    def chosen_span(self) -> Span | None:
        """Give the time of the selected words, else the range, else the segment.

        Selected words of which one has no time mean the whole segment: what can't be told
        apart in the sound can only be chosen whole.
        """
        words = self.chosen_words
        if span := span_of(words):
            return span
        if self.range and not words:
            return self.range
        return self.segment.span if self.segment else None

    def drop_selection(self) -> bool:
        """Select nothing; tell whether anything was selected."""
        had = bool(self.words or self.range or self.range_from is not None or self.hits)
        self.words, self.range, self.range_from, self.hits = None, None, None, ()
        return had

    def go_to(self, index: int) -> None:
        """Work on another segment; selected words belong to the one before."""
        if index != self.cursor:
            self.words = None
        self.cursor = min(max(index, 0), max(len(self.transcript.segments) - 1, 0))

    def heard(self, position: int) -> tuple[int | None, int | None]:
        """Give the segment and the word heard at a time (ms)."""
        index = self.timeline.heard(position)
        if index is None:
            return None, None
        return index, word_at(self.transcript.segments[index], position)

    # What is shown

    def hidden(self, index: int) -> tuple[tuple[int, int], ...]:
        """Give the hidden character ranges of a segment."""
        return tuple((part.char_start, part.char_end) for part in self.plan.hidden(index))

    def speaker(self, speaker_id: str) -> Speaker:
        """Give a speaker as the reviewer named it."""
        return renamed(self.transcript.speaker(speaker_id), self.review)

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Give all speakers as the reviewer named them."""
        return tuple(self.speaker(speaker.id) for speaker in self.transcript.speakers)
