"""Scorecards as a page in Markdown."""

from collections.abc import Iterable, Sequence

from carereview.publish.markdown import escape
from carereview.publish.score_report import NOT_APPLICABLE, UNKNOWN, Group, Report, ScoredCall


def scores_page(report: Report) -> str:
    """Write the scorecards of a case: calls, then agents, then months."""
    head = ["Date", "Call", "Agent", "Total", *(name for name, _ in report.criteria)]
    calls = [_row(report, call) for call in report.calls]
    parts = [f"# {escape(report.title)}\n", _table(head, calls)]
    if any(call.missing for call in report.calls):
        parts.append("\\* Not all criteria are scored yet.\n")
    if report.without:
        parts.append(f"Not scored: {report.without}.\n")
    for title, groups in (("Agents", report.by_agent()), ("Months", report.by_month())):
        parts.append(f"## {title}\n")
        parts.append(_table([title[:-1], "Calls", "Mean", "Failed"], map(_group, groups)))
    return "\n".join(parts)


def _row(report: Report, call: ScoredCall) -> list[str]:
    scores = (_score(call, n, scale) for n, (_, scale) in enumerate(report.criteria))
    return [*call.cells, *scores]


def _score(call: ScoredCall, criterion: int, scale: int) -> str:
    given = call.score(criterion)
    return f"{given}/{scale}" if given and given != NOT_APPLICABLE else given


def _group(group: Group) -> list[str]:
    return [group.name or UNKNOWN, str(group.calls), group.mean, str(group.failed)]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head)]
    written = ["| " + " | ".join(line) + " |" for line in ([escape(c) for c in head], lines[1])]
    written += ["| " + " | ".join(escape(cell) for cell in row) + " |" for row in rows]
    return "\n".join(written) + "\n"
