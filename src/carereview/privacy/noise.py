"""Searches samples for what can't stand among them by chance.

Compressed samples are noise, and noise holds any three letters some thousand times in an hour. Of
eight given bytes the odds are 1 in 1.8e19 at each place: for 10,000 needles in a file of 60 MB
that is one false alarm in some 30 million files. Shorter forms are not looked for here, so a file
may only be searched this way if it is proven that it holds nothing but samples.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

# numpy is imported where it is used: most exports are text alone.

LEAST = 8
"""Bytes that a needle must have."""

_CHUNK = 1 << 23
_HEAD = 4


class Noise:
    """Finds forms and their codes among samples, in capitals or not."""

    def __init__(self, forms: Mapping[str, str], codes: Mapping[bytes, str]) -> None:
        needles = {form.encode("utf-8", "surrogatepass"): who for form, who in forms.items()}
        needles |= codes
        self._after: dict[bytes, list[bytes]] = {}
        self._whose: dict[bytes, str] = {}
        for needle, who in needles.items():
            if len(needle) >= LEAST:
                small = needle.lower()
                self._whose[small] = who
                self._after.setdefault(small[:_HEAD], []).append(small)

    def found(self, data: bytes) -> Iterator[str]:
        """Give the entities of which something stands in the data, in order of place."""
        small = data.lower()
        for place in self._places(small):
            for needle in self._after[small[place : place + _HEAD]]:
                if small.startswith(needle, place):
                    yield self._whose[needle]

    def _places(self, data: bytes) -> Iterator[int]:
        """Give where the first bytes of any needle stand."""
        import numpy as np

        if not self._after or len(data) < LEAST:
            return
        heads = np.array(sorted(int.from_bytes(h, "little") for h in self._after), np.uint32)
        for start in range(0, len(data) - _HEAD + 1, _CHUNK):
            # The chunk goes on so far that a head which begins in it is whole.
            chunk = memoryview(data)[start : start + _CHUNK + _HEAD - 1]
            places = (place for odd in (0, 1) for place in _heads(chunk[odd:], heads, odd))
            yield from sorted(start + place for place in places)


def _heads(chunk: memoryview, heads: NDArray[Any], first: int) -> list[int]:
    """Give every second place of a chunk at which one of the heads stands, counted from `first`.

    Two bytes that no head begins with, or ends with, are passed at a glance.
    """
    import numpy as np

    if len(chunk) < _HEAD:
        return []
    begins, ends = np.zeros(1 << 16, bool), np.zeros(1 << 16, bool)
    begins[heads & 0xFFFF] = ends[heads >> 16] = True
    pairs = np.frombuffer(chunk, "<u2", len(chunk) // 2)
    near = np.flatnonzero(begins[pairs[:-1]])
    near = near[ends[pairs[near + 1]]]
    words = pairs[near].astype(np.uint32) | (pairs[near + 1].astype(np.uint32) << 16)
    found: list[int] = (first + 2 * near[np.isin(words, heads)]).tolist()
    return found
