"""The one way for text from data to reach a widget: cleaned, and never read as markup."""

from collections.abc import Iterable

from textual.content import Content

from carereview.core.clean import clean


def lit(text: str) -> Content:
    """Make content that shows a text literally: brackets stay brackets, escapes are visible."""
    return Content(clean(text))


def clean_lines(text: str) -> str:
    """Clean a text of several lines, keeping the lines."""
    return "\n".join(clean(line) for line in text.splitlines())


def lines(texts: Iterable[str]) -> Content:
    """Make content of several lines, each shown literally."""
    return Content("\n").join(lit(text) for text in texts)


def fit(text: str, width: int) -> str:
    """Cut or fill a cleaned text to exactly this many terminal cells; a cut shows as `…`."""
    from rich.cells import cell_len, set_cell_size

    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(text, max(width - 1, 0)) + "…" * (width > 0)
