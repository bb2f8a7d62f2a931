"""An export with sound tells how far it is, and leaves nothing where it is called off."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.publish.export import Kind, Request, export, load_request
from carereview.publish.watch import CalledOff, Watch
from tests.audio.sounds import speechlike
from tests.publish.library import make_case

RATE = 8000


@pytest.fixture
def request_(tmp_path: Path) -> Request:
    case = make_case(tmp_path / "library" / "routeur")
    speech = speechlike(41.0, RATE, 2).astype(np.int16)
    soundfile.write(case / "01-sandra-keller.wav", speech, RATE)
    return load_request(case, Kind.REDACTED, tmp_path / "bundles" / "out", audio=True)


def test_each_step_is_told_in_order(request_: Request) -> None:
    steps: list[tuple[str, float]] = []
    done = export(request_, Watch(lambda what, share: steps.append((what, share))))
    names = list(dict.fromkeys(what for what, _ in steps))
    assert [name.split()[0] for name in names] == ["rendering", "bleeping", "checking", "putting"]
    shares = [share for what, share in steps if what.startswith("bleeping")]
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert not any("keller" in name.casefold() for name in names)
    assert done.folder.is_dir()


@pytest.mark.parametrize("step", ["rendering", "bleeping", "checking"])
def test_called_off_at_any_step_nothing_is_left(request_: Request, step: str) -> None:
    seen: list[str] = []
    watch = Watch(lambda what, _: seen.append(what), lambda: any(s.startswith(step) for s in seen))
    with pytest.raises(CalledOff, match="called off"):
        export(request_, watch)
    assert not request_.out.parent.exists()
