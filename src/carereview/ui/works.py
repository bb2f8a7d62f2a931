"""What is being worked on: screens whose edits are saved, whatever they are about."""

from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from carereview.ui.keeping import Keeping


@runtime_checkable
class Work(Protocol):
    """A screen with edits to save: an open call, an open case."""

    keeping: "Keeping[Any] | None"

    def save_now(self) -> None:
        """Save what isn't on disk yet."""
