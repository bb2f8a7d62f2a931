"""What `carereview account` says to people: a table for each case, and what follows from it."""

from collections.abc import Iterator, Sequence

from carereview.cli.output import table
from carereview.cli.words import UNKNOWN, count
from carereview.core.account import Account, summed
from carereview.core.clean import clean
from carereview.core.links import Promise, kept
from carereview.core.repeats import told_again
from carereview.core.timecode import clock
from carereview.publish.times import CaseTimes

_HEADER = (
    *("call", "length", "ringing", "menu", "hold", "silence", "agent", "customer", "others"),
    *("both", "interrupts a/c", "transfers", "identified"),
)


def account_lines(cases: Sequence[CaseTimes]) -> Iterator[str]:
    """Give the lines of all cases."""
    for one in cases:
        yield f"{one.name} · {one.case.title}" if one.case.title else one.name
        yield from _table(one)
        yield ""
        yield from _notes(one)
        yield from _promises(one.promises)
        yield from _repeats(one)
    if not cases:
        yield "No calls here."


def _table(one: CaseTimes) -> Iterator[str]:
    rows = [list(_HEADER)]
    rows += [[clean(call.name), *_cells(call.account)] for call in one.calls]
    if len(one.calls) > 1:
        rows.append(["all", *_cells(summed(call.account for call in one.calls).total)])
    yield from table(rows, [False, *[True] * (len(_HEADER) - 1)])


def _cells(told: Account) -> list[str]:
    parts = told.parts
    share = "" if told.share is None else f" {told.share:.0%}"
    both = (told.by_agent, told.by_customer)
    return [
        *map(_time, (parts.whole, parts.ringing, parts.menu, parts.hold)),
        _time(parts.silence) + (f" +{clock(parts.music)} music" if parts.music else ""),
        *(_time(parts.agent_talk) + share, _time(parts.customer_talk), _time(parts.others)),
        UNKNOWN if told.talk_over is None else clock(told.talk_over),
        UNKNOWN if None in both else f"{both[0]}/{both[1]}",
        _number(told.transfers),
        _number(told.identified) + ("*" if told.identified_by_hand else ""),
    ]


def _time(ms: int) -> str:
    return clock(ms) if ms else UNKNOWN


def _number(number: int | None) -> str:
    return UNKNOWN if number is None else str(number)


def _notes(one: CaseTimes) -> Iterator[str]:
    sums = summed(call.account for call in one.calls)
    if sums.sided < sums.calls:
        yield (
            f"Who is agent and customer is known of {count(sums.sided, 'call')} of {sums.calls}; "
            "say it with W in the review."
        )
    if sums.timed < sums.sided:
        yield f"Both at once needs the times of all words, which {sums.timed} calls have."
    corrected = [call for call in one.calls if call.account.corrected]
    for call in corrected:
        parts = ", ".join(part.value for part in call.account.corrected)
        yield f"{clean(call.name)}: corrected by the reviewer: {parts}"
    for call in one.calls:
        for span in call.music:
            place = f"{clock(span.start)}–{clock(span.end)}"
            yield f"{clean(call.name)}: sounds like music at {place}; D there says what it is"


def _promises(promises: Sequence[Promise]) -> Iterator[str]:
    if promises:
        yield f"{count(len(promises), 'promise')}, {kept(promises)} kept:"
    for promise in promises:
        due = f", due {promise.due}" if promise.due else ""
        by = promise.by
        where = f" ({clean(by.call)} {clock(by.moment.start)})" if by else ""
        place = f"{clean(promise.call)} {clock(promise.moment.start)}"
        yield f"  {place}  {promise.state.value}{where}{due}  «{clean(promise.quote)}»"


def _repeats(one: CaseTimes) -> Iterator[str]:
    for repeat in told_again(one.case):
        yield f"said again, confirmed: {clean(repeat.what)} ({len(repeat.places)} times)"
    for proposal in one.proposals:
        places = ", ".join(f"{clean(p.call)} {clock(p.at)}" for p in proposal.places)
        yield f"said again? «{clean(proposal.text)}» {places}"
