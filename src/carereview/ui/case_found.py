"""What is worked out about a case from its calls: promises, stale quotes, repeats, times.

Slow: for a worker thread. What is said comes through the redaction plans of the calls.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from carereview.core.account import Account, account
from carereview.core.call import Span
from carereview.core.case import Case
from carereview.core.links import Dangling, Promise, dangling, promises
from carereview.core.register import Register
from carereview.core.repeats import Proposal, said_again
from carereview.core.review import Moment
from carereview.library.case_calls import id_in_case, in_case
from carereview.library.opening import LoadedCall
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.quotes import bound_words, stale_moments
from carereview.publish.overview import duration_of


@dataclass(frozen=True, slots=True)
class FoundCall:
    """A call of the case; `id` is that of the links within the case.

    It has a redaction plan if anything of what is said in it is to be shown, and else None.
    """

    id: str
    call: LoadedCall
    plan: Plan | None = None
    stale: tuple[Moment, ...] = ()

    def quote(self, moment: Moment) -> str:
        """Give what was said in a moment, on one line, as readers may see it."""
        if self.plan is None:
            return ""
        said = bound_words(self.plan, self.call.review, moment).splitlines()
        return " – ".join(line.partition(": ")[2] for line in said)

    def said_at(self, ms: int) -> str:
        """Give the segment that begins at a time, as readers may see it."""
        if self.plan is None:
            return ""
        nobody = self.plan.texts.text("")
        for index, segment in enumerate(self.plan.transcript.segments):
            if segment.start == ms:
                return str(self.plan.segment(index, nobody, "").text)
        return ""


@dataclass(frozen=True, slots=True)
class CaseFound:
    """What was found in the calls of a case, each by its id within the case."""

    calls: Mapping[str, FoundCall] = field(default_factory=dict)
    promises: tuple[Promise, ...] = ()
    dangling: tuple[Dangling, ...] = ()
    alike: tuple[Proposal, ...] = ()


def find(case: Case, calls: Sequence[LoadedCall], known: Register, today: date) -> CaseFound:
    """Work everything out; what is said is hidden by what is known to be private."""
    matcher = Matcher(known)
    found = {id_in_case(call.files): call for call in calls}
    told = [in_case(call) for call in calls]
    alike = said_again(told)
    quoted = {place.call for one in alike for place in one.places}
    quoted |= {place.call for repeat in case.repeats for place in repeat.places}
    planned = {}
    for id, call in found.items():
        planned[id] = FoundCall(id, call)
        if id in quoted or call.review.moments:  # plans take time, and most calls need none here
            plan = make_plan(call.transcript, call.review, known, matcher=matcher)
            planned[id] = FoundCall(id, call, plan, stale_moments(plan, call.review))
    return CaseFound(planned, promises(told, today), dangling(told), alike)


def account_of(call: LoadedCall, music: Iterable[Span] = ()) -> Account:
    """Give the account of time of a call; `music` is what was heard in its recording."""
    return account(call.transcript, call.review, duration_of(call) or 0, music)
