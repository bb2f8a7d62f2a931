"""The stable JSON of `carereview show --json`."""

from dataclasses import asdict

from carereview.core.call import AudioFacts, Segment, Transcript, Word
from carereview.formats.native import FORMAT


def to_json(
    call_id: str, transcript: Transcript, audio: AudioFacts | None, duration_ms: int
) -> dict[str, object]:
    """Give a call as JSON-ready values; times in ms, null where a word's is unknown."""
    return {
        "format": FORMAT,
        "id": call_id,
        "title": transcript.title,
        "language": transcript.language,
        "duration_ms": duration_ms,
        "audio": asdict(audio) if audio else None,
        "speakers": [
            {"id": speaker.id, "role": speaker.role.value, "name": speaker.name}
            for speaker in transcript.speakers
        ],
        "segments": [_segment(index, segment) for index, segment in enumerate(transcript.segments)],
        "warnings": list(transcript.warnings),
    }


def _segment(index: int, segment: Segment) -> dict[str, object]:
    return {
        "index": index,
        "start_ms": segment.start,
        "end_ms": segment.end,
        "speaker": segment.speaker,
        "text": segment.text,
        "words": [_word(word) for word in segment.words()],
    }


def _word(word: Word) -> dict[str, object]:
    facts: dict[str, object] = {"start_ms": word.start, "end_ms": word.end, "text": word.text}
    if word.guess is not None:
        facts |= {"start_ms": word.guess.start, "end_ms": word.guess.end, "interpolated": True}
    return facts if word.confidence is None else facts | {"confidence": word.confidence}
