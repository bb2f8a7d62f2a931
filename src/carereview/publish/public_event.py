"""The entry in the history of a call that goes out, without what makes an export."""

from datetime import datetime

from carereview.core.review import Publication, PublicationEvent
from carereview.core.states import State

SHOWN = (State.PUBLISHED, State.REPUBLISHED)


def public_event(
    publication: Publication, why: str, at: datetime, by: str = "", receipt: str = ""
) -> PublicationEvent:
    """Make the entry for a call that is public from now on; again, if it was before."""
    was_out = any(event.state in SHOWN for event in publication.history)
    again = was_out or publication.state in (*SHOWN, State.WITHDRAWN)
    state = State.REPUBLISHED if again else State.PUBLISHED
    return PublicationEvent(at.isoformat(timespec="seconds"), state, by, why, receipt=receipt)
