"""What C libraries print does not reach the terminal; what Python shows does."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import carereview

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="descriptors are not redirected")

_ENV = {"PYTHONPATH": str(Path(carereview.__file__).parents[1]), "TERM": "xterm-256color"}
_BODY = """
import os, sys
from pathlib import Path
from carereview.audio.quiet import hushed, quiet_terminal
with quiet_terminal(Path(sys.argv[1])):
    os.write(2, b"Expression failed in pa_unix\\n")
    print("painted", file=sys.__stderr__)
    print("said", file=sys.stderr)
    with hushed():
        os.write(2, b"ALSA lib: nothing\\n")
    os.write(2, b"again\\n")
os.write(2, b"after\\n")
print("over", file=sys.stderr)
"""
_APP = """
import os, sys
from pathlib import Path
from textual.app import App
from textual.widgets import Label
from carereview.audio.quiet import quiet_terminal

class Small(App):
    def compose(self):
        yield Label("WHOLE SCREEN")
    def on_mount(self):
        os.write(2, b"NOISE FROM A LIBRARY")
        self.set_timer(0.5, self.exit)

with quiet_terminal(Path(sys.argv[1])):
    Small().run()
os.write(2, b"after\\n")
"""


def in_a_terminal(code: str, log: Path) -> str:
    """Run with input, output and errors on a terminal; all that it was sent."""
    ours, theirs = pty.openpty()
    words = [sys.executable, "-c", code, str(log)]
    child = subprocess.Popen(words, stdin=theirs, stdout=theirs, stderr=theirs, env=_ENV)
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 65536):
            seen += chunk
    except OSError:  # the other end is closed: the program has ended
        pass
    os.close(ours)
    assert child.wait(timeout=30) == 0
    return seen.decode(errors="replace")


def test_libraries_write_to_the_log_and_python_to_the_terminal(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "sound.log"
    seen = in_a_terminal(_BODY, log)
    assert seen.split() == ["painted", "said", "after", "over"]
    assert log.read_text() == "Expression failed in pa_unix\nagain\n"
    assert log.stat().st_mode & 0o077 == 0


def test_textual_paints_as_ever(tmp_path: Path) -> None:
    pytest.importorskip("textual")
    log = tmp_path / "sound.log"
    seen = in_a_terminal(_APP, log)
    assert "WHOLE SCREEN" in seen
    assert "NOISE" not in seen
    assert "NOISE FROM A LIBRARY" in log.read_text()
    assert seen.rstrip().endswith("after")


@pytest.mark.parametrize("how", ["2>/dev/null", "2>&-", "2>{folder}/errors"])
def test_errors_that_go_elsewhere_or_nowhere_are_no_problem(tmp_path: Path, how: str) -> None:
    code = _BODY.replace("os.write(2,", "_try(")
    code = (
        "import os\ndef _try(data):\n    try: os.write(2, data)\n    except OSError: pass\n" + code
    )
    command = f'"$0" -c "$1" "$2" {how.format(folder=tmp_path)}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, code, str(tmp_path / "log")],
        env=_ENV,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if "errors" in how:
        assert (tmp_path / "errors").read_text().split() == ["painted", "said", "after", "over"]


def test_the_terminal_is_given_back_after_an_error(tmp_path: Path) -> None:
    code = """
import os, sys
from pathlib import Path
from carereview.audio.quiet import quiet_terminal
try:
    with quiet_terminal(Path(sys.argv[1])):
        raise ValueError
except ValueError:
    os.write(2, b"after\\n")
"""
    assert in_a_terminal(code, tmp_path / "log").strip() == "after"
