"""Look for what may be private in an open call. Slow: for a worker thread."""

from carereview.core.case import Case
from carereview.core.desk import Desk
from carereview.core.register import Entity


def suspected(desk: Desk, case: Case) -> tuple[Entity, ...]:
    """Give what detectors suspect in a call and the register doesn't know, as exports hide it."""
    if desk.register.nothing_private:
        return ()
    # Here, since it loads lists of names that the first paint can do without.
    from carereview.privacy.propose import propose

    language = case.language or desk.transcript.language
    proposal = propose(desk.register, [desk.transcript], language)
    added = set(proposal.added)
    return tuple(entity for entity in proposal.register.entities if entity.name in added)
