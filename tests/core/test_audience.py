"""Who may see what: never more than was decided, and never what nobody decided on."""

import pytest

from carereview.core.audience import AUDIENCES, Audience, find_audience, seen_by
from carereview.core.register import CATEGORIES, Entity, Register, Verdict

EVERY = Register(
    tuple(
        Entity(f"{category} {verdict}", category, ("x",), verdict)
        for category in CATEGORIES
        for verdict in Verdict
    )
)


def hidden(name: str, *own: Audience) -> set[str]:
    register = seen_by(find_audience(name, own), EVERY)
    return {entity.category for entity in register.entities if entity.hidden}


@pytest.mark.parametrize("audience", AUDIENCES, ids=lambda audience: audience.name)
def test_what_nobody_decided_on_stays_hidden_from_all(audience: Audience) -> None:
    assert len(seen_by(audience, EVERY).undecided) == len(CATEGORIES)
    assert set(audience.sees) <= set(CATEGORIES)
    assert not {"secret", "payment"} & set(audience.sees)


def decided(name: str, *own: Audience) -> set[str]:
    register = seen_by(find_audience(name, own), EVERY)
    return {e.category for e in register.entities if e.decision is Verdict.REDACT}


def test_the_public_sees_nothing_and_so_does_somebody_unknown() -> None:
    assert decided("public") == decided("") == decided("lawer") == set(CATEGORIES)


def test_a_case_may_have_its_own_audiences_and_change_known_ones() -> None:
    own = (Audience("press", ("person",)), Audience("Lawyer", ()))
    assert "person" not in decided("press", *own)
    assert decided("lawyer", *own) == set(CATEGORIES)
    assert hidden("press", *own) == set(CATEGORIES)
