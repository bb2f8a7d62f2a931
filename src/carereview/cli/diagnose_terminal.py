"""`doctor` on the terminal: its size, its colours, its clipboard."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress

from carereview.cli.diagnosis import Finding, ok, without

SMALLEST = (80, 24)
"""Columns and rows from which on the screens show everything."""


def terminal(env: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Look at standard output and at what the environment tells of the terminal."""
    yield _size()
    yield _kind(env)
    yield _colours(env)
    yield _encoding()
    yield from _clipboard(env)


def _size() -> Finding:
    if sys.stdout is None or not sys.stdout.isatty():
        return without("standard output is no terminal", "Start doctor in the one that you use")
    size = SMALLEST
    with suppress(OSError, ValueError):
        size = os.get_terminal_size(sys.stdout.fileno())
    text = f"size {size[0]}x{size[1]}"
    if size[0] < SMALLEST[0] or size[1] < SMALLEST[1]:
        return without(text, f"From {SMALLEST[0]}x{SMALLEST[1]} on, the screens show everything")
    return ok(text)


def _kind(env: Mapping[str, str]) -> Finding:
    term = env.get("TERM", "")
    if sys.platform == "win32" or term not in ("", "dumb"):
        return ok(f"TERM is {term or 'not needed here'}")
    return without(f"TERM is {term or 'not set'}", "Set it, as in TERM=xterm-256color")


def _colours(env: Mapping[str, str]) -> Finding:
    if env.get("NO_COLOR"):
        return ok("no colours, as NO_COLOR asks; everything is shown by signs as well")
    if env.get("COLORTERM") in ("truecolor", "24bit"):
        return ok("16 million colours")
    if "256" in env.get("TERM", ""):
        return ok("256 colours", "If yours knows more, set COLORTERM=truecolor")
    return without("16 colours", "If yours knows more, set COLORTERM=truecolor")


def _encoding() -> Finding:
    encoding = getattr(sys.stdout, "encoding", None) or "unknown"
    if encoding.lower().replace("-", "") == "utf8":
        return ok("UTF-8")
    return without(f"the encoding is {encoding}", "Set a UTF-8 locale, as in LC_ALL=C.UTF-8")


def _clipboard(env: Mapping[str, str]) -> Iterator[Finding]:
    """Tell what copying by OSC 52 needs; the terminal itself cannot be asked safely."""
    if env.get("TMUX"):
        yield ok("tmux: copied quotes reach your clipboard with `set -g set-clipboard on`")
    if env.get("STY"):
        yield without("screen: copied quotes do not reach your clipboard", "Use tmux for that")
    if env.get("SSH_CONNECTION") or env.get("SSH_TTY"):
        yield ok("ssh: quotes are copied to your own machine if its terminal allows OSC 52")
        yield ok("ssh: sound plays on the machine that you are logged in to, not on yours")
