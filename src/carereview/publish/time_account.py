"""The account of time on a public page: sums, tables, promises, and what was asked again."""

from carereview.core.timecode import clock
from carereview.privacy.redacted import RedactedCall, RedactedCase, RedactedRepeat
from carereview.publish.account import Account, account
from carereview.publish.labels import call_name
from carereview.publish.markdown import bold, bullets, escape, heading, inline, table
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import counted, date_text, duration_text, percent_text

ROUGH = 600_000
"""From ten minutes (ms) on, a reader wants the sums to the minute."""

_NONE = "–"
_FEW = 3


def time_account(words: Wording, case: RedactedCase, alone: bool) -> list[str]:
    """Tell what the calls of a case were spent on, and what came of what was promised in them.

    Promises are not counted for a page about one call (`alone`): what became of them is told in
    others.
    """
    sums = account(case.calls)
    promised = [] if alone else _promises(words, sums)
    again = _repeats(words, case.repeats)
    if not sums.total_ms:
        return [heading(2, words.time_account), *promised, *again] if promised or again else []
    blocks = [heading(2, words.time_account), escape(_sentence(words, sums))]
    if len(case.calls) > 1:
        blocks.append(_times(words, case.calls))
    return [*blocks, *_talk(words, case.calls), *promised, *again]


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


def _times(words: Wording, calls: tuple[RedactedCall, ...]) -> str:
    """Lay out when the calls were, how long, and what of that was no talk."""
    header = [words.column_date, words.column_call, words.column_length]
    rows = [
        [
            date_text(words.habits, call.started) or words.date_unknown,
            call_name(words, call) if call.shown else words.not_shown,
            clock(call.duration_ms) if call.duration_ms else words.length_unknown,
            _time(call, call.time.ringing + call.time.menu),
            _time(call, call.hold_ms),
            _time(call, call.time.silence),
        ]
        for call in calls
    ]
    header += [words.column_waiting, words.column_hold, words.column_silence]
    filled = [n for n in range(len(header)) if n < 3 or any(row[n] != _NONE for row in rows)]
    return table([header[n] for n in filled], [[row[n] for n in filled] for row in rows])


def _time(call: RedactedCall, ms: int) -> str:
    return clock(ms) if call.shown and ms else _NONE


def _talk(words: Wording, calls: tuple[RedactedCall, ...]) -> list[str]:
    """Lay out who had the word, for the calls of which that is known, and say how it is counted."""
    known = [call for call in calls if call.shown and call.time.transfers is not None]
    if not known:
        return []
    header = (
        *(words.column_call, words.column_agent, words.column_customer, words.column_both),
        *(words.column_interrupted, words.column_transfers, words.column_identified),
    )
    told = [_talk_row(words, call) for call in known]
    filled = [n for n in range(len(header)) if any(row[n] != _NONE for row in told)]
    rows = [tuple(row[n] for n in filled) for row in (header, *told)]
    if len(known) <= _FEW:  # upright, which fits a narrow page
        rows = list(zip(*rows, strict=True))
    blocks = [table(rows[0], rows[1:]), escape(words.time_method)]
    if any(call.time.corrected for call in calls if call.shown):
        blocks.append(escape(words.time_corrected))
    return blocks


def _talk_row(words: Wording, call: RedactedCall) -> tuple[str, ...]:
    time = call.time
    agent, customer = time.agent + time.both, time.customer + time.both
    said = agent + customer
    return (
        call_name(words, call),
        *(f"{clock(ms)} ({percent_text(words.habits, ms, said)})" for ms in (agent, customer)),
        _NONE if time.talk_over is None else clock(time.talk_over),
        _interrupted(words, time.by_agent, time.by_customer),
        _count(time.transfers),
        _count(time.identified),
    )


def _interrupted(words: Wording, agent: int | None, customer: int | None) -> str:
    if agent is None or customer is None:
        return _NONE
    if not agent and not customer:
        return "0"
    return words.interrupted.format(agent=agent, customer=customer)


def _count(number: int | None) -> str:
    return _NONE if number is None else str(number)


def _promises(words: Wording, sums: Account) -> list[str]:
    if not sums.promises:
        return []
    promises = counted(words.habits, sums.promises, words.promises)
    if not sums.kept:
        return [escape(words.promises_broken.format(promises=promises))]
    kept = counted(words.habits, sums.kept, words.kept)
    return [escape(words.promises_kept.format(promises=promises, kept=kept))]


def _repeats(words: Wording, repeats: tuple[RedactedRepeat, ...]) -> list[str]:
    if not repeats:
        return []
    lines = [
        f"{inline(repeat.what)} ({inline(_often(words, repeat))})"
        for repeat in sorted(repeats, key=lambda one: -one.times)
    ]
    return [bold(words.repeats), bullets(lines)]


def _often(words: Wording, repeat: RedactedRepeat) -> str:
    calls = counted(words.habits, repeat.calls, words.calls)
    return words.repeated.format(times=repeat.times, calls=calls)
