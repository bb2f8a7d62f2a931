"""Short names for the things on a page: calls, speakers, tags, times. All still unescaped."""

import re
from collections import Counter
from collections.abc import Sequence

from carereview.core.timecode import clock
from carereview.privacy.redacted import RedactedCall, RedactedMoment, RedactedSegment
from carereview.publish.markdown import escape
from carereview.publish.names import CAPTIONS
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import counted, date_text

_TIME_CODE = re.compile(r"\[\d+:\d\d")

PLAYS = "▶"
"""Begins the text of a link that plays: the script of a web page knows it by that."""

OMITTED = "[…]"
"""Stands in a text for what is withheld without a name."""


def call_name(words: Wording, call: RedactedCall) -> str:
    """Name a call by its title; one that isn't shown, or has none, by its date or number."""
    if call.shown and call.title.strip():
        return call.title
    if call.started.strip():
        return words.call_of.format(date=date_text(words.habits, call.started))
    return words.call_number.format(number=call.number)


def listen_line(words: Wording, call: RedactedCall, named: bool = False) -> str:
    """Link to a call's bleeped recording; nothing where none comes along."""
    if not call.audio:
        return ""
    text = f"{words.listen}{words.habits.colon}{call_name(words, call)}" if named else words.listen
    # The name is made of letters, digits and hyphens: nothing in it needs escaping.
    return f"[{PLAYS} {escape(text)}](<{call.audio}>) ({escape(words.bleeped)})"


def clip_link(words: Wording, moment: RedactedMoment) -> str:
    """Link to a moment's clip and its captions, after its time; nothing where none comes along."""
    if not moment.clip:
        return ""
    captions = f"{moment.clip.rpartition('.')[0]}{CAPTIONS}"
    clip = f"[{escape(f'{PLAYS} {words.hear}')}](<{moment.clip}>)"
    return f" {clip} · [{escape(words.captions)}](<{captions}>)"


def speaker_name(words: Wording, segment: RedactedSegment) -> str:
    """Name who speaks: the name shown instead of theirs, or else their part in the call.

    A name that is only a number counts those who have the part.
    """
    roles, name = words.vocabulary.roles, segment.speaker.strip()
    part = roles.get(segment.role, roles["other"])
    return f"{part} {name}" if name.isdigit() else name or part


def time_code(start: int, end: int | None = None) -> str:
    """Write a time of the call as `[03:12]`, a stretch as `[03:12–03:15]`."""
    first = clock(start)
    last = first if end is None else clock(end)
    return f"[{first}]" if first == last else f"[{first}–{last}]"


def moment_name(words: Wording, moment: RedactedMoment) -> str:
    """Name a moment by its tags, in words: `Promise, high importance`."""
    known = words.vocabulary.tags
    tags = [known.get(tag.strip(), tag.strip()) for tag in moment.tags if tag.strip()]
    name = ", ".join(tags) or words.moment
    weight = severity_name(words, moment.severity)
    full = f"{name}, {weight}" if weight else name
    return full[:1].upper() + full[1:]


def severity_name(words: Wording, severity: int) -> str:
    """Give the word for a severity from 1 to 3; nothing for 0 or what isn't one."""
    names = words.vocabulary.severities
    return names[severity - 1] if 1 <= severity <= len(names) else ""


def hidden_counts(words: Wording, redactions: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    """Count what was hidden, by category and in words; categories with nothing are left out."""
    nouns = words.vocabulary.categories
    sums = Counter[str]()
    for category, count in redactions:
        sums[category if category in nouns else "other"] += count
    return tuple(
        counted(words.habits, sums[category], noun)
        for category, noun in nouns.items()
        if sums[category]
    )


def notices(words: Wording, calls: Sequence[RedactedCall], body: str) -> str:
    """Explain what a reader meets on a page: replacement names, omissions, times."""
    found = [
        words.replaced if any(call.redactions for call in calls) else "",
        words.left_out if OMITTED in body else "",
        words.times if _TIME_CODE.search(body) else "",
    ]
    return " ".join(notice for notice in found if notice)
