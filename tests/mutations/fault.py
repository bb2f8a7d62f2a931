"""What a mutant is: one function of the exporter, replaced by one that is broken in one way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from carereview.publish.export import Kind
from carereview.publish.request import CLIPS

Break = Callable[[pytest.MonkeyPatch], None]
"""Puts the fault in place; whoever gave the patch takes it out again."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A broken exporter: what it does wrong, how, and the export in which that shows."""

    name: str
    breaks: Break
    kind: Kind = Kind.PUBLIC
    audio: bool = False
    html: bool = False
    clips: str = CLIPS[0]


def wrapped(place: str, around: Callable[[Any], Callable[..., Any]]) -> Break:
    """Replace a function, named as module.function or module.Class.method, by one around it."""

    def breaks(patch: pytest.MonkeyPatch) -> None:
        from pkgutil import resolve_name

        module, _, name = place.rpartition(".")
        owner = resolve_name(f"carereview.{module}")
        patch.setattr(owner, name, around(getattr(owner, name)))

    return breaks


def instead(place: str, other: Any) -> Break:
    """Replace a function by another."""
    return wrapped(place, lambda _: other)
