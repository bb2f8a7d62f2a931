"""What may be seen of an open call, from each edit on.

To look for what a register hides takes a long call half a second. Meanwhile this rule holds:

- `plan` is at every time either *the* plan of the desk, whole and exact, or the plan that
  withholds everything. There is no third: no old plan under a new text, and no part of a new one.
- An edit of a short call gives the plan at once. So does one of a long call if the same texts
  were searched for the same register before: passages, decisions and times, and undoing them.
- Any other edit of a long call withholds everything until a worker has made the plan (`wanted`,
  `take`). A plan made for an earlier desk is never shown; what was found for it is kept, in case
  undo comes back to it.
- What detectors suspect is no edit. It counts from the moment on at which its plan is there, and
  until then the plan without it is shown, as it was while they looked.
"""

from collections.abc import Sequence
from typing import NamedTuple

from carereview.core.call import Segment, Transcript
from carereview.core.desk import Desk
from carereview.core.padding import GAP, PAD
from carereview.core.register import Entity, Register
from carereview.core.registering import joined
from carereview.core.review import Review
from carereview.privacy.plan import Ground, Plan, make_ground, plan_on
from carereview.privacy.unplanned import withhold_all

_KEPT = 4
"""So many searches are kept for undo; each costs a long call some megabytes at most."""


class AtOnce(NamedTuple):
    """The longest call that is searched while a key waits, and the most mentions planned so."""

    segments: int = 2000
    mentions: int = 2000


AT_ONCE = AtOnce()


class Margins(NamedTuple):
    """How far bleeps reach around what is hidden, and how close they may come, in ms."""

    pad: int = PAD
    gap: int = GAP


_USUAL = Margins()


class Planned(NamedTuple):
    """A plan with what it was made from."""

    wanted: "Wanted"
    ground: Ground
    plan: Plan


class Wanted(NamedTuple):
    """A plan to be made; `ground` is what is known of its texts, perhaps at other times."""

    transcript: Transcript
    review: Review
    register: Register
    proposed: tuple[Entity, ...]
    ground: Ground | None
    margins: Margins

    def make(self) -> Planned:
        """Make the plan. Slow for a long call: for a worker thread."""
        ground = self.ground or make_ground(self.transcript, self.register)
        if ground.transcript is not self.transcript:
            ground = ground.retimed(self.transcript)
        ground.extents.near(())  # found here, so that no key waits for it with the first passage
        return Planned(self, ground, plan_on(ground, self.review, **self.margins._asdict()))


class Sight:
    """Keeps the plan of a desk by the rule above.

    `known` is the register with what detectors suspect beside: what the plan goes by, as exports
    do. `hiding`: everything is withheld until what is `wanted` is there.
    """

    def __init__(self, desk: Desk, margins: Margins = _USUAL, at_once: AtOnce = AT_ONCE) -> None:
        self._margins = margins
        self._at_once = at_once
        self._grounds: tuple[Ground, ...] = ()
        self._proposed: tuple[Entity, ...] = ()
        self._in_force: tuple[Entity, ...] = ()
        self.look(desk)

    def look(self, desk: Desk) -> None:
        """Go by another desk from here on."""
        self.wanted: Wanted | None = None
        wanted = self._wanted(desk, self._in_force)
        self.known = wanted.register
        if self._is_quick(wanted):
            self._show(wanted.make())
        else:
            self._withhold(desk.transcript)
        if self.hiding or self._proposed != self._in_force:
            self.wanted = self._wanted(desk, self._proposed)
            if self._is_quick(self.wanted):
                self._show(self.wanted.make())

    def suspect(self, proposed: tuple[Entity, ...], desk: Desk) -> None:
        """Take in what detectors suspect."""
        if proposed != self._proposed:
            self._proposed = proposed
            self.look(desk)

    def looked(self, desk: Desk, proposed: tuple[Entity, ...]) -> Planned:
        """Look for what is hidden and suspected in a text that nobody sees yet. Slow."""
        return self._wanted(desk, proposed).make()

    def expect(self, planned: Planned) -> None:
        """Know what was found in a new text, before anybody looks at a desk with it."""
        self._keep(planned.ground)
        self._proposed = self._in_force = planned.wanted.proposed

    def take(self, planned: Planned, desk: Desk) -> None:
        """Take in what a worker has made, which may be for an earlier desk."""
        if planned.wanted is self.wanted:
            self._show(planned)
        else:
            self._keep(planned.ground)
            self.look(desk)

    @property
    def settled(self) -> bool:
        """Tell whether the plan goes by all that is known."""
        return self.wanted is None

    def _wanted(self, desk: Desk, proposed: tuple[Entity, ...]) -> Wanted:
        register = joined(desk.register, proposed)
        ground = self._ground(desk.transcript, register)
        return Wanted(desk.transcript, desk.review, register, proposed, ground, self._margins)

    def _is_quick(self, wanted: Wanted) -> bool:
        if len(wanted.transcript.segments) <= self._at_once.segments:
            return True
        return wanted.ground is not None and len(wanted.ground.placed) <= self._at_once.mentions

    def _show(self, planned: Planned) -> None:
        self._keep(planned.ground)
        self._in_force = planned.wanted.proposed
        self.wanted = None
        self.hiding = False
        self.known = planned.wanted.register
        self.plan = planned.plan

    def _withhold(self, transcript: Transcript) -> None:
        self.hiding = True
        self.plan = withhold_all(transcript)

    def _keep(self, ground: Ground) -> None:
        others = tuple(known for known in self._grounds if known is not ground)
        self._grounds = (ground, *others)[:_KEPT]

    def _ground(self, transcript: Transcript, register: Register) -> Ground | None:
        """Find what was found in the same texts for the same register, best at the same times."""
        known = [ground for ground in self._grounds if ground.register == register]
        for ground in known:
            if ground.transcript is transcript:
                return ground
        texts = transcript.segments
        return next((g for g in known if _same_texts(g.transcript.segments, texts)), None)


def _same_texts(one: Sequence[Segment], two: Sequence[Segment]) -> bool:
    """Tell whether the same speakers say the same in the same order: all that a search reads."""
    return len(one) == len(two) and all(
        a is b or (a.text == b.text and a.speaker == b.speaker)
        for a, b in zip(one, two, strict=True)
    )
