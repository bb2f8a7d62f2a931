"""The process of the app with a real recogniser, where one is installed (extra `asr-test`)."""

from pathlib import Path

from carereview.core.case import Case
from carereview.core.register import Register
from carereview.library.transcript_file import read_any
from carereview.ui.transcribe_wire import SoFar
from carereview.ui.transcribing import Recognition, ordered
from tests.speech.real import NEEDED, joined_model, skip_without


def test_a_recording_is_written_down_by_a_process_of_its_own(demo: Path, tmp_path: Path) -> None:
    skip_without(*NEEDED)
    recording = demo / "routeur-2015" / "04-enquete-2015-11-12.m4a"
    model = str(joined_model(tmp_path))
    news = list(Recognition(ordered(recording, model, "", Case(), Register())).news())
    shares = [each.share if isinstance(each, SoFar) else each for each in news]
    assert shares == sorted(shares)
    whole = news[-1]
    assert isinstance(whole, SoFar)
    assert {segment.speaker for segment in whole.transcript.segments} == {"channel 1", "channel 2"}
    assert any("satisfait" in segment.text for segment in whole.transcript.segments)
    (tmp_path / "04.json").write_bytes(whole.data)
    transcript, problems = read_any(tmp_path / "04.json")
    assert (transcript, problems) == (whole.transcript, ())
    assert whole.proposed  # the customer gives his name
