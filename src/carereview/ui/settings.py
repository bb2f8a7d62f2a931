"""Settings that keys change: kept in the user's config file, beside what stands there."""

import threading
from dataclasses import replace
from typing import Any

from carereview.library.config import open_config
from carereview.library.problem import SaveError


class KeptSettings:
    """Settings that wait to be saved; `save` may run in several threads at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: dict[str, Any] = {}

    def want(self, name: str, value: object) -> None:
        """Note a setting to be saved: a field of `Config` and its value."""
        self._wanted[name] = value

    def save(self) -> str:
        """Write what is wanted into the file as it is now; give why not, or nothing. Slow."""
        with self._lock:
            wanted = dict(self._wanted)
            config, document = open_config()
            if document.read_only:
                return f"The setting is not kept: {document.path} {document.read_only}."
            try:
                document.path.parent.mkdir(parents=True, exist_ok=True)
                document.save(replace(config, **wanted))
            except (SaveError, OSError) as error:
                return f"The setting is not kept: {error}"
            return ""
