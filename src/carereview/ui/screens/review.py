"""The review of one call: hear it, read it, mark it, hide what is private."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.timer import Timer
from textual.worker import get_current_worker

from carereview.audio.source import AudioError
from carereview.audio.transport import State
from carereview.core.register import Entity
from carereview.core.review import Moment, Status
from carereview.library.config import Config
from carereview.library.discover import CallFiles
from carereview.library.problem import Problem
from carereview.library.search import Hit
from carereview.ui import bars, memory
from carereview.ui.actions import ACTIONS, queue, read
from carereview.ui.audition import Audition
from carereview.ui.commands import REVIEW
from carereview.ui.dispute import question
from carereview.ui.keeping import Keeping
from carereview.ui.keys import bindings
from carereview.ui.loading import Loaded, open_files
from carereview.ui.modes import Modes
from carereview.ui.open_call import OpenCall
from carereview.ui.painted import wait_for_paint
from carereview.ui.saving import SaveReport
from carereview.ui.scanning import suspected
from carereview.ui.screens.confirm import Confirm
from carereview.ui.screens.display import Display
from carereview.ui.settings import KeptSettings
from carereview.ui.sight import Planned, Wanted
from carereview.ui.sound import (
    Picture,
    Sound,
    draw_waveform,
    load_sound,
    silent_transport,
    waveform_cache,
)
from carereview.ui.timing import Timing
from carereview.ui.widgets.audition_line import AuditionLine
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line_list import LineList
from carereview.ui.widgets.message_line import MessageLine
from carereview.ui.widgets.mode_line import ModeLine
from carereview.ui.widgets.timing_line import TimingLine
from carereview.ui.widgets.transcript import TranscriptView, Voices
from carereview.ui.widgets.waveform import Waveform

if TYPE_CHECKING:
    from carereview.ui.app import CareReview

_TOLD = 3
"""So many errors are told one by one; `carereview check` lists them all."""

SILENT = "No sound card: it runs silently. carereview doctor tells more."

_TICK_S = 1 / 15
"""One tick moves word, play head and clock together: a repaint costs the same whatever its size."""


class ReviewScreen(Screen[None]):
    """Everything about one call on one screen; what its keys do is in `ui.actions`."""

    app: "CareReview"
    BINDINGS: ClassVar[list[BindingType]] = bindings(REVIEW)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual's own type
    VERTICAL_BREAKPOINTS = [(0, "-low"), (32, "-high")]  # noqa: RUF012

    def __init__(self, files: CallFiles, config: Config, hit: Hit | None = None) -> None:
        super().__init__()
        self.files = files
        self.config = config
        self._hit = hit
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
        self.keeping: Keeping | None = None
        self.settings = KeptSettings()
        self._asking = False
        self._planning = False
        self._loaded: Loaded | None = None
        self._display = Display(self)
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield MessageLine()
        yield Bar("title")
        yield Waveform("waveform")
        yield Bar("transport")
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
        self._open()

    # Loading

    @work(thread=True, exclusive=True, group="open")
    def _open(self) -> None:
        worker = get_current_worker()
        earlier = self.app.histories.get(self.files.id)
        config = self.config
        reach = config.bleep_pad_ms, config.bleep_gap_ms
        loaded = open_files(self.files, config.reviewer, self._report, earlier, *reach)
        self.app.call_from_thread(self._show_loaded, loaded)
        wait_for_paint(self)
        if self.is_attached:
            memory.keep()
        self._scan()
        sound = load_sound(loaded.audio, self.config)
        if worker.is_cancelled:
            sound.transport.close()
            return
        self.app.call_from_thread(self._show_sound, sound)
        if loaded.audio is not None and sound.source is not None:
            self._draw(loaded.audio)

    @work(thread=True, exclusive=True, group="scan")
    def _scan(self) -> None:
        """Look for what may be private; the person can work meanwhile."""
        worker = get_current_worker()
        proposed = suspected(self.call.desk, self.call.case, lambda: worker.is_cancelled)
        if not worker.is_cancelled and self.is_attached:
            self.app.call_from_thread(self._show_suspects, proposed)

    def _plan_soon(self) -> None:
        """Have a worker make the plan that is wanted; one at a time, the newest next."""
        wanted = self.call.wanted
        if wanted is not None and not self._planning:
            self._planning = True
            self._plan(wanted)

    @work(thread=True, group="plan")
    def _plan(self, wanted: Wanted) -> None:
        worker = get_current_worker()
        wait_for_paint(self.app.screen)
        planned = wanted.make()
        if not worker.is_cancelled and self.is_attached:
            self.app.call_from_thread(self._show_planned, planned)

    def _show_planned(self, planned: Planned) -> None:
        self._planning = False
        self.call.take(planned)
        self.sync()

    def _show_suspects(self, proposed: tuple[Entity, ...]) -> None:
        self.call.suspect(proposed)
        self.sync()

    def _draw(self, audio: Path) -> None:
        worker = get_current_worker()

        def show(picture: Picture) -> None:
            if not worker.is_cancelled and self.is_attached:
                self.app.call_from_thread(self._show_picture, picture)

        try:
            draw_waveform(audio, waveform_cache(), show, lambda: worker.is_cancelled)
        except AudioError as error:
            self.app.call_from_thread(self.say, str(error), "warning")

    def _show_picture(self, picture: Picture) -> None:
        self.picture = picture
        self.query_one(Waveform).show_levels(picture.levels)
        self.sync()

    def _show_loaded(self, loaded: Loaded) -> None:
        if not self.is_attached:  # left before it was read
            loaded.saver.close()
            return
        self._loaded = loaded
        self.keeping = Keeping(loaded, self.files.stem)
        self.transport.load_silent(max(loaded.call.transcript.duration, 1))
        self._tell_problems(loaded.problems)
        self.sync()  # lays the text out, so that the place can be scrolled to
        self.go_to_time(self.app.places.place(self.files.id) or loaded.call.review.place)
        if self._hit is not None:
            self.go_to_hit(self._hit)

    def _tell_problems(self, problems: Sequence[Problem]) -> None:
        """Tell what is wrong with the files: errors in boxes, which no later message replaces."""
        for problem in [problem for problem in problems if problem.error][:_TOLD]:
            self.say(problem.brief, "error")
        warnings = [problem for problem in problems if not problem.error]
        if warnings:
            more = f" (and {len(warnings) - 1} more)" if len(warnings) > 1 else ""
            self.say(warnings[0].brief + more, "warning")

    def _show_sound(self, sound: Sound) -> None:
        if not self.is_attached:
            sound.transport.close()
            return
        place, playing, old = self.position, self.playing, self.transport
        self.sound = sound
        self.transport = sound.transport
        if sound.source is None:
            self.transport.load_silent(max(self.call.transcript.duration, 1))
        else:
            self.transport.load(sound.source)
        self.transport.seek(place)
        if playing or self.play_soon:
            self.transport.play()
        self.play_soon = False
        old.close()
        if sound.trouble:
            self.say(sound.trouble, "error")
        elif sound.silent and not self.query_one(MessageLine).is_shown:
            # The transport line says it too, so this never covers what was wrong with a file.
            self.say(SILENT, "warning")
        self.sync()

    # Saving

    class Saved(Message):
        """The saving thread reports a try."""

        def __init__(self, report: SaveReport) -> None:
            super().__init__()
            self.report = report

    def _report(self, report: SaveReport) -> None:
        """Pass a report on from the saving thread."""
        self.post_message(self.Saved(report))

    @on(Saved)
    def _saved(self, event: Saved) -> None:
        if self.keeping is None:
            return
        news = self.keeping.take(event.report)
        if news:
            self.say(news, "error" if self.keeping.trouble else "information")
        if event.report.conflicts:
            self._ask_whose(event.report)
        self.sync()

    def _ask_whose(self, report: SaveReport) -> None:
        """Ask whose change counts; until it is answered, nothing is written over."""
        if self._asking:
            return
        self._asking = True

        def answered(mine: bool | None) -> None:
            self._asking = False
            if mine is not None and self.keeping is not None:
                self.keeping.settle(mine)

        asked = question(report.conflicts, self.call.review)
        self.app.push_screen(Confirm(asked, "y keep mine · n take theirs"), answered)

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
        memory.let_go()
        if self.keeping is not None:
            self.keeping.close()

    # What the actions work with

    @property
    def call(self) -> OpenCall:
        """Give the open call; only there once it is read, which every key waits for."""
        assert self._loaded is not None
        return self._loaded.call

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
        if self._loaded is not None:
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

    def show_timing(self, timing: Timing | None) -> None:
        """Begin the timing mode, show what it works on, or end it: then the keys are as ever.

        While it is on, the sound moves no cursor: a border is heard from both its sides.
        """
        self.timing = timing
        if timing is not None:
            self.show_audition(None)
        self._give_keys(self.query_one(TimingLine), timing is not None)

    def show_audition(self, audition: Audition | None) -> None:
        """Begin the audition, show which bleep is judged, or end it: then all is as ever."""
        self.audition = audition
        self.modes.bleeped = None if audition is None else not audition.original
        if audition is not None:
            self.show_timing(None)
        self._give_keys(self.query_one(AuditionLine), audition is not None)

    def leave_modes(self) -> None:
        """Give the keys their usual meaning."""
        self.show_timing(None)
        self.show_audition(None)

    def _give_keys(self, line: ModeLine, on: bool) -> None:
        line.display = on
        if on:
            line.focus()
        elif line.has_focus:
            self.view.focus()
        self.sync()

    def change_pane(self) -> None:
        """Give the keys to the other pane; a narrow screen shows one at a time."""
        self.leave_modes()
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
        if self._loaded is not None:
            self._display.show()
            self._tick_while_playing()
            self.tick()
            self._plan_soon()

    def tick(self) -> None:
        """Show the place that is heard."""
        if self._loaded is not None:
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
        start = segment.words()[event.word].start if event.word is not None else None
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
        if self._loaded is not None:
            self.go_to_time(event.ms)

    @on(LineList.Moved, "#moments")
    def _moment_moved(self, event: LineList.Moved) -> None:
        moments = self.call.review.moments
        if event.lines.has_focus and event.index < len(moments):
            self.select_moment(moments[event.index], play=False)

    @on(LineList.Chosen, "#moments")
    def _moment_chosen(self, event: LineList.Chosen) -> None:
        self.select_moment(self.call.review.moments[event.index], play=True)
