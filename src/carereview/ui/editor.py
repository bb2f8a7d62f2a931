"""Edit a text in the person's own editor, while the app lets go of the terminal."""

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from carereview.library.problem import reason

_USUAL = ("nano", "vi")
"""Tried in turn where neither $VISUAL nor $EDITOR names one."""


class EditorTrouble(Exception):
    """The text could not be edited, or what came of it could not be read: it stays as it was."""


def edited(text: str, suspend: Callable[[], AbstractContextManager[None]], name: str) -> str:
    """Give the text as it is saved by the editor, which is waited for.

    `suspend` lets go of the terminal meanwhile; `name` is that of the file, for the editor's title
    and colours. Raises EditorTrouble with one line; a text that was written and can't be taken
    stays in a file that the line names.
    """
    command = _editor(os.environ)
    folder = Path(tempfile.mkdtemp(prefix="carereview-"))  # for its owner alone
    path = folder / name
    path.write_bytes(_with_end(text).encode("utf-8", "surrogatepass"))
    before = path.read_bytes()
    try:
        _run([*command, str(path)], suspend)
        after = path.read_bytes()
        new = after.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError, EditorTrouble) as error:
        raise EditorTrouble(_told(error, path, before)) from error
    shutil.rmtree(folder, ignore_errors=True)
    if after == before:
        return text
    return new.replace("\r\n", "\n").strip()


def _editor(environment: Mapping[str, str]) -> list[str]:
    """Give the command, with its options. Raises EditorTrouble if there is none."""
    named = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        words = shlex.split(named)
    except ValueError as error:
        raise EditorTrouble(f"$EDITOR can't be read ({error}): correct it") from error
    usual = [[name] for name in _USUAL if shutil.which(name)]
    if not words and not usual:
        raise EditorTrouble("No editor: let $EDITOR name one, such as export EDITOR=nano")
    return words or usual[0]


def _run(command: list[str], suspend: Callable[[], AbstractContextManager[None]]) -> None:
    with suspend():
        code = subprocess.run(command, check=False).returncode
    if code:
        raise EditorTrouble(f"{command[0]} ended with {code}")


def _told(error: Exception, path: Path, before: bytes) -> str:
    """Say what went wrong, and where what was written is; a file without news goes."""
    what = str(error)
    if isinstance(error, UnicodeDecodeError):
        what = "the editor's file is not UTF-8"
    elif isinstance(error, OSError):
        what = f"the editor can't be run ({reason(error)})"
    try:
        written = path.read_bytes() != before
    except OSError:
        written = False
    if written:
        return f"The text stays as it was, since {what}; what was written is in {path}"
    shutil.rmtree(path.parent, ignore_errors=True)
    return f"The text stays as it was, since {what}"


def _with_end(text: str) -> str:
    return text + "\n" if text else ""
