"""On a Dask cluster of real worker processes, one of them killed: nothing is lost or half done."""

import os
import shutil
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from carereview.cli import main
from carereview.jobs.journal import jobs_folder
from carereview.jobs.store import as_url
from tests.jobs.libraries import age, make_library

distributed = pytest.importorskip(
    "distributed", reason="there is no Dask: pip install 'carereview[cluster]'"
)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Give a cluster of two processes on this machine, one thread each."""
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        local_directory=str(tmp_path_factory.mktemp("dask")),
    ) as cluster:
        yield cluster


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return make_library(tmp_path / "calls", cases=8)


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    return code, *capsys.readouterr()


def test_a_path_that_was_a_url_is_one_again() -> None:
    assert as_url(Path("s3://bucket/calls")) == "s3://bucket/calls"
    assert as_url(Path("file:///data/calls")) == "file:///data/calls"
    assert as_url(Path("/data/calls")) == "file:///data/calls"


@pytest.mark.parametrize("words", [["check"], ["redact"], ["redact", "--json"]], ids=" ".join)
def test_the_same_is_told(
    words: list[str], library: Path, cluster: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = run(capsys, *words, library)
    url = f"file://{library}"
    assert run(capsys, *words, url, "--cluster", cluster.scheduler_address) == alone
    assert list(jobs_folder().glob("*.jsonl")) == []


def test_registers_are_put_back_whole_though_a_worker_is_killed(
    library: Path, tmp_path: Path, cluster: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other" / "calls"
    shutil.copytree(library, other)
    alone = run(capsys, "redact", library, "--accept-all")
    killer = threading.Thread(target=_kill_one, args=(cluster,))
    killer.start()
    found = run(capsys, "redact", other, "--accept-all", "--cluster", cluster.scheduler_address)
    killer.join()
    assert (found[0], found[1]) == (alone[0], alone[1])
    written = sorted(path.relative_to(library) for path in library.rglob("*.yaml"))
    assert written == sorted(path.relative_to(other) for path in other.rglob("*.yaml"))
    assert all((library / path).read_bytes() == (other / path).read_bytes() for path in written)
    assert not list(other.rglob(".carereview*"))


def _kill_one(cluster: Any) -> None:
    """Kill a worker as soon as it has a part under way."""
    end = time.monotonic() + 20
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        while time.monotonic() < end:
            busy = [name for name, keys in client.processing().items() if keys]
            if busy:
                workers = client.scheduler_info()["workers"]
                pids = client.run(os.getpid, workers=[name for name in busy if name in workers])
                os.kill(next(iter(pids.values())), signal.SIGKILL)
                return
            time.sleep(0.005)


def test_bundles_are_put_there_and_verified(
    library: Path, tmp_path: Path, cluster: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    out, other = tmp_path / "out", tmp_path / "other"
    words: list[str | Path] = ["export", library, "--each", "--as", "redacted", "--out"]
    address = cluster.scheduler_address
    alone = run(capsys, *words, out)
    found = run(capsys, *words, f"file://{other}", "--cluster", address)
    assert found[0] == alone[0] == 3
    assert found[1] == alone[1].replace(str(out), str(other))
    assert sorted(p.name for p in out.iterdir()) == sorted(p.name for p in other.iterdir())
    against: list[str | Path] = ["--against", library]
    assert run(capsys, "verify", other, *against)[0] == 0
    on_cluster = run(capsys, "verify", f"file://{other}", *against, "--cluster", address)
    assert on_cluster == run(capsys, "verify", other, *against)


def test_a_part_that_was_put_back_has_the_stamp_that_the_next_run_finds(library: Path) -> None:
    from carereview.cli.redacting import ACCEPTING
    from carereview.jobs.parts import parts_by_register, stamp_of
    from carereview.jobs.staging import do_part
    from carereview.jobs.store import Store

    url = f"file://{library}"
    store = Store(url)
    listing = store.listing()
    (part, *_) = parts_by_register(listing, store.root)
    done = do_part(ACCEPTING, {"accept": True, "spacy": {}, "presidio": ""}, url, part, listing)
    after = Store(url).listing()
    (again, *_) = parts_by_register(after, store.root)
    assert len(again.names) > len(part.names)  # the register and the log of edits
    assert done.stamp == stamp_of({name: after[name] for name in again.names})


def test_what_was_changed_meanwhile_is_not_written_over(library: Path) -> None:
    from carereview.cli.redacting import ACCEPTING
    from carereview.jobs.parts import parts_by_register
    from carereview.jobs.staging import do_part
    from carereview.jobs.store import Store

    store = Store(f"file://{library}")
    register = library / "case-0" / "register.yaml"
    register.write_text("format: carereview/1\n")
    age(library)
    listing = store.listing()
    part = parts_by_register(listing, store.root)[0]
    register.write_text("format: carereview/1\nentities: [{name: A, forms: [b]}]\n")
    mine = register.read_bytes()
    options = {"accept": True, "spacy": {}, "presidio": ""}
    done = do_part(ACCEPTING, options, f"file://{library}", part, listing)
    assert "was changed meanwhile" in done.outcomes[0].failure
    assert register.read_bytes() == mine and done.stamp == ""


def test_what_another_worker_of_the_run_wrote_meanwhile_is_gone_on_from(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from carereview.cli.redacting import ACCEPTING
    from carereview.jobs import staging
    from carereview.jobs.parts import parts_by_register
    from carereview.jobs.store import Store

    url = f"file://{library}"
    listing = Store(url).listing()
    part = parts_by_register(listing, Store(url).root)[0]
    options = {"accept": True, "spacy": {}, "presidio": ""}
    put, outcomes = staging._put_back, []

    def overtaken(*arguments: Any) -> None:
        monkeypatch.setattr(staging, "_put_back", put)
        monkeypatch.setattr(staging, "_turn", threading.Lock)
        done = staging.do_part(ACCEPTING, options, url, part, listing, run="run")
        outcomes.extend(done.outcomes)
        put(*arguments)

    monkeypatch.setattr(staging, "_put_back", overtaken)
    done = staging.do_part(ACCEPTING, options, url, part, listing, run="run")
    assert [one.failure for one in (*outcomes, *done.outcomes)] == ["", ""]
    assert (library / "case-0" / "edits.jsonl").read_text().count("\n") == 1
    assert done.stamp


def test_no_scheduler_is_one_line(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, told = run(capsys, "check", library, "--cluster", "no such address")
    assert code == 1 and told.count("\n") == 1 and "No scheduler answers" in told
