"""A call as the detectors see it: one row of folded words that know where and how they stood."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, count, repeat
from operator import sub

from carereview.core.call import Segment
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.stream import Stream, word_pattern

_PATTERN = word_pattern(["[…]"])

_CASED = 0.003
"""Share of words with a capital inside a sentence above which a text is taken to have capitals."""

_STOPS = frozenset(".?!")
_ASIDE = frozenset("[(")

_ENDS = frozenset(".?!:;…\n")
_JOINTS = frozenset(" -'")


class Talk:
    """The words of a call. Words are counted through all segments; places are in the fold."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self.stream = Stream([segment.text for segment in segments], _PATTERN)
        self.words: list[str] = self.stream.words
        self.starts: list[int] = self.stream.starts
        self.ends: list[int] = [
            start + len(word) for start, word in zip(self.starts, self.words, strict=True)
        ]
        edges, place = [], 0
        for line in self.stream.folded.split("\n") if segments else []:
            edges.append(bisect_left(self.starts, place))
            place += len(line) + 1
        self.edges: list[int] = [*edges, len(self.words)]
        spans = map(repeat, count(), map(sub, self.edges[1:], self.edges))
        self._segments: list[int] = [*chain.from_iterable(spans), len(segments)]
        self._said: dict[Phrases, list[Phrase]] = {}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Give the words that are said, each once."""
        return frozenset(self.places)

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Give where each word is said."""
        places: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            places.setdefault(word, []).append(index)
        return places

    def among(self, words: Iterable[str]) -> list[int]:
        """Give where any of these words is said, in order."""
        said = self.vocabulary.intersection(words)
        return sorted(chain.from_iterable(map(self.places.__getitem__, said)))

    def phrases(self, table: Phrases) -> list[Phrase]:
        """Give the phrases of a table that are said, in order; they are looked for once."""
        if table not in self._said:
            self._said[table] = table.all(self.words, self.places)
        return self._said[table]

    def segment(self, word: int) -> int:
        """Give the segment that a word belongs to."""
        return self._segments[word]

    def words_of(self, segment: int) -> range:
        """Give the words of a segment."""
        return range(self.edges[segment], self.edges[segment + 1])

    def stop(self, word: int) -> int:
        """Give the word after the segment that a word belongs to."""
        return self.edges[self._segments[word] + 1]

    def speaker(self, word: int) -> str:
        """Give who says a word."""
        return self.segments[self.segment(word)].speaker

    def own_turn(self, segment: int, step: int, most: int) -> int | None:
        """Give a speaker's turn before (-1) or after (1) one of theirs, None if that is far.

        Between the two may be one turn of somebody else, of so many words at most.
        """
        for other in (segment + step, segment + 2 * step):
            if not 0 <= other < len(self.segments):
                return None
            if self.segments[other].speaker == self.segments[segment].speaker:
                return other
            if len(self.words_of(other)) > most:
                return None
        return None

    def taken(self, found: Iterable[Found]) -> list[bool]:
        """Tell of each word whether it is part of something that is no name."""
        taken = [False] * len(self.words)
        for one in found:
            if not one.hidden and one.subclass != "email":
                continue
            for start, end in one.ranges:
                first, after = self.word_at(start), self.word_at(end - 1) + 1
                taken[first:after] = [True] * (after - first)
        return taken

    def span(self, found: Found) -> tuple[int, int]:
        """Give the first word of what was found, and the word after it."""
        return self.word_at(found.start), self.word_at(found.end - 1) + 1

    def found(self, subclass: str, certainty: Certainty, first: int, after: int) -> Found:
        """Give words from `first` on, up to `after`, as something found."""
        place = (self.starts[first], self.ends[after - 1])
        return Found(subclass, certainty, (place,), self.text(*place))

    @cached_property
    def turns(self) -> list[range]:
        """Give the words of each segment that has any."""
        spans = map(self.words_of, range(len(self.segments)))
        return [span for span in spans if span]

    def word_at(self, place: int) -> int:
        """Give the word at a place, or the next one after it."""
        return bisect_right(self.ends, place)

    def gap(self, word: int) -> str:
        """Give what stands between a word and the one before it; a line feed between segments."""
        return self.gaps[word] if word < len(self.gaps) else "\n"

    @cached_property
    def gaps(self) -> list[str]:
        """Give what stands before each word; a line feed between segments and before the first."""
        folded, inner = self.stream.folded, zip(self.ends, self.starts[1:], strict=False)
        return ["\n", *(folded[end:start] for end, start in inner)]

    def joined(self, word: int) -> bool:
        """Tell whether nothing but a space, hyphen or apostrophe sets a word off from the last."""
        return _JOINTS.issuperset(self.gap(word))

    def opens(self, word: int) -> bool:
        """Tell whether a word is the first of its sentence."""
        return not _ENDS.isdisjoint(self.gap(word))

    def counted(self, word: int) -> bool:
        """Tell whether a word says what figures before it count: "8,1 Prozent"."""
        return bool(word) and self.gap(word) == " " and self.words[word - 1][-1].isdigit()

    @cached_property
    def capitals(self) -> list[bool]:
        """Tell of each word whether it is written with a capital."""
        sources = self.stream.sources
        return [sources[start].isupper() for start in self.starts]

    @cached_property
    def cased(self) -> bool:
        """Tell whether the text has capitals inside its sentences; some recognisers write none.

        A short text may hold no name: there, sentences that end in a stop and begin with a capital
        tell that whoever wrote it knows capitals.
        """
        inside = (
            capital and len(self.words[index]) > 1 and not self.opens(index)
            for index, capital in enumerate(self.capitals)
        )
        return sum(inside) > _CASED * len(self.words) or self._is_punctuated

    @property
    def _is_punctuated(self) -> bool:
        gaps = ((place, self.gap(place)) for place in range(1, len(self.words)))
        spoken = (place for place, gap in gaps if _STOPS & set(gap) and not _ASIDE & set(gap))
        opened = [self.capitals[place] for place in spoken]
        return len(opened) > 1 and all(opened)

    @cached_property
    def shouted(self) -> list[bool]:
        """Tell of each word whether all of it is capitals: abbreviations, mostly."""
        return [
            capital and len(word) > 1 and self.stream.source(end - 1).isupper()
            for capital, word, end in zip(self.capitals, self.words, self.ends, strict=True)
        ]

    def text(self, start: int, end: int) -> str:
        """Give the original text of a range of the fold."""
        parts = self.stream.parts(start, end)
        return " ".join(
            self.segments[p.text].text[p.char_start : p.char_end].strip() for p in parts
        )

    def written(self, first: int, after: int) -> str:
        """Give words as they are written, with nothing but spaces between them."""
        pairs = zip(self.starts[first:after], self.ends[first:after], strict=True)
        return " ".join(self.text(start, end) for start, end in pairs)
