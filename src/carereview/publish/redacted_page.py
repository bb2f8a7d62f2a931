"""The redacted transcript of one call, as a Markdown page."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from carereview.core.timecode import stamp
from carereview.privacy.redacted import RedactedCall, RedactedMoment, RedactedSegment
from carereview.publish.labels import (
    call_name,
    clip_link,
    hidden_counts,
    listen_line,
    moment_name,
    notices,
    speaker_name,
    time_code,
)
from carereview.publish.links import place, tie_lines
from carereview.publish.markdown import bold, escape, heading, inline, page, paragraphs, quote_block
from carereview.publish.turns import Turn, turns
from carereview.publish.wording import Wording, wording
from carereview.publish.wording.amounts import date_time_text, duration_text, spoken


def redacted_page(call: RedactedCall, tool: str, words: Wording | None = None) -> str:
    """Write the whole call as readers may see it; `tool` is the program and its version.

    `words` stand around the content, by default those of the call's language.
    """
    words = words or wording(call.language)
    front = {
        "title": call_name(words, call),
        "date": call.started,
        "language": call.language,
        "duration": stamp(call.duration_ms)[:8] if call.duration_ms else "",
        "kind": words.redacted_kind,
        "generator": tool,
    }
    flow = _flow(words, call)
    blocks = [
        heading(1, call_name(words, call)),
        escape(" · ".join(facts(words, call))),
        f"{words.redacted_intro} {notices(words, [call], ''.join(flow))}",
        _hidden(words, call),
        listen_line(words, call),
        heading(2, words.transcript),
        *flow,
    ]
    return page(front, blocks)


def facts(words: Wording, call: RedactedCall) -> list[str]:
    """Give what is known of a call: when, by which channel, how long, how much on hold."""
    habits = words.habits
    when = date_time_text(habits, call.started)
    facts = [words.call_of.format(date=when) if when else ""]
    facts.append(words.vocabulary.channels.get(call.channel, call.channel))
    if call.duration_ms:
        facts.append(duration_text(habits, call.duration_ms, exact=True))
    else:
        facts.append(words.length_unknown)
    if call.hold_ms:
        hold = duration_text(habits, call.hold_ms, exact=True)
        facts.append(words.of_it_on_hold.format(hold=hold))
    return [fact for fact in facts if fact]


def _hidden(words: Wording, call: RedactedCall) -> str:
    counts = hidden_counts(words, call.redactions)
    return f"{escape(words.hidden + words.habits.colon + ', '.join(counts))}." if counts else ""


def _flow(words: Wording, call: RedactedCall) -> list[str]:
    """Give the transcript in order, each moment right after the words that it is about."""
    around = places(call.segments, call.moments)
    blocks = [moment_block(words, moment) for moment in around.get(-1, ())]
    told = -1
    for turn in turns(call.segments, stops=around):
        blocks.append(_paragraph(words, turn))
        for index in range(told + 1, turn.last + 1):
            blocks += [moment_block(words, moment) for moment in around.get(index, ())]
        told = turn.last
    rest = [place for place in sorted(around) if place > told]
    return blocks + [moment_block(words, moment) for place in rest for moment in around[place]]


def places(
    segments: Sequence[RedactedSegment], moments: Sequence[RedactedMoment]
) -> Mapping[int, list[RedactedMoment]]:
    """Find for each moment the last segment that begins before it ends; -1 is before them all."""
    starts = [segment.start for segment in segments]
    found: dict[int, list[RedactedMoment]] = {}
    for moment in moments:
        end = moment.start + 1 if moment.end is None else moment.end
        found.setdefault(bisect_left(starts, end) - 1, []).append(moment)
    return found


def _paragraph(words: Wording, turn: Turn) -> str:
    code = time_code(turn.start)
    if turn.segment.hold:
        length = duration_text(words.habits, turn.end - turn.start, exact=True)
        return f"*{code} {inline(words.hold_music.format(length=length))}*"
    if turn.continued:
        return f"{code} {inline(turn.text)}"
    name = bold(speaker_name(words, turn.segment) + words.habits.colon.rstrip())
    return f"{code} {name} {inline(turn.text)}"


def moment_block(words: Wording, moment: RedactedMoment) -> str:
    """Write a moment as a block of its own."""
    code = f"{time_code(moment.start, moment.end)}{clip_link(words, moment)}"
    blocks = [f"{bold(moment_name(words, moment))} {code}"]
    blocks += paragraphs(moment.public_note)
    if moment.instead.strip():
        label = bold(words.instead + words.habits.colon.rstrip())
        blocks.append(f"{label} {inline(spoken(words.habits, moment.instead))}")
    return quote_block([*place(moment), *blocks, *tie_lines(words, moment)])
