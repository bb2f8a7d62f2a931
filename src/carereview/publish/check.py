"""The last look at a bundle before it comes into place: is anything private still in it?"""

from collections.abc import Iterator
from pathlib import Path

from carereview.privacy.leaks import Leak, sweep
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.secrets import KeptPlace, kept_places, withheld_words
from carereview.publish.errors import Refused
from carereview.publish.request import CaseRequest
from carereview.publish.wording import LANGUAGES


def check(folder: Path, cases: tuple[CaseRequest, ...], labels: tuple[str, ...] = ()) -> None:
    """Search the whole folder for what each case hides.

    A case's secrets may not stand in another's pages either: one customer's number is the same
    in every case. `labels` are what the speakers are called there, so that a form can be found
    that is cut in two by the label between. Raises Refused with one line for each place, which
    names the pseudonym only.
    """
    found = tuple(dict.fromkeys(line for one in cases for line in _leaks(folder, one, labels)))
    if found:
        raise Refused(leaks=found)


def _leaks(folder: Path, one: CaseRequest, labels: tuple[str, ...]) -> Iterator[str]:
    register = one.case.register
    matcher = Matcher(register)
    withheld: list[str] = []
    kept: list[KeptPlace] = []
    for call in one.calls:
        plan = make_plan(call.transcript, call.review, register, matcher=matcher)
        withheld += withheld_words(call.transcript, call.review)
        kept += kept_places(plan, register)
    for leak in sweep(folder, register, withheld=withheld, kept=kept, known=known(), labels=labels):
        yield _line(leak, matcher)


def _line(leak: Leak, matcher: Matcher) -> str:
    whom = matcher.placeholder(leak.entity) if leak.entity else "private words"
    return f"{leak.place}: {whom}, {leak.how}; hide it there, or decide on it in the register (R)"


def known() -> tuple[str, ...]:
    """Give the sentences that every page carries: they may hold words that are also names."""
    return tuple(
        text
        for words in LANGUAGES
        for text in (
            words.key_moments_intro,
            words.recording_intro,
            words.replaced,
            words.times,
        )
    )
