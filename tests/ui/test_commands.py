"""One table of commands: everything that can be pressed is in it, and everything in it works."""

from collections import Counter

import pytest

from carereview.ui.actions import ACTIONS
from carereview.ui.actions.case import ACTIONS as CASE_ACTIONS
from carereview.ui.commands import (
    AUDITION,
    CASE,
    COMMANDS,
    LIBRARY,
    REGISTER,
    REVIEW,
    TIMING,
    TYPING,
    commands_of,
    shown_key,
)
from carereview.ui.presets import PRESETS


def test_every_command_of_a_call_has_its_action_and_no_action_is_out_of_reach() -> None:
    listed = {command.id for command in COMMANDS if command.where not in (LIBRARY, CASE, REGISTER)}
    assert listed == set(ACTIONS)
    assert {command.id for command in commands_of(CASE)} == set(CASE_ACTIONS)


@pytest.mark.parametrize("where", [LIBRARY, REVIEW, TIMING, AUDITION, CASE, REGISTER, TYPING])
def test_no_key_does_two_things(where: str) -> None:
    keys = Counter(key for command in commands_of(where) for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_presets_name_commands_that_exist_and_leave_no_key_to_two() -> None:
    known = {command.binding_id: command for command in COMMANDS}
    for name, preset in PRESETS.items():
        assert set(preset) <= set(known), name
        keys = Counter[str]()
        for command in commands_of(REVIEW):
            keys.update(preset.get(command.binding_id, ",".join(command.keys)).split(","))
        assert [key for key, count in keys.items() if count > 1] == [], name


def test_keys_are_shown_as_they_stand_on_a_keyboard() -> None:
    assert [shown_key(key) for key in ("slash", "ctrl+z", "m", "escape", "up")] == [
        "/",
        "^z",
        "m",
        "Escape",
        "↑",
    ]
