"""Making an input that found something as small as it can be while it still finds the same."""

from collections.abc import Callable


def shrink(data: bytes, fails: Callable[[bytes], bool], tries: int = 600) -> bytes:
    """Leave out ever smaller stretches for as long as it `fails`; at most `tries` calls."""
    size = max(len(data) // 2, 1)
    while size and tries > 0:
        at, before = 0, len(data)
        while at < len(data) and tries > 0:
            tries -= 1
            shorter = data[:at] + data[at + size :]
            if fails(shorter):
                data = shorter
            else:
                at += size
        if len(data) == before or size > 1:
            size //= 2
    return data
