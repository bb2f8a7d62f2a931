"""Finds numbers however they are grouped, written or said.

A run of number words can be read in many ways: "soixante dix sept" is 77, 60 17 or 60 10 7. Each
reading is an edge of a lattice, and a number is found if any path through the lattice spells it.
When in doubt it is found: too much hidden is an annoyance, too little is a leak.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from carereview.privacy.lexer import Kind, Token

Reading = tuple[int, int]
"""A value, and the token after the last that says it."""

Reader = Callable[[int], Iterator[Reading]]

_COUNTING = {Kind.NUMBER, Kind.HUNDRED, Kind.THOUSAND}
_SILENT = {Kind.SKIP, Kind.AND, Kind.FIX, Kind.TIMES}
_JOINING = {Kind.NUMBER, Kind.AND, Kind.TIMES, Kind.HUNDRED, Kind.THOUSAND}
"""What may make another number of the one before."""

_PASSED = {Kind.SKIP, Kind.AND, Kind.FIX, Kind.TIMES, Kind.DOUBLE}
_WEIGHTS = {Kind.NUMBER: 4, Kind.THOUSAND: 4, Kind.HUNDRED: 3, Kind.DOUBLE: 8, Kind.TIMES: 8}
_WEIGHTS |= {Kind.MONTH: 2, Kind.SKIP: 1, Kind.FIX: 0, Kind.AND: 1}
"""The most digits or letters that a token of each kind may add."""

_CORRECTED = 3
"""How many tokens before a "no, I mean" may be taken back by it."""


@dataclass(slots=True)
class Node:
    """A place in the tree of numbers; `number` if one ends here."""

    number: str = ""
    after: dict[str, "Node"] = field(default_factory=dict)

    def follow(self, said: str) -> "Node | None":
        """Go on by some digits or letters; None if no number goes on so."""
        node: Node | None = self
        for character in said:
            node = node.after.get(character) if node else None
        return node


class Numbers:
    """Numbers to look for, as a tree, so that a run is read once for all of them."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self.root = Node()
        self.shortest = 0
        for number in numbers:
            node = self.root
            for character in number:
                node = node.after.setdefault(character, Node())
            node.number = number
            self.shortest = min(self.shortest or len(number), len(number))


