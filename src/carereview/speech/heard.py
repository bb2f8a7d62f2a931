"""What a recogniser heard: segments with words, on a channel, in milliseconds."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from carereview.core.timecode import stamp


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word with its leading space if it has one, its time (ms), and how sure it is (0 to 1)."""

    text: str
    start: int
    end: int
    probability: float


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of speech. `channel` counts from 0; None where the recording has one voice line.

    `sure` is the recogniser's own mean log probability.
    """

    start: int
    end: int
    text: str
    words: tuple[HeardWord, ...] = ()
    channel: int | None = None
    sure: float = 0.0

    def __str__(self) -> str:
        """Write it for a progress line."""
        return f"{stamp(self.start)} {self.text.strip()}"


def to_json(
    heard: Iterable[Heard], language: str, model: str, duration_ms: int
) -> dict[str, object]:
    """Lay it out as Whisper's JSON, in order of time: an ordinary transcript beside the recording.

    A recording of two parties has a `channel` in each segment, and names its speaker after it.
    """
    ordered = sorted(heard, key=lambda each: (each.start, each.channel or 0))
    return {
        "text": "".join(each.text for each in ordered).strip(),
        "language": language,
        "duration": duration_ms / 1000,
        "model": model,
        "segments": [_segment(number, each) for number, each in enumerate(ordered)],
    }


def _segment(number: int, heard: Heard) -> dict[str, object]:
    side: dict[str, object] = {}
    if heard.channel is not None:
        side = {"channel": heard.channel, "speaker": f"channel {heard.channel + 1}"}
    return {
        "id": number,
        "start": heard.start / 1000,
        "end": heard.end / 1000,
        "text": heard.text,
        **side,
        "avg_logprob": round(heard.sure, 4),
        "words": [
            {
                "word": word.text,
                "start": word.start / 1000,
                "end": word.end / 1000,
                "probability": round(word.probability, 4),
            }
            for word in heard.words
        ],
    }


def target_of(recording: Path) -> Path:
    """Give where the transcript of a recording goes; whoever writes it must not replace a file."""
    return recording.with_suffix(".json")
