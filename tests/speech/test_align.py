"""Words put on their recording: text never changes, nothing is guessed, what fails is told."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.cli import main
from carereview.core.call import Segment, Speaker, Transcript
from carereview.speech.align import REACH_MS, align_forced, align_matched
from carereview.speech.heard import Heard, HeardWord
from carereview.speech.matching import Time, matched, together
from carereview.speech.pronounce import pronounced
from carereview.speech.sound import RATE, stretch

WORDS = st.lists(
    st.sampled_from(["oui", "non", "bonjour", "d'accord", "Été", "ete", "merci", "12"]), max_size=8
)


def said(*words: str, start: int = 0, channel: int | None = None) -> Heard:
    """Make what a recogniser heard: a word each second."""
    own = tuple(
        HeardWord(f" {word}", start + 1000 * n, start + 1000 * n + 500, 1.0)
        for n, word in enumerate(words)
    )
    return Heard(own[0].start, own[-1].end, "".join(w.text for w in own), own, channel)


def test_words_get_the_times_of_the_same_words() -> None:
    heard = [
        (word, (n, n + 1)) for n, word in enumerate(["bonjour", "le", "routeur", "chaufe", "ici"])
    ]
    known = ["Bonjour,", "le", "vieux", "routeur", "chauffe!"]
    assert matched(known, heard) == ((0, 1), (1, 2), None, (2, 3), (3, 4))


@given(WORDS, WORDS)
def test_matched_times_are_in_order_and_of_heard_words(known: list[str], other: list[str]) -> None:
    heard = [(word, (n, n + 1)) for n, word in enumerate(other)]
    times = [time for time in matched(known, heard) if time]
    assert len(matched(known, heard)) == len(known)
    assert times == sorted(set(times))


def test_a_short_word_alone_says_nothing_of_where_it_is() -> None:
    heard = [("oui", (0, 1)), ("madame", (2, 3))]
    assert matched(["oui", "non"], heard) == (None, None)
    assert matched(["oui", "madame"], heard) == ((0, 1), (2, 3))


def test_words_of_a_segment_lie_together() -> None:
    times = ((0, 100), None, (60_000, 60_100), (60_200, 60_300), (50, 70))
    assert together(times) == (None, None, (60_000, 60_100), (60_200, 60_300), None)
    assert together([None, None]) == (None, None)


def test_a_transcript_far_off_is_put_in_its_place() -> None:
    before = Transcript(
        (
            Segment(90_000, 91_000, "a", "Bonjour madame."),
            Segment(91_000, 92_000, "b", "Hm."),
            Segment(92_000, 93_000, "a", "Il chauffe toujours."),
        )
    )
    heard = [said("bonjour", "madame"), said("il", "chauffe", "encore", start=10_000)]
    found = align_matched(before, heard)
    first, second, third = found.transcript.segments
    assert [s.text for s in found.transcript.segments] == [s.text for s in before.segments]
    assert (first.start, first.end, first.times) == (0, 1500, (0, 500, 1000, 1500))
    assert (second.start, second.end, second.times) == (1500, 10_000, ())
    assert (third.start, third.times[-2:]) == (10_000, (-1, -1))
    assert third.guesses == (-1, -1, -1, -1, 11_500, 11_900)
    assert third.end == 11_500 + REACH_MS
    assert (found.failed, found.lost) == ((1,), (1,))
    assert (found.timed, found.interpolated, found.words) == (4, 1, 6)


def test_each_party_is_matched_with_its_own_channel() -> None:
    before = Transcript(
        (Segment(0, 1, "a", "bonjour oui"), Segment(0, 1, "b", "bonjour")),
        (Speaker("a"), Speaker("b")),
        audio_channels={0: "a", 1: "b"},
    )
    heard = [said("bonjour", start=500, channel=1)]
    heard.append(said("bonjour", "oui", start=3000, channel=0))
    first, second = align_matched(before, heard).transcript.segments
    assert first.times == (3000, 3500, 4000, 4500)
    assert second.times == (500, 1000)


class Half:
    """Finds each word in the middle of what it is given; `fails` for one text."""

    def __init__(self, fails: str = "") -> None:
        self.fails = fails
        self.lengths: list[int] = []

    def align(
        self, samples: NDArray[np.float32], words: tuple[str, ...]
    ) -> tuple[Time | None, ...] | None:
        """See `Aligner.align`."""
        self.lengths.append(len(samples))
        return None if " ".join(words) == self.fails else ((500, 600),) * len(words)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "01.wav"
    soundfile.write(path, np.zeros((10 * 8000, 2), np.int16), 8000)
    return path


def test_a_segment_that_fails_keeps_what_it_had_and_is_told(recording: Path) -> None:
    kept = Segment(5000, 6000, "a", "non", (5100, 5500))
    before = Transcript((Segment(2000, 3000, "a", "oui"), kept, Segment(7000, 7000, "a", "x")))
    aligner = Half("non")
    found = align_forced(before, recording, aligner)
    first, second, _ = found.transcript.segments
    assert first.times == (2000 - REACH_MS + 500, 2000 - REACH_MS + 600)
    assert second is kept
    assert found.failed == (1, 2)
    assert aligner.lengths == [(1000 + 2 * REACH_MS) * RATE // 1000] * 2
    left = align_forced(before, recording, Half(), leave=[0])
    assert left.transcript.segments[0] is before.segments[0]


def test_a_stretch_is_what_lies_there(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    wave = (9000 * np.sin(np.arange(8000) * 0.2) * (np.arange(8000) > 4000)).astype(np.int16)
    soundfile.write(path, np.stack([wave * 0, wave], 1), 8000)
    source = open_audio(path)
    found = stretch(source, 1, 400, 700)
    assert len(found) == 300 * RATE // 1000
    assert abs(int(np.argmax(np.abs(found) > 0.05)) - 100 * RATE // 1000) < 0.003 * RATE
    assert not stretch(source, 0, 400, 700).any()
    source.close()


def test_words_that_no_dictionary_has_get_a_sound() -> None:
    assert pronounced("lacustel", "fr") == "ll aa kk uu ss tt ee ll"
    assert pronounced("chauvel", "fr").startswith("ch au vv")
    assert pronounced("wrightson", "en").split()[1:3] == ["R", "AY"]
    assert pronounced("42", "fr") == ""
    assert pronounced("haus", "de") == ""


def test_the_command_says_what_is_missing(
    tmp_path: Path, recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["align", str(recording)]) == 1
    assert "has no text" in capsys.readouterr().err
    (tmp_path / "01.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nGuten Tag\n")
    assert main(["align", str(recording), "--language", "de"]) == 1
    assert "The aligner knows fr and en, not de" in capsys.readouterr().err
    recording.unlink()
    assert main(["align", str(tmp_path / "01.srt")]) == 1
    assert "has no recording" in capsys.readouterr().err
    assert not (tmp_path / "01.call.yaml").exists()


def test_decisions_go_with_their_words(
    tmp_path: Path, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "01.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nGuten Tag\n")
    (tmp_path / "01.review.yaml").write_text(
        "format: carereview/1\ndecisions:\n"
        "- {entity: A, start: 00:00:01.000, end: 00:00:02.000, decision: redact}\n"
    )
    monkeypatch.setattr("carereview.cli.aligning.ForcedAligner", lambda language: Half())
    assert main(["align", str(recording)]) == 0
    text = (tmp_path / "01.call.yaml").read_text()
    assert "words: 0-100 0-100" in text
    review = (tmp_path / "01.review.yaml").read_text()
    assert "start: 00:00:01.100" in review
