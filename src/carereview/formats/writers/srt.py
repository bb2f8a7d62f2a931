"""SubRip (.srt): numbered cues; the speaker is a prefix by habit, words have no times."""

from carereview.core.timecode import stamp
from carereview.formats.writing import Content, label_of


def write(content: Content) -> str:
    """Write numbered cues, `Name: text` where the speaker is known."""
    blocks = []
    for number, segment in enumerate(content.transcript.segments, start=1):
        name = label_of(content.transcript, segment.speaker)
        lines = filter(str.strip, segment.text.replace("-->", "→").splitlines())
        text = (f"{name}: " if name else "") + "\n".join(lines)
        times = f"{stamp(segment.start)} --> {stamp(segment.end)}".replace(".", ",")
        blocks.append(f"{number}\n{times}\n{text}\n")
    return "\n".join(blocks)
