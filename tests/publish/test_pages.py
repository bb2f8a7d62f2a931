"""The pages as readers get them. `UPDATE_GOLDEN=1 pytest tests/publish` writes them anew."""

import ast
import os
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

import carereview.publish
from carereview.privacy.matcher import NEUTRAL
from carereview.privacy.redacted import (
    RedactedCase,
    RedactedChange,
    RedactedEvent,
    RedactedLegal,
    Safe,
)
from carereview.publish.labels import OMITTED
from carereview.publish.public_page import public_page
from carereview.publish.redacted_page import redacted_page
from carereview.publish.wording import LANGUAGES, wording

from .sample import EN_CASE, FR_CASE, call, case, moment, segment
from .test_wording import every_text

GOLDEN = Path(__file__).parent / "golden"
ROOM = Path(carereview.publish.__file__).parent
TOOL = "carereview 0.0"


def check_golden(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(text.encode())
    assert path.read_bytes().decode() == text


@pytest.mark.parametrize("told", [FR_CASE, EN_CASE], ids=["fr", "en"])
def test_golden_pages(told: RedactedCase) -> None:
    check_golden(f"public-{told.language}.md", public_page(told, TOOL))
    check_golden(f"redacted-{told.language}.md", redacted_page(told.calls[0], TOOL))


def in_language(told: RedactedCase, language: str) -> RedactedCase:
    calls = tuple(replace(one, language=language) for one in told.calls)
    return replace(told, language=language, calls=calls)


@pytest.mark.parametrize("language", ["fr", "en", "de", "it"])
def test_no_other_language_is_left_on_a_page(language: str) -> None:
    told = in_language(FR_CASE, language)
    text = public_page(told, TOOL) + redacted_page(told.calls[0], TOOL)
    own = {phrase.casefold() for phrase in every_text(wording(language))}
    # The content is French, so only phrases that are long enough to be telling are looked for.
    for words in LANGUAGES:
        if words.language == language:
            continue
        foreign = {p for p in every_text(words) if len(p) > 12 and "{" not in p and " " in p}
        left = [p for p in foreign if p in text and p.casefold() not in own]
        assert not left


def headings(markdown: str) -> list[str]:
    tokens = MarkdownIt().parse(markdown.split("\n---\n", 1)[1])
    return [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"]


def test_sections_without_content_are_left_out() -> None:
    page = public_page(case(title=Safe("Bare"), calls=(call(duration_ms=60_000),)), TOOL)
    assert headings(page) == ["Bare", "The account of time"]
    assert headings(public_page(case(title=Safe("Bare")), TOOL)) == ["Bare"]


def test_every_section_comes_in_its_order() -> None:
    words = wording("fr")
    found = [text for text in headings(public_page(FR_CASE, TOOL)) if text in every_text(words)]
    assert found == [
        words.what_happened,
        words.parties,
        words.time_account,
        words.timeline,
        words.key_moments,
        words.lessons,
        words.recording,
        words.updates,
    ]


def test_a_call_that_is_not_shown_is_told_by_date_and_length_only() -> None:
    hidden = replace(
        FR_CASE.calls[1],
        title=Safe("SECRET"),
        segments=(segment(0, 1, "SECRET", "SECRET"),),
        moments=(moment(0, 1, ("SECRET",), note="SECRET"),),
        hold_ms=123_000,
        legal=RedactedLegal(Safe("SECRET"), Safe("SECRET"), Safe("SECRET")),
        history=(RedactedChange(Safe("2015-10-20"), "withdrawn", Safe("demande")),),
    )
    told = replace(FR_CASE, calls=(FR_CASE.calls[0], hidden, FR_CASE.calls[2]))
    page = public_page(told, TOOL)
    assert "SECRET" not in page
    added = "- **20 octobre 2015** · Appel du 16 octobre 2015, retiré\u00a0: demande\n"
    assert page.replace(added, "") == public_page(FR_CASE, TOOL)
    assert "16 octobre 2015" in page
    assert "09:48" in page


def test_hold_of_calls_not_shown_is_not_added_in() -> None:
    page = public_page(FR_CASE, TOOL).replace("\u00a0", " ")
    assert "3 appels, 14 min au total. Dans ce qui est raconté ici (2 appels), " in page
    assert "l’attente prend 3 min, soit 74 % du temps." in page
    alone = replace(FR_CASE, calls=(FR_CASE.calls[0],))
    page = public_page(alone, TOOL).replace("\u00a0", " ")
    assert "1 appel, 4 min 5 s au total, dont 3 min 14 s d’attente, soit 79 % du temps." in page


def test_moments_stand_right_after_their_words() -> None:
    segments = tuple(segment(t, t + 1, "Agent A", f"Sentence {t}.") for t in range(4))
    told = call(
        segments=segments,
        moments=(moment(0, 2, note="NOTE ONE"), moment(2, None, note="NOTE TWO")),
    )
    page = redacted_page(told, TOOL)
    order = ["Sentence 0. Sentence 1.", "NOTE ONE", "Sentence 2.", "NOTE TWO", "Sentence 3."]
    places = [page.index(text) for text in order]
    assert places == sorted(places)
    assert page.count("**Agent A:**") == 3  # named again after each note


def test_moments_outside_the_text_are_not_lost() -> None:
    told = call(
        segments=(segment(10, 11, "Agent A", "Words."), segment(20, 21, "Agent A", "")),
        moments=(
            moment(0, None, note="BEFORE"),
            moment(20, None, note="AT NOTHING"),
            moment(90, None, note="AFTER"),
        ),
    )
    page = redacted_page(told, TOOL)
    places = [page.index(text) for text in ("BEFORE", "Words.", "AT NOTHING", "AFTER")]
    assert places == sorted(places)


def test_long_speeches_break_into_paragraphs_with_their_own_time() -> None:
    segments = tuple(
        segment(t, t + 1, "Agent A", f"Sentence number {t} of a long speech.") for t in range(30)
    )
    page = redacted_page(call(segments=segments), TOOL)
    assert page.count("**Agent A:**") == 1
    assert "\n\n[00:14] Sentence" in page


HOSTILE = (
    "](x) <script>x</script> **b** | --- {{ x }} [a]: b\n---\n# h\n\n- i\x1b[2J\u202e "
    "https://example.org a@example.org ![i](j) &lt; " + "word " * 2000
)


def test_hostile_content_makes_no_markup() -> None:
    text = Safe(HOSTILE)
    told = call(
        key=text,
        title=text,
        started=text,
        channel=text,
        duration_ms=1,
        hold_ms=1,
        segments=(replace(segment(0, 1, "", HOSTILE), speaker=text),),
        moments=(
            replace(
                moment(0, 1, (HOSTILE,), 3, HOSTILE, HOSTILE),
                quote=(replace(segment(0, 1, "", HOSTILE), speaker=text),),
            ),
        ),
        redactions=((HOSTILE, 2),),
    )
    told = replace(told, legal=replace(told.legal, recorded=text, published=text, note=text))
    event = RedactedEvent(text, "tweet", text, text, text)
    hostile = replace(
        FR_CASE,
        language="en",
        title=text,
        summary=text,
        parties=((text, text),),
        events=(event, replace(event, kind="update")),
        calls=(told, told),
        lessons=(replace(FR_CASE.lessons[0], signalled=text, instead=text),),
    )
    for page in (public_page(hostile, TOOL), redacted_page(told, TOOL)):
        body = page.removeprefix("---\n").split("\n---\n", 1)[1]
        parsed = MarkdownIt("gfm-like").parse(body)
        tokens = [t for token in parsed for t in (token, *(token.children or ()))]
        markup = {"html_inline", "html_block", "image", "link_open", "fence", "code_block"}
        assert not markup & {token.type for token in tokens}
        assert "\x1b" not in page
        assert "\u202e" not in page
        assert "{{" not in body


PAGE_SEES = {
    "carereview.core.timecode",
    "carereview.core.when",
    "carereview.formats.yamlio",
    "carereview.privacy.fixed",
    "carereview.privacy.redacted",
    "bisect",
    "collections",
    "collections.abc",
    "dataclasses",
    "datetime",
    "re",
    # What the web page is made with: it escapes, hashes its own style, and reads it from the wheel.
    "base64",
    "functools",
    "hashlib",
    "html",
    "importlib.resources",
    "markdown_it",
    "typing",
    "unicodedata",
}
"""All that a page, and whatever it is made with, may import from outside this room."""


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports by a relative name"
            names.add(node.module or "")
        elif isinstance(node, ast.Name):
            assert node.id not in ("__import__", "importlib", "eval", "exec"), path.name
    return names


def source_of(module: str) -> Path:
    place = ROOM.joinpath(*module.split(".")[2:])
    return place / "__init__.py" if place.is_dir() else place.with_suffix(".py")


def test_no_page_can_see_the_unredacted_model() -> None:
    waiting = {f"carereview.publish.{path.stem}" for path in ROOM.glob("*_page.py")}
    assert len(waiting) >= 2
    done: set[str] = set()
    while waiting:
        module = waiting.pop()
        done.add(module)
        for name in imported(source_of(module)) - done:
            if name.startswith("carereview.publish."):
                waiting.add(name)
            else:
                assert name in PAGE_SEES, f"{module} imports {name}"
    assert len(done) > 10


def test_notices_say_only_what_is_true_of_the_page() -> None:
    words = wording("en")
    plain = call(segments=(segment(0, 1, "Agent A", "Hello."),))
    assert words.replaced not in redacted_page(plain, TOOL)
    hidden = replace(plain, redactions=(("person", 1),))
    assert words.replaced in redacted_page(hidden, TOOL)
    assert words.left_out not in redacted_page(hidden, TOOL)
    withheld = call(segments=(segment(0, 1, "Agent A", f"Well {OMITTED}."),))
    assert words.left_out in redacted_page(withheld, TOOL)
    assert OMITTED == NEUTRAL


@pytest.mark.parametrize(
    ("text", "start", "end", "shown"),
    [
        ("I wait for ten minutes", 12, 14, "[00:12] **Agent A:** “I wait for ten minutes …”"),
        ("and then I waited.", 12, 14, "[00:12] **Agent A:** “… and then I waited.”"),
        ("and then I", 12, 14, "[00:12] **Agent A:** “… and then I …”"),
        ("and then I", 10, 20, "[00:10] **Agent A:** “and then I”"),
        ("and then I", 12, None, "[00:10] **Agent A:** “and then I”"),
    ],
)
def test_quotes_that_are_cut_say_so(text: str, start: int, end: int | None, shown: str) -> None:
    said = moment(start, end, quote=(segment(10, 20, "Agent A", text),))
    assert f"\n> {shown}\n" in public_page(case(calls=(call(moments=(said,)),)), TOOL)


def test_hidden_mentions_are_counted_persons_first_and_unknown_kinds_as_others() -> None:
    counts = (("account", 1), ("person", 1234), ("odd", 1), ("other", 1), ("phone", 0))
    page = redacted_page(call(redactions=counts), TOOL)
    said = "1,234 mentions of persons, 1 customer or contract number, 2 other details."
    assert f"Hidden in this call: {said}\n" in page
