"""The words and numbers around a call: title, speakers' labels, marks."""

from typing import TYPE_CHECKING

from carereview.core.call import Role, Speaker
from carereview.core.review import Moment
from carereview.core.timecode import stamp
from carereview.ui import look
from carereview.ui.linking import link_words
from carereview.ui.open_call import OpenCall
from carereview.ui.strip import Scene
from carereview.ui.timing import Timing, place, target
from carereview.ui.widgets.transcript_line import Voices

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_ROLE_COLOURS = {Role.AGENT: 0, Role.CUSTOMER: 1, Role.IVR: 2}


def voices(call: OpenCall) -> Voices:
    """Give the speakers' labels and colours: colour by role, a fourth one for all others.

    A label is the speaker's pseudonym if the register hides the name.
    """
    speakers = {speaker.id: speaker for speaker in call.speakers}
    for segment in call.transcript.segments:
        if segment.speaker and segment.speaker not in speakers:
            speakers[segment.speaker] = call.speaker(segment.speaker)
    labels = {id: _label(call, speaker) for id, speaker in speakers.items()}
    colours = {id: _ROLE_COLOURS.get(speaker.role, 3) for id, speaker in speakers.items()}
    if {speaker.role for speaker in speakers.values()} == {Role.OTHER}:
        colours = {id: number % 4 for number, id in enumerate(speakers)}
    return Voices(labels, colours)


def _label(call: OpenCall, speaker: Speaker) -> str:
    name = speaker.name or (speaker.role.value if speaker.role is not Role.OTHER else speaker.id)
    shown = str(call.plan.text(name))
    return shown.strip("[]") if shown != name else name


MOMENT_LINES = 3
"""How many lines a moment takes in the list."""


def moment_lines(call: OpenCall, moment: Moment, stale: bool = False) -> tuple[str, str, str]:
    """Write a moment for the list: what it is, what was said, what is noted about it.

    `stale`: readers would see other words than somebody confirmed.
    """
    head = (
        f" {look.glyph(moment)} {look.time_label(moment)} {look.tag_labels(call.case, moment)} "
        f"{look.severity_bar(moment.severity)}{'  public' if moment.public else ''}"
        f"{' ≠ quote changed: Y' if stale else ''}"
    )
    instead = f"instead: {moment.instead}" if moment.instead else ""
    linked = link_words(moment)
    note = " · ".join(p for p in (linked, instead or moment.public_note or moment.note) if p)
    return head, f"   {_said(call, moment)}", f"   {note}"


def _said(call: OpenCall, moment: Moment) -> str:
    """Give the words of the moment's segment, as readers may see them."""
    if not call.transcript.segments:
        return ""
    nobody = call.plan.text("")
    return f"«{call.plan.segment(call.timeline.before(moment.start), nobody, '').text}»"


def glyphs(call: OpenCall) -> dict[int, str]:
    """Give each segment's mark: the sign of its most severe moment."""
    found: dict[int, tuple[int, str]] = {}
    for moment in call.review.moments:
        index = call.timeline.before(moment.start)
        sign = moment.severity, look.glyph(moment)
        found[index] = max(found.get(index, (-1, "")), sign)
    return {index: sign for index, (_, sign) in found.items()}


def hit_words(call: OpenCall) -> tuple[int, int, int] | None:
    """Give the segment, first and last word of the place found last."""
    if not call.hits:
        return None
    hit = call.hits[call.hit]
    if hit.segment >= len(call.transcript.segments):
        return None
    words = call.transcript.segments[hit.segment].words()
    inside = [
        number
        for number, word in enumerate(words)
        if word.char_start < hit.char_end and hit.char_start < word.char_end
    ]
    return (hit.segment, inside[0], inside[-1]) if inside else None


def scene(screen: "ReviewScreen") -> Scene:
    """Give what the waveform shows beside loudness."""
    call, picture = screen.call, screen.picture
    return Scene(
        duration=screen.transport.duration_ms,
        holds=call.holds,
        music=picture.music if picture else (),
        silences=picture.silences if picture else (),
        hidden=call.plan.windows(),
        moments=tuple((m.start, look.glyph(m)) for m in call.review.moments),
        chosen=call.range,
        borders=None if screen.timing is None else target(call),
    )


def timing_line(call: OpenCall, timing: Timing) -> tuple[str, str]:
    """Write the line of the timing mode: which border, when it is, and of what."""
    at, span = place(call, timing), target(call)
    if at is None or span is None:
        return "TIMING", ""
    words = call.plan.segment(call.cursor, call.plan.text(""), "", *call.chosen_characters()).text
    what = "word" if call.words else "segment"
    length = f"{(span.end - span.start) / 1000:.2f} s"
    return f"TIMING  {timing.border} of {what}  {stamp(at)}  «{words}»", length


def _changed_quotes(screen: "ReviewScreen") -> str:
    count = screen.quotes.stale(screen.call)
    return f"≠ {count} quote{'s' if count > 1 else ''} changed" if count else ""


def title_line(screen: "ReviewScreen") -> tuple[str, str]:
    """Write the title line: which call, and how far its review and its saving are."""
    call = screen.call
    title = call.transcript.title or screen.files.stem
    date = call.transcript.started[:10]
    left = " · ".join(part for part in (title, date) if part)
    state = f"{call.review.status.value} · {call.review.publication.state.value}"
    count = len(call.known.undecided)  # as the register counts: what one key decides is one
    undecided = f"● {count} undecided" if count else ""
    undecided = undecided if call.scanned else "scanning …"
    undecided = "hiding …" if call.hiding else undecided
    saved = screen.keeping.text if screen.keeping else ""
    right = "  ".join(part for part in (state, undecided, _changed_quotes(screen), saved) if part)
    return left, right
