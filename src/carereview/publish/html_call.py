"""One call on a web page: its player, and what was said, word by word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from carereview.core.timecode import clock
from carereview.privacy.redacted import RedactedCall, RedactedMoment, RedactedSegment
from carereview.publish.html_parts import attributes, from_markdown, span_of, text, words
from carereview.publish.labels import call_name, speaker_name
from carereview.publish.redacted_page import facts, moment_block, places
from carereview.publish.turns import Turn, turns
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import duration_text


def call_section(
    wording: Wording,
    call: RedactedCall,
    language: str,
    moments: Sequence[RedactedMoment],
    first: bool,
) -> str:
    """Write a call's section; `moments` are told among what was said, `language` is the page's.

    The first section of a page says which keys do what.
    """
    own = call.language.partition("-")[0].lower()
    spoken = own if own != language else ""
    head = f"<section{attributes(class_='call', id=f'call-{call.number}', lang=spoken)}>"
    return "\n".join([head, *_parts(wording, call, moments, first), "</section>"])


def _parts(
    wording: Wording, call: RedactedCall, moments: Sequence[RedactedMoment], first: bool
) -> Iterator[str]:
    yield f"<h2>{text(call_name(wording, call))}</h2>"
    yield f'<p class="facts">{text(" · ".join(facts(wording, call)))}</p>'
    if call.audio:
        note = wording.bleeped
        label = f"{wording.listen}{wording.habits.colon}{call_name(wording, call)}"
        source = attributes(src=call.audio, aria_label=label)
        yield f'<div class="player"><audio controls preload="metadata"{source}></audio></div>'
        how = f"{wording.click_words} {wording.keys}" if first else wording.click_words
        yield f'<p class="note">{text(f"{note[:1].upper()}{note[1:]}. {how}")}</p>'
    yield from _flow(wording, call, places(call.segments, moments))


def _flow(
    wording: Wording, call: RedactedCall, around: Mapping[int, list[RedactedMoment]]
) -> Iterator[str]:
    """Give what was said in order, each moment right after the words that it is about."""

    def moments(indexes: Iterable[int]) -> Iterator[str]:
        for index in indexes:
            for moment in around.get(index, ()):
                yield from_markdown(moment_block(wording, moment))

    yield from moments([-1])
    told = -1
    for turn in turns(call.segments, stops=around):
        yield _turn(wording, call, turn, call.segments[told + 1 : turn.last + 1])
        yield from moments(range(told + 1, turn.last + 1))
        told = turn.last
    yield from moments(place for place in sorted(around) if place > told)


def _turn(
    wording: Wording, call: RedactedCall, turn: Turn, segments: Sequence[RedactedSegment]
) -> str:
    look = f"turn {turn.segment.role}"
    if turn.segment.hold:
        length = duration_text(wording.habits, turn.end - turn.start, exact=True)
        said = f'<p class="hold">{text(wording.hold_music.format(length=length))}</p>'
    else:
        name = "" if turn.continued else speaker_name(wording, turn.segment)
        who = f'<span class="who">{text(name)}</span>\n' if name else ""
        timed = " ".join(
            words(segment.text, segment.times if call.audio else ())
            for segment in segments
            if segment.text.strip()
        )
        said = f"<p>{who}{timed}</p>"
    return f"<div{attributes(class_=look)}>{_time(call, turn)}{said}</div>"


def _time(call: RedactedCall, turn: Turn) -> str:
    when = clock(turn.start)
    if not call.audio:
        return f'<span class="time">{when}</span>'
    return f"<button{attributes(data_t=span_of(turn.start, turn.end))}>{when}</button>"
