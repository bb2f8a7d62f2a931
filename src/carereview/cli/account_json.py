"""The stable JSON of `carereview account --json`; docs/json.md describes it."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from carereview.core.account import Account, summed
from carereview.core.call import Span
from carereview.core.links import Promise
from carereview.core.repeats import Proposal, told_again
from carereview.formats.native import FORMAT
from carereview.publish.times import CaseTimes, TimedCall


def account_json(library: Path, cases: Sequence[CaseTimes]) -> dict[str, object]:
    """Give cases as JSON-ready values; times in ms."""
    return {
        "format": FORMAT,
        "library": str(library),
        "cases": [_case(one) for one in cases],
    }


def _case(one: CaseTimes) -> dict[str, object]:
    sums = summed(call.account for call in one.calls)
    return {
        "id": one.name,
        "title": one.case.title,
        "calls": [_call(call) for call in one.calls],
        "totals": {
            "calls": sums.calls,
            **_account(sums.total),
            "timed": sums.timed,
            "sided": sums.sided,
            "named": sums.named,
        },
        "promises": [_promise(promise) for promise in one.promises],
        "repeats": [
            {"what": repeat.what, "places": [_place(p.call, p.at) for p in repeat.places]}
            for repeat in told_again(one.case)
        ],
        "proposals": [_proposal(proposal) for proposal in one.proposals],
    }


def _call(call: TimedCall) -> dict[str, object]:
    return {
        "id": call.id,
        **_account(call.account),
        "music": [_span(span) for span in call.music],
    }


def _account(told: Account) -> dict[str, object]:
    return {
        "duration_ms": told.parts.whole,
        "parts": {f"{name}_ms": ms for name, ms in asdict(told.parts).items()},
        "agent_share": None if told.share is None else round(told.share, 4),
        "talk_over_ms": told.talk_over,
        "interruptions": {"agent": told.by_agent, "customer": told.by_customer},
        "transfers": told.transfers,
        "identified": told.identified,
        "identified_by_hand": told.identified_by_hand,
        "corrected": [part.value for part in told.corrected],
    }


def _span(span: Span) -> dict[str, int]:
    return {"start_ms": span.start, "end_ms": span.end}


def _place(call: str, at: int) -> dict[str, object]:
    return {"call": call, "start_ms": at}


def _promise(promise: Promise) -> dict[str, object]:
    by = promise.by
    return {
        **_place(promise.call, promise.moment.start),
        "moment": promise.moment.id,
        "quote": promise.quote,
        "due": promise.due or None,
        "state": promise.state.value,
        "by": None if by is None else {**_place(by.call, by.moment.start), "moment": by.moment.id},
    }


def _proposal(proposal: Proposal) -> dict[str, object]:
    return {"text": proposal.text, "places": [_place(p.call, p.at) for p in proposal.places]}
