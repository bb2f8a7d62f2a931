"""The lines of the view Time: the account of each call, and what may have been said again."""

from collections.abc import Iterable, Iterator

from carereview.core.account import Account, Sums, summed
from carereview.core.case import Place
from carereview.core.repeats import still_open, told_again
from carereview.core.timecode import clock
from carereview.ui.case_rows import Kind, Row, one_line, title_of, when
from carereview.ui.open_case import OpenCase

UNKNOWN = "?"
_LEAST_MS = 500
_NAMES = ("ringing", "menu", "hold", "music", "silence", "agent", "customer", "both", "others")


def rows(opened: OpenCase) -> list[Row]:
    """Give a line for each call, their sum, and below what is proposed or confirmed."""
    known = {id: one for id, one in opened.accounts.items() if id in opened.found.calls}
    lines = [_row(opened, id, one) for id, one in known.items()]
    if len(known) > 1:
        lines.append(Row(Kind.SUM, _cells("all calls", summed(known.values()).total)))
    for at, proposal in enumerate(still_open(opened.found.alike, opened.desk)):
        said = _first(opened, proposal.places)
        cells = (f"? {len(proposal.places)}× again: {said}", "", "", "", "", "")
        lines.append(Row(Kind.PROPOSAL, cells, at, *_lead(opened, proposal.places)))
    for at, repeat in enumerate(opened.desk.repeats):
        if repeat in told_again(opened.desk):
            what = opened.text(repeat.what) or _first(opened, repeat.places)
            cells = (f"✓ {len(repeat.places)}× again: {what}", "", "", "", "", "")
            lines.append(Row(Kind.REPEAT, cells, at, *_lead(opened, repeat.places)))
    return lines


def _row(opened: OpenCase, id: str, account: Account) -> Row:
    """Make the line of a call, which leads to the first music that nobody has judged."""
    music = opened.music.get(id, ())
    sign = "♪ " if music else ""
    ms = music[0].start if music else None
    cells = _cells(f"{sign}{_name(opened, id)}", account)
    return Row(Kind.ACCOUNT, cells, 0, opened.found.calls[id].call.files.id, ms)


def _name(opened: OpenCase, id: str) -> str:
    call = opened.found.calls[id].call
    return f"{when(call.transcript.started)[:10]} {title_of(opened, call)}"


def _cells(name: str, account: Account) -> tuple[str, ...]:
    """Write an account into columns; `*` is corrected by hand, `?` is what nobody can know."""
    corrected = {part.value for part in account.corrected}
    parts = account.parts

    def time(field: str) -> str:
        mark = "*" if field in corrected else " "
        return clock(getattr(parts, field)).rjust(7) + mark

    asked = UNKNOWN if account.identified is None else str(account.identified)
    mark = "*" if account.identified_by_hand else " "
    length = clock(parts.whole).rjust(7)
    return name, length, time("hold"), time("silence"), share(account), asked.rjust(5) + mark


def share(account: Account) -> str:
    """Write the agents' share of what was said."""
    return (UNKNOWN if account.share is None else f"{account.share:.0%}").rjust(6)


def _lead(opened: OpenCase, places: Iterable[Place]) -> tuple[str, int | None]:
    """Give the first call that there is, and the time in it."""
    for place in places:
        found = opened.found.calls.get(place.call)
        if found is not None:
            return found.call.files.id, place.at
    return "", None


def _first(opened: OpenCase, places: Iterable[Place]) -> str:
    said = (_said(opened, place) for place in places)
    return one_line(next((text for text in said if text), ""))


def _said(opened: OpenCase, place: Place) -> str:
    found = opened.found.calls.get(place.call)
    return found.said_at(place.at) if found else ""


def told(opened: OpenCase, row: Row) -> Iterator[str]:
    """Give the lines of the pane beside."""
    if row.kind is Kind.ACCOUNT:
        id = next(i for i, f in opened.found.calls.items() if f.call.files.id == row.call)
        yield _name(opened, id)
        yield ""
        yield from _account(opened.accounts[id])
        yield ""
        for span in opened.music.get(id, ()):
            yield f"♪ {clock(span.start)}–{clock(span.end)} may be hold: Enter, D"
        yield "D on a range in the call corrects what it was spent on."
    elif row.kind is Kind.SUM:
        yield from _sums(summed(opened.accounts.values()))
    elif row.kind is Kind.PROPOSAL:
        yield "Nearly the same words. y: it is the same thing again; x: it is not."
        yield ""
        yield from _places(opened, still_open(opened.found.alike, opened.desk)[row.place].places)
    else:
        repeat = opened.desk.repeats[row.place]
        yield f"Confirmed: {opened.text(repeat.what)}"
        yield "x takes it back."
        yield ""
        yield from _places(opened, repeat.places)


def _places(opened: OpenCase, places: Iterable[Place]) -> Iterator[str]:
    for place in places:
        name = _name(opened, place.call) if place.call in opened.found.calls else place.call
        yield f"{name} {clock(place.at)}"
        yield f"  {_said(opened, place)}"


def _account(account: Account) -> Iterator[str]:
    parts, corrected = account.parts, {part.value for part in account.corrected}
    for name in _NAMES:
        if getattr(parts, name) >= _LEAST_MS:
            by = "corrected" if name in corrected else _HOW.get(name, "computed")
            yield f"{name:<10} {clock(getattr(parts, name)):>8}  {by}"
    yield f"{'in all':<10} {clock(parts.whole):>8}"
    yield ""
    yield f"agents' share of the talk: {share(account).strip()}"
    over = UNKNOWN if account.talk_over is None else f"{account.talk_over / 1000:.1f} s"
    yield f"both at once: {over}"
    yield f"interruptions by the agent: {_count(account.by_agent)}"
    yield f"interruptions by the customer: {_count(account.by_customer)}"
    yield f"transfers: {_count(account.transfers)}"
    by_hand = " (marked)" if account.identified_by_hand else ""
    yield f"asked who he is: {_count(account.identified)}×{by_hand}"


_HOW = {
    "music": "heard in the sound",
    "agent": "speaks",
    "customer": "speaks",
}


def _sums(sums: Sums) -> Iterator[str]:
    yield f"{sums.calls} calls"
    yield ""
    yield from _account(sums.total)
    yield ""
    yield f"Both at once and interruptions: known of {sums.timed} calls."
    yield f"Transfers: of {sums.sided}. Asked who he is: of {sums.named}."


def _count(number: int | None) -> str:
    return UNKNOWN if number is None else str(number)


def totals(opened: OpenCase) -> str:
    """Say what the columns mean, and what waits."""
    waiting = len(still_open(opened.found.alike, opened.desk))
    proposed = f"{waiting} said again? y yes, x no" if waiting else ""
    signs = "* corrected · ? unknown · ♪ hold?"
    listening = "listening …" if opened.listening else ""
    return " · ".join(part for part in (signs, proposed, listening) if part)
