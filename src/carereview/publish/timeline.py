"""The course of events on a public page: calls and events, in order of time."""

from carereview.core.when import order
from carereview.privacy.redacted import RedactedCall, RedactedCase, RedactedEvent
from carereview.publish.labels import call_name
from carereview.publish.markdown import bold, bullets, heading, inline, link, plain
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import (
    date_text,
    date_time_text,
    duration_text,
    quoted,
)

_DESCRIBED = ("note", "update")
"""Kinds of event whose text is the publisher's own; all others quote somebody."""


def timeline(words: Wording, case: RedactedCase) -> list[str]:
    """List calls and events by time.

    Gives nothing where there is only one call: its date is told elsewhere.
    """
    entries = [(order(call.started), _call(words, call)) for call in case.calls]
    entries += [(order(event.at), _event(words, event)) for event in case.events]
    if len(entries) < 2:
        return []
    entries.sort(key=lambda entry: entry[0])
    return [heading(2, words.timeline), bullets(line for _, line in entries)]


def _call(words: Wording, call: RedactedCall) -> str:
    length = words.length_unknown
    if call.duration_ms:
        length = duration_text(words.habits, call.duration_ms)
    if not call.shown:
        when = date_text(words.habits, call.started) or words.date_unknown
        return f"{bold(when)} · {inline(f'{words.not_shown}, {length}')}"
    when = date_time_text(words.habits, call.started) or words.date_unknown
    facts = [quoted(words.habits, call.title) if call.title.strip() else "", length]
    if call.hold_ms:
        hold = duration_text(words.habits, call.hold_ms)
        facts.append(words.of_it_on_hold.format(hold=hold))
    title = f"{words.call} {', '.join(fact for fact in facts if fact)}"
    if not call.title.strip():
        title = f"{call_name(words, call)}, {', '.join(facts[1:])}"
    return f"{bold(when)} · {inline(title)}"


def _event(words: Wording, event: RedactedEvent) -> str:
    when = date_time_text(words.habits, event.at) or words.date_unknown
    kind = words.vocabulary.events.get(event.kind, event.kind)
    source = ", ".join(part for part in (kind, event.who.strip()) if part)
    text = plain(event.text)
    if text and event.kind not in _DESCRIBED:
        text = quoted(words.habits, text)
    said = words.habits.colon.join(part for part in (source, text) if part)
    return " ".join(part for part in (f"{bold(when)} · {inline(said)}", link(event.url)) if part)
