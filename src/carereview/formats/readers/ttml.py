"""TTML and DFXP: paragraphs and spans with times, nested in containers that may have some too.

https://www.w3.org/TR/ttml2/. A time counts from its container's begin. Many writers let spans
count from the very beginning instead: what would end after its paragraph is read so. Spans with
times of their own are words, or lines of one paragraph. Speakers are agents (`ttm:agent`).
"""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from carereview.core.call import Transcript
from carereview.formats.builder import Builder, tidy
from carereview.formats.format import Format
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_clock, from_seconds
from carereview.formats.turns import Turns
from carereview.formats.xmlread import attribute, local, named, parse_xml, root_name

# Without a unit, against the standard: Apple's texts of songs give seconds.
_METRIC = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t|)", re.ASCII)
_FRAMES = re.compile(r"(\d{2,4}:\d{2}:\d{2}):(\d{1,3}(?:\.\d{1,3})?)", re.ASCII)
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "": 1.0}


@dataclass(frozen=True, slots=True)
class _Clock:
    """How many frames and ticks are a second."""

    frames: float
    ticks: float

    def ms(self, text: str) -> int | None:
        """Read a time expression."""
        text = text.strip()
        metric = _METRIC.fullmatch(text)
        if metric:
            unit = _SECONDS.get(metric[2]) or 1 / (self.frames if metric[2] == "f" else self.ticks)
            return from_seconds(float(metric[1]) * unit)
        framed = _FRAMES.fullmatch(text)
        if framed:
            whole = from_clock(framed[1])
            return None if whole is None else whole + round(float(framed[2]) * 1000 / self.frames)
        return from_clock(text)


def sniff(source: Source) -> bool:
    """Tell by the outermost element."""
    return root_name(source) == "tt"


def read(source: Source) -> Transcript:
    """Read each paragraph as a segment. Raises FormatError for broken XML."""
    root, warnings = parse_xml(source)
    builder = Builder(warnings)
    frames = _positive(attribute(root, "frameRate"), 30.0)
    numerator, _, denominator = attribute(root, "frameRateMultiplier").partition(" ")
    frames *= _positive(numerator, 1.0) / _positive(denominator, 1.0)
    clock = _Clock(frames, _positive(attribute(root, "tickRate"), 1.0))
    turns = Turns(builder)
    for body in named(root, "body"):
        _walk(turns, builder, clock, body, 0, _agents(root))
    turns.finish()
    titles = [tidy(title.text or "") for title in named(root, "title")]
    return builder.build(
        title=titles[0] if titles else "", language=language_code(attribute(root, "lang"))
    )


def _walk(
    turns: Turns,
    builder: Builder,
    clock: _Clock,
    root: Element,
    zero: int,
    agents: dict[str, str],
) -> None:
    nothing: tuple[int | None, int | None] = (None, None)
    waiting = [(root, zero, "", nothing)]
    while waiting:
        element, base, agent, around = waiting.pop()
        agent = attribute(element, "agent") or agent
        start, end = _times(clock, element, base)
        if (start, end) == nothing:
            start, end = around  # what tells no times lasts as long as what it is in
        if local(element) != "p":
            timed = start is not None and (start, end) != around
            inside = _zero(clock, element, start, end) if timed and start is not None else base
            waiting += [(child, inside, agent, (start, end)) for child in reversed(element)]
            continue
        label = agent or _span_agent(element)
        for text, first, last in _pieces(clock, element, start or base, end):
            turns.word(text, first, last)
        speaker = builder.speaker(agents.get(label, label))
        turns.close(speaker, start, end, _text(element))


def _times(clock: _Clock, element: Element, base: int) -> tuple[int | None, int | None]:
    begin = clock.ms(element.get("begin", ""))
    start = None if begin is None else base + begin
    until, lasts = clock.ms(element.get("end", "")), clock.ms(element.get("dur", ""))
    end = None if until is None else base + until
    if lasts is not None and start is not None:
        end = start + lasts if end is None else min(end, start + lasts)
    return start, end


def _zero(clock: _Clock, element: Element, start: int, end: int | None) -> int:
    """Give what times inside an element count from: its start, says the standard.

    Where they would then run past its end, but lie within it as they are, from 0 (as Apple's do).
    """
    given = (clock.ms(child.get(name, "")) for child in element for name in ("begin", "end"))
    times = [time for time in given if time is not None]
    if end is None or not times or start + max(times) <= end:
        return start
    return 0 if start <= min(times) and max(times) <= end else start


def _pieces(
    clock: _Clock, paragraph: Element, base: int, end: int | None
) -> list[tuple[str, int | None, int | None]]:
    """Give the text of each span that has times; spans within spans count from those."""
    pieces: list[tuple[str, int | None, int | None]] = []
    for span in paragraph.iter():
        if local(span) != "span" or "begin" not in span.attrib:
            continue
        first, last = _times(clock, span, base)
        if first is not None and end is not None and (first if last is None else last) > end:
            first, last = _times(clock, span, 0)
        pieces.append((" ".join("".join(span.itertext()).split()), first, last))
    return pieces


def _text(paragraph: Element) -> str:
    """Give all text of a paragraph; a `br` is a space, metadata is none."""
    parts: list[str] = []
    for element in paragraph.iter():
        if local(element) == "br":
            parts.append(" ")
        elif local(element) in ("p", "span"):
            parts.append(element.text or "")
        if element is not paragraph:
            parts.append(element.tail or "")
    return " ".join("".join(parts).split())


def _span_agent(paragraph: Element) -> str:
    return next((name for span in paragraph if (name := attribute(span, "agent"))), "")


def _agents(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for agent in named(root, "agent"):
        names = [tidy(name.text or "") for name in named(agent, "name")]
        found[attribute(agent, "id")] = names[0] if names else attribute(agent, "id")
    return found


def _positive(text: str, otherwise: float) -> float:
    try:
        value = float(text)
    except ValueError:
        return otherwise
    return value if 0.001 <= value <= 1e9 else otherwise


FORMAT = Format("TTML", sniff, read)
