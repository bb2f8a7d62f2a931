"""Where the user was last: `state.yaml` in the user's state folder, written by the program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from carereview.library.codec import yaml_codec
from carereview.library.config import APP
from carereview.library.document import Document
from carereview.library.keys import text, time
from carereview.library.problem import SaveError, reason
from carereview.library.shape import Shape


@dataclass(frozen=True, slots=True)
class AppState:
    """What was open last: the library's folder, the call's id, the place in it (ms)."""

    library: str = ""
    call: str = ""
    place: int = 0
    extra: Mapping[str, object] = field(default_factory=dict)


STATE_CODEC = yaml_codec(
    AppState(), Shape(AppState, (text("library"), text("call"), time("place")))
)


def state_path() -> Path:
    """Give where the state is kept, in the user's state folder."""
    import platformdirs  # here, since most of the program runs without it

    return Path(platformdirs.user_state_dir(APP, appauthor=False)) / "state.yaml"


def open_state(path: Path | None = None) -> tuple[AppState, Document[AppState]]:
    """Read the state; one that is missing or damaged is an empty one."""
    document = Document(path or state_path(), STATE_CODEC)
    return document.load(), document


def save_state(document: Document[AppState], state: AppState) -> None:
    """Save the state, over whatever another window wrote. Raises SaveError."""
    try:
        document.path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(f"Cannot save {document.path}: {reason(error)}") from error
    document.save(state, keep="mine")
