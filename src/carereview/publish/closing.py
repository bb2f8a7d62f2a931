"""The end of a public page: how the calls were recorded and published, and what changed since."""

from carereview.core.when import order
from carereview.privacy.redacted import RedactedCall, RedactedCase, RedactedChange, RedactedLegal
from carereview.publish.labels import call_name
from carereview.publish.markdown import bold, bullets, heading, inline, paragraphs
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import date_text

_TOLD = ("published", "withdrawn", "republished")
"""States that concern readers (`core.review.TOLD`, which a page must not see)."""


def recording(words: Wording, calls: tuple[RedactedCall, ...]) -> list[str]:
    """State on what basis the calls were recorded and published, equal statements once."""
    cards: dict[RedactedLegal, list[RedactedCall]] = {}
    for call in calls:
        if call.shown and _says_something(call.legal):
            cards.setdefault(call.legal, []).append(call)
    if not cards:
        return []
    blocks = [heading(2, words.recording), words.recording_intro]
    for card, about in cards.items():
        names = "" if len(cards) == 1 else ", ".join(call_name(words, call) for call in about)
        blocks += [bold(names), bullets(_statements(words, card)), *paragraphs(card.note)]
    return blocks


def _says_something(card: RedactedLegal) -> bool:
    return any(text.strip() for text in (card.recorded, card.published, card.note))


def _statements(words: Wording, card: RedactedLegal) -> list[str]:
    pairs = ((words.recorded_as, card.recorded), (words.published_as, card.published))
    colon = words.habits.colon.rstrip()
    return [f"{bold(label + colon)} {inline(text)}" for label, text in pairs if text.strip()]


def updates(words: Wording, case: RedactedCase) -> list[str]:
    """List what happened to the publication: published, withdrawn, published again."""
    entries = [
        (order(change.at), _line(words, change.at, _change(words, call, change), change.why))
        for call in case.calls
        for change in call.history
        if change.state in _TOLD
    ]
    entries.sort(key=lambda entry: entry[0])
    return [heading(2, words.updates), bullets(line for _, line in entries)] if entries else []


def _change(words: Wording, call: RedactedCall, change: RedactedChange) -> str:
    what = f"{call_name(words, call)}, {words.vocabulary.states[change.state]}"
    who = change.demanded_by.strip()
    return f"{what} ({words.demanded_by.format(who=who)})" if who else what


def _line(words: Wording, at: str, what: str, why: str) -> str:
    when = date_text(words.habits, at) or words.date_unknown
    said = words.habits.colon.join(part.strip() for part in (what, why) if part.strip())
    return f"{bold(when)} · {inline(said)}"
