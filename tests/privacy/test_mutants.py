"""Redaction broken on purpose, in one way each: the leak check must catch every one."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from carereview.core.case import Case, Event
from carereview.core.review import Moment, Passage, Review
from carereview.privacy import labels, matcher, mentions, plan, redact, texts
from carereview.privacy.finding import Hidden
from carereview.privacy.leaks import sweep
from carereview.privacy.redact import Source, redact_case
from carereview.privacy.redacted import RedactedCase, Safe
from carereview.privacy.secrets import withheld_words
from tests.privacy.samples import REGISTER, call

NAME = "Sandra Keller"
TRANSCRIPT = replace(
    call(
        f"ici {NAME} bonjour", "mon numéro est le 022 555", "oui", "01 42 voilà",
        "K comme Karl, E comme Eva, deux L, E comme Eva, R comme Robert",
        "zéro vingt-deux, cinq cinq cinq, zéro un, quarante-deux",
        "ma femme est malade depuis deux longues semaines", "c'est Ké\u0301ller",
        "Sandra euh Keller", "chez Kellers, à la route de Berne quatre-vingt-quatre",
        "né le douze mars mille neuf cent quatre-vingts", "le code 4711 !",
    ),
    title=f"Appel de {NAME}", channel=f"phone {NAME}",
)  # fmt: skip
REVIEW = Review(
    moments=(Moment("1", 0, 2_000, (NAME,), 1, "", f"note {NAME}", f"non {NAME}", True),),
    passages=(Passage("p", 18_000, 20_900),),
)
CASE = Case(
    title=f"Contre {NAME}",
    events=(Event("2015", "note", NAME, NAME, "https://example.org/sandra-keller", True),),
)


def export(folder: Path) -> RedactedCase:
    """Write a small bundle, as an exporter would."""
    case = redact_case(CASE, [Source("premier appel", TRANSCRIPT, REVIEW)], REGISTER, name="x")
    lines = [f"# {case.title}", ""]
    lines += [f"- {e.at} {e.who}: {e.text} <{e.url}>" for e in case.events]
    for one in case.calls:
        lines += [f"## {one.title} ({one.channel})", ""]
        lines += [f"**{s.speaker}** {s.text}" for s in one.segments]
        for moment in one.moments:
            lines += [f"- {', '.join(moment.tags)}: {moment.public_note}; {moment.instead}"]
            lines += [f"> {s.speaker}: {s.text}" for s in moment.quote]
        (folder / f"{one.key}.md").write_text("\n".join(lines), "utf-8")
        (folder / f"{one.key}.json").write_text(json.dumps({"title": one.title}), "utf-8")
    return case


def leaks(folder: Path) -> int:
    secret, labels = withheld_words(TRANSCRIPT, REVIEW), ("Agent A", "Customer")
    return len(sweep(folder, REGISTER, withheld=secret, labels=labels))


def test_unbroken_it_is_clean(tmp_path: Path) -> None:
    export(tmp_path)
    assert leaks(tmp_path) == 0


def _shifted(left: int, right: int) -> Callable[..., Safe]:
    """Render with every hidden range moved at its ends."""
    rendered = texts.rendered

    def broken(text: str, hidden: Any, *range_: Any) -> Safe:
        moved = [Hidden(h.char_start + left, h.char_end + right, h.placeholder) for h in hidden]
        return rendered(text, moved, *range_)

    return broken


def _without(cls: type, name: str) -> tuple[object, str, object]:
    return cls, name, lambda *_args, **_more: iter(())


def _bare(self: object, text: str) -> Safe:
    return Safe(text)


def _first_only(text: str, hidden: Any, *_range: Any) -> Safe:
    return _RENDERED(text, tuple(hidden)[:1])


_RENDERED = texts.rendered
_MATCHER = matcher.Matcher
MUTANTS: dict[str, tuple[object, str, object]] = {
    "texts are not redacted": (texts.Texts, "text", _bare),
    "links are not redacted": (texts.Texts, "link", _bare),
    "slugs are the raw title": (texts.Texts, "slug", _bare),
    "segments show their text": (plan, "rendered", lambda t, *_: Safe(t)),
    "segments begin to hide one late": (plan, "rendered", _shifted(1, 0)),
    "segments end to hide one early": (plan, "rendered", _shifted(0, -1)),
    "segments hide everything one off": (plan, "rendered", _shifted(1, 1)),
    "segments hide one early": (plan, "rendered", _shifted(-1, -1)),
    "only the first mention is hidden": (plan, "rendered", _first_only),
    "titles hide one late": (texts, "rendered", _shifted(1, 0)),
    "titles hide one early": (texts, "rendered", _shifted(0, -1)),
    "placeholders show the form": (_MATCHER, "placeholder", lambda *_: "[Sandra Keller]"),
    "labels are raw names": (labels, "_known", lambda name, _texts: Safe(name)),
    "quotes are raw": (
        redact, "quote",
        lambda p, *_: tuple(replace(p.segment(0, Safe(""), ""), text=s.text)
                            for s in p.transcript.segments[:1]),
    ),
    "passages are forgotten": (plan, "withheld", lambda *_: iter(())),
    "nothing said across borders": (
        plan, "mentions",
        lambda t, m: tuple(
            mentions.Mention(i, x.char_start, x.char_end, x.entity)
            for i, s in enumerate(t.segments) for x in m.find(s.text)
        ),
    ),
    "undecided counts as keep": (plan, "_findings", lambda *_: ()),
    "the last finding is lost": (
        plan, "_outermost", lambda found: found[:-1]
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", sorted(MUTANTS))
def test_a_broken_redaction_is_caught(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, name, broken = MUTANTS[what]
    with monkeypatch.context() as patch:
        patch.setattr(place, name, broken)
        export(tmp_path)
    assert leaks(tmp_path) > 0


@pytest.mark.parametrize("search", ["_written", "_said", "_spelled"])
def test_a_matcher_that_lost_a_search_is_caught(
    search: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(*_without(matcher.Matcher, search))
        export(tmp_path)
    assert leaks(tmp_path) > 0


def test_a_matcher_broken_for_both_is_still_caught_by_the_plain_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matcher.Matcher, "search", lambda *_: [])
    export(tmp_path)
    assert leaks(tmp_path) > 0
