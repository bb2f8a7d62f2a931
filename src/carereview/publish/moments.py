"""The key moments of a public page: what was said, what it says, what could have been said."""

from collections.abc import Iterator
from dataclasses import replace

from carereview.core.timecode import clock
from carereview.privacy.redacted import RedactedCall, RedactedMoment
from carereview.publish.labels import call_name, clip_link, moment_name, speaker_name, time_code
from carereview.publish.links import place, tie_lines
from carereview.publish.markdown import bold, heading, inline, paragraphs, quote_block
from carereview.publish.turns import Turn, turns
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import date_text, duration_text, quoted, spoken


def key_moments(words: Wording, calls: tuple[RedactedCall, ...], headings: bool) -> list[str]:
    """Tell the moments of the calls that are shown, under a heading per call if asked.

    Gives nothing if there are none.
    """
    told = [call for call in calls if call.shown and call.moments]
    if not told:
        return []
    blocks = [heading(2, words.key_moments)]
    if any(moment.instead.strip() for call in told for moment in call.moments):
        blocks.append(words.key_moments_intro)
    for call in told:
        blocks += [_heading(words, call)] if headings else []
        for moment in call.moments:
            blocks += [*place(moment), *_moment(words, moment, 4 if headings else 3)]
    return blocks


def _heading(words: Wording, call: RedactedCall) -> str:
    name = call_name(words, call)
    date = date_text(words.habits, call.started)
    return heading(3, f"{name}, {date}" if date and date not in name else name)


def _moment(words: Wording, moment: RedactedMoment, level: int) -> Iterator[str]:
    yield heading(level, _title(words, moment))
    said = [_said(words, turn) for turn in _quoted_turns(moment)]
    if said:
        yield quote_block(said)
    link = clip_link(words, moment)
    if link or not said:
        yield f"{time_code(moment.start, moment.end)}{link}"
    note, instead = paragraphs(moment.public_note), moment.instead.strip()
    if note and instead:
        yield _labelled(words, words.says, note[0])
        yield from note[1:]
    else:
        yield from note
    if instead:
        yield _labelled(words, words.instead, inline(spoken(words.habits, instead)))
    yield from tie_lines(words, moment)


def _title(words: Wording, moment: RedactedMoment) -> str:
    """Name a moment; one without a tag by its time, so that no two headings are the same."""
    name = moment_name(words, moment)
    return name if any(tag.strip() for tag in moment.tags) else f"{name}, {clock(moment.start)}"


def _quoted_turns(moment: RedactedMoment) -> tuple[Turn, ...]:
    """Give what was said in the moment, with dots where it begins or ends within a sentence."""
    said = turns(moment.quote)
    if not said or moment.end is None:
        return said
    first = said[0]
    if first.start < moment.start:
        text = f"… {first.text}" if first.text[:1].islower() else first.text
        said = (replace(first, text=text, start=moment.start), *said[1:])
    last = said[-1]
    if last.end > moment.end and last.text[-1:].isalnum():
        said = (*said[:-1], replace(last, text=f"{last.text} …", end=moment.end))
    return said


def _said(words: Wording, turn: Turn) -> str:
    code = time_code(turn.start)
    if turn.segment.hold:
        length = duration_text(words.habits, turn.end - turn.start, exact=True)
        return f"{code} *{inline(words.hold_music.format(length=length))}*"
    name = bold(speaker_name(words, turn.segment) + words.habits.colon.rstrip())
    return f"{code} {name} {inline(quoted(words.habits, turn.text))}"


def _labelled(words: Wording, label: str, text: str) -> str:
    return f"{bold(label + words.habits.colon.rstrip())} {text}"
