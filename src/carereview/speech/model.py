"""Where the model of the recogniser is. Nothing is ever downloaded but on request."""

import os
from pathlib import Path

from carereview.speech.errors import SpeechError

SIZES = {
    "tiny": "75 MB",
    "base": "145 MB",
    "small": "485 MB",
    "medium": "1.5 GB",
    "large-v3": "3.1 GB",
    "large-v3-turbo": "1.6 GB",
}
"""The models that have a name, in the layout of CTranslate2, and what they take on disk."""

WEIGHTS = "model.bin"
DEFAULT = "small"


def models_folder() -> Path:
    """Give where downloaded models are kept: in the user's data folder."""
    base = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")  # noqa: PTH111
    return Path(base) / "carereview" / "models"


def find_model(name: str) -> Path:
    """Give the folder of a model: a path, or a name that was downloaded before.

    Raises SpeechError with what to do if it isn't there.
    """
    for folder in (Path(name).expanduser(), models_folder() / name, *_hub_folders(name)):
        if (folder / WEIGHTS).is_file():
            return folder
    if name in SIZES:
        what = f"The model {name} is not on this machine"
        raise SpeechError(what, f"Add --download to get it once ({SIZES[name]}), or name a folder")
    what = f"{name} is no folder with a model (there is no {WEIGHTS} in it)"
    raise SpeechError(what, f"Name a folder in CTranslate2's layout, or one of {', '.join(SIZES)}")


def download_model(name: str) -> Path:
    """Get a model by its name from where its makers publish it. Raises SpeechError.

    It is put beside and renamed when it is whole, so that a download that was broken off is none.
    """
    if name not in SIZES:
        raise SpeechError(f"No model is called {name}", f"Known are {', '.join(SIZES)}")
    target = models_folder() / name
    part = target.with_name(f".{name}.part")
    try:
        from faster_whisper import download_model as fetch

        part.mkdir(parents=True, exist_ok=True)
        fetch(name, output_dir=str(part))
        part.rename(target)
    except ImportError as error:
        raise missing(error) from error
    except Exception as error:  # whatever the network, the hub's library or the disk raises
        what = f"The model {name} could not be downloaded ({type(error).__name__})"
        raise SpeechError(what, "Check the connection, or copy a model's folder here") from error
    return target


def missing(error: ImportError) -> SpeechError:
    """Say that the recogniser isn't installed."""
    what = f"No speech recogniser is installed ({error.name or error} is missing)"
    return SpeechError(what, "pip install 'carereview[asr]'")


def _hub_folders(name: str) -> list[Path]:
    """Give where the hub's own library keeps models that other programs downloaded."""
    home = os.environ.get("HF_HOME") or os.path.expanduser("~/.cache/huggingface")  # noqa: PTH111
    snapshots = Path(home) / "hub" / f"models--Systran--faster-whisper-{name}" / "snapshots"
    return sorted(snapshots.iterdir()) if snapshots.is_dir() else []
