"""A shared folder that is no disk: in memory, by fsspec, on a cluster in this very process."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from carereview.cli import main
from carereview.jobs.store import Store
from tests.jobs.libraries import make_library

distributed = pytest.importorskip(
    "distributed", reason="there is no Dask: pip install 'carereview[cluster]'"
)
fsspec = pytest.importorskip("fsspec", reason="pip install 'carereview[cluster]'")

URL = "memory://bucket/calls"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return make_library(tmp_path / "calls", cases=3)


@pytest.fixture
def memory(library: Path) -> Iterator[Any]:
    """Give the files of a memory that holds the library, too."""
    files = fsspec.filesystem("memory")
    files.put(f"{library}/", "/bucket/calls/", recursive=True)
    yield files
    files.rm("/bucket", recursive=True)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Give a scheduler whose worker is a thread: only this process has this memory."""
    with distributed.LocalCluster(
        n_workers=1,
        threads_per_worker=1,
        processes=False,
        dashboard_address=None,
        local_directory=str(tmp_path / "dask"),
    ) as cluster:
        yield cluster.scheduler_address


def test_a_library_in_memory_is_worked_on_as_one_on_disk(
    library: Path, memory: Any, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["check"], ["redact", "--json"], ["redact", "--accept-all"]):
        alone = main([*words, str(library)]), capsys.readouterr().out
        code = main([*words, URL, "--cluster", address])
        assert (code, capsys.readouterr().out) == (
            alone[0],
            alone[1].replace(f"{library}/", f"{URL}/"),
        )
    found = {name: memory.cat(name) for name in memory.find("/bucket/calls")}
    written = sorted(library.glob("*/register.yaml"))
    assert len(written) == 3
    for path in written:
        name = f"/bucket/calls/{path.relative_to(library).as_posix()}"
        assert found[name] == path.read_bytes()
    assert not [name for name in found if ".tmp" in name]


def test_a_change_that_leaves_the_length_is_seen(memory: Any) -> None:
    store, name = Store(URL), "/bucket/calls/case-0/00.call.yaml"
    before = store.listing()
    memory.pipe(name, memory.cat(name)[::-1])
    after = store.listing()
    assert {known for known in before if before[known] != after[known]} == {name}
