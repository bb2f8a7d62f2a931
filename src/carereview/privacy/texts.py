"""Any text that isn't a segment, as readers may see it: titles, notes, names, links."""

import re
import unicodedata
from collections.abc import Iterable

from carereview.privacy.finding import Hidden
from carereview.privacy.fold import fold
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.numerals import number_words
from carereview.privacy.safe import Safe
from carereview.privacy.unseen import holds_unseen, without_unseen

_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w+;|\\u[0-9A-Fa-f]{4}")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_DEPTH = 3
"""How often something may be wrapped in another encoding before it is given up as unreadable."""


def decoded(text: str) -> str:
    """Take percent signs, HTML entities and JSON escapes out of a text, also nested ones."""
    if not _ENCODED.search(text):
        return text
    import html  # here, since few texts hold any
    from urllib.parse import unquote

    for _ in range(_DEPTH):
        if not _ENCODED.search(text):
            break
        plain = _ESCAPE.sub(lambda m: chr(int(m[1], 16)), html.unescape(unquote(text)))
        if plain == text:
            break
        text = plain
    return text


def rendered(text: str, hidden: Iterable[Hidden], start: int = 0, end: int | None = None) -> Safe:
    """Write the placeholders into (a range of) a text; one that is touched is written whole."""
    stop = len(text) if end is None else end
    pieces, place = [], start
    for cover in hidden:
        if cover.char_end <= start or cover.char_start >= stop:
            continue
        pieces += [text[place : max(place, cover.char_start)], cover.placeholder]
        place = cover.char_end
    return Safe(without_unseen("".join([*pieces, text[place:stop]])))


def covered(text: str, hidden: Iterable[Hidden]) -> tuple[Hidden, ...]:
    """Widen to whole words; join what overlaps, and what follows under the same placeholder.

    Of two that overlap the longer names the whole; the neutral placeholder names all it touches.
    """
    result: list[Hidden] = []
    whole = (_whole_word(text, cover) for cover in hidden)
    for cover in sorted(whole, key=lambda h: (h.char_start, -h.char_end)):
        last = result[-1] if result else None
        if last and cover.char_start < last.char_end:
            result[-1] = _union(last, cover)
        elif last and cover.placeholder == last.placeholder and _empty(text, last, cover):
            result[-1] = Hidden(last.char_start, cover.char_end, last.placeholder)
        else:
            result.append(cover)
    return tuple(result)


def _whole_word(text: str, cover: Hidden) -> Hidden:
    """Widen to the letters and digits on either side, so that no placeholder touches a word.

    Where scripts set no spaces (category Lo) there is nothing to widen to.
    """
    start, end = cover.char_start, cover.char_end
    while 0 < start < len(text) and _in_word(text[start - 1]) and _in_word(text[start]):
        start -= 1
    while 0 < end < len(text) and _in_word(text[end]) and _in_word(text[end - 1]):
        end += 1
    return Hidden(start, end, cover.placeholder)


def _in_word(character: str) -> bool:
    joins = character.isalnum() and unicodedata.category(character) != "Lo"
    return joins or unicodedata.category(character) in {"Mn", "Me", "Cf"}


def _union(one: Hidden, two: Hidden) -> Hidden:
    longer = max(one, two, key=lambda h: h.char_end - h.char_start)
    neutral = NEUTRAL in (one.placeholder, two.placeholder)
    end = max(one.char_end, two.char_end)
    return Hidden(one.char_start, end, NEUTRAL if neutral else longer.placeholder)


def _empty(text: str, one: Hidden, two: Hidden) -> bool:
    between = text[one.char_end : two.char_start]
    return not any(c.isalnum() for c in between)


class Texts:
    """Makes texts safe with the forms of one register."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher: Matcher = matcher

    def hidden(self, text: str) -> tuple[Hidden, ...]:
        """Give what to hide in a text."""
        found = [m for m in self.matcher.find(text) if m.entity.hidden]
        covers = [
            Hidden(m.char_start, m.char_end, self.matcher.placeholder(m.entity.name)) for m in found
        ]
        return covered(text, covers)

    def text(self, text: str) -> Safe:
        """Hide every form in a text; one with a form in an encoding is hidden whole."""
        if self.tells_encoded(text):
            return Safe(NEUTRAL)
        return rendered(text, self.hidden(text))

    def tells_encoded(self, text: str) -> bool:
        """Tell whether a form shows only once percent signs, entities or escapes are decoded."""
        if not _ENCODED.search(text):
            return False
        plain = decoded(text)
        return len(self.hidden(plain)) > len(self.hidden(text))

    def link(self, url: str) -> Safe:
        """Give an address as it is, or hide it whole if it holds any form, encoded or not."""
        plain = decoded(url)
        untold = _ENCODED.search(plain) or holds_unseen(plain)
        if untold or self.hidden(url) or self.hidden(plain):
            return Safe(NEUTRAL) if url else Safe("")
        return Safe(url)

    def slug(self, name: str) -> Safe:
        """Make a name for files: a to z, 0 to 9 and hyphens; empty where there is any doubt.

        In doubt: something had to be hidden in it, or it holds digits that are no date, or words
        for numbers, and might be a telephone or customer number (recorders name files after them).
        """
        digits = sum(c.isdigit() for c in _DATES.sub("", name))
        digits += sum(word in number_words() for word in _WORDS.findall(fold(name).text))
        if self.text(name) != name or digits > _FEW_DIGITS:
            return Safe("")
        plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
        slug = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST].strip("-")
        return Safe("" if self.hidden(slug) else slug)


_DATES = re.compile(r"(?<!\d)(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?!\d)")
_WORDS = re.compile(r"[^\W\d_]+")
_FEW_DIGITS = 4
_LONGEST = 60
