"""What a worker puts back into a shared library is there whole, wherever it is killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from carereview.jobs.putting import finish_all, put_all, written_before
from carereview.jobs.store import Store

fsspec = pytest.importorskip("fsspec", reason="pip install 'carereview[cluster]'")


class _Killed(Exception):
    pass


class _Mortal(Store):
    """Dies before the step with a number."""

    left_to_live = 99

    def _step(self) -> None:
        self.left_to_live -= 1
        if self.left_to_live < 0:
            raise _Killed

    def stage(self, path: Path, name: str) -> str:
        self._step()
        return super().stage(path, name)

    def write(self, name: str, data: bytes) -> None:
        self._step()
        if self.left_to_live == 0:  # the note is broken off
            super().write(name, data[: len(data) // 2])
            raise _Killed
        super().write(name, data)

    def move(self, part: str, name: str) -> None:
        self._step()
        super().move(part, name)


@pytest.fixture(params=["memory://bucket/calls", "file://{}"], ids=["memory", "disk"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    url = str(request.param).format(tmp_path / "calls")
    files, root = fsspec.core.url_to_fs(url)
    files.makedirs(f"{root}/case", exist_ok=True)
    yield url
    files.rm(root, recursive=True)


@pytest.fixture
def new(tmp_path: Path) -> dict[str, Path]:
    for name in ("edits", "register"):
        (tmp_path / name).write_text(f"new {name}")
    return {name: tmp_path / name for name in ("edits", "register")}


@pytest.mark.parametrize("steps", range(7))
def test_all_files_come_to_be_there_or_none(url: str, new: dict[str, Path], steps: int) -> None:
    store = _Mortal(url, "run")
    names = {f"{store.root}/case/{name}": path for name, path in new.items()}
    for name in names:
        store.write(name, b"old")
    store.left_to_live = steps
    try:
        put_all(store, names, "case")
    except _Killed:
        pass
    else:
        assert steps > 4
    after = Store(url, "run")
    known = written_before(after, "case")
    texts = {after.read(name) for name in names}
    assert (known, texts) in (([], {b"old"}), (list(names), {b"new edits", b"new register"}))
    assert bool(known) == (steps > 3)
    finish_all(after)
    assert after.left() == []
    assert {after.read(name) for name in names} == texts


def test_at_the_end_only_what_is_of_the_run_goes(url: str, new: dict[str, Path]) -> None:
    store, other = Store(url, "run"), Store(url, "other")
    kept = other.stage(new["edits"], f"{store.root}/case/edits")
    killed = _Mortal(url, "run")
    killed.left_to_live = 4
    with pytest.raises(_Killed):
        put_all(killed, {f"{store.root}/case/{name}": path for name, path in new.items()}, "case")
    finish_all(store)
    assert store.left() == [] and other.left() == [kept]
    assert store.read(f"{store.root}/case/register") == b"new register"
