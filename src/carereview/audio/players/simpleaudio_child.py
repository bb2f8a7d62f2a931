"""The child that holds simpleaudio, which crashes the whole process on Python 3.12 and later.

Run as a program with a rate. Reads chunks from its input, each a length in bytes (little endian,
32 bits) and as many bytes of 16-bit stereo, plays one after the other, and answers each with the
frames it has begun to play so far.
"""

from __future__ import annotations

import struct
import sys
from typing import Any

_FRAME_BYTES = 4


def main(rate: int) -> None:
    """Play what comes in, until there is no more."""
    import simpleaudio

    now: Any = None
    begun = 0
    while len(head := sys.stdin.buffer.read(4)) == 4:
        (length,) = struct.unpack("<I", head)
        data = sys.stdin.buffer.read(length)
        if now is not None:
            now.wait_done()
        if data:  # an empty buffer would crash it
            now = simpleaudio.play_buffer(data, 2, 2, rate)
        begun += len(data) // _FRAME_BYTES
        sys.stdout.write(f"{begun}\n")
        sys.stdout.flush()
    if now is not None:
        now.wait_done()


if __name__ == "__main__":
    main(int(sys.argv[1]))
