"""Where an entity is mentioned, with what stands around it: the context of a decision."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from carereview.core.register import Verdict
from carereview.core.timecode import clock
from carereview.privacy.finding import Finding
from carereview.privacy.plan import Plan

_AROUND = 60
_TITLE = 24
_AFTER = 12
_LEAST = 8
"""Characters of a call's title, and after and before a mention, for which there is always room."""

_MARKS = '.,;:!?…«»"“”()[]'
_ENDS = (".", ",", ";", ":", "!", "?", "…")


class Said(NamedTuple):
    """One mention: its call's title, its time (ms), its words, and those before and after."""

    call: str
    start: int
    end: int
    before: str
    text: str
    after: str
    decision: Verdict

    def line(self, number: int, count: int, width: int) -> str:
        """Write it for the foot of the register, the mention itself in brackets.

        What stands before it is cut so that the mention begins, and best ends, within `width`.
        """
        title = self.call if len(self.call) <= _TITLE else f"{self.call[: _TITLE - 1]}…"
        place = f"{number} of {count} · {title} {clock(self.start)} · "
        room = max(width - len(place) - len(self.text) - _AFTER, _LEAST)
        return f"{place}{_ending(self.before, room)}[{self.text}]{self.after}"

    def widened(self, side: int) -> str:
        """Give its words with the one after (1) or before (-1); empty if the sentence ends there.

        Marks at the outer edge of the word are left out.
        """
        around = self.after if side > 0 else self.before
        words = around.split()
        word = (words[0] if side > 0 else words[-1]) if words else ""
        if side < 0 and word.endswith(_ENDS):
            return ""
        word = word.strip(_MARKS)
        if not word:
            return ""
        apart = " " if (around[0] if side > 0 else around[-1]).isspace() else ""
        return f"{self.text}{apart}{word}" if side > 0 else f"{word}{apart}{self.text}"


Mentions = Mapping[str, tuple[Said, ...]]
"""The mentions of each entity, by its name, in order of calls and time."""


class Here(NamedTuple):
    """What can be done with a mention of the open call: hear it, or decide on it alone."""

    hear: Callable[[Said], None]
    decide: Callable[[str, Said, Verdict], Mentions]


def mentions_of(plan: Plan, call: str) -> dict[str, list[Said]]:
    """Give the mentions of a call by entity."""
    result: dict[str, list[Said]] = {}
    for finding in plan.findings:
        result.setdefault(finding.entity, []).append(_said(finding, plan, call))
    return result


def _said(finding: Finding, plan: Plan, call: str) -> Said:
    segment = plan.transcript.segments[finding.segment]
    before = segment.text[: finding.char_start]
    after = segment.text[finding.char_end :]
    start = segment.start if finding.start is None else finding.start
    end = segment.end if finding.end is None else finding.end
    shown = _ending(before, _AROUND)
    rest = after if len(after) <= _AROUND else f"{after[:_AROUND]}…"
    return Said(call, start, end, shown, finding.text, rest, finding.decision)


def _ending(text: str, most: int) -> str:
    return text if len(text) <= most else f"…{text[-most:]}"
