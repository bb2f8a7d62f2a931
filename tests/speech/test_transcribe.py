"""From a recording to a transcript: both parties, each once, in order, at their times."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from carereview.cli import main
from carereview.library.new_file import write_new
from carereview.library.problem import SaveError
from carereview.library.transcript_file import read_any
from carereview.speech.echo import levels, own
from carereview.speech.errors import SpeechError
from carereview.speech.heard import Heard, HeardWord, target_of, to_json
from carereview.speech.model import find_model
from carereview.speech.sound import RATE, Piece, pieces, voices
from carereview.speech.transcribe import transcribe

CALL_RATE = 8000


def tone(seconds: float, level: float = 8000) -> NDArray[np.float64]:
    wave: NDArray[np.float64] = level * np.sin(np.arange(int(seconds * CALL_RATE)) * 0.35)
    return wave


def recording(path: Path, left: NDArray[np.float64], right: NDArray[np.float64]) -> Path:
    soundfile.write(path, np.stack([left, right], 1).astype(np.int16), CALL_RATE)
    return path


class Ear:
    """Hears a word wherever a second of a piece is loud: by its number in the recording."""

    language = "fr"

    def hear(self, piece: Piece, channel: int | None) -> Iterator[Heard]:
        """See `Recogniser.hear`."""
        words = []
        for second in range(len(piece.samples) // RATE):
            if np.abs(piece.samples[second * RATE : (second + 1) * RATE]).max() > 0.001:
                start = piece.start + 1000 * second
                words.append(HeardWord(f" w{start // 1000}", start + 100, start + 900, 0.9))
        if words:
            text = "".join(word.text for word in words)
            yield Heard(words[0].start, words[-1].end, text, tuple(words), channel)


@pytest.fixture
def call(tmp_path: Path) -> Path:
    """Give a call: left for 2 s, right for 2 s, left again for 1 s; each echoes in the other."""
    left = np.concatenate([tone(2), tone(2, 90), tone(1)])
    right = np.concatenate([tone(2, 90), tone(2), tone(1, 90)])
    return recording(tmp_path / "01.wav", left, right)


def test_the_length_is_found_out_once(call: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []

    def length_of(path: Path) -> int:
        asked.append(path)
        return 5000

    monkeypatch.setattr("carereview.speech.transcribe.length_of", length_of)
    assert json.loads(transcribe(call, Ear(), "base"))["duration"] == 5.0
    assert asked == [call]


def test_parties_are_kept_apart_and_nothing_is_written_twice(call: Path) -> None:
    shares: list[float] = []
    data = transcribe(call, Ear(), "base", lambda heard, share: shares.append(share))
    found = json.loads(data)
    assert [(s["channel"], s["start"], s["end"], s["text"]) for s in found["segments"]] == [
        (0, 0.1, 1.9, " w0 w1"),
        (1, 2.1, 3.9, " w2 w3"),
        (0, 4.1, 4.9, " w4"),
    ]
    assert (found["language"], found["duration"]) == ("fr", 5.0)
    assert shares == sorted(shares)


def test_the_transcript_is_one_that_the_program_reads(call: Path) -> None:
    write_new(target_of(call), transcribe(call, Ear(), "base"))
    transcript, problems = read_any(target_of(call))
    assert transcript is not None
    assert problems == ()
    assert [(s.speaker, s.text, s.times) for s in transcript.segments][1] == (
        "channel 2",
        "w2 w3",
        (2100, 2900, 3100, 3900),
    )
    assert transcript.segments[0].confidences == (90, 90)


def test_talk_over_survives(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.wav", tone(2), 0.7 * np.roll(tone(2), 3) * _noise())
    assert voices(path) == (0, 1)
    assert len(json.loads(transcribe(path, Ear(), "base"))["segments"]) == 2


def _noise() -> NDArray[np.float64]:
    return np.sign(np.random.default_rng(3).normal(size=2 * CALL_RATE))


def test_the_same_on_both_channels_is_heard_once(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.wav", tone(2), 0.5 * tone(2))
    assert voices(path) == (None,)
    (segment,) = json.loads(transcribe(path, Ear(), "base"))["segments"]
    assert "channel" not in segment


def test_a_silent_channel_is_no_voice(tmp_path: Path) -> None:
    assert voices(recording(tmp_path / "a.wav", tone(1), 0 * tone(1))) == (None,)


def test_pieces_are_cut_at_the_quietest_place_and_lose_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("carereview.speech.sound._PIECE_S", 4)
    monkeypatch.setattr("carereview.speech.sound._SEARCH_S", 2)
    sound = np.concatenate([tone(7), tone(0.5, 1), tone(5)])
    path = tmp_path / "a.wav"
    soundfile.write(path, sound.astype(np.int16), CALL_RATE)
    first, second, *_ = pieces(path, None)
    assert 7000 <= second.start <= 7500
    total = sum(len(piece.samples) for piece in pieces(path, None))
    assert abs(total - 12.5 * RATE) <= 2 * 16 * 2  # what the resampler holds back
    assert first.start == 0


def test_words_of_the_other_split_a_segment(call: Path) -> None:
    words = tuple(HeardWord(f" {n}", 1000 * n + 100, 1000 * n + 900, 1.0) for n in range(5))
    runs = list(own(Heard(100, 4900, " 0 1 2 3 4", words, 0), levels(call)))
    assert [(run.start, run.end, run.text) for run in runs] == [
        (100, 1900, " 0 1"),
        (4100, 4900, " 4"),
    ]
    whole = Heard(0, 1, "x", channel=0)
    assert list(own(whole, levels(call))) == [whole]


def test_segments_are_in_order_of_time() -> None:
    said = to_json([Heard(2000, 3000, " b"), Heard(0, 1000, " a")], "en", "base", 3000)
    assert said["text"] == "a b"


def test_a_model_that_is_missing_is_named_with_its_size() -> None:
    with pytest.raises(SpeechError, match="145 MB"):
        find_model("base")
    with pytest.raises(SpeechError, match="no folder with a model"):
        find_model("/nowhere")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"mine")
    with pytest.raises(SaveError, match="exists already"):
        write_new(path, b"other")
    assert path.read_bytes() == b"mine"
    with pytest.raises(SaveError):
        write_new(tmp_path / "nowhere" / "a.json", b"other")
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_the_command_says_what_to_do(
    call: Path, demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["transcribe", str(call.parent), "--model", "tiny"]) == 1
    assert "Add --download to get it once (75 MB)" in capsys.readouterr().err
    assert main(["transcribe", str(demo)]) == 0
    assert "Nothing to do" in capsys.readouterr().out
