"""Run a command in a terminal of its own until the calls are listed, then quit with q.

    python tests/terminal/starts.py 'carereview demo'

Exits 0 if the program listed the demo's calls and ended with 0 after the key.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.terminal.harness import Terminal


def main() -> int:
    """Start the command given, wait for the list, quit."""
    with Terminal(["bash", "-c", sys.argv[1]], rows=24, columns=80, timeout=600) as terminal:
        terminal.wait_for("on the phone", gone="reading")
        terminal.keys("q")
        code = terminal.wait_for_end()
        print(terminal.text())
    print(f"started, listed the calls, ended with exit code {code}")
    return code


if __name__ == "__main__":
    sys.exit(main())
