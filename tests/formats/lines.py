"""A transcript as lines that a person can check against the sample it was read from."""

from carereview.core.call import Segment, Transcript, Word


def as_lines(transcript: Transcript) -> str:
    """Give one line for each segment and warning.

    `start-end speaker: text | start-end@confidence ...`, the words' part only if one has a time.
    """
    lines = [_line(transcript, segment) for segment in transcript.segments]
    for channel, speaker in transcript.audio_channels.items():
        lines.append(f"channel {channel}: {speaker}")
    if transcript.language:
        lines.append(f"language: {transcript.language}")
    lines += [f"warning: {warning}" for warning in transcript.warnings]
    return "".join(f"{line}\n" for line in lines)


def _line(transcript: Transcript, segment: Segment) -> str:
    speaker = transcript.speaker(segment.speaker)
    line = f"{segment.start}-{segment.end} {speaker.name or speaker.id or '?'}: {segment.text}"
    if not segment.times and not segment.confidences:
        return line
    return f"{line} | {' '.join(map(_word, segment.words()))}"


def _word(word: Word) -> str:
    times = "-" if word.start is None else f"{word.start}-{word.end}"
    return times if word.confidence is None else f"{times}@{word.confidence}"
