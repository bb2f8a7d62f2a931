"""Wait until the app has done what a key began, and no longer.

Textual's own wait looks every 20 ms whether the process has nearly stopped, and looks twice for
each key. An app that plays never stops, so that each key takes two seconds there.
"""

import asyncio
import time

_LOOK_S = 0.004
_WORKING_S = 0.001


async def wait_for_idle(min_sleep: float = _LOOK_S, max_sleep: float = 1.0) -> None:
    """Wait until all threads of this process together worked for a quarter of a look at most."""
    start = time.monotonic()
    while (elapsed := time.monotonic() - start) < max_sleep:
        cpu = time.process_time()
        await asyncio.sleep(_LOOK_S)
        if elapsed + _LOOK_S >= min_sleep and time.process_time() - cpu < _WORKING_S:
            return
