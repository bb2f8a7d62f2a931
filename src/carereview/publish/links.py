"""What a page says of links between moments: when it was due, what became of it, and where."""

from collections.abc import Iterator

from carereview.privacy.redacted import RedactedMoment, RedactedTie
from carereview.publish.labels import call_name, time_code
from carereview.publish.markdown import bold, escape
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import date_text


def place(moment: RedactedMoment) -> list[str]:
    """Make the place that links to a moment lead to; nothing where none does."""
    return [f'<a id="{moment.place}"></a>'] if moment.ties else []


def tie_lines(words: Wording, moment: RedactedMoment) -> Iterator[str]:
    """Say by when it was promised, what became of what was said, and what it answers."""
    if moment.due.strip():
        yield bold(words.due.format(date=date_text(words.habits, moment.due)))
    if moment.fate and not any(tie.later and tie.kind == moment.fate for tie in moment.ties):
        yield bold(words.became[moment.fate])
    for tie in moment.ties:
        label = words.became[tie.kind] if tie.later else words.before[tie.kind]
        yield f"{bold(label + words.habits.colon.rstrip())} {_link(words, tie)}"


def _link(words: Wording, tie: RedactedTie) -> str:
    # A page's name and a place are made of letters, digits, hyphens and dots: no escape is needed.
    text = escape(call_name(words, tie.call))
    return f"[{text}](<{tie.page}#{tie.place}>) {time_code(tie.start)}"
