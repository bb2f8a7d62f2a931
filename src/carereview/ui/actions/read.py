"""What the keys of the groups Read and Select do."""

from typing import TYPE_CHECKING

from carereview.core.call import Span
from carereview.core.clean import clean
from carereview.core.find import Hit, find_text
from carereview.core.timecode import clock, parse_time
from carereview.library import search as found
from carereview.library.word_fold import keepable
from carereview.ui.actions.listen import NO_TEXT, NOT_YET, Action
from carereview.ui.bars import hit_words
from carereview.ui.screens.prompt import Prompt
from carereview.ui.word_steps import Stop, stepped, stop_of, stops

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def follow(screen: "ReviewScreen") -> None:
    """Follow the sound, or stay; following begins at once."""
    screen.following = not screen.following
    screen.sync()


def find(screen: "ReviewScreen") -> None:
    """Ask for words and go to where they are said next."""

    def found(wanted: str | None) -> None:
        if not wanted:
            return
        call = screen.call
        call.hits = find_text(call.transcript.segments, wanted)
        if not call.hits:
            screen.say(f"Not found: {wanted}", "warning")
            screen.sync()
            return
        after = (n for n, hit in enumerate(call.hits) if hit.segment >= call.cursor)
        call.hit = next(after, 0)
        _show_hit(screen)

    screen.app.push_screen(Prompt("Find"), found)


def find_again(delta: int) -> Action:
    """Make the action that goes to another place found."""

    def go(screen: "ReviewScreen") -> None:
        call = screen.call
        if not call.hits:
            screen.say("Nothing to go to yet: press / to find words.")
            return
        call.hit = (call.hit + delta) % len(call.hits)
        _show_hit(screen)

    return go


def _show_hit(screen: "ReviewScreen") -> None:
    call = screen.call
    hit = call.hits[call.hit]
    screen.go_to_segment(hit.segment)
    found = hit_words(call)
    if found is not None:
        call.words = found[1:]
        start = call.chosen_words[0].start
        if start is not None:
            screen.transport.seek(start)
    screen.say(f"{call.hit + 1} of {len(call.hits)}")
    screen.sync()


def show_found(screen: "ReviewScreen", hit: found.Hit) -> None:
    """Go to what a search over all calls found: its words are selected, n goes on among them.

    Where the call has changed since, its time alone is left to go by.
    """
    call = screen.call
    if hit.segment is None:
        moments = (moment for moment in call.review.moments if moment.start == hit.start)
        moment = next(moments, None)
        if moment is not None:
            screen.select_moment(moment, play=False)
            return
    index = _segment_of(screen, hit)
    if index is None:
        screen.go_to_time(hit.start)
        return
    call.hits, call.hit = tuple(Hit(index, *mark) for mark in hit.marks), 0
    if call.hits:
        _show_hit(screen)
    else:
        screen.go_to_segment(index)


def _segment_of(screen: "ReviewScreen", hit: found.Hit) -> int | None:
    """Find the segment that a hit is of: where it was, else where the same is said now."""
    segments = screen.call.transcript.segments
    same = [index for index, each in enumerate(segments) if keepable(each.text) == hit.text]
    return min(same, key=lambda index: abs(segments[index].start - hit.start), default=None)


def goto(screen: "ReviewScreen") -> None:
    """Ask for a time and go there."""

    def entered(text: str | None) -> None:
        if not text:
            return
        try:
            ms = parse_time(text)
        except ValueError as error:
            screen.say(f"{error}", "warning")
            return
        screen.go_to_time(ms)
        if ms > screen.transport.duration_ms:
            screen.say(f"The call is only {clock(screen.transport.duration_ms)} long.")

    screen.app.push_screen(Prompt("Go to time", clock(screen.position)), entered)


def page(pages: int) -> Action:
    """Make the action that scrolls by pages and lets the sound be."""

    def go(screen: "ReviewScreen") -> None:
        screen.following = False  # at once: a tick before the scrolling would undo it
        screen.view.scroll_pages(pages)

    return go


def copy(screen: "ReviewScreen") -> None:
    """Copy the selected words, or the segment, as readers may see it."""
    if screen.call.hiding:
        screen.say(NOT_YET)
        return
    quote = _quote(screen)
    if not quote:
        screen.say(NO_TEXT)
        return
    # Cleaned, since it may be pasted into a field here, or into somebody's shell.
    screen.app.copy_to_clipboard(clean(quote))
    screen.say(f"Copied, if the terminal allows it (in tmux: set-clipboard on): {quote}")


def _quote(screen: "ReviewScreen") -> str:
    """Write the selected words, or the segment, as readers may see them; nothing without text."""
    call = screen.call
    segment, span = call.segment, call.chosen_span()
    if segment is None or span is None:
        return ""
    who = call.plan.text(screen.voices.labels.get(segment.speaker, ""))
    start, end = call.chosen_characters()
    text = call.plan.segment(call.cursor, who, "", start, end).text
    source = f"{who}, {clock(span.start)}" if who else clock(span.start)
    return f"«{text}» ({source})"


def move_word(delta: int) -> Action:
    """Make the action that selects the word before or after; what is hidden counts as one."""

    def go(screen: "ReviewScreen") -> None:
        call, every = screen.call, _stops(screen)
        if not every:
            screen.say(NO_TEXT)
            return
        if call.words is not None:
            call.words = stepped(every, call.words, delta)
        elif call.cursor == screen.heard[0] and screen.heard[1] is not None:
            call.words = stop_of(every, screen.heard[1])
        else:
            call.words = every[0 if delta > 0 else -1]
        screen.following = False
        screen.sync()

    return go


def grow(delta: int) -> Action:
    """Make the action that widens the selection by a word, and starts one where there is none."""

    def go(screen: "ReviewScreen") -> None:
        call, every = screen.call, _stops(screen)
        if call.words is None or not every:
            move_word(delta)(screen)
            return
        added = stepped(every, call.words, delta)
        call.words = min(call.words[0], added[0]), max(call.words[1], added[1])
        screen.sync()

    return go


def _stops(screen: "ReviewScreen") -> list[Stop]:
    """Give what can be selected in the segment: single words where nothing hides them."""
    call = screen.call
    if call.segment is None:
        return []
    seen = screen.view.revealed == call.cursor
    return stops(call.segment.words(), () if seen else call.hidden(call.cursor))


def mark_range(screen: "ReviewScreen") -> None:
    """Begin a range here, or end it here."""
    call, here = screen.call, screen.position
    if call.range_from is None:
        call.range_from, call.range = here, None
        screen.say(f"Range from {clock(here)}; press v again where it ends.")
    else:
        start, end = sorted((call.range_from, here))
        call.range, call.range_from, call.words = Span(start, max(end, start + 1)), None, None
        screen.say(f"Range {clock(start)}–{clock(end)}: mark m, hide x, loop o, drop Esc.")
    screen.sync()


ACTIONS: dict[str, Action] = {
    "follow": follow,
    "find": find,
    "find_next": find_again(1),
    "find_previous": find_again(-1),
    "search": lambda screen: screen.app.search(),
    "goto": goto,
    "page_up": page(-1),
    "page_down": page(1),
    "copy": copy,
    "word_left": move_word(-1),
    "word_right": move_word(1),
    "grow_left": grow(-1),
    "grow_right": grow(1),
    "range": mark_range,
}
