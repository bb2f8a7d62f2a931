"""One redacted call as a transcript, to be written in the formats that transcripts have.

What is made here is made of a `RedactedCall`, whose texts are `Safe`: nothing else is in reach.
"""

from pathlib import Path
from typing import NamedTuple

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.core.review import Moment
from carereview.library.config import Config
from carereview.privacy.plan import make_plan
from carereview.privacy.redacted import RedactedCall
from carereview.privacy.shown_times import timed
from carereview.publish.errors import Missing, Refused
from carereview.publish.gate import Kind
from carereview.publish.request import load_request
from carereview.publish.telling import tell


class RedactedFile(NamedTuple):
    """A redacted call with the times of its words, and what the reviewer should know of it."""

    call: RedactedCall
    notes: tuple[str, ...]


def redacted_file(path: Path, audience: str = "", config: Config | None = None) -> RedactedFile:
    """Redact the one call that a path means, by what an export of it would go by.

    Raises LibraryError if there is nothing there, Refused if a file of the call or its case could
    not be read, or if there is nothing to tell.
    """
    request = load_request(path, Kind.REDACTED, Path(), audience, config=config)
    (one,) = request.cases
    (loaded,) = one.calls
    told = tell(request, one)
    damage = tuple(Missing("", what, "mend that first") for what in request.damage)
    if damage or told.missing:
        raise Refused((*damage, *told.missing))
    (call,) = told.case.calls
    register, pad, gap = one.case.register, request.pad, request.gap
    plan = make_plan(loaded.transcript, loaded.review, register, pad=pad, gap=gap)
    return RedactedFile(timed(call, plan), told.notes)


def transcript_of(call: RedactedCall) -> Transcript:
    """Give a redacted call as a transcript; its speakers are called what readers call them."""
    ids = _ids(call)
    speakers = tuple(Speaker(name, Role(role)) for (_, role), name in ids.items())
    return Transcript(
        segments=tuple(
            Segment(s.start, s.end, ids.get((s.speaker, s.role), ""), s.text, s.times)
            for s in call.segments
        ),
        speakers=speakers,
        title=call.title,
        started=call.started,
        language=call.language,
        channel=call.channel,
    )


def moments_of(call: RedactedCall) -> tuple[Moment, ...]:
    """Give what readers may see of the moments: the public ones, without private notes."""
    return tuple(
        Moment(
            id=str(number),
            start=moment.start,
            end=moment.end,
            tags=tuple(moment.tags),
            severity=moment.severity,
            public_note=moment.public_note,
            instead=moment.instead,
            public=True,
        )
        for number, moment in enumerate(call.moments, start=1)
    )


def _ids(call: RedactedCall) -> dict[tuple[str, str], str]:
    """Give each speaker an id of its own: the label, or a number where two share it."""
    ids: dict[tuple[str, str], str] = {}
    for segment in call.segments:
        key = (segment.speaker, segment.role)
        if segment.speaker and key not in ids:
            taken = segment.speaker in ids.values()
            ids[key] = f"S{len(ids) + 1}" if taken else segment.speaker
    return ids
