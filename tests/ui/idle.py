"""Wait until the app has done what a key began, and no longer.

Textual's own wait looks every 20 ms whether the process has nearly stopped, and looks twice for
each key. An app that plays never stops, so that each key takes two seconds there.
"""

import asyncio
import time

_LOOK_S = 0.004
_WORKING_S = 0.001


async def wait_for_idle(min_sleep: float = 0, max_sleep: float = 1.0) -> None:
    """Wait until all threads of this process together hardly worked for two looks."""
    start, quiet = time.monotonic(), 0
    while quiet < 2 and time.monotonic() - start < max_sleep:
        cpu = time.process_time()
        await asyncio.sleep(_LOOK_S)
        quiet = quiet + 1 if time.process_time() - cpu < _WORKING_S else 0
    await asyncio.sleep(start + min_sleep - time.monotonic())
