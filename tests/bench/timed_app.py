"""The app with a clock in it: python timed_app.py LIBRARY LOG TICKS_A_SECOND.

It writes to LOG when reading a call's files began and ended (s, monotonic), and the CPU time until
then (s), since from outside nobody can tell when parsing is done; and ticks as often as asked, to
compare with other clocks.
"""

import sys
import time
from pathlib import Path

from carereview.library.config import open_config
from carereview.library.discover import CallFiles
from carereview.library.opening import LoadedCall, load_call
from carereview.ui import loading
from carereview.ui.app import CareReview
from carereview.ui.screens import review


def main() -> None:
    """Run the app."""
    library, log, ticks = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

    def timed(files: CallFiles) -> LoadedCall:
        began = time.monotonic()
        loaded = load_call(files)
        times = began, time.monotonic(), time.process_time()
        log.write_text(" ".join(map(str, times)), encoding="ascii")
        return loaded

    setattr(loading, "load_call", timed)  # noqa: B010 - it is nobody else's to set
    review._TICK_S = 1 / ticks
    CareReview(library, open_config()[0]).run()


if __name__ == "__main__":
    main()
