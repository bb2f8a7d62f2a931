import pytest

from carereview.core.call import Role
from carereview.formats.builder import Builder
from carereview.formats.languages import language_code
from carereview.formats.speakers import is_neutral, role_of


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("AGENT", Role.AGENT),
        ("Agent 1", Role.AGENT),
        ("agent_0", Role.AGENT),
        ("Conseillère clientèle", Role.AGENT),
        ("Operatore", Role.AGENT),
        ("Client", Role.CUSTOMER),
        ("Kundin B", Role.CUSTOMER),
        ("IVR", Role.IVR),
        ("Agent Smith", Role.OTHER),
        ("Clientele", Role.OTHER),
        ("SPEAKER_00", Role.OTHER),
        ("", Role.OTHER),
    ],
)  # fmt: skip
def test_roles_come_from_unmistakable_names_only(name: str, role: Role) -> None:
    assert role_of(name) is role


@pytest.mark.parametrize("label", ["SPEAKER_00", "Speaker 1", "A", "spk_0", "ch_1", "2", "Agent"])
def test_labels_of_recognisers_name_nobody(label: str) -> None:
    assert is_neutral(label)
    builder = Builder()
    assert builder.speaker(label) == label
    assert builder.build().speakers[0].name == ""


@pytest.mark.parametrize("label", ["Nora", "S. Keller", "Sam 2", "Al"])
def test_names_become_names_under_made_up_ids(label: str) -> None:
    assert not is_neutral(label)
    builder = Builder()
    assert builder.speaker(label) == builder.speaker(label) == "P1"
    assert builder.build().speakers[0].name == label


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("fr", "fr"), ("fr-CH", "fr"), ("FR_ca", "fr"), ("french", "fr"), ("German", "de"),
        ("ita", "it"), ("no", "no"), ("auto", ""), ("", ""), (None, ""), (3, ""),
        ("klingon", ""), ("yue", ""), ("en-us", "en"),
    ],
)  # fmt: skip
def test_languages(given: object, code: str) -> None:
    assert language_code(given) == code
