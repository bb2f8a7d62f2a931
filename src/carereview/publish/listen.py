"""The second ear: what a recogniser still understands of the recordings of a bundle.

It knows nothing of windows and bleeps. It listens to every channel of every recording, echoes
included, and what it writes down is searched for all that the library hides. A recogniser mishears
and leaves out: what it finds must be looked at, and that it finds nothing is no proof.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from carereview.core.call import Span
from carereview.core.timecode import clock
from carereview.library.opening import LoadedCall
from carereview.privacy.matcher import Matcher
from carereview.privacy.misheard import Misheard
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.secrets import Phrases, withheld_words
from carereview.publish.check import safely_said
from carereview.publish.request import CaseRequest, Request
from carereview.publish.verify import as_made, opened
from carereview.publish.verify_sound import same_length
from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard, HeardWord
from carereview.speech.transcribe import Recogniser

Ear = Callable[[str], Recogniser]
"""Gives a recogniser for a language; the language is detected where it is empty."""

_NEAR_MS = 1500
"""A recogniser's times are off by as much; a mention that was let stand is expected there."""


@dataclass(frozen=True, slots=True)
class Listened:
    """What was heard: `leaks` of what is hidden, and `failed`, the recordings that tell nothing.

    `recordings` were listened to, and so many `words` understood.
    """

    leaks: tuple[str, ...]
    failed: tuple[str, ...]
    recordings: int
    words: int


def listen(
    bundle: Path, library: Path, ear: Ear, told: Callable[[str, float], None] = lambda *_: None
) -> Listened:
    """Listen to all recordings of a bundle, for what its library hides now.

    `told` hears what is listened to, and the share of it that is done. Raises ExportError if the
    folder is no bundle or the library can't be read whole, LibraryError if there is none.
    """
    request, paths = opened(bundle, library)
    seekers = [_Seeker(one) for one in request.cases]
    leaks: list[str] = []
    failed: list[str] = []
    words = 0
    for sound in _sounds(bundle, paths, request):
        try:
            channels = list(_heard(sound, ear(sound.language), told))
        except Exception as error:  # whatever decoders and recognisers raise: it tells nothing then
            why = str(error) if isinstance(error, SpeechError) else type(error).__name__
            failed.append(f"{sound.name}: could not be listened to ({why})")
            continue
        for number, heard in enumerate(channels, 1):
            words += len(heard)
            found = (hit for seeker in seekers for hit in seeker.hear(heard, sound))
            leaks += [
                f"{sound.name} at {clock(at)}, channel {number}: {what}" for at, what in found
            ]
    safe = safely_said(leaks, request.cases), safely_said(failed, request.cases)
    return Listened(*safe, len(paths), words)


class _Sound(NamedTuple):
    """A recording, its name in the bundle, the calls that it may be of, and where in them (ms)."""

    path: Path
    name: str
    calls: tuple[LoadedCall, ...]
    begins: int
    language: str


def _sounds(bundle: Path, paths: Iterable[Path], request: Request) -> Iterator[_Sound]:
    """Find out what each recording may be; a clip is of the call of the one it is cut from."""
    _, rendered = as_made(bundle, request)
    clips = {clip.name: clip for clip in rendered.clips}
    for path in paths:
        name = path.relative_to(bundle).as_posix()
        clip = clips.get(name)
        whole = path if clip is None else path.with_name(clip.recording)
        calls, languages = [], set()
        for one in request.cases:
            for call in one.calls:
                if call.audio is not None and same_length(whole, call.audio):
                    calls.append(call)
                    languages.add(call.transcript.language or one.case.case.language)
        language = languages.pop().partition("-")[0] if len(languages) == 1 else ""
        yield _Sound(path, name, tuple(calls), 0 if clip is None else clip.start, language)


