"""A library in an object store, done by workers that share nothing but the store."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from carereview.cli import main
from tests.jobs.libraries import make_library

distributed = pytest.importorskip("distributed", reason="there is no Dask: see test_cluster.py")
s3fs = pytest.importorskip("s3fs", reason="nothing here speaks to object stores: pip install s3fs")
moto = pytest.importorskip("moto.server", reason="no object store: pip install 'moto[server]'")


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Give the file system of a store on this machine that speaks the protocol of S3."""
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    for name, value in (
        ("AWS_ENDPOINT_URL", f"http://{host}:{port}"),
        *(("AWS_ACCESS_KEY_ID", "test"), ("AWS_SECRET_ACCESS_KEY", "test")),
        ("AWS_DEFAULT_REGION", "us-east-1"),
    ):
        monkeypatch.setenv(name, value)
    files = s3fs.S3FileSystem(skip_instance_cache=True)
    files.mkdir("bucket")
    yield files
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


@pytest.fixture
def address(bucket: Any, tmp_path: Path) -> Iterator[str]:
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        local_directory=str(tmp_path / "dask"),
    ) as cluster:
        yield cluster.scheduler_address


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str]:
    return main([str(word) for word in words]), capsys.readouterr().out


def test_registers_and_bundles_are_those_of_a_folder(
    bucket: Any, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library, out = make_library(tmp_path / "calls", cases=3), tmp_path / "out"
    shutil.copytree(library, tmp_path / "copy")
    bucket.put(str(tmp_path / "copy"), "bucket/calls", recursive=True)
    there = ("--cluster", address)

    accepted = run(capsys, "redact", library, "--accept-all")
    assert run(capsys, "redact", "s3://bucket/calls", "--accept-all", *there) == accepted
    registers = [path.relative_to(library).as_posix() for path in library.rglob("register.yaml")]
    assert registers
    for name in registers:
        assert bucket.cat(f"bucket/calls/{name}") == (library / name).read_bytes()

    words = ("--each", "--as", "redacted", "--out")
    code, told = run(capsys, "export", library, *words, out)
    found = run(capsys, "export", "s3://bucket/calls", *words, "s3://bucket/bundles", *there)
    assert found == (code, told.replace(str(out), "s3://bucket/bundles"))
    verify = ("verify", "s3://bucket/bundles", "--against", "s3://bucket/calls")
    code, told = run(capsys, *verify, *there)
    assert code == 0, told
    assert not [name for name in bucket.find("bucket") if ".carereview-" in name]
