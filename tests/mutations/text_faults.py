"""Faults of the redaction itself: what the plan and the texts made from it forget to hide."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from carereview.core.call import Span
from carereview.core.register import Register, Verdict
from carereview.core.review import Review
from carereview.privacy.finding import Hidden
from carereview.privacy.mentions import Mention
from carereview.privacy.safe import Safe
from carereview.publish.export import Kind
from tests.mutations.fault import Break, Mutant, instead, wrapped

_SEGMENTS, _TEXTS = "privacy.plan.rendered", "privacy.texts.rendered"


def _hiding(place: str, change: Callable[[Sequence[Hidden]], Sequence[Hidden]]) -> Break:
    """Change what is hidden right before the placeholders are written."""

    def around(real: Any) -> Callable[..., Safe]:
        def broken(text: str, hidden: Sequence[Hidden], *part: Any) -> Safe:
            return Safe(real(text, change(tuple(hidden)), *part))

        return broken

    return wrapped(place, around)


def _moved(left: int, right: int) -> Callable[[Sequence[Hidden]], Sequence[Hidden]]:
    return lambda hidden: [
        Hidden(max(0, h.char_start + left), h.char_end + right, h.placeholder) for h in hidden
    ]


def _decided(rule: Callable[[Any, Span, Review, Verdict], Verdict]) -> Break:
    def around(real: Any) -> Callable[..., Verdict]:
        return lambda entity, place, review: rule(
            entity, place, review, real(entity, place, review)
        )

    return wrapped("privacy.plan._decision", around)


def _keep_undecided(entity: Any, _place: Span, _review: Review, said: Verdict) -> Verdict:
    return Verdict.KEEP if entity.decision is Verdict.UNDECIDED else said


def _keep_anywhere(entity: Any, _place: Span, review: Review, said: Verdict) -> Verdict:
    kept = any(d.entity == entity.name and d.decision is Verdict.KEEP for d in review.decisions)
    return Verdict.KEEP if kept else said


def _keep_anybody(_entity: Any, place: Span, review: Review, said: Verdict) -> Verdict:
    near = any(d.start < place.end + 20_000 and place.start < d.end for d in review.decisions)
    return Verdict.KEEP if near else said


def _found(change: Callable[[Sequence[Mention]], Sequence[Mention]]) -> Break:
    def around(real: Any) -> Callable[..., tuple[Mention, ...]]:
        return lambda transcript, matcher: tuple(change(real(transcript, matcher)))

    return wrapped("privacy.plan.mentions", around)


def _segment_by_segment(_real: Any) -> Callable[..., tuple[Mention, ...]]:
    return lambda transcript, matcher: tuple(
        Mention(index, m.char_start, m.char_end, m.entity)
        for index, segment in enumerate(transcript.segments)
        for m in matcher.find(segment.text)
    )


def _withheld(change: Callable[[list[tuple[int, int, int]]], Any]) -> Break:
    def around(real: Any) -> Callable[..., Any]:
        return lambda segments, passages: iter(change(list(real(segments, passages))))

    return wrapped("privacy.plan.withheld", around)


def _plan_of(**changes: Any) -> Break:
    """Make every plan and text from something else than the request says."""

    def around(real: Any) -> Callable[..., Any]:
        def broken(case: Any, sources: Any, register: Register, **more: Any) -> Any:
            if "review" in changes:
                sources = [replace(s, review=changes["review"](s.review)) for s in sources]
            return real(case, sources, changes.get("register", register), **more)

        return broken

    return wrapped("publish.telling.redact_case", around)


def _lost(real: str) -> Break:
    return instead(f"privacy.matcher.Matcher.{real}", lambda *_args, **_more: iter(()))


_STALE = {"passages": (), "decisions": ()}
NOBODY = Register(nothing_private=True)

TEXT_FAULTS = [
    Mutant("segments show their text", instead(_SEGMENTS, lambda text, *_: Safe(text))),
    Mutant("other texts show everything", instead(_TEXTS, lambda text, *_: Safe(text))),
    Mutant("segments hide one late", _hiding(_SEGMENTS, _moved(1, 0)), Kind.REDACTED),
    Mutant("segments hide one less", _hiding(_SEGMENTS, _moved(0, -1)), Kind.REDACTED),
    Mutant("segments hide one off", _hiding(_SEGMENTS, _moved(1, 1)), Kind.REDACTED),
    Mutant("segments hide one early", _hiding(_SEGMENTS, _moved(-1, -1)), Kind.REDACTED),
    Mutant("segments hide four less", _hiding(_SEGMENTS, _moved(0, -4)), Kind.REDACTED),
    Mutant("titles hide one late", _hiding(_TEXTS, _moved(1, 0))),
    Mutant("titles hide one less", _hiding(_TEXTS, _moved(0, -1))),
    Mutant("only the first mention goes", _hiding(_SEGMENTS, lambda h: h[:1]), Kind.REDACTED),
    Mutant("the last mention stays", _hiding(_SEGMENTS, lambda h: h[:-1]), Kind.REDACTED),
    Mutant("undecided counts as keep", _decided(_keep_undecided), Kind.REDACTED),
    Mutant("an exception goes for all its mentions", _decided(_keep_anywhere), Kind.REDACTED),
    Mutant("an exception goes for everybody near", _decided(_keep_anybody), Kind.REDACTED),
    Mutant("segments are searched one by one", wrapped(
        "privacy.plan.mentions", _segment_by_segment), Kind.REDACTED),
    Mutant("the second half of a mention across segments stays", _found(
        lambda all: [m for m in all if m.segment != 3]), Kind.REDACTED),
    Mutant("the first half of a mention across segments stays", _found(
        lambda all: [m for m in all if m.segment != 2]), Kind.REDACTED),
    Mutant("the first segment is forgotten", _found(
        lambda all: [m for m in all if m.segment]), Kind.REDACTED),
    Mutant("the segment before a moment is forgotten", _found(
        lambda all: [m for m in all if m.segment != 8])),
    Mutant("numbers in words are forgotten", _found(
        lambda all: [m for m in all if m.segment != 5]), Kind.REDACTED),
    Mutant("what is spelled is forgotten", _found(
        lambda all: [m for m in all if m.segment != 6]), Kind.REDACTED),
    Mutant("no passage is withheld", _withheld(lambda all: []), Kind.REDACTED),
    Mutant("only the first passage is withheld", _withheld(lambda all: all[:1]), Kind.REDACTED),
    Mutant("only the last passage is withheld", _withheld(lambda all: all[1:]), Kind.REDACTED),
    Mutant("passages begin some words late", _withheld(
        lambda all: [(i, start + 36, end) for i, start, end in all]), Kind.REDACTED),
    Mutant("passages end some words early", _withheld(
        lambda all: [(i, start, end - 32) for i, start, end in all]), Kind.REDACTED),
    Mutant("passages are off by a segment", _withheld(
        lambda all: [(i + 1, 0, end) for i, start, end in all]), Kind.REDACTED),
    Mutant("another case's register is used", _plan_of(register=NOBODY)),
    Mutant("the first entity is left out", wrapped(
        "publish.telling.redact_case",
        lambda real: lambda case, sources, register, **more: real(
            case, sources, replace(register, entities=register.entities[1:]), **more))),
    Mutant("an old review is used", _plan_of(review=lambda r: replace(r, **_STALE)), Kind.REDACTED),
    Mutant("written forms are not looked for", _lost("_written")),
    Mutant("numbers are not looked for", _lost("_said"), Kind.REDACTED),
    Mutant("spelled names are not looked for", _lost("_spelled"), Kind.REDACTED),
    Mutant("words are not folded", instead(
        "privacy.matcher.Matcher.search", lambda self, texts: []), Kind.REDACTED),
    Mutant("placeholders show a form", instead(
        "privacy.matcher.Matcher.placeholder", lambda self, name: "[Sandra Keller]")),
    Mutant("placeholders show a number", instead(
        "privacy.matcher.Matcher.placeholder", lambda self, name: "[0795550173]")),
    Mutant("pseudonyms are initials and a hash of the form", instead(
        "privacy.matcher.Matcher.placeholder",
        lambda self, name: f"[{b'Sandra Keller'.hex()}]"), Kind.REDACTED),
    Mutant("speakers keep their names", instead(
        "privacy.labels._known", lambda name, texts: Safe(name)), Kind.REDACTED),
    Mutant("quotes are what was said", wrapped(
        "privacy.redact.quote",
        lambda real: lambda plan, *more: tuple(
            replace(s, text=Safe(plan.transcript.segments[8].text)) for s in real(plan, *more)))),
    Mutant("a quote takes the segment before too", wrapped(
        "privacy.redact.quote",
        lambda real: lambda plan, *more: (
            replace(real(plan, *more)[0], text=Safe(plan.transcript.segments[7].text)),
            *real(plan, *more)))),
    Mutant("letters that nobody sees stay", instead(
        "privacy.texts.without_unseen", lambda text: text), Kind.REDACTED),
    Mutant("links are as they came", instead(
        "privacy.texts.Texts.link", lambda self, url: Safe("https://x.ch/s/sandra-keller"))),
    Mutant("names of files are raw", instead(
        "privacy.texts.Texts.slug", lambda self, name: Safe("01-sandra-keller"))),
]  # fmt: skip
"""Each forgets something; "Lac 32", "079" and the like are in the case for them."""
