"""What was measured, as one Markdown table."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

_HEADINGS = ("what", "wall ms", "CPU ms", "more", "against", "ratio", "target", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `wall` and `cpu` are repeats in ms; `met` is None where nothing was promised."""

    what: str
    wall: Sequence[float] = ()
    cpu: Sequence[float] = ()
    more: str = ""
    against: str = ""
    ratio: float | None = None
    target: str = ""
    met: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """Write the cells."""
        met = "" if self.met is None else "yes" if self.met else "**no**"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        wall, cpu = spread(self.wall), spread(self.cpu)
        return self.what, wall, cpu, self.more, self.against, ratio, self.target, met


def spread(values: Sequence[float]) -> str:
    """Write repeats as `median [least–most]`."""
    if not values:
        return ""
    if len(values) == 1:
        return number(values[0])
    return f"{number(median(values))} [{number(min(values))}–{number(max(values))}]"


def number(value: float) -> str:
    """Write a number with as many digits as noise leaves."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def p95(values: Sequence[float]) -> float:
    """Give the value that 95 % of the repeats stay under."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def markdown(rows: Sequence[Row]) -> str:
    """Write the table, aligned for people who read it as text."""
    cells = [_HEADINGS, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [_line(row, widths) for row in cells]
    return "\n".join([lines[0], _line(["-" * width for width in widths], widths), *lines[1:]])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return f"| {' | '.join(map(str.ljust, cells, widths))} |"
