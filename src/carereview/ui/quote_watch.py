"""Which quotes of the open call are no longer what was confirmed; worked out once for each plan."""

from dataclasses import replace

from carereview.core.edits import change_moment
from carereview.core.review import Moment, Rename
from carereview.privacy.plan import Plan
from carereview.privacy.quotes import bound_words
from carereview.ui.open_call import OpenCall


def bound(call: OpenCall, moment: Moment) -> Moment:
    """Give a moment with its words as readers would see them now.

    As long as nothing is planned, readers would see nothing: the moment stays as it is.
    """
    if call.hiding:
        return moment
    return replace(moment, quote=bound_words(call.plan, call.review, moment))


def confirm(call: OpenCall, moment: Moment) -> None:
    """Confirm what readers see of a moment's words, as one step of undo."""
    call.edit(review=change_moment(call.review, bound(call, moment)))


class QuoteWatch:
    """Remembers what readers would see of each public moment, as long as the plan is the same."""

    def __init__(self) -> None:
        self._of: tuple[Plan, tuple[Rename, ...]] | None = None
        self._words: dict[str, tuple[Moment, str]] = {}

    def words(self, call: OpenCall, moment: Moment) -> str:
        """Give what readers would see now."""
        of = call.plan, call.review.speakers
        if self._of is None or self._of[0] is not of[0] or self._of[1] != of[1]:
            self._of, self._words = of, {}
        known = self._words.get(moment.id)
        if known is None or known[0].span != moment.span or known[0].end != moment.end:
            words = bound_words(call.plan, call.review, moment)
            known = self._words[moment.id] = moment, words
        return known[1]

    def is_stale(self, call: OpenCall, moment: Moment) -> bool:
        """Tell whether a moment would be quoted otherwise than was confirmed.

        Nothing is said before detectors have looked: until then more is hidden than will be.
        """
        if not moment.public or not moment.quote or call.hiding or not call.scanned:
            return False
        return self.words(call, moment) != moment.quote

    def to_confirm(self, call: OpenCall) -> tuple[Moment, ...]:
        """Give the moments that somebody should look at: stale ones, or never confirmed."""
        if call.hiding or not call.scanned:
            return ()
        return tuple(
            m
            for m in call.review.moments
            if m.public and (self.words(call, m) if not m.quote else self.is_stale(call, m))
        )

    def stale(self, call: OpenCall) -> int:
        """Count the quotes that have changed."""
        return sum(self.is_stale(call, moment) for moment in call.review.moments)
