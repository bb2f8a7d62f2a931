"""The review of one call: hear it, read it, mark it, hide what is private."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.timer import Timer

from carereview.audio.transport import State
from carereview.core.desk import Desk
from carereview.core.review import Moment
from carereview.core.states import Status
from carereview.library.config import Config
from carereview.library.discover import CallFiles
from carereview.library.search import Hit
from carereview.ui import bars, memory
from carereview.ui.actions import ACTIONS, queue, read
from carereview.ui.audition import Audition
from carereview.ui.commands import REVIEW
from carereview.ui.dispute import question
from carereview.ui.keeping import Keeping
from carereview.ui.keys import bindings
from carereview.ui.loading import Loaded
from carereview.ui.modes import Modes
from carereview.ui.open_call import OpenCall
from carereview.ui.quote_watch import QuoteWatch
from carereview.ui.screens.display import Display
from carereview.ui.screens.hiding_call import HidingCall
from carereview.ui.screens.mode_lines import ModeLines
from carereview.ui.screens.opening_call import OpeningCall
from carereview.ui.screens.saving import Saved, Saving
from carereview.ui.screens.transcribing_call import TranscribingCall
from carereview.ui.settings import KeptSettings
from carereview.ui.sound import Picture, Sound, silent_transport
from carereview.ui.timing import Timing
from carereview.ui.widgets.audition_line import AuditionLine
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line_list import LineList
from carereview.ui.widgets.message_line import MessageLine
from carereview.ui.widgets.timing_line import TimingLine
from carereview.ui.widgets.transcript import TranscriptView
from carereview.ui.widgets.transcript_line import Voices
from carereview.ui.widgets.waveform import Waveform

if TYPE_CHECKING:
    from carereview.ui.app import CareReview

_TICK_S = 1 / 15
"""One tick moves word, play head and clock together: a repaint costs the same whatever its size."""


class ReviewScreen(Screen[None]):
    """Everything about one call on one screen; what its keys do is in `ui.actions`."""

    app: "CareReview"
    BINDINGS: ClassVar[list[BindingType]] = bindings(REVIEW)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual's own type
    VERTICAL_BREAKPOINTS = [(0, "-low"), (32, "-high")]  # noqa: RUF012

    def __init__(
        self, files: CallFiles, config: Config, hit: Hit | None = None, moment: str = ""
    ) -> None:
        """Open a call, where something was found or at the moment of an id, if one is given."""
        super().__init__()
        self.files = files
        self.config = config
        self.transport = silent_transport()
        self.sound: Sound | None = None
        self.play_soon = False
        self.picture: Picture | None = None
        self.modes = Modes()
        self.timing: Timing | None = None
        self.audition: Audition | None = None
        self.following = True
        self.last_rate = 1.5
        self.heard: tuple[int | None, int | None] = (None, None)
        self.voices = Voices()
        self.quotes = QuoteWatch()
        self.keeping: Keeping[Desk] | None = None
        self.settings = KeptSettings()
        self.loaded: Loaded | None = None
        self.saving = Saving(self, lambda conflicts: question(conflicts, self.call.review))
        self.hiding = HidingCall(self)
        self.mode_lines = ModeLines(self)
        self.transcribing = TranscribingCall(self)
        self._opening = OpeningCall(self, hit, moment)
        self._display = Display(self)
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield MessageLine()
        yield Bar("title")
        yield Waveform("waveform")
        yield Bar("transport")
        yield Bar("transcribing")
        yield TimingLine("timing")
        yield AuditionLine("audition")
        with Horizontal(id="panes"):
            yield TranscriptView("transcript")
            yield LineList[Moment](self._display.draw_moment, bars.MOMENT_LINES, "moments")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin to read the call; the screen is there at once."""
        self._timer = self.set_interval(_TICK_S, self.tick, pause=True)
        self.query_one("#title", Bar).show(f"{self.files.id}", "reading …")
        self.view.focus()
        self._opening.start()

    # Saving

    @on(Saved)
    def _saved(self, event: Saved) -> None:
        self.saving.take(event.report)

    def save_now(self) -> None:
        """Save what isn't on disk yet, and where we are, before anything else happens."""
        if self.keeping is None:
            return
        # The place belongs to the review once there is work in it, else to the app alone.
        if self.call.review.status is not Status.NEW:
            self.call.remember_place(self.position)
        self.app.places.remember(self.files.id, self.position)
        self.keeping.save_now()
        self.app.histories[self.files.id] = self.call.history

    def on_unmount(self) -> None:
        """Let go of sound and files; nothing here waits for another thread's work."""
        self.transport.close()
        self.transcribing.abandon()
        memory.let_go()
        if self.keeping is not None:
            self.keeping.close()

    # What the actions work with

    @property
    def call(self) -> OpenCall:
        """Give the open call; only there once it is read, which every key waits for."""
        assert self.loaded is not None
        return self.loaded.call

    @property
    def view(self) -> TranscriptView:
        """Give the transcript's widget."""
        return self.query_one(TranscriptView)

    @property
    def position(self) -> int:
        """Give the place heard, in milliseconds."""
        return self.transport.position_ms()

    @property
    def playing(self) -> bool:
        """Tell whether it plays."""
        return self.transport.state is State.PLAYING

    @property
    def channels(self) -> int:
        """Count the channels of the recording; 0 without one."""
        return self.sound.source.channels if self.sound and self.sound.source else 0

    @property
    def waiting(self) -> bool:
        """Tell whether there is nothing to play yet, but will be: a recording without text."""
        return self.sound is None and not self.call.transcript.segments

    @property
    def goes_along(self) -> bool:
        """Tell whether the text follows the sound; not once somebody has begun to scroll."""
        playing = self.playing and self.timing is None
        return self.following and playing and not self.view.scrolled

    def action_do(self, command: str) -> None:
        """Run a command of the table."""
        if self.loaded is not None and not self.transcribing.holds_up(command):
            ACTIONS[command](self)

    def say(self, text: str, severity: SeverityLevel = "information") -> None:
        """Tell the person something, for a few seconds."""
        self.app.say(text, severity)

    def go_to_time(self, ms: int) -> None:
        """Go to a place in the sound, and let the text come along."""
        self.transport.seek(max(min(ms, self.transport.duration_ms), 0))
        self.following = True
        if self.call.transcript.segments and self.timing is None:
            self.call.go_to(self.call.timeline.before(self.position))
            self.view.keep_in_view(self.call.cursor)
        self.sync()

    def go_to_segment(self, index: int) -> None:
        """Go to a segment, in text and sound."""
        segments = self.call.transcript.segments
        if not segments:
            return
        self.call.go_to(index)
        self.transport.seek(segments[self.call.cursor].start)
        self.following = True
        self.view.keep_in_view(self.call.cursor)
        self.sync()

    def go_to_hit(self, hit: Hit) -> None:
        """Go to what a search over all calls found."""
        read.show_found(self, hit)

    def select_moment(self, moment: Moment, play: bool) -> None:
        """Go to a moment and select it, so that keys act on it."""
        self.go_to_time(moment.start)
        self.call.moment_id = moment.id
        if play:
            self.transport.play()
        self.sync()

    def change_pane(self) -> None:
        """Give the keys to the other pane; a narrow screen shows one at a time."""
        self.mode_lines.leave()
        moments = self.query_one("#moments", LineList)
        to_moments = not moments.has_focus
        self.set_class(to_moments, "-moments")
        (moments if to_moments else self.view).focus()

    def export(self) -> None:
        """Open the export of this call."""
        from carereview.ui.screens.export import ExportScreen

        self.app.save_now()
        self.app.push_screen(ExportScreen(self.files.case, self.files))

    def leave(self) -> None:
        """Go back to the calls."""
        self.app.close_review(self)

    # Showing

    def sync(self) -> None:
        """Show everything that changed; cheap when nothing did."""
        if self.loaded is not None:
            self._display.show()
            self._tick_while_playing()
            self.tick()
            self.hiding.plan_soon()

    def tick(self) -> None:
        """Show the place that is heard."""
        if self.loaded is not None:
            self._display.tick()
            queue.select_heard(self)
            if not self.playing:
                self._tick_while_playing()

    def _tick_while_playing(self) -> None:
        if self._timer is not None:
            (self._timer.resume if self.playing else self._timer.pause)()

    # Events

    @on(TranscriptView.Clicked)
    def _clicked(self, event: TranscriptView.Clicked) -> None:
        self.go_to_segment(event.segment)
        segment = self.call.transcript.segments[event.segment]
        start = segment.words()[event.word].about if event.word is not None else None
        if start is not None:
            self.transport.seek(start)
        self.sync()

    @on(TranscriptView.Scrolled)
    def _scrolled(self) -> None:
        self.view.scrolled = False
        self.following = False
        self.sync()

    @on(Waveform.Sought)
    def _sought(self, event: Waveform.Sought) -> None:
        if self.loaded is not None:
            self.go_to_time(event.ms)

    @on(LineList.Moved, "#moments")
    def _moment_moved(self, event: LineList.Moved) -> None:
        moments = self.call.review.moments
        if event.lines.has_focus and event.index < len(moments):
            self.select_moment(moments[event.index], play=False)

    @on(LineList.Chosen, "#moments")
    def _moment_chosen(self, event: LineList.Chosen) -> None:
        self.select_moment(self.call.review.moments[event.index], play=True)
