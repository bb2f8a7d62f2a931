"""Where a call mentions the entities of a register, across segments, turns and speakers."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity
from carereview.privacy.fillers import SKIPPED
from carereview.privacy.fold import fold
from carereview.privacy.matcher import NEUTRAL, Matcher
from carereview.privacy.stream import Part

_WORD = re.compile(r"[^\W_]+")

_INTERRUPTION = 60
"""Characters that others may say in between, and the speaker still goes on with the same name."""

_LOOK_BACK = 4
"""How many segments further back the same speaker's earlier words may be."""


class Mention(NamedTuple):
    """Characters of a segment that mention an entity, wholly or in part."""

    segment: int
    char_start: int
    char_end: int
    entity: Entity


def mentions(transcript: Transcript, matcher: Matcher) -> tuple[Mention, ...]:
    """Give every mention, those of one entity that overlap joined, in order."""
    if matcher.empty:
        return ()
    segments = transcript.segments
    texts = [segment.text for segment in segments]
    hits = matcher.search(texts)
    found = [
        Mention(p.text, p.char_start, p.char_end, h.entity)
        for h in hits
        for p in _telling(h.parts, texts)
    ]
    found += _across_turns(segments, matcher)
    found.sort(key=lambda m: (m.segment, m.entity.name, m.char_start))
    result: list[Mention] = []
    for mention in found:
        last = result[-1] if result else None
        same = last and (last.segment, last.entity.name) == (mention.segment, mention.entity.name)
        if last and same and mention.char_start <= last.char_end:
            end = max(last.char_end, mention.char_end)
            result[-1] = Mention(last.segment, last.char_start, end, last.entity)
        else:
            result.append(mention)
    return tuple(sorted(result, key=lambda m: (m.segment, m.char_start, -m.char_end)))


def _telling(parts: Sequence[Part], texts: Sequence[str]) -> list[Part]:
    """Leave out segments in the middle that are only a back-channel: "oui", "mhm"."""
    inner = parts[1:-1]
    return [p for p in parts if p not in inner or not _only_fillers(texts[p.text])]


def _only_fillers(text: str) -> bool:
    return SKIPPED.issuperset(_WORD.findall(fold(text).text))


def _across_turns(segments: Sequence[Segment], matcher: Matcher) -> Iterator[Mention]:
    """Look for forms that a speaker ends after somebody else said something in between."""
    order: list[int | None] = []
    for chain in _chains(segments, matcher):
        order += [*chain, None]
    if not order:
        return
    texts = [NEUTRAL if index is None else segments[index].text for index in order]
    for hit in matcher.search(texts):
        if len(hit.parts) < 2:
            continue
        for part in _telling(hit.parts, texts):
            index = order[part.text]
            if index is not None:
                yield Mention(index, part.char_start, part.char_end, hit.entity)


def _chains(segments: Sequence[Segment], matcher: Matcher) -> list[list[int]]:
    """Give rows of segments of one speaker, with others in between, that a form might cross."""
    reached = list(accumulate((len(segment.text) for segment in segments), initial=0))
    open_chains: dict[str, list[int]] = {}
    result: list[list[int]] = []
    for index, segment in enumerate(segments):
        chain = open_chains.get(segment.speaker)
        if chain:
            last = chain[-1]
            near = (
                index - last <= _LOOK_BACK and reached[index] - reached[last + 1] <= _INTERRUPTION
            )
            if near and matcher.goes_on(segments[last].text, segment.text):
                chain.append(index)
                continue
        open_chains[segment.speaker] = [index]
        result.append(open_chains[segment.speaker])
    return [chain for chain in result if chain[-1] - chain[0] >= len(chain)]
