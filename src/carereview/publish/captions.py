"""The captions of a clip: the redacted words that are said in its time, as WebVTT.

Nothing but a redacted call is in reach here. Its words have times only where `privacy.shown_times`
gives them any, so captions tell no more of what is bleeped than the clip does.
"""

from collections.abc import Iterator
from dataclasses import replace

from carereview.core.call import UNKNOWN, Segment, Span, Speaker, Transcript
from carereview.formats.writing import Content, write
from carereview.privacy.redacted import RedactedCall, RedactedSegment
from carereview.publish.clips import time_of
from carereview.publish.labels import speaker_name
from carereview.publish.layout import Place
from carereview.publish.names import CAPTIONS
from carereview.publish.wording import Wording
from carereview.publish.wording.amounts import duration_text


def captions_of(place: Place, words: Wording) -> Iterator[tuple[str, str]]:
    """Give the name in the bundle and the text of the captions of each clip of a case."""
    for call in place.told:
        for moment in call.moments:
            if moment.clip:
                stem = moment.clip.rpartition(".")[0]
                yield f"{place.folder}{stem}{CAPTIONS}", _captions(call, time_of(moment), words)


def _captions(call: RedactedCall, clip: Span, words: Wording) -> str:
    found = (_cue(segment, clip, words) for segment in call.segments)
    cues = tuple(_moved(cue, clip) for cue in found if cue is not None)
    speakers = tuple(
        Speaker(name) for name in dict.fromkeys(cue.speaker for cue in cues if cue.speaker)
    )
    return write("vtt", Content(Transcript(cues, speakers)))


def _cue(segment: RedactedSegment, clip: Span, words: Wording) -> Segment | None:
    if segment.hold:
        return _held(segment, clip, words)
    said = _within(segment, clip)
    return None if said is None else replace(said, speaker=speaker_name(words, segment))


def _held(segment: RedactedSegment, clip: Span, words: Wording) -> Segment | None:
    """Say how long music on hold is heard in a clip, for those who don't hear it."""
    start, end = max(segment.start, clip.start), min(segment.end, clip.end)
    if start >= end:
        return None
    length = duration_text(words.habits, end - start, exact=True)
    return Segment(start, end, "", f"[{words.hold_music.format(length=length)}]")


def _within(segment: RedactedSegment, clip: Span) -> Segment | None:
    """Give what of a segment is said in a clip; None for nothing.

    A word counts that is said there for the most part. Where no word has a time, all of the segment
    does if half of it lies in the clip.
    """
    whole = Segment(segment.start, segment.end, "", segment.text, segment.times)
    shared = min(segment.end, clip.end) - max(segment.start, clip.start)
    length = segment.end - segment.start
    if not segment.text.strip() or shared <= 0:
        return None
    if shared == length:
        return whole
    if not segment.times:
        return whole if 2 * shared >= length else None
    return _cut(whole, clip)


def _cut(segment: Segment, clip: Span) -> Segment | None:
    said = segment.words()
    times = [(w.start, w.end) for w in said]
    inside = [
        index
        for index, (start, end) in enumerate(times)
        if start is not None and end is not None and clip.start * 2 <= start + end < clip.end * 2
    ]
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    text = segment.text[said[first].char_start : said[last].char_end]
    return replace(segment, text=text, times=segment.times[2 * first : 2 * last + 2])


def _moved(segment: Segment, clip: Span) -> Segment:
    """Let times count from the beginning of the clip, and none lie outside."""

    def moved(ms: int) -> int:
        return ms if ms == UNKNOWN else max(0, min(ms, clip.end) - clip.start)

    times = tuple(map(moved, segment.times))
    return replace(segment, start=moved(segment.start), end=moved(segment.end), times=times)
