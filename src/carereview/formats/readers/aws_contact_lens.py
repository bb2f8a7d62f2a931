"""Amazon Transcribe Call Analytics and Contact Lens: turns of an agent and a customer.

https://docs.aws.amazon.com/transcribe/latest/dg/tca-output.html and
https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-output-files.html. Times are
milliseconds. Chats of Contact Lens have an absolute time instead; the first one is second 0.
"""

from datetime import datetime

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_document, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds
from carereview.formats.turns import Turns, voice


def sniff(source: Source) -> bool:
    """Tell by turns with a content and a participant."""
    turns = _turns(an_object(first_document(source)))
    return any("Content" in turn and _PARTICIPANT & turn.keys() for turn in turns[:9])


_PARTICIPANT = {"ParticipantRole", "ParticipantId"}


def read(source: Source) -> Transcript:
    """Read each turn as a segment."""
    document = an_object(first_document(source))
    builder = Builder(source.warnings)
    if source.json_error:
        builder.warn(f"{source.json_error}; what comes before was read")
    turns = Turns(builder)
    roles = {
        a_text(who.get("ParticipantId")): a_text(who.get("ParticipantRole"))
        for who in objects(document.get("Participants"))
    }
    listed = _turns(document)
    chat = [moment for turn in listed if (moment := _moment(turn)) is not None]
    zero = min(chat, default=0)
    for turn in listed:
        start = from_milliseconds(turn.get("BeginOffsetMillis"))
        end = from_milliseconds(turn.get("EndOffsetMillis"))
        moment = _moment(turn)
        if moment is not None:
            start = end = from_milliseconds(moment - zero)
        for item in objects(turn.get("Items")):
            _add_item(turns, item)
        who = a_text(turn.get("ParticipantId"))
        role = a_text(turn.get("ParticipantRole")) or roles.get(who) or who
        speaker = builder.speaker(voice(role))
        turns.close(speaker, start, end, a_text(turn.get("Content")))
    turns.finish()
    channel = "chat" if document.get("Channel") == "CHAT" else ""
    return builder.build(language=language_code(document.get("LanguageCode")), channel=channel)


def _turns(document: Object) -> list[Object]:
    """Give the turns; the real-time service wraps each one."""
    listed = objects(document.get("Transcript"))
    return listed or [
        an_object(segment.get("Transcript") or segment.get("Utterance"))
        for segment in objects(document.get("Segments"))
    ]


def _moment(turn: Object) -> int | None:
    """Give the absolute time of a turn of a chat, in ms."""
    if "BeginOffsetMillis" in turn or "AbsoluteTime" not in turn:
        return None
    try:
        return int(datetime.fromisoformat(a_text(turn["AbsoluteTime"])).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return None


def _add_item(turns: Turns, item: Object) -> None:
    content = a_text(item.get("Content"))
    if item.get("Type") == "punctuation":
        turns.glue(content)
        return
    begin = from_milliseconds(item.get("BeginOffsetMillis"))
    end = from_milliseconds(item.get("EndOffsetMillis"))
    turns.word(content, begin, end, percent(item.get("Confidence")))


FORMAT = Format("Amazon Call Analytics and Contact Lens JSON", sniff, read)
