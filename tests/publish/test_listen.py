"""The second ear: what of the recordings of a bundle is still understood."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.cli import listening, main
from carereview.library.config import Config
from carereview.publish.errors import ExportError
from carereview.publish.export import Kind, export, load_request
from carereview.publish.listen import Listened, listen
from carereview.speech.heard import Heard, HeardWord
from carereview.speech.sound import Piece
from tests.audio.sounds import speechlike
from tests.publish.library import make_case

RATE = 8000
STANDS = """\
decisions:
- {id: dddddd, start: 0, end: 3, entity: Agent A, decision: keep}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give a case and a bundle of it, with a recording and a clip."""
    top = tmp_path_factory.mktemp("listen")
    case = make_case(top / "library" / "routeur")
    speech = speechlike(41.0, RATE, 2).astype(np.int16)
    soundfile.write(case / "01-sandra-keller.wav", speech, RATE)
    asked = load_request(
        case, Kind.REDACTED, top / "out", audio=True, config=Config(audition=False)
    )
    return case, export(asked).folder


class Ear:
    """Understands the same on every recording: words a second apart, on one of its channels."""

    language = ""

    def __init__(self, said: str, start: int = 22, channel: int = 1) -> None:
        self.said, self.start, self.channel = said, start, channel
        self.languages: set[str] = set()

    def __call__(self, language: str) -> "Ear":
        self.languages.add(language)
        return self

    def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
        """See `Recogniser.hear`; which channel it is tells how often it was asked."""
        words = tuple(
            HeardWord(f" {word}", 1000 * (self.start + n), 1000 * (self.start + n) + 900, 1.0)
            for n, word in enumerate(self.said.split())
        )
        yield Heard(words[0].start, words[-1].end, f" {self.said}", words)


def heard(made: tuple[Path, Path], said: str, start: int = 22) -> Listened:
    return listen(made[1], made[0], Ear(said, start))


def test_every_channel_of_every_recording_is_listened_to(made: tuple[Path, Path]) -> None:
    told: list[str] = []
    ear = Ear("Un technicien passera jeudi")
    found = listen(made[1], made[0], ear, lambda what, share: told.append(what))
    assert (found.leaks, found.failed) == ((), ())
    assert (found.recordings, found.words) == (2, 2 * 2 * 4)
    assert len(told) == 4
    assert ear.languages == {"fr"}


@pytest.mark.parametrize(
    ("said", "pseudonym", "how"),
    [
        ("ici Sandra Keller bonjour", "[Agent A]", "can be heard"),
        ("ici madame Kellère bonjour", "[Agent A]", "can be heard, or something like it"),
        ("ici K E L L E R", "[Agent A]", "can be heard"),
        (
            "le zéro septante-neuf cinq cent cinquante-cinq zéro un septante-trois",
            "[Numéro 1]",
            "can be heard",
        ),
        ("le zéro sept neuf cinq cinq cinq zéro un sept trois", "[Numéro 1]", "can be heard"),
        ("ici ma belle-mère sort de l'hôpital cette semaine", "private words", "can be heard"),
    ],
)
def test_what_is_hidden_is_told_by_file_time_and_pseudonym(
    made: tuple[Path, Path], said: str, pseudonym: str, how: str
) -> None:
    found = heard(made, said)
    whole = min((line for line in found.leaks), key=len)
    at = "00:24" if "madame" in said else "00:23"
    assert whole.endswith(f".flac at {at}, channel 1: {pseudonym} {how}")
    assert len(found.leaks) == 4  # two channels each of a recording and a clip
    assert not any("eller" in line or "079" in line or "mère" in line for line in found.leaks)


def test_a_mention_that_was_let_stand_is_expected_in_its_place_only(
    made: tuple[Path, Path],
) -> None:
    case = made[0]
    review = case / "01-sandra-keller.review.yaml"
    before = review.read_text("utf-8")
    review.write_text(before + STANDS, "utf-8")
    try:
        there, elsewhere = heard(made, "Sandra Keller", 1), heard(made, "Sandra Keller", 22)
    finally:
        review.write_text(before, "utf-8")
    whole = [line for line in there.leaks if "-01.flac" not in line and "-02.flac" not in line]
    assert whole == []
    assert len(elsewhere.leaks) == 4


def test_what_cannot_be_listened_to_is_an_error_and_no_pass(made: tuple[Path, Path]) -> None:
    class Deaf(Ear):
        def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
            raise RuntimeError("Sandra Keller is in this message")

    found = listen(made[1], made[0], Deaf("x"))
    assert found.leaks == ()
    assert len(found.failed) == 2
    assert all(line.endswith("could not be listened to (RuntimeError)") for line in found.failed)


def test_a_folder_that_is_no_bundle_is_none(made: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is no bundle"):
        listen(tmp_path, made[0], Ear("x"))


@pytest.mark.parametrize(
    ("found", "code", "said"),
    [
        (Listened(("a.flac at 00:01: [Client] can be heard",), (), 1, 3), 3, "heard: a.flac"),
        (Listened((), ("a.flac: could not be listened to",), 1, 0), 1, "error: a.flac"),
        (Listened((), (), 1, 12), 0, "that it finds nothing proves nothing"),
        (Listened((), (), 0, 0), 0, ""),
    ],
)
def test_the_command_says_what_it_is_worth(
    made: tuple[Path, Path],
    found: Listened,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(listening, "find_model", lambda name: Path(name))
    monkeypatch.setattr("carereview.cli.transcribing.recogniser_of", lambda *_: None)
    monkeypatch.setattr("carereview.publish.listen.listen", lambda *_: found)
    case, bundle = made
    assert main(["verify", str(bundle), "--against", str(case), "--listen"]) == code
    shown = capsys.readouterr()
    assert said in shown.err
    assert "listened to" in shown.out


def test_without_a_model_it_is_said_how_to_get_one(
    made: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    case, bundle = made
    asked = ["verify", str(bundle), "--against", str(case), "--listen", "--model", "/nowhere"]
    assert main(asked) == 1
    assert "no folder with a model" in capsys.readouterr().err
