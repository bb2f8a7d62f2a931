"""What a list of calls tells about each, and about all of them. No decoder is loaded for it."""

from carereview.audio.facts import quick_facts
from carereview.core.hold import hold_spans, total
from carereview.core.links import is_promise
from carereview.core.register import Verdict
from carereview.core.traces import traces
from carereview.library.case_calls import in_case
from carereview.library.opening import LoadedCall, LoadedCase
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.publish.listed import CallOverview


def duration_of(call: LoadedCall) -> int | None:
    """Give a call's length in ms: the recording's, else up to the last word; None if unknown."""
    facts = quick_facts(call.audio) if call.audio else None
    return facts.duration_ms if facts else call.transcript.duration or None


def overview(call: LoadedCall, case: LoadedCase, matcher: Matcher | None = None) -> CallOverview:
    """Tell about one call; `matcher`, made from the case's register, spares making it anew."""
    transcript, review = call.transcript, call.review
    findings = make_plan(transcript, review, case.register, matcher=matcher).findings
    return CallOverview(
        id=call.files.id,
        started=transcript.started,
        title=transcript.title,
        duration_ms=duration_of(call),
        language=transcript.language or case.case.language,
        status=review.status,
        state=review.publication.state,
        moments=len(review.moments),
        promises=sum(is_promise(moment) for moment in review.moments),
        hidden=sum(finding.hidden for finding in findings),
        undecided=sum(finding.decision is Verdict.UNDECIDED for finding in findings),
        hold_ms=total(hold_spans(transcript, review)),
        traces=traces(str(call.files.case), in_case(call)),
        problems=call.problems,
    )
