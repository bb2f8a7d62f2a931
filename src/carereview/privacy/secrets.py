"""What the leak check looks for beside the matcher's forms: encodings, passages, exceptions."""

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from carereview.core.call import Span, Transcript
from carereview.core.register import Register
from carereview.core.review import Review
from carereview.privacy.fold import fold
from carereview.privacy.forms import NUMBER
from carereview.privacy.passages import reaches
from carereview.privacy.plan import Plan
from carereview.privacy.texts import rendered

_WORD = re.compile(r"[^\W_]+")
_ROW = 5
"""So many words in a row tell what was said; fewer are ordinary speech."""

_SHORT_ROW = 3
_ENCODED_LEAST = 5
"""Bytes a form must have to be looked for in codes, where shorter ones stand by chance."""

_CONTEXT = 15
_TELLING = 8
"""Letters around a name that tell one place from others: some two words."""

_TURN = re.compile(r"[>*\s]*\[")
"""How a line begins that tells what somebody said: with its time, in brackets."""


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A mention that the reviewer let stand: letters and digits before, and after it."""

    entity: str
    before: str
    after: str

    @property
    def telling(self) -> bool:
        """Tell whether so much stands around it that it is found again nowhere else."""
        return len(self.before) + len(self.after) >= _TELLING


def kept_places(plan: Plan, register: Register) -> tuple[KeptPlace, ...]:
    """Give where forms of hidden entities were let stand by an exception."""
    result = []
    for finding in plan.findings:
        entity = register.entity(finding.entity)
        if finding.hidden or entity is None or not entity.hidden:
            continue
        text, hidden = plan.transcript.segments[finding.segment].text, plan.hidden(finding.segment)
        before = _squeezed(rendered(text, hidden, 0, finding.char_start))
        after = _squeezed(rendered(text, hidden, finding.char_end))
        result.append(KeptPlace(entity.name, before[-_CONTEXT:], after[:_CONTEXT]))
    return tuple(result)


def is_kept(
    text: str,
    start: int,
    end: int,
    entity: str,
    kept: Iterable[KeptPlace],
    labels: Iterable[str] = (),
) -> bool:
    """Tell whether a hit stands where the reviewer let it stand.

    Where few letters stood around it, they must be all that the line of its speaker says: a
    name that was let stand alone would else be let stand anywhere.
    """
    places = [k for k in kept if k.entity == entity]
    if not places:
        return False
    around = 4 * _CONTEXT
    before = _squeezed(text[max(0, start - around) : start])
    after = _squeezed(text[end : end + around])
    if any(before.endswith(k.before) and after.startswith(k.after) for k in places if k.telling):
        return True
    bare = [k for k in places if not k.telling]
    return bool(bare) and _is_whole_turn(text, start, end, bare, labels)


def _is_whole_turn(
    text: str, start: int, end: int, places: list[KeptPlace], labels: Iterable[str]
) -> bool:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    before, after = text[first:start], text[end : len(text) if last < 0 else last]
    if not _TURN.match(before):
        return False
    names = ("", *map(_squeezed, labels))
    said = _squeezed(before), _squeezed(after)
    return any(said == (name + k.before, k.after) for k in places for name in names)


def _squeezed(text: str) -> str:
    return "".join(_WORD.findall(fold(text).text))


def literals(register: Register) -> dict[str, str]:
    """Give each hidden form as written, in small letters, with its entity's name.

    The second opinion: a plain search that shares nothing with the matcher.
    """
    return {
        form.strip().lower(): entity.name
        for entity in register.entities
        if entity.hidden
        for form in entity.forms
        if len(form.strip()) > 1 and not _is_short_number(form)
    }


def _is_short_number(form: str) -> bool:
    """Tell whether a form is a number short enough to stand in any price or speed."""
    return not any(c.isalpha() for c in form) and sum(c.isdigit() for c in form) < NUMBER


def byte_needles(register: Register) -> dict[bytes, str]:
    """Give the codes of each hidden form (base64, hex, UTF-16), with its entity's name."""
    needles: dict[bytes, str] = {}
    for entity in register.entities:
        for form in entity.forms if entity.hidden else ():
            digits = "".join(c for c in form if c.isdigit())
            for text in {form, form.lower(), form.upper(), digits}:
                needles |= dict.fromkeys(_codes(text), entity.name)
    return needles