def _heard(
    sound: _Sound, recogniser: Recogniser, told: Callable[[str, float], None]
) -> Iterator[tuple[HeardWord, ...]]:
    """Give the words of each channel. What is an echo of the other is heard by readers, too."""
    from carereview.audio.opening import probe
    from carereview.speech.sound import pieces

    facts = probe(sound.path)
    for channel in range(facts.channels):
        heard: list[HeardWord] = []
        for piece in pieces(sound.path, channel):
            done = channel + piece.start / max(facts.duration_ms, 1)
            told(f"listening to {sound.name}", done / facts.channels)
            for each in recogniser.hear(piece, channel):
                heard += _words(each)
        yield tuple(heard)


def _words(heard: Heard) -> tuple[HeardWord, ...]:
    """Give a segment's words; all of it as one where the recogniser gives none."""
    return heard.words or (HeardWord(heard.text, heard.start, heard.end, 1.0),)


class _Told(NamedTuple):
    """A call with its plan."""

    call: LoadedCall
    plan: Plan


class _Seeker:
    """Looks in what was heard for all that a case hides."""

    def __init__(self, one: CaseRequest) -> None:
        register = one.case.register
        self._one = one
        self._matcher = Matcher(register)
        self._told = [
            _Told(call, make_plan(call.transcript, call.review, register, matcher=self._matcher))
            for call in one.calls
        ]
        self._misheard = Misheard(register, _readable(self._told))
        secret = (withheld_words(c.transcript, c.review) for c in one.calls)
        self._phrases = Phrases(text for texts in secret for text in texts)

    def hear(self, words: Sequence[HeardWord], sound: _Sound) -> Iterator[tuple[int, str]]:
        """Give what is hidden and can be heard: its time (ms) in the recording, and what it is.

        What goes on from word to word is told once.
        """
        stands = [s for call, plan in self._told if call in sound.calls for s in _let_stand(plan)]
        exact = [(first, whom, "can be heard") for first, whom in self._said(words)]
        places = {first for first, _, _ in exact}
        alike = [
            (found.first, found.entity, "can be heard, or something like it")
            for found in self._misheard.find([word.text for word in words])
            if places.isdisjoint(range(found.first, found.last + 1))
        ]
        latest: dict[str, int] = {}
        for first, whom, how in sorted(exact + alike):
            at = words[first].start
            then = Span(sound.begins + at - _NEAR_MS, sound.begins + at + _NEAR_MS)
            again = whom in latest and at - latest[whom] <= _NEAR_MS
            latest[whom] = at
            if not again and not any(w == whom and then.overlaps(*place) for w, *place in stands):
                yield at, f"{self._matcher.placeholder(whom) if whom else 'private words'} {how}"

    def _said(self, words: Sequence[HeardWord]) -> Iterator[tuple[int, str]]:
        """Give forms and withheld words as such, by the number of their first word."""
        texts = [word.text.strip() for word in words]
        starts = list(accumulate((len(text) + 1 for text in texts), initial=0))[:-1]
        text = " ".join(texts)
        found = [(m.char_start, m.entity.name) for m in self._matcher.find(text) if m.entity.hidden]
        found += [(start, "") for start, _ in self._phrases.find(text)]
        for start, whom in dict.fromkeys(found):
            yield max(n for n, at in enumerate(starts) if at <= start), whom


def _readable(every: Iterable[_Told]) -> Iterator[str]:
    """Give all segments as readers see them."""
    for call, plan in every:
        nobody = plan.text("")
        for index in range(len(call.transcript.segments)):
            yield str(plan.segment(index, nobody, "").text)


def _let_stand(plan: Plan) -> Iterator[tuple[str, int, int]]:
    """Give the mentions that stay, whatever is decided elsewhere, and when they are said."""
    for finding in plan.findings:
        if not finding.hidden:
            segment = plan.transcript.segments[finding.segment]
            start = segment.start if finding.start is None else finding.start
            end = segment.end if finding.end is None else finding.end
            yield finding.entity, start, end
