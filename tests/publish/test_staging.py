"""What a killed export left is gone with the next one; what others make stays."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from carereview.publish.staging import make_staging, sweep


@pytest.mark.skipif(os.name == "nt", reason="there nobody can ask whether a process lives")
def test_what_a_process_left_that_is_gone_is_removed(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from carereview.publish.staging import make_staging\n"
        f"for name in 'ab': print(make_staging(Path({str(tmp_path)!r})))"
    )
    left = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    gone, kept = map(Path, left.stdout.split())
    (gone / "new").mkdir()
    (kept / "old").mkdir()  # an earlier bundle that could not be put back
    foreign = tmp_path / ".carereview-00000000-1-00.tmp"
    foreign.mkdir()
    mine = make_staging(tmp_path)
    sweep(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([kept, foreign, mine])
    assert mine.stat().st_mode & 0o077 == 0
