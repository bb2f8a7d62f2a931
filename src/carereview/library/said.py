"""What of a call can be found by its words: what was said, and what was noted about it."""

from carereview.core.review import Moment
from carereview.library.index_entries import Said
from carereview.library.opening import LoadedCall


def said_in(call: LoadedCall) -> tuple[Said, ...]:
    """Give the segments, with the speakers' names as the reviewer gave them, and the moments."""
    names = {speaker.id: speaker.name for speaker in call.transcript.speakers}
    names |= {rename.speaker: rename.name for rename in call.review.speakers if rename.name}
    segments = (
        Said(segment.start, names.get(segment.speaker) or segment.speaker, segment.text, index)
        for index, segment in enumerate(call.transcript.segments)
    )
    moments = (
        Said(moment.start, "", text) for moment in call.review.moments if (text := _noted(moment))
    )
    return (*segments, *moments)


def _noted(moment: Moment) -> str:
    """Give all that was noted, part by part; its tags are words of the codebook, not notes."""
    return " / ".join(filter(None, (moment.note, moment.public_note, moment.instead)))
