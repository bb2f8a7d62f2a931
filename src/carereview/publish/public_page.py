"""The public page of a case, for readers who have never heard of it."""

from carereview.core.timecode import clock
from carereview.privacy.fixed import revealed
from carereview.privacy.redacted import RedactedCall, RedactedCase, RedactedLesson
from carereview.publish.account import Account, account
from carereview.publish.closing import recording, updates
from carereview.publish.labels import call_name, listen_line, notices
from carereview.publish.markdown import (
    bold,
    bullets,
    escape,
    heading,
    inline,
    page,
    paragraphs,
    table,
)
from carereview.publish.moments import key_moments
from carereview.publish.timeline import timeline
from carereview.publish.wording import Wording, wording
from carereview.publish.wording.amounts import (
    counted,
    date_text,
    duration_text,
    percent_text,
    spoken,
)

# From ten minutes (ms) on, a reader wants the sums to the minute.
ROUGH = 600_000


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
        *_parties(words, case),
        *_time(words, case),
        bullets([line for call in case.calls if (line := listen_line(words, call, named=True))]),
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


def _time(words: Wording, case: RedactedCase) -> list[str]:
    sums = account(case.calls)
    if not sums.total_ms:
        return []
    blocks = [heading(2, words.time_account), escape(_sentence(words, sums))]
    if len(case.calls) > 1:
        blocks.append(_time_table(words, case.calls, bool(sums.hold_ms)))
    return blocks


def _sentence(words: Wording, sums: Account) -> str:
    habits, exact = words.habits, sums.total_ms < ROUGH
    if not sums.hold_ms:
        pattern = words.account
    else:
        pattern = words.account_hold if sums.complete else words.account_partly
    return pattern.format(
        calls=counted(habits, sums.calls, words.calls),
        total=duration_text(habits, sums.total_ms, exact),
        shown=counted(habits, sums.shown_calls, words.calls),
        hold=duration_text(habits, sums.hold_ms, exact),
        share=percent_text(habits, sums.hold_ms, sums.shown_ms),
    )


def _time_table(words: Wording, calls: tuple[RedactedCall, ...], with_hold: bool) -> str:
    header = [words.column_date, words.column_call, words.column_length]
    rows = [_time_row(words, call) for call in calls]
    if with_hold:
        return table([*header, words.column_hold], rows)
    return table(header, [row[:-1] for row in rows])


def _time_row(words: Wording, call: RedactedCall) -> list[str]:
    return [
        date_text(words.habits, call.started) or words.date_unknown,
        call_name(words, call) if call.shown else words.not_shown,
        clock(call.duration_ms) if call.duration_ms else words.length_unknown,
        clock(call.hold_ms) if call.shown and call.hold_ms else "–",
    ]


def _lessons(words: Wording, lessons: tuple[RedactedLesson, ...]) -> list[str]:
    told = [lesson for lesson in lessons if lesson.signalled.strip() or lesson.instead.strip()]
    if not told:
        return []
    rows = [(lesson.signalled, _instead(words, lesson.instead)) for lesson in told]
    header = (words.lesson_signalled, words.lesson_instead)
    return [heading(2, words.lessons), table(header, rows)]


def _instead(words: Wording, text: str) -> str:
    return spoken(words.habits, text) if text.strip() else ""
