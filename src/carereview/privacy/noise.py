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
        pairs = np.zeros(1 << 16, bool)
        pairs[heads & 0xFFFF] = True
        for start in range(0, len(data), _CHUNK):
            # The chunk goes on so far that a head which begins in it is whole.
            chunk = np.frombuffer(data, np.uint8)[start : start + _CHUNK + _HEAD - 1]
            yield from (start + int(place) for place in _heads(chunk, heads, pairs))


def _heads(chunk: NDArray[Any], heads: NDArray[Any], pairs: NDArray[Any]) -> NDArray[Any]:
    """Give the places in a chunk at which one of the heads stands.

    `pairs` tells of two bytes whether any head begins with them: a glance that few places stand.
    """
    import numpy as np

    if len(chunk) < _HEAD:
        return np.empty(0, np.int64)
    both = chunk[:-1].astype(np.uint16) | (chunk[1:].astype(np.uint16) << 8)
    near = np.flatnonzero(pairs[both[: len(chunk) - _HEAD + 1]])
    words = both[near].astype(np.uint32) | (both[near + 2].astype(np.uint32) << 16)
    found: NDArray[Any] = near[np.isin(words, heads)]
    return found
