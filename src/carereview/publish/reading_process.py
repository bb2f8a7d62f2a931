"""A process that reads calls: python -m carereview.publish.reading_process LIBRARY.

It answers each line of standard input by one on standard output, and ends with its input.
"""

import gc
import sys
from pathlib import Path

from carereview.publish.catalog import CallReader
from carereview.publish.reading_wire import read_request, write_reply


def main() -> None:
    """Answer until nobody asks."""
    gc.freeze()
    gc.disable()  # nearly all that is read goes by itself; looking for the rest is a tenth
    reader = CallReader(Path(sys.argv[1]))
    for line in sys.stdin.buffer:
        entries = [reader.read(files)[0] for files in read_request(line)]
        sys.stdout.buffer.write(write_reply(entries))
        sys.stdout.buffer.flush()
        del entries
        gc.collect(0)


if __name__ == "__main__":
    main()
