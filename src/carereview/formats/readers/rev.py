"""Rev and Rev AI: monologues of elements, spaces and punctuation among them.

https://docs.rev.ai/api/asynchronous/get-started/. Times are seconds; only words have them.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice


def sniff(source: Source) -> bool:
    """Tell by the list of monologues, which in Vosk's and Gecko's files have terms."""
    monologues = an_object(source.json).get("monologues")
    return isinstance(monologues, list) and "terms" not in first_object(monologues)


def read(source: Source) -> Transcript:
    """Read each monologue as a segment."""
    document = an_object(source.json)
    builder = Builder(source.warnings)
    turns = Turns(builder)
    names = {
        str(who.get("id")): a_text(who.get("name")) for who in objects(document.get("speakers"))
    }
    for monologue in objects(document.get("monologues")):
        number = monologue.get("speaker")
        info = an_object(monologue.get("speaker_info"))
        name = a_text(info.get("display_name")) or names.get(str(number)) or number
        elements = objects(monologue.get("elements"))
        for element in elements:
            _add(turns, element)
        values = [a_text(element.get("value")) for element in elements]
        spaced = any(value.isspace() for value in values)  # programs leave out spaces
        turns.close(builder.speaker(voice(name)), text="".join(values) if spaced else "")
    turns.finish()
    return builder.build(language=language_code(document.get("language")))


def _add(turns: Turns, element: Object) -> None:
    value = a_text(element.get("value"))
    if element.get("type") == "punct":
        if value.strip():
            turns.glue(value)
        return
    start, end = from_seconds(element.get("ts")), from_seconds(element.get("end_ts"))
    turns.word(value, start, end, percent(element.get("confidence")))


FORMAT = Format("Rev JSON", sniff, read)
