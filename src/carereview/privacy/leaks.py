"""The leak check: a finished bundle, read back from the disk and searched for all it may not say.

It trusts nothing that made the bundle. Every file and every name is read in several ways, and
searched for every form of every hidden entity and for the words of withheld passages. What can't
be read counts as a leak.
"""

import re
import zipfile
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from carereview.core.register import Register
from carereview.privacy.covers import Cover, Covered
from carereview.privacy.fixed import holds_disguised, is_own, revealed, twin_of
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.noise import Noise
from carereview.privacy.secrets import KeptPlace, Phrases, byte_needles, is_kept, literals
from carereview.privacy.texts import Texts
from carereview.privacy.unseen import holds_unseen
from carereview.privacy.unwrap import (
    blanked,
    inner,
    readings,
    spoken_text,
    strings,
    touched,
    wide_strings,
)

_NO_PAGE = ".json"
"""The ending of receipts, which say nothing of what was said."""

_ZIP = b"PK\x03\x04"
_PACKED = (b"\x1f\x8b", b"\xfd7zXZ", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd")


_FRONT_MATTER = re.compile(r"---\n(?:.*\n)*?---\n")
_VALUE = re.compile(r"^[\w-]+:(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Leak:
    """Something a bundle may not hold: where (file:line), of whom, and how it was found.

    Never the private words themselves, so that a report of a leak is no leak.
    """

    place: str
    entity: str
    how: str = "readable"


@dataclass(slots=True)
class _Sweeper:
    """Everything to look for, worked out once for a bundle."""

    matcher: Matcher
    register: Register
    phrases: Phrases
    kept: tuple[KeptPlace, ...]
    labels: tuple[str, ...]
    twins: Mapping[str, str]
    own_names: frozenset[str]
    own_words: Container[str] | None
    own_numbers: frozenset[str]
    own_endings: tuple[str, ...]
    covered: Covered
    sounds: frozenset[str]
    literal: dict[str, str] = field(init=False)
    codes: dict[bytes, str] = field(init=False)
    noise: Noise = field(init=False)
    placeholders: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.literal = literals(self.register)
        self.codes = byte_needles(self.register)
        self.noise = Noise(self.literal, self.codes)
        hidden = [e for e in self.register.entities if e.hidden]
        self.placeholders = {self.matcher.placeholder(e.name) for e in hidden} - {NEUTRAL}

    def file(self, data: bytes, place: str, name: str = "") -> Iterator[Leak]:
        """Search the bytes of a file; `name` is its path in the bundle, for its twin."""
        if name in self.sounds:
            yield from (Leak(place, entity) for entity in self.noise.found(data))
            return
        if any(data.startswith(magic) for magic in _PACKED):
            yield Leak(place, "", "packed, so it can't be read")
        text = _as_text(data)
        if text is None:
            yield from self._binary(data, place)
            return
        yield from self._codes(data, place)
        if holds_unseen(text):
            yield Leak(place, "", "letters that nobody sees")
        if holds_disguised(text):
            yield from self._text(spoken_text(revealed(text), ()), place)
        twin = twin_of(self.twins, name, text, self._own(name))
        yield from self._front_matter(text, place, twin or "")
        for reading in readings(text, self.labels):
            leaks = [*self._text(reading, place)]
            if leaks and twin is not None:
                # Only now, since few pages hold any: are the words found those of the page?
                leaks = [
                    leak
                    for own in readings(twin, self.labels)
                    for leak in self._text(revealed(own), place, own=own)
                ]
            yield from leaks
            yield from (
                Leak(place, entity, "hidden in a call") for entity in self.covered.find(reading)
            )
        for start in touched(text, self.placeholders):
            yield Leak(_at(place, text, start), "", "a piece of a word at a placeholder")
        yield from self._text(inner(text), place, lines=False)

    def _own(self, name: str) -> Container[str] | None:
        """Give what a file may say of its own accord; a receipt says some numbers too."""
        if self.own_words is None or not name.endswith(_NO_PAGE):
            return self.own_words
        return _Either(self.own_words, self.own_numbers)

    def _front_matter(self, text: str, place: str, twin: str) -> Iterator[Leak]:
        """Search values without capitals by themselves: in such a text any word may be a name."""
        head = _FRONT_MATTER.match(text)
        for found in _VALUE.finditer(head[0]) if head else ():
            value, own = found[1], twin[found.start(1) : found.end(1)]
            if value == value.lower():
                yield from self._text(value, place, lines=False, own=own)

    def _binary(self, data: bytes, place: str) -> Iterator[Leak]:
        """Search what can be read in sound or pictures: tags, names, comments."""
        text = strings(data)
        yield from self._text(text, place, lines=False)
        yield from self._codes(text.encode() + wide_strings(data), place)
        for form, entity in self.literal.items():
            if not form.isascii() and form.encode() in data:
                yield Leak(place, entity)

    def _codes(self, data: bytes, place: str) -> Iterator[Leak]:
        for needle, entity in self.codes.items():
            if needle in data:
                yield Leak(place, entity, "encoded")

    def _text(self, text: str, place: str, lines: bool = True, own: str = "") -> Iterator[Leak]:
        """Search a reading; `own` is the same with the words that are the page's own disguised."""
        # Exceptions are for words of a call, and only pages (their lines count) show those.
        kept = self.kept if lines and not place.endswith(_NO_PAGE) else ()
        for start, end, entity in self._found(text):
            stands = is_kept(text, start, end, entity, kept, self.labels)
            if not stands and not is_own(own, start, end):
                yield Leak(_at(place, text, start) if lines else place, entity)
        if not any(self.phrases.find(text)):
            return
        # A pseudonym may be a word that somebody said elsewhere: what it stands for never is.
        for start, end in self.phrases.find(blanked(text, self.placeholders)):
            if not is_own(own, start, end):
                yield Leak(_at(place, text, start) if lines else place, "", "withheld passage")

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in self.matcher.find(text):
            if match.entity.hidden:
                yield match.char_start, match.char_end, match.entity.name
        lower = _lower(text)
        for form, entity in self.literal.items():
            start = lower.find(form)
            while start >= 0:
                end = start + len(form)
                if not (lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum()):
                    yield start, end, entity
                start = lower.find(form, end)

    def name(self, name: str, place: str) -> Iterator[Leak]:
        """Search the name of a file or folder."""
        if name in self.own_names:
            return
        for ending in self.own_endings:
            name = name.removesuffix(ending)
        for reading in readings(name):
            for found in self._text(reading, place, lines=False):
                yield Leak(place, found.entity, "in a file or folder name")


@dataclass(frozen=True, slots=True)
class _Either:
    """What is in one of two."""

    one: Container[str]
    other: Container[str]

    def __contains__(self, word: object) -> bool:
        return word in self.one or word in self.other


def sweep(
    folder: Path,
    register: Register,
    *,
    withheld: Iterable[str] = (),
    kept: Iterable[KeptPlace] = (),
    labels: Iterable[str] = (),
    twins: Mapping[str, str] | None = None,
    own_names: Iterable[str] = (),
    own_words: Container[str] | None = None,
    own_numbers: Iterable[str] = (),
    own_endings: Iterable[str] = (),
    covered: Iterable[Cover] = (),
    sounds: Iterable[str] = (),
    texts: Mapping[str, str] | None = None,
    matcher: Matcher | None = None,
) -> tuple[Leak, ...]:
    """Search a finished bundle; an empty result means that it is clean.

    `withheld`: words of passages (see `secrets.withheld_words`). `kept`: places where the reviewer
    let a form stand (see `secrets.kept_places`). `labels`: what its speakers are called, to read
    over them. `twins`: files, by their path, with the exporter's own words disguised (see
    `fixed`), which may be none but `own_words`, in a receipt also `own_numbers`. `own_names`: names
    of files that the exporter gives whatever a call is about, and `own_endings` theirs. `covered`:
    what was hidden in calls (see `covers.covered_places`). `sounds`: recordings, by their path, of
    which it is proven that they hold nothing but samples; see `noise`. `texts`: what files say,
    by their path, of which it is proven that all else in them is known. `matcher`: that of the
    register, if there is one already.
    """
    matcher = matcher or Matcher(register)
    sweeper = _Sweeper(
        matcher,
        register,
        Phrases(withheld),
        tuple(kept),
        tuple(labels),
        twins or {},
        frozenset(own_names),
        own_words,
        frozenset(own_numbers),
        tuple(own_endings),
        Covered(covered),
        frozenset(sounds),
    )
    found: list[Leak] = []
    if not folder.is_dir():
        return (Leak(Texts(matcher).text(folder.name), "", "no folder, so it can't be read"),)
    for path in sorted(folder.rglob("*")):
        place = Texts(matcher).text(path.relative_to(folder).as_posix())
        found += sweeper.name(path.name, place)
        if path.is_symlink():
            found.append(Leak(place, "", "a link, so it can't be read"))
        elif not path.is_dir():
            name = path.relative_to(folder).as_posix()
            if texts and name in texts:
                found += sweeper.file(texts[name].encode("utf-8", "replace"), place, name)
            else:
                found += _file(path, place, sweeper, name)
    return tuple(dict.fromkeys(found))


def _file(path: Path, place: str, sweeper: _Sweeper, name: str) -> list[Leak]:
    try:
        data = path.read_bytes()
        leaks = [*sweeper.file(data, place, name)]
        if data.startswith(_ZIP):
            leaks += _members(path, place, sweeper)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        return [Leak(place, "", f"can't be read ({type(error).__name__})")]
    return leaks


def _members(path: Path, place: str, sweeper: _Sweeper) -> Iterator[Leak]:
    with zipfile.ZipFile(path) as archive:
        for number, member in enumerate(archive.infolist(), 1):
            inside = f"{place}, member {number}"
            yield from sweeper.name(member.filename, inside)
            yield from sweeper.file(archive.read(member), inside)


def _lower(text: str) -> str:
    """Write a text in small letters, each at its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _as_text(data: bytes) -> str | None:
    """Read data as the text it is; None for binary data."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _at(place: str, text: str, start: int) -> str:
    return f"{place}:{text.count(chr(10), 0, start) + 1}"
