"""Links between moments on pages: on both moments, with targets, and nothing of private ones."""

import re
from dataclasses import replace

import pytest

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.core.case import Case, Place, Repeat
from carereview.core.register import Register
from carereview.core.review import Link, Moment, Part, Review, Stretch
from carereview.core.states import LinkKind
from carereview.privacy.redact import Source, redact_case
from carereview.privacy.redacted import RedactedCase
from carereview.publish.layout import layout
from carereview.publish.public_page import public_page
from carereview.publish.redacted_page import redacted_page

SAID = Transcript(
    (
        Segment(0, 2000, "a", "Un technicien passera."),
        Segment(2000, 4000, "c", "Bien."),
    ),
    (Speaker("a", Role.AGENT), Speaker("c", Role.CUSTOMER)),
    title="Premier",
    started="2015-10-14",
)
PROMISE = Moment(
    "p", 0, 2000, ("promise",), public=True, due="2015-10-16",
    links=(Link(LinkKind.BROKEN, "x", "02"), Link(LinkKind.CONTRADICTED, "hidden", "02")),
)  # fmt: skip
SHOWN, HIDDEN = Moment("x", 1000, 2000, public=True), Moment("hidden", 0, 500)


def told(
    first: tuple[Moment, ...] = (PROMISE,),
    last: tuple[Moment, ...] = (HIDDEN, SHOWN),
    case: Case | None = None,
    account: tuple[Stretch, ...] = (),
) -> RedactedCase:
    later = replace(SAID, title="Second", started="2015-10-20")
    sources = [
        Source("01", SAID, Review(moments=first, account=account), 10_000),
        Source("02", later, Review(moments=last), 10_000),
    ]
    return redact_case(case or Case(title="Cas", language="en"), sources, Register())


def test_a_link_stands_on_both_moments_and_leads_from_one_to_the_other() -> None:
    page = public_page(told(), "tool")
    assert "**Promised for October 16, 2015**" in page
    assert "**This was broken:** [Second](<#m-2-1>) [00:01]" in page
    assert "**Breaks what was said before:** [Premier](<#m-1-1>) [00:00]" in page
    assert "1 promise, none kept." in page
    targets = set(re.findall(r"#(m-[\d-]+)>", page))
    assert targets == set(re.findall(r'<a id="(m-[\d-]+)">', page))


def test_links_between_transcripts_lead_to_each_others_pages() -> None:
    (place,) = [p.with_links() for p in layout([told()], alone=False)]
    first, last = place.case.calls
    names = [f"{place.stem(call)}.md" for call in (first, last)]
    assert f"(<{names[1]}#m-2-1>)" in redacted_page(first, "tool")
    assert f"(<{names[0]}#m-1-1>)" in redacted_page(last, "tool")


def test_what_a_link_says_of_a_moment_that_isnt_public_is_told_nowhere() -> None:
    page = public_page(told(), "tool")
    assert "contradicted" not in page
    quiet = public_page(told(last=(HIDDEN, replace(SHOWN, public=False))), "tool")
    assert "**This was broken**\n" in quiet  # what became of it, and not where that is told
    assert "<#m-" not in quiet


@pytest.mark.parametrize("kind", LinkKind)
def test_only_what_was_kept_counts_as_kept(kind: LinkKind) -> None:
    promise = replace(PROMISE, links=(Link(kind, "x", "02"),))
    page = public_page(told(first=(promise,)), "tool")
    assert ("1 promise, 1 kept." in page) is (kind is LinkKind.KEPT)


def test_only_repeats_that_were_confirmed_and_are_shown_are_told() -> None:
    places = (Place("01", 0), Place("02", 0), Place("03-not-shown", 0))
    repeats = (
        Repeat("a", "Have you restarted it?", confirmed=True, places=places),
        Repeat("b", "Nobody looked at this", places=places),
        Repeat("c", "Said once in what is shown", confirmed=True, places=places[1:]),
    )
    page = public_page(told(case=Case(language="en", repeats=repeats)), "tool")
    assert "- Have you restarted it? (2 times, in 2 calls)" in page
    assert "Nobody looked" not in page
    assert "Said once" not in page


def test_the_account_says_what_is_computed_unknown_and_corrected() -> None:
    page = public_page(told(), "tool")
    assert "| Agent speaks | 00:02 (50%) | 00:02 (50%) |" in page
    assert "Both at once" not in page  # its words have no times, so nothing is known of it
    assert "| Transfers | 0 | 0 |" in page
    assert "– stands for what is not known" in page
    assert "corrected" not in page
    hold = Stretch(4000, 9000, Part.HOLD)
    corrected = public_page(told(account=(hold,)), "tool")
    assert "The publisher has corrected some of these times by ear." in corrected
    assert "| Premier | 00:10 | 00:05 | 00:01 |" in corrected
