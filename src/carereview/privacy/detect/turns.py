"""Plain texts as turns: lines that begin with who speaks, or just lines."""

import re
from collections import Counter

from carereview.core.call import Segment

_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"\s*(?:\[[^\]\n]{1,40}\]\s*:?|(?P<who>[^\W\d_][^\n:.,;?!\"@]{0,30}):)(?=\s)")


def turns(text: str) -> tuple[list[Segment], list[int]]:
    """Cut a text into one segment per line; give with each where it begins in the text.

    A label before a colon names the speaker and is not looked at, if another line has it too.
    """
    lines = [(m.start(), m.group()) for m in _LINE.finditer(text)]
    labels = [_LABEL.match(line) for _, line in lines]
    said = [label.group().strip(" :[]\t") if label else "" for label in labels]
    counts = Counter(said)
    segments, offsets = [], []
    for (start, line), label, who in zip(lines, labels, said, strict=True):
        cut = label.end() if label and counts[who] > 1 else 0
        segments.append(Segment(0, 0, who if cut else "", line[cut:]))
        offsets.append(start + cut)
    return segments, offsets
