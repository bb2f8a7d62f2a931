"""The account of a case as its reviewers may see it: PRIVATE, no page is made of it."""

from typing import NamedTuple

from carereview.core.account import Account
from carereview.core.call import Span
from carereview.core.case import Case
from carereview.core.links import Promise
from carereview.core.repeats import Proposal
from carereview.library.problem import Problem


class TimedCall(NamedTuple):
    """A call's account; `id` is relative to the library, `name` to the case.

    `music` is what sounds like hold, and nobody has said yet what it is.
    """

    id: str
    name: str
    account: Account
    music: tuple[Span, ...]
    errors: tuple[Problem, ...]


class CaseTimes(NamedTuple):
    """A case with the accounts of those calls that were asked for."""

    name: str
    case: Case
    calls: tuple[TimedCall, ...]
    promises: tuple[Promise, ...]
    proposals: tuple[Proposal, ...]