def _codes(text: str) -> Iterator[bytes]:
    data = text.encode("utf-8", "surrogatepass")
    if len(data) < _ENCODED_LEAST:
        return
    yield data.hex().encode()
    yield data.hex().upper().encode()
    # Without the last byte it is found in either order of bytes.
    yield text.encode("utf-16-le", "surrogatepass")[:-1]
    # The code depends on what stands before; the first and last letters mix with neighbours.
    for shift in range(3):
        code = base64.b64encode(b"\0" * shift + data)
        first, last = (0, 2, 3)[shift], len(code) - (4 if (shift + len(data)) % 3 else 0)
        if last - first >= _ENCODED_LEAST:
            yield code[first:last]


def withheld_words(transcript: Transcript, review: Review) -> tuple[str, ...]:
    """Give what withheld passages say in rows of words, less what is said elsewhere in the call.

    Works from the times alone, not from the plan: the check must not share the plan's mistakes.
    """
    hidden_rows, said = parted(transcript, review)
    secret = {row for words in hidden_rows for row in _telling(words)}
    elsewhere = {n: _rows(said, n) for n in range(_SHORT_ROW, _ROW + 1)}
    return tuple(sorted(" ".join(row) for row in secret if row not in elsewhere[len(row)]))


def rows_of(private: Iterable[str], readable: Iterable[str]) -> tuple[str, ...]:
    """Give what private texts say in rows of words, less what readable texts say too."""
    secret = {row for text in private for row in _telling(_words(text))}
    if secret:
        for words in map(_words, readable):
            for length in range(_SHORT_ROW, _ROW + 1):
                secret -= _rows(words, length)
    return tuple(sorted(" ".join(row) for row in secret))


def parted(transcript: Transcript, review: Review) -> tuple[list[list[str]], list[str]]:
    """Give the words that passages withhold, segment by segment, and all that are not; folded."""
    hidden_rows: list[list[str]] = []
    open_rows: list[str] = []
    spans = [Span(min(p.start, p.end), max(p.start, p.end)) for p in review.passages]
    for segment, extent in zip(transcript.segments, reaches(transcript.segments), strict=True):
        hidden_rows.append([])
        for word in segment.words():
            start = extent.start if word.start is None else word.start
            end = extent.end if word.end is None else word.end
            hidden = any(span.overlaps(min(start, end), max(start, end)) for span in spans)
            (hidden_rows[-1] if hidden else open_rows).append(word.text)
    return [_words(" ".join(words)) for words in hidden_rows], _words(" ".join(open_rows))


def _telling(words: list[str]) -> set[tuple[str, ...]]:
    """Give every row of five words, or all of a few; two words tell nothing."""
    length = min(_ROW, len(words))
    return _rows(words, length) if length >= _SHORT_ROW else set()


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).text)


def _rows(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


class Phrases:
    """Rows of words that may not be found: five of a passage, or all of a shorter one."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._rows: dict[int, set[tuple[str, ...]]] = {}
        for text in texts:
            for row in _telling(_words(text)):
                self._rows.setdefault(len(row), set()).add(row)

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Give where a row begins and ends in a text."""
        if not self._rows:
            return
        folded = fold(text)
        found = [(m.start(), m.group()) for m in _WORD.finditer(folded.text)]
        words = [word for _, word in found]
        for length, rows in self._rows.items():
            for index in range(len(words) - length + 1):
                if tuple(words[index : index + length]) in rows:
                    last, word = found[index + length - 1]
                    yield folded.origin(found[index][0], last + len(word))
