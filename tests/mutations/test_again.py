"""Redacting what is redacted changes nothing, and finds nothing (seeded, as random as exports)."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from carereview.library.discover import locate
from carereview.library.opening import load_call, load_case
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.safe import Safe
from carereview.privacy.texts import Texts
from carereview.publish.export import Kind, Refused, export, load_request
from tests.mutations.random_case import make_library


@pytest.mark.parametrize("seed", range(6))
def test_a_redacted_transcript_is_as_it_was_when_it_is_redacted_again(
    seed: int, tmp_path: Path
) -> None:
    made = make_library(tmp_path / "library", Random(seed), audio=False)
    for files in locate(made.library).calls:
        call, register = load_call(files), load_case(files.case).register
        plan = make_plan(call.transcript, call.review, register)
        shown = [
            replace(segment, text=plan.segment(index, Safe(""), "agent").text, times=())
            for index, segment in enumerate(call.transcript.segments)
        ]
        again = make_plan(
            replace(call.transcript, segments=tuple(shown), speakers=()),
            replace(call.review, passages=(), decisions=()),
            register,
        )
        assert [f for f in again.findings if f.hidden] == []
        for index, segment in enumerate(shown):
            assert again.segment(index, Safe(""), "agent").text == segment.text


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("seed", range(6))
def test_a_bundle_stays_as_it_is_when_each_of_its_lines_is_redacted(
    seed: int, kind: Kind, tmp_path: Path
) -> None:
    made = make_library(tmp_path / "library", Random(seed), audio=False)
    request = load_request(made.cases[0], kind, tmp_path / "out")
    try:
        done = export(request)
    except Refused:
        pytest.skip("this seed's case is refused: a detector suspects somebody else in it")
    texts = Texts(Matcher(request.cases[0].case.register))
    for page in done.folder.rglob("*.md"):
        for line in page.read_text("utf-8").splitlines():
            assert texts.text(line) == line
