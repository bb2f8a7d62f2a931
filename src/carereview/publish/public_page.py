"""The public page of a case, for readers who have never heard of it."""

from carereview.privacy.fixed import revealed
from carereview.privacy.redacted import RedactedCase, RedactedLesson
from carereview.publish.closing import recording, updates
from carereview.publish.labels import call_name, listen_line, notices
from carereview.publish.markdown import (
    bold,
    bullets,
    heading,
    inline,
    page,
    paragraphs,
    table,
)
from carereview.publish.moments import key_moments
from carereview.publish.time_account import time_account
from carereview.publish.timeline import timeline
from carereview.publish.wording import Wording, wording
from carereview.publish.wording.amounts import spoken


def public_page(
    case: RedactedCase, tool: str, alone: bool = False, words: Wording | None = None
) -> str:
    """Tell the case from its redacted twin; `tool` is the program and its version.

    `alone`: the page is about the case's only call, so it isn't put among other events. A
    section that would be empty is left out, heading and all. `words` take the place of those of
    the case's language.
    """
    words = words or wording(case.language)
    title = _title(words, case, alone)
    front = {
        "title": title,
        "date": case.calls[0].started if case.calls else "",
        "language": case.language,
        "kind": words.public_kind,
        "generator": tool,
    }
    blocks = [
        heading(1, title),
        *_summary(words, case),
        bullets([line for call in case.calls if (line := listen_line(words, call, named=True))]),
        *_parties(words, case),
        *time_account(words, case, alone),
        *([] if alone else timeline(words, case)),
        *key_moments(words, case.calls, headings=len(case.calls) > 1),
        *_lessons(words, case.lessons),
        *recording(words, case.calls),
        *updates(words, case),
    ]
    told = [call for call in case.calls if call.shown]
    end = f"{notices(words, told, ''.join(blocks))} {inline(words.made_with.format(tool=tool))}"
    return page(front, [*blocks, "---", end.strip()])


def _title(words: Wording, case: RedactedCase, alone: bool) -> str:
    parts = [case.title.strip()]
    if case.calls and (alone or not parts[0]):
        parts.append(call_name(words, case.calls[0]))
    return words.habits.colon.join(part for part in parts if part) or case.key


def _summary(words: Wording, case: RedactedCase) -> list[str]:
    told = paragraphs(case.summary)
    return [heading(2, words.what_happened), *told] if told else []


def _parties(words: Wording, case: RedactedCase) -> list[str]:
    named = [(name.strip(), role.strip()) for name, role in case.parties if name.strip()]
    lines = [_party(words, name, role) for name, role in named]
    return [heading(2, words.parties), bullets(lines)] if lines else []


def _party(words: Wording, name: str, role: str) -> str:
    part = words.vocabulary.party_roles.get(role, role)
    if not part or name.casefold() in revealed(part).casefold():
        return bold(name)
    return f"{bold(name)} {inline(f'({part})')}"


def _lessons(words: Wording, lessons: tuple[RedactedLesson, ...]) -> list[str]:
    told = [lesson for lesson in lessons if lesson.signalled.strip() or lesson.instead.strip()]
    if not told:
        return []
    rows = [(lesson.signalled, _instead(words, lesson.instead)) for lesson in told]
    header = (words.lesson_signalled, words.lesson_instead)
    return [heading(2, words.lessons), table(header, rows)]


def _instead(words: Wording, text: str) -> str:
    return spoken(words.habits, text) if text.strip() else ""
