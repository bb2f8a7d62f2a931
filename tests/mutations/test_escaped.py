"""What escaped once is hidden now."""

import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Review
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.safe import Safe
from carereview.privacy.texts import Texts
from tests.mutations.escaped import ESCAPED, SLUGS, Escaped


@pytest.mark.parametrize("case", ESCAPED, ids=lambda case: f"{case.seed} {case.form}")
def test_it_is_hidden(case: Escaped) -> None:
    register = Register((Entity("X", case.category, (case.form,), Verdict.REDACT),))
    segments = tuple(
        Segment(n * 1000, n * 1000 + 900, str(n % 2), text) for n, text in enumerate(case.said)
    )
    plan = make_plan(Transcript(segments=segments), Review(), register)
    said = [plan.segment(index, Safe(""), "agent").text for index in range(len(segments))]
    assert tuple(said) == case.seen


@pytest.mark.parametrize("name", [name for _, name in SLUGS])
def test_no_file_is_named_so(name: str) -> None:
    assert Texts(Matcher(Register())).slug(name) == ""
