"""From a request to pages: redacted, named, and with all that is still missing."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from carereview import __version__
from carereview.privacy.fixed import disguised
from carereview.privacy.redacted import RedactedCase, RedactedSegment
from carereview.publish.captions import captions_of
from carereview.publish.captions_check import read_captions
from carereview.publish.clips import Clip, clips_of
from carereview.publish.errors import Missing
from carereview.publish.gate import Kind
from carereview.publish.html_check import read_page
from carereview.publish.html_page import HTML, web_page
from carereview.publish.layout import Place, layout
from carereview.publish.public_page import public_page
from carereview.publish.redacted_page import redacted_page
from carereview.publish.request import Request
from carereview.publish.sound import ENDING, Recording
from carereview.publish.telling import Heard, tell
from carereview.publish.wording import Wording, wording
from carereview.publish.wording.disguise import disguised_wording

TOOL = f"carereview {__version__}"

_KEY = re.compile(
    r"^(?:language: (?:fr|de|it|en)$|(?:title|date|duration|language|kind|generator)(?=: ))",
    re.MULTILINE,
)

Page = tuple[str, str]
"""The name of a file within the bundle, with `/`, and its text."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What an export would write, and what is missing before it may.

    The pages are redacted like those of a bundle, but no leak check has read them yet. `notes`
    say what is left out; `redactions` counts what was hidden, by category; `labels` are what the
    speakers are called. `twins` are the pages once more, with the words that are their own in
    disguise. `recordings` are to be bleeped, and `clips` to be cut from them,
    each with its `captions`.
    """

    pages: tuple[Page, ...]
    missing: tuple[Missing, ...]
    notes: tuple[str, ...]
    redactions: tuple[tuple[str, int], ...]
    labels: tuple[str, ...] = ()
    twins: tuple[Page, ...] = ()
    recordings: tuple[Recording, ...] = ()
    clips: tuple[Clip, ...] = ()
    captions: tuple[Page, ...] = ()


def render(request: Request) -> Rendered:
    """Make the pages, for a preview or for a bundle; nothing is written."""
    every = [tell(request, one) for one in request.cases]
    told = [one for one in every if not one.empty]
    missing = [Missing("", what, "mend that first") for what in request.damage]
    missing += [what for one in every for what in one.missing]
    if not told and not missing:
        missing.append(_nothing(request.kind))
    counts: Counter[str] = Counter()
    for one in told:
        for call in one.case.calls:
            counts.update(dict(call.redactions))
    places = layout([one.case for one in told], request.alone)
    places = [
        place.with_audio(set(one.heard), ENDING, f".{request.clips}")
        for place, one in zip(places, told, strict=True)
    ]
    plain = places  # all calls on one page: links stay within it
    if request.kind is Kind.REDACTED:
        places = [place.with_links() for place in places]
    return Rendered(
        (
            *_pages(request, places, wording, TOOL),
            *_web_pages(request, plain, wording, TOOL),
        ),
        tuple(missing),
        tuple(note for one in every for note in one.notes),
        tuple(sorted(counts.items())),
        _labels([one.case for one in told]),
        (*_twins(request, places), *_web_twins(request, plain), *_caption_twins(places)),
        tuple(r for p, one in zip(places, told, strict=True) for r in _recordings(p, one.heard)),
        tuple(c for p, one in zip(places, told, strict=True) for c in clips_of(p, one.heard)),
        tuple(page for place in places for page in _captions(place, wording)),
    )


def _recordings(place: Place, heard: Mapping[int, Heard]) -> Iterator[Recording]:
    for call in place.told:
        if call.audio:
            yield Recording(f"{place.folder}{call.audio}", *heard[call.index])


def _captions(place: Place, speak: Callable[[str], Wording]) -> Iterator[Page]:
    return captions_of(place, speak(place.case.language))


def _caption_twins(places: Sequence[Place]) -> Iterator[Page]:
    """Give what captions say, with the words that are their own in disguise."""
    for place in places:
        for name, text in _captions(place, disguised_wording):
            yield name, read_captions(text).text


def _labels(cases: Sequence[RedactedCase]) -> tuple[str, ...]:
    """Give what speakers are called on the pages: the leak check reads over these words."""
    segments = (s for case in cases for call in case.calls for s in call.segments)
    return tuple(dict.fromkeys(str(segment.speaker) for segment in segments if _tells(segment)))


def _tells(segment: RedactedSegment) -> bool:
    """Tell whether a speaker's label is a word; a mere number is one in any text."""
    return bool(segment.speaker) and not segment.speaker.isdigit()


def _nothing(kind: Kind) -> Missing:
    if kind is Kind.REDACTED:
        return Missing("", "no call has a transcript", "put one beside a recording")
    how = "clear a call on its publication card (P), or name one call by its path"
    return Missing("", "no call is cleared for publication", how)


def _twins(request: Request, places: Sequence[Place]) -> Iterator[Page]:
    """Give the pages in disguise, their front matter's keys too."""
    for name, text in _pages(request, places, disguised_wording, disguised(TOOL)):
        head, line, body = text.partition("\n---\n")
        yield name, f"{_KEY.sub(lambda key: disguised(key[0]), head)}{line}{body}"


def _web_pages(
    request: Request,
    places: Sequence[Place],
    speak: Callable[[str], Wording],
    tool: str,
) -> Iterator[Page]:
    """Give the web page of each case, if they were asked for."""
    for place in places if request.html else ():
        words, public = speak(place.case.language), request.kind is Kind.PUBLIC
        page = web_page(place, tool, words, public=public, alone=request.alone)
        yield f"{place.folder}{HTML}", page


def _web_twins(request: Request, places: Sequence[Place]) -> Iterator[Page]:
    """Give what the web pages say, with the words that are their own in disguise."""
    for name, page in _web_pages(request, places, disguised_wording, disguised(TOOL)):
        yield name, read_page(page).text


def _pages(
    request: Request,
    places: Sequence[Place],
    speak: Callable[[str], Wording],
    tool: str,
) -> Iterator[Page]:
    """Give the pages: one of each shown call, or one of each case.

    The words around the content are those of the case's language on all of them.
    """
    for place in places:
        words = speak(place.case.language)
        if request.kind is Kind.REDACTED:
            for call in place.told:
                yield f"{place.folder}{place.stem(call)}.md", redacted_page(call, tool, words)
        else:
            page = public_page(place.case, tool, request.alone, words)
            yield f"{place.folder}{place.page}.md", page
