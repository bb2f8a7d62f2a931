"""Start the app on a library, with faults built in: `python start_app.py LIBRARY [FAULT ...]`.

The program has no switches for tests; each fault replaces a piece of it from outside.
"""

import sys
from pathlib import Path

from carereview.audio.quiet import quiet_terminal
from carereview.library.config import open_config
from carereview.ui.app import CareReview
from tests.terminal.faults import FAULTS


def main() -> int:
    """Run the app as the command does, and give its exit code."""
    library = Path(sys.argv[1])
    for name in sys.argv[2:]:
        FAULTS[name](library)
    config, _ = open_config()
    app = CareReview(library, config)
    with quiet_terminal(library.parent / "stderr.log"):
        app.run()
    return app.return_code or 0


if __name__ == "__main__":
    sys.exit(main())
