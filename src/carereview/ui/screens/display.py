"""What the review of a call shows: each part is told only what changed since the last time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment as Strand
from rich.style import Style

from carereview.core.call import Transcript
from carereview.core.clean import clean
from carereview.core.register import Register
from carereview.core.review import Moment, Rename
from carereview.privacy.plan import Plan
from carereview.ui import audition, bars
from carereview.ui.lit import fit
from carereview.ui.transport_line import transport_line
from carereview.ui.widgets.audition_line import AuditionLine
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.line_list import LineList
from carereview.ui.widgets.timing_line import TimingLine
from carereview.ui.widgets.transcript_line import Marks
from carereview.ui.widgets.waveform import Waveform

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


class _Shown(NamedTuple):
    """All that the text and the list of moments depend on."""

    transcript: Transcript
    plan: Plan
    register: Register
    names: tuple[Rename, ...]
    hiding: bool
    moments: tuple[Moment, ...]

    def same_texts_as(self, other: "_Shown") -> bool:
        """Tell whether the same speakers say the same words, at whatever times."""
        if self.transcript is other.transcript:
            return True
        mine, theirs = self.transcript, other.transcript
        same = mine.speakers == theirs.speakers and len(mine.segments) == len(theirs.segments)
        return same and all(
            one is two or (one.text == two.text and one.speaker == two.speaker)
            for one, two in zip(mine.segments, theirs.segments, strict=True)
        )

    def continues(self, other: "_Shown") -> bool:
        """Tell whether more is said after the other's last word, and all before is as it was."""
        mine, theirs = self.transcript, other.transcript
        known = len(theirs.segments)
        more = 0 < known < len(mine.segments)
        return (
            more and mine.speakers == theirs.speakers and mine.segments[:known] == theirs.segments
        )


class Display:
    """Remembers what is shown of a call, and brings its screen up to date."""

    def __init__(self, screen: "ReviewScreen") -> None:
        self._screen = screen
        self._shown: _Shown | None = None
        self._laid: _Shown | None = None
        self._hit: tuple[int, int, int] | None = None
        self._lines: dict[str, tuple[Moment, Sequence[str]]] = {}
        self._notice: str | None = None

    def show(self) -> None:
        """Show everything that changed; cheap when nothing did."""
        screen, call = self._screen, self._screen.call
        names, moments = call.review.speakers, call.review.moments
        shown = _Shown(call.transcript, call.plan, call.known, names, call.hiding, moments)
        if shown != self._shown:
            self._show_text(shown)
        self._show_moments()
        screen.modes.apply(screen.transport, call, screen.picture)
        screen.query_one(Waveform).show_scene(bars.scene(screen))
        screen.query_one("#title", Bar).show(*bars.title_line(screen))
        self._hit = bars.hit_words(call)

    def _show_text(self, shown: "_Shown") -> None:
        """Show the text as far as it changed; all is veiled as long as nothing is planned."""
        screen, call, laid = self._screen, self._screen.call, self._laid
        before, self._shown = self._shown, shown
        glyphs = bars.glyphs(call)
        if call.hiding and laid is not None:
            screen.view.veil()
        elif laid is not None and shown.continues(laid):
            screen.view.grow(call.transcript.segments)
            self._change_text(laid, shown)
            screen.view.show_glyphs(glyphs)
        elif laid is None or not shown.same_texts_as(laid):
            self._tell_voices()
            hidden = None if call.hiding else call.hidden
            screen.view.show(call.transcript.segments, hidden, screen.voices, glyphs)
            self._laid = shown
        else:
            self._change_text(laid, shown)
            screen.view.show_glyphs(glyphs)
        if before is None or before[:-1] != shown[:-1]:  # what a line says depends on them
            self._lines.clear()
            screen.query_one("#moments", LineList).refresh()

    def _change_text(self, laid: "_Shown", shown: "_Shown") -> None:
        """Show the same texts with other characters hidden, or at other times."""
        screen, call = self._screen, self._screen.call
        changed = shown.plan.differs_at(None if laid.hiding else laid.plan)
        named = (laid.register, laid.names) != (shown.register, shown.names)
        if named or screen.view.veiled:
            self._tell_voices()
        if changed or named or screen.view.veiled:
            screen.view.show_hidden(call.hidden, changed, screen.voices)
        if laid.transcript is not shown.transcript:
            screen.view.show_times(call.transcript.segments)
        self._laid = shown

    def _tell_voices(self) -> None:
        self._screen.voices = bars.voices(self._screen.call)

    def _show_moments(self) -> None:
        call = self._screen.call
        moments = call.review.moments
        lines = self._screen.query_one("#moments", LineList)
        selected = next((n for n, m in enumerate(moments) if m.id == call.moment_id), None)
        if lines.rows != moments or (selected is not None and selected != lines.cursor):
            lines.show(moments, lines.cursor if selected is None else selected)

    def tick(self) -> None:
        """Show the place that is heard: word, play head and clock, in one repaint."""
        screen, call, view = self._screen, self._screen.call, self._screen.view
        position = screen.position
        screen.heard = call.heard(position)
        index, word = screen.heard
        if screen.goes_along and index is not None:
            call.go_to(index)
            view.keep_in_view(index, word)
        view.marks = Marks(call.cursor, index, word, call.words, self._hit)
        if view.revealed not in (None, call.cursor):
            view.reveal(None)
        screen.query_one(Waveform).show_position(position)
        transport = screen.query_one("#transport", Bar)
        transport.show(*transport_line(screen, transport.size.width))
        if screen.timing is not None:
            screen.query_one(TimingLine).show(*bars.timing_line(call, screen.timing))
        if screen.audition is not None:
            shown = audition.line(call, screen.audition)
            screen.query_one(AuditionLine).show(*shown)
        self._tell_notice()

    def _tell_notice(self) -> None:
        """Say once what happened to the sound: a device that went, or came back."""
        notice = self._screen.transport.notice
        if notice and notice != self._notice:
            self._screen.say(notice, "warning")
        self._notice = notice

    def draw_moment(self, moment: Moment, line: int, width: int, style: Style) -> list[Strand]:
        """Draw a line of a moment in the list."""
        text = self._lines_of(moment)[line]
        quiet = style + Style(italic=line == 1, bold=False)
        return [Strand(fit(clean(text), width), quiet if line else style)]

    def _lines_of(self, moment: Moment) -> Sequence[str]:
        """Give a moment's lines; what was said is redacted, which is too slow for each paint."""
        known = self._lines.get(moment.id)
        if known is None or known[0] != moment:
            call = self._screen.call
            lines = bars.moment_lines(call, moment, self._screen.quotes.is_stale(call, moment))
            known = self._lines[moment.id] = moment, lines
        return known[1]
