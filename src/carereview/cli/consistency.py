"""What each file of a call says well by itself, but not together with the others."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from carereview.audio.facts import quick_facts
from carereview.core.links import dangling
from carereview.core.review import Review
from carereview.core.timecode import clock
from carereview.library.case_calls import id_in_case, in_case
from carereview.library.file_bytes import read_file
from carereview.library.opening import LoadedCall, LoadedCase, sha256
from carereview.library.problem import LibraryError, Problem
from carereview.library.scorecard_file import load_criteria
from carereview.library.shape import Place
from carereview.library.yaml_lines import line_of

SLACK_MS = 2000
"""Lengths that headers state, and ends of last words, are off by a second or so in practice."""

MAX_DIGEST_BYTES = 50_000_000
"""Larger recordings are not read whole to compare their digest: a check should take seconds."""


def disagreements(call: LoadedCall, case: LoadedCase) -> Iterator[Problem]:
    """Compare recording, transcript, review, register and codebook of a call."""
    length = length_of(call.audio) if call.audio else None
    if isinstance(length, Problem):
        yield length
    elif length is not None:
        yield from _too_long(call, length)
        yield from _outside(call, length)
    yield from _unknown_names(call, case)
    yield from _other_sources(call)


def contradictions(case: LoadedCase) -> Iterator[Problem]:
    """Compare what a register says with itself."""
    register, path = case.register, case.register_document.path
    if register.nothing_private and register.entities:
        what = "states nothing_private, and has entities; those are hidden"
        yield Problem(path, None, what, "delete the line nothing_private", error=False)


def lost_links(calls: Iterable[LoadedCall]) -> Iterator[Problem]:
    """Find links between moments that lead nowhere: in the calls of one case."""
    by_name = {id_in_case(call.files): call for call in calls}
    for lost in dangling(in_case(call) for call in by_name.values()):
        call = by_name[lost.at.call]
        moments = [moment.id for moment in call.review.moments]
        at = moments.index(lost.at.moment.id)
        line = _line(call, ("moments", at, "links", lost.at.moment.links.index(lost.link)))
        what = f"moments[{at}] has a link that leads nowhere: {lost.why[:80]}"
        hint = "correct the link's call and moment, or delete it (V, then - in the review)"
        yield Problem(call.files.review, line, what, hint, error=False)


def length_of(audio: Path) -> int | Problem:
    """Give a recording's length in ms, or what is wrong with it.

    A header that quick_facts cannot read may still be one that the decoders know; they are
    loaded for that doubt alone.
    """
    facts = quick_facts(audio)
    if facts is not None:
        return facts.duration_ms
    from carereview.audio.opening import probe
    from carereview.audio.quiet import hushed
    from carereview.audio.source import AudioError

    try:
        with hushed():  # decoders complain on descriptor 2
            return probe(audio).duration_ms
    except AudioError as error:
        what = " ".join(str(error).split()).removeprefix(f"{audio.name}: ").rstrip(".")
        return Problem(audio, None, what)


def _too_long(call: LoadedCall, length: int) -> Iterator[Problem]:
    end = call.transcript.duration
    if call.transcript_path is not None and end > length + SLACK_MS:
        what = f"the text goes on until {clock(end)}, the recording ends at {clock(length)}"
        hint = "check that they belong together"
        yield Problem(call.transcript_path, None, what, hint, error=False)


def _outside(call: LoadedCall, length: int) -> Iterator[Problem]:
    spans = [(("moments", at), moment.span) for at, moment in enumerate(call.review.moments)]
    spans += [(("passages", at), passage.span) for at, passage in enumerate(call.review.passages)]
    for (key, index), span in spans:
        if span.end > length + SLACK_MS:
            what = f"{key}[{index}] ends at {clock(span.end)}, the recording at {clock(length)}"
            line = _line(call, (key, index, "start"))
            yield Problem(call.files.review, line, what, "correct its times")


def _unknown_names(call: LoadedCall, case: LoadedCase) -> Iterator[Problem]:
    for what, hint, place in _strangers(call.review, case):
        yield Problem(call.files.review, _line(call, place), what, hint, error=False)


def _lost_scores(review: Review, case: LoadedCase) -> Iterator[tuple[str, str, Place]]:
    if not review.scores:
        return
    known = {criterion.id for criterion in load_criteria(case.case, case.folder)[0]}
    for index, score in enumerate(review.scores):
        if score.criterion not in known:
            what = f"a score is for {score.criterion[:40]!r}, which is no criterion"
            yield what, "correct it or add it to the criteria", ("scores", index, "criterion")
        if score.moment and review.moment(score.moment) is None:
            what = f"a score points at the moment {score.moment[:40]!r}, which is gone"
            yield what, "point it at another moment", ("scores", index, "moment")


def _strangers(review: Review, case: LoadedCase) -> Iterator[tuple[str, str, Place]]:
    known = {tag.tag for tag in case.case.codebook}
    for index, moment in enumerate(review.moments):
        for tag in dict.fromkeys(moment.tags):
            if tag not in known:
                what = f"the tag {tag[:40]!r} is not in the codebook"
                yield what, "correct it or add it to case.yaml", ("moments", index, "tags")
    yield from _lost_scores(review, case)
    for index, decision in enumerate(review.decisions):
        if case.register.entity(decision.entity) is None:
            what = f"the decision is about {decision.entity[:40]!r}, which the register lacks"
            hint = "correct the name or delete the decision"
            yield what, hint, ("decisions", index, "entity")


def _other_sources(call: LoadedCall) -> Iterator[Problem]:
    """Compare digests: was the review made on another recording, or on another text?

    Nothing is said about the text once there is a corrected transcript: it differs on purpose.
    """
    source = call.review.source
    if call.audio and source.get("audio") and _digest(call.audio) not in ("", source["audio"]):
        what = f"made on another recording than {call.audio.name} is now"
        hint = "bring that one back, or check every moment and delete the line"
        yield Problem(call.files.review, _line(call, ("source", "audio")), what, hint)
    texts = call.files.transcripts
    compared = source.get("transcript") and texts and call.files.native not in texts
    if compared and source["transcript"] not in map(_digest, texts):
        what = "made on another transcript than there is now"
        hint = "check every moment and delete the line"
        place = _line(call, ("source", "transcript"))
        yield Problem(call.files.review, place, what, hint, error=False)


def _digest(path: Path) -> str:
    """Give a file's SHA-256; empty if it is too large or cannot be read."""
    try:
        return sha256(path) if path.stat().st_size <= MAX_DIGEST_BYTES else ""
    except (LibraryError, OSError):  # said elsewhere, as a problem of the file itself
        return ""


def _line(call: LoadedCall, place: Place) -> int | None:
    """Find a line of the review, unless parts of it couldn't be read: numbers are off then."""
    if call.review_document.problems:
        return None
    try:
        return line_of(read_file(call.files.review).decode("utf-8-sig"), place)
    except (OSError, UnicodeDecodeError):
        return None
