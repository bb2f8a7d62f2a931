"""Finds what may be private in a call without being told: the order in which detectors run."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from carereview.core.call import Segment, Transcript
from carereview.privacy import fillers
from carereview.privacy.detect.addresses import Addresses
from carereview.privacy.detect.births import Births
from carereview.privacy.detect.codes import codes
from carereview.privacy.detect.cueing import Cues
from carereview.privacy.detect.dates import Date, dates
from carereview.privacy.detect.emails import emails
from carereview.privacy.detect.figures import figures
from carereview.privacy.detect.fragments import Fragments
from carereview.privacy.detect.naming import Namer
from carereview.privacy.detect.neighbours import widened
from carereview.privacy.detect.numbers import groups, numbers
from carereview.privacy.detect.persons import Persons
from carereview.privacy.detect.pieces import Piece, pieces
from carereview.privacy.detect.propagate import name_words, propagated, speakers
from carereview.privacy.detect.secrets_said import passwords
from carereview.privacy.detect.spellings import spellings
from carereview.privacy.detect.spoken_dates import spoken_dates
from carereview.privacy.detect.street_days import names_street
from carereview.privacy.detect.suspicion import Certainty, Found, Place, Suspicion
from carereview.privacy.detect.talk import Talk
from carereview.privacy.detect.turns import turns


def detect(transcript: Transcript, names: Iterable[str] = ()) -> tuple[Suspicion, ...]:
    """Give what may be private in a call, in order.

    `names` are names known from elsewhere: other calls of the case, its register. They are found
    here as if the call had said them.
    """
    told = [speaker.name for speaker in transcript.speakers]
    return _suspicions(Talk(transcript.segments), [*told, *names])


def detect_text(text: str, names: Iterable[str] = ()) -> tuple[Suspicion, ...]:
    """Give what may be private in a plain text; its places count characters of the whole text.

    Lines that begin with the same label and a colon are taken for turns of one speaker.
    """
    segments, offsets = turns(text)
    return tuple(
        Suspicion(
            s.subclass,
            s.certainty,
            tuple(
                Place(0, p.char_start + offsets[p.segment], p.char_end + offsets[p.segment])
                for p in s.places
            ),
            s.text,
            s.form,
        )
        for s in _suspicions(Talk(segments), [*(segment.speaker for segment in segments), *names])
    )


def _suspicions(talk: Talk, names: Sequence[str]) -> tuple[Suspicion, ...]:
    found = _numbers_and_codes(talk)
    taken = talk.taken(found)
    namer = Namer(talk, taken)
    persons = Persons(namer).find()
    wanted = name_words([*found, *persons]) | frozenset(speakers(names))
    persons = [*persons, *propagated(namer, sorted(wanted))]
    persons = _merged(talk, [widened(namer, person) for person in persons])
    suspicions = [_suspicion(talk, f) for f in [*found, *persons]]
    return tuple(sorted((s for s in suspicions if s.places), key=lambda s: s.places))


def _numbers_and_codes(talk: Talk) -> list[Found]:
    cues = Cues(talk)
    found = [*codes(talk), *emails(talk), *spellings(talk), *passwords(talk)]
    taken = talk.taken(found)
    free = {
        segment: [p for p in told if not any(taken[p.first : p.after])]
        for segment, told in pieces(talk).items()
    }
    days = {
        segment: [d for d in dates(talk, segment, told) if not names_street(talk, d.first)]
        for segment, told in free.items()
    }
    said = [p for segment, told in free.items() for p in _outside(told, days[segment])]
    all_days = [day for found_days in days.values() for day in found_days]
    births = Births(talk, cues, all_days, said).find()
    born = talk.taken(births)
    found += births + [_dated(talk, day, cues) for day in all_days if not born[day.first]]
    said = [p for p in said if not born[p.first]]
    rows = [
        group
        for segment, told in groupby(said, lambda p: talk.segment(p.first))
        for group in groups(talk, segment, told)
    ]
    found += [*Addresses(talk, rows, cues, said).find(), *spoken_dates(rows)]
    spelled = frozenset(talk.word_at(f.end) for f in found if f.subclass == "spelled")
    found += figures(talk, numbers(talk, rows, cues), cues, spelled)
    return found + Fragments(talk, {p.first: p for p in said}, found).find()


def _outside(said: list[Piece], days: list[Date]) -> list[Piece]:
    return [p for p in said if not any(d.first < p.after and p.first < d.after for d in days)]


def _dated(talk: Talk, date: Date, cues: Cues) -> Found:
    cue, behind = cues.before(date.first), cues.behind(date.after)
    asked = behind is not None and behind.subclass == "birth"
    place = (talk.starts[date.first], talk.ends[date.after - 1])
    if asked or date.old:
        certainty = Certainty.SURE if asked else Certainty.LIKELY
        return Found("birth", certainty, (place,), date.form)
    text, cue = talk.text(*place), cue or behind
    answers = cue is not None and talk.segment(cue.first) + 1 == talk.segment(date.first)
    if cue and cue.subclass and answers and not any(c.isalpha() for c in text):
        return Found(cue.subclass, Certainty.LIKELY, (place,), text)  # a number like a date
    return Found("date", Certainty.QUEUE, (place,), date.form)


def _merged(talk: Talk, persons: list[Found]) -> list[Found]:
    """Leave out names inside longer ones, and join those that a space parts."""
    result: list[Found] = []
    for one in sorted(persons, key=lambda f: (f.start, -f.end)):
        last = result[-1] if result else None
        if last and one.end <= last.end:
            if last.hidden or not one.hidden:
                continue
            result.pop()
            one = Found("person", one.certainty, last.ranges, last.form)
        elif last and one.hidden and last.hidden and _adjoin(talk, last, one):
            result.pop()
            joined = ((last.start, one.end),)
            one = Found("person", last.certainty, joined, talk.text(*joined[0]))
        result.append(one)
    return result


def _adjoin(talk: Talk, last: Found, one: Found) -> bool:
    return one.start < last.end or talk.stream.folded[last.end : one.start] in (" ", "-")


def _suspicion(talk: Talk, found: Found) -> Suspicion:
    places = tuple(
        Place(part.text, part.char_start, part.char_end)
        for start, end in found.ranges
        for part in talk.stream.parts(start, end)
        if not _only_fillers(talk.segments[part.text], part.text, talk, len(found.ranges))
    )
    text = " … ".join(talk.segments[p.segment].text[p.char_start : p.char_end] for p in places)
    return Suspicion(found.subclass, found.certainty, places, text, found.form)


def _only_fillers(segment: Segment, index: int, talk: Talk, ranges: int) -> bool:
    """Tell whether a segment in the middle of a mention only says "oui" or "mhm"."""
    words = [talk.words[i] for i in talk.words_of(index)]
    return bool(words) and fillers.SKIPPED.issuperset(words)
