"""A small case as text, and what the tests of the command line share."""

import subprocess
import wave
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[bytes]]
"""Runs the program in a process of its own; see the fixture `run`."""

TRANSCRIPT = """\
format: carereview/1
title: First call
started: 2015-10-14T09:12:00+02:00
language: en
speakers:
  a: {role: agent, name: Sandra Keller}
  c: {role: customer}
segments:
- start: 00:00:01.000
  end: 00:00:02.500
  speaker: a
  text: Good morning.
- start: 00:00:03.000
  end: 00:00:04.000
  speaker: c
  text: My router restarts.
  words: 0-200 - 500-900
"""
REVIEW = """\
format: carereview/1
status: in review
moments:
- id: m1
  start: 00:00:03.000
  end: 00:00:04.000
  tags: [promise]
publication:
  state: withdrawn
speakers:
  c: {name: Mr Martin}
"""
REGISTER = """\
format: carereview/1
entities:
- name: Agent A
  category: person
  forms: [Sandra Keller]
- name: the device
  forms: [router]
  decision: redact
"""


def write_wav(path: Path, seconds: float = 6.0) -> None:
    """Write silence of this length, 8 kHz, mono."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * round(8000 * seconds)))