class Run:
    """A run of tokens with all readings of its numbers."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens: list[Token] = tokens
        self._edges: dict[int, list[tuple[str, int]]] = {}

    @cached_property
    def _fixes(self) -> list[int]:
        return [i for i, token in enumerate(self.tokens) if token.kind is Kind.FIX]

    @cached_property
    def _big(self) -> bool:
        """Tell whether anybody says hundred or thousand at all."""
        return any(token.kind in {Kind.HUNDRED, Kind.THOUSAND} for token in self.tokens)

    @cached_property
    def _ahead(self) -> list[int]:
        """Give the most digits that may still be said from each token on."""
        weights = [_WEIGHTS.get(token.kind, 1) for token in self.tokens]
        return list(accumulate(reversed(weights)))[::-1]

    def find(self, numbers: "Numbers") -> Iterator[tuple[str, int, int]]:
        """Give which of the numbers are said, and where in the folded stream."""
        for first, token in enumerate(self.tokens):
            if self._ahead[first] < numbers.shortest:
                return
            if (token.kind in _SILENT and not token.letter) or self._is_other(first, numbers.root):
                continue
            for number, last in self._reach(first, numbers.root):
                yield number, token.start, self.tokens[last - 1].end

    def plain(self, index: int) -> str:
        """Give the digits of a token that can be read in one way only, "" for any other."""
        return str(self.tokens[index].value) if self._is_plain(index) else ""

    def longest(self, index: int, stop: int) -> tuple[str, int]:
        """Give the digits that most of the words from a token on say, and the token after them.

        No reading goes on to the token `stop`.
        """
        said = [(s, j) for s, j in self._readings(index) if s.isdigit() and j <= stop]
        return max(said, key=lambda pair: (pair[1], len(pair[0])), default=("", index + 1))

    def most(self, first: int, after: int, ends: frozenset[int]) -> int:
        """Give the most digits that tokens say, each number among them ending at one of `ends`."""
        best = {first: 0}
        for index in range(first, after):
            for said, j in self._readings(index) if index in best else ():
                if j in ends and j <= after and said.isdigit():
                    best[j] = max(best.get(j, 0), best[index] + len(said))
        return best.get(after, 0)

    def _is_other(self, first: int, root: "Node") -> bool:
        """Tell at a glance that no number begins with the two digits written here."""
        pair = self.tokens[first : first + 2]
        written = len(pair) == 2 and all(token.kind is Kind.DIGIT for token in pair)
        if not written or self._fixes:
            return False
        return root.follow(f"{pair[0].value}{pair[1].value}") is None

    def _reach(self, first: int, root: "Node") -> Iterator[tuple[str, int]]:
        """Follow all paths from a token; give each number spelled and the token after it."""
        seen: set[tuple[int, int]] = set()
        ahead = self._step(first, root)
        while ahead:
            index, node, said = ahead.pop()
            if said and node.number:
                yield node.number, index
            if (index, id(node)) in seen:
                continue
            seen.add((index, id(node)))
            if index < len(self.tokens) and node.after:
                ahead += [(j, node, False) for j in self._jumps(index)]
                ahead += self._step(index, node)

    def _step(self, index: int, node: "Node") -> list[tuple[int, "Node", bool]]:
        """Give where each reading of a token leads; marked as said, so that a number may end."""
        steps = ((j, node.follow(said)) for said, j in self._said(index))
        return [(j, beyond, True) for j, beyond in steps if beyond]

    def _jumps(self, index: int) -> list[int]:
        """Give where a path may go on without saying anything: past fillers and mistakes."""
        token = self.tokens[index]
        jumps = [f + 1 for f in self._fixes if index <= f <= index + _CORRECTED]
        if token.kind in _PASSED or token.kind is Kind.LETTER:
            jumps.append(index + 1)
        elif any(f < index <= f + _CORRECTED for f in self._fixes):
            jumps += [j for _, j in self._said(index)]
        return jumps

    def _said(self, index: int) -> list[tuple[str, int]]:
        if index not in self._edges:
            if self._is_plain(index):
                said = [(str(self.tokens[index].value), index + 1)]
            else:
                said = list(dict.fromkeys(self._readings(index)))
            self._edges[index] = said
        return self._edges[index]

    def _is_plain(self, index: int) -> bool:
        """Tell whether a token has one reading only, whatever follows: most have."""
        token = self.tokens[index]
        if token.kind is Kind.NUMBER:
            after = self._kind(index + 1)
            unit = token.value < 20 and token.value not in (4, 10)  # quatre-vingt, dix-sept
            return after not in _JOINING or (unit and after is Kind.NUMBER)
        return token.kind is Kind.DIGIT

    def _readings(self, index: int) -> Iterator[tuple[str, int]]:
        """Give what may be said from a token on, as digits or a letter."""
        token = self.tokens[index]
        if token.letter:
            yield token.letter, index + 1
            if token.letter == "o":
                yield "0", index + 1
        if token.kind is Kind.MONTH:
            yield from ((f"{token.value:{width}}", index + 1) for width in ("", "02"))
        elif token.kind is Kind.DIGIT:
            yield str(token.value), index + 1
        yield from self._repeated(index)
        yield from ((str(value), j) for value, j in self.numbers(index))

    def _repeated(self, index: int) -> Iterator[tuple[str, int]]:
        """Read "double five", "zweimal die Fünf", "deux fois cinq"."""
        token, after = self.tokens[index], index + 1
        if token.kind is not Kind.DOUBLE:
            if token.kind is not Kind.NUMBER or self._kind(after) is not Kind.TIMES:
                return
            after += 1
        while self._kind(after) is Kind.SKIP:
            after += 1
        if 2 <= token.value <= 4 and self._kind(after) in {Kind.NUMBER, Kind.DIGIT, Kind.LETTER}:
            said = self.tokens[after]
            if said.letter or 0 <= said.value <= 99:
                yield (said.letter or str(said.value)) * token.value, after + 1

    def numbers(self, index: int) -> Iterator[Reading]:
        """Read every number that may begin with a word; written digits are no words."""
        if self.tokens[index].kind not in _COUNTING:
            return
        hundreds = list(self._below_thousand(index))
        yield from hundreds
        if not self._big:
            return
        heads = [(value, j) for value, j in hundreds if 2 <= value < 100]
        for value, j in [(1, index), *heads]:
            if self._kind(j) is Kind.THOUSAND:
                yield from self._and_rest(value * 1000, j + 1, self._below_thousand)

    def _below_thousand(self, index: int) -> Iterator[Reading]:
        small = list(self._small(index))
        yield from small
        if not self._big:
            return
        heads = [(value, j) for value, j in small if 2 <= value < 100]
        for value, j in [(1, index), *heads]:
            if self._kind(j) is Kind.HUNDRED:
                yield from self._and_rest(value * 100, j + 1, self._small)

    def _small(self, index: int) -> Iterator[Reading]:
        """Read a number below a hundred, or a compound that is one word."""
        if self._kind(index) is not Kind.NUMBER:
            return
        value, after = self.tokens[index].value, index + 1
        yield value, after
        if value == 10 or (20 <= value < 100 and value % 10 == 0):
            yield from self._tail(value, after)
        elif value >= 100:
            yield from self._and_rest(value, after, self._small, value=value)
        elif value == 4 and self._value(after) == 20:
            yield 80, after + 1
            yield from self._tail(80, after + 1)
        elif value < 10 and self._kind(after) is Kind.AND:
            tens = self._value(after + 1)
            if tens in range(20, 100, 10):
                yield tens + value, after + 2

    def _tail(self, tens: int, index: int) -> Iterator[Reading]:
        """Add what follows tens: twenty two, vingt et un, soixante dix sept, dix sept."""
        if self._kind(index) is Kind.AND:
            index += 1
        unit = self._value(index)
        if 1 <= unit <= 9 and (tens > 10 or unit >= 7):  # "dix sept", but no "dix un"
            yield tens + unit, index + 1
        if 10 <= unit <= 19 and tens in {60, 80}:
            yield tens + unit, index + 1
            tail = self._value(index + 1)
            if unit == 10 and 7 <= tail <= 9:
                yield tens + 10 + tail, index + 2

    def _and_rest(self, head: int, index: int, rest: Reader, value: int = 0) -> Iterator[Reading]:
        """Read a head (hundreds, thousands) alone, and with the smaller number that follows."""
        if not value:
            yield head, index
        if self._kind(index) is Kind.AND:
            index += 1
        room = 1000 if head % 1000 == 0 else 100 if head % 100 == 0 else 1
        yield from ((head + more, j) for more, j in rest(index) if 0 < more < room)

    def _kind(self, index: int) -> Kind | None:
        return self.tokens[index].kind if index < len(self.tokens) else None

    def _value(self, index: int) -> int:
        """Give the value of a number word, -1 for anything else."""
        if self._kind(index) is not Kind.NUMBER:
            return -1
        return self.tokens[index].value


def as_digits(tokens: list[Token], rank: int = 0) -> Iterator[tuple[int, int, str]]:
    """Rewrite a run with digits: (start, end, digits), each number as long as it can be read.

    With a rank of 1, 2, … each is the second longest reading, the third, …, or the shortest.
    """
    run, index = Run(tokens), 0
    while index < len(tokens):
        readings = sorted(run.numbers(index), key=lambda r: -r[1])
        value, after = readings[min(rank, len(readings) - 1)] if readings else (-1, index + 1)
        if value >= 0:
            yield tokens[index].start, tokens[after - 1].end, str(value)
        index = after
