"""Small libraries to open, and what is on disk in them."""

import wave
from pathlib import Path

import yaml

CALL = "appel"


def write(path: Path, text: str) -> Path:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def make_library(top: Path, seconds: int = 60, sound: bool = False) -> Path:
    """Make a library with one case of one call, which says something every two seconds."""
    library = top / "library"
    segments = [
        {
            "start": start,
            "end": start + 1.9,
            "speaker": "ab"[start // 2 % 2],
            "text": said(start),
            "words": "0-400 400-800 800-1200 1200-1500 1500-1900",
        }
        for start in range(0, seconds, 2)
    ]
    call = {"format": "carereview/1", "title": "Un appel", "language": "fr", "segments": segments}
    write(library / "case" / f"{CALL}.call.yaml", yaml.safe_dump(call, allow_unicode=True))
    if sound:
        make_sound(library / "case" / f"{CALL}.wav", seconds)
    return library


def said(start: int) -> str:
    """Give what is said at a second."""
    return f"seconde {start} dit la personne"


def make_sound(path: Path, seconds: int) -> None:
    """Make a recording: two channels, 8 kHz, a saw."""
    frames = bytes(range(0, 256, 4)) * (8000 * seconds * 4 // 64)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(frames)


def review_path(library: Path, call: str = f"case/{CALL}") -> Path:
    """Give where the review of a call is."""
    return library / f"{call}.review.yaml"


def review(library: Path, call: str = f"case/{CALL}") -> dict[str, object]:
    """Read a review from disk; empty if there is none yet."""
    path = review_path(library, call)
    if not path.exists():
        return {}
    found = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    assert isinstance(found, dict), path.read_text(encoding="utf-8")
    return found


def moments(library: Path, call: str = f"case/{CALL}") -> list[dict[str, object]]:
    """Give the moments on disk."""
    found = review(library, call).get("moments", [])
    assert isinstance(found, list)
    return found
