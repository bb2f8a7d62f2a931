"""The last look at a bundle before it comes into place: is anything private still in it?"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from carereview.privacy.leaks import Leak, sweep
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.secrets import KeptPlace, kept_places, withheld_words
from carereview.publish.clips import Clip
from carereview.publish.errors import Refused
from carereview.publish.names import is_own_name
from carereview.publish.request import CaseRequest
from carereview.publish.sound import Recording


def check(
    folder: Path,
    cases: tuple[CaseRequest, ...],
    labels: tuple[str, ...] = (),
    twins: Mapping[str, str] | None = None,
    recordings: Sequence[Recording | Clip] = (),
) -> None:
    """Search the whole folder for what each case hides.

    A case's secrets may not stand in another's pages either: one customer's number is the same
    in every case. `labels` are what the speakers are called there, so that a form can be found
    that is cut in two by the label between. `twins` are the files with the words that are the
    pages' own in disguise, since those may also be names (see `privacy.fixed`). `recordings` are
    compared with their originals, and clips with the recordings that they are cut from.

    Raises Refused with one line for each place, which names the pseudonym only.
    """
    lines = [line for one in cases for line in _leaks(folder, one, labels, twins)]
    lines += [line for recording in recordings for line in recording.troubles(folder)]
    if lines:
        raise Refused(leaks=tuple(dict.fromkeys(lines)))


def _leaks(
    folder: Path, one: CaseRequest, labels: tuple[str, ...], twins: Mapping[str, str] | None
) -> Iterator[str]:
    register = one.case.register
    matcher = Matcher(register)
    withheld: list[str] = []
    kept: list[KeptPlace] = []
    for call in one.calls:
        plan = make_plan(call.transcript, call.review, register, matcher=matcher)
        withheld += withheld_words(call.transcript, call.review)
        kept += kept_places(plan, register)
    own = [path.name for path in folder.rglob("*") if is_own_name(path.name)]
    found = sweep(
        folder,
        register,
        withheld=withheld,
        kept=kept,
        labels=labels,
        twins=twins,
        own_names=own,
    )
    yield from (_line(leak, matcher) for leak in found)


def _line(leak: Leak, matcher: Matcher) -> str:
    whom = matcher.placeholder(leak.entity) if leak.entity else "private words"
    return f"{leak.place}: {whom}, {leak.how}; hide it there, or decide on it in the register (R)"
