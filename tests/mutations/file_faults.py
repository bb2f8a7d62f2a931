"""Faults in what files lie in a bundle, what they are called and how they are written."""

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from carereview.publish.export import Kind
from tests.mutations.case import NAME, PHONE
from tests.mutations.fault import Break, Mutant, wrapped

Files = dict[str, Any]


def _files(change: Callable[[Files], Files]) -> Break:
    """Change the files that are to be written."""

    def around(real: Any) -> Callable[..., None]:
        def broken(target: Path, files: Mapping[str, Any], *more: Any) -> None:
            real(target, change(dict(files)), *more)

        return broken

    return wrapped("publish.export.write_bundle", around)


def _more(name: str, data: bytes) -> Break:
    return _files(lambda files: {**files, name: data})


def _copied(pattern: str, name: str = "") -> Break:
    """Copy a file of the case along."""

    def around(real: Any) -> Callable[..., Any]:
        def broken(target: Path, files: Mapping[str, Any], *more: Any) -> None:
            (source,) = (target.parent / "library").glob(pattern)
            real(target, {**files, name or source.name: source.read_bytes()}, *more)

        return broken

    return wrapped("publish.export.write_bundle", around)


def _each_page(change: Callable[[bytes], bytes]) -> Break:
    return _files(
        lambda files: {n: change(f) if n.endswith(".md") else f for n, f in files.items()}
    )


def _renamed(change: Callable[[str], str]) -> Break:
    return _files(lambda files: {change(name): data for name, data in files.items()})


def _in_staging(add: Callable[[Path], None]) -> Break:
    """Put something into the folder after all files were written."""

    def around(real: Any) -> Callable[..., None]:
        def broken(folder: Path, files: Mapping[str, Any]) -> None:
            real(folder, files)
            add(folder)

        return broken

    return wrapped("publish.bundle._write_all", around)


def _zip(name: str, data: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def _receipt(**more: Any) -> Break:
    """Write more into the receipt."""

    def around(real: Any) -> Callable[..., bytes]:
        return lambda self: json.dumps(json.loads(real(self)) | more, ensure_ascii=False).encode()

    return wrapped("publish.receipt.Receipt.to_bytes", around)


def _old_page(folder: Path) -> None:
    (folder / "old.md").write_text("# Appel\n\n**Agent:** ici Mme Keller\n", "utf-8")


FILE_FAULTS = [
    Mutant("the transcript is copied along", _copied("*.srt", "02.srt"), Kind.REDACTED),
    Mutant("the native transcript is copied along", _copied("*.call.yaml", "01.yaml")),
    Mutant("the review is copied along", _copied("*.review.yaml", "review.yaml"), Kind.REDACTED),
    Mutant("the register is copied along", _copied("register.yaml"), Kind.REDACTED),
    Mutant("the case is copied along", _copied("case.yaml"), Kind.REDACTED),
    Mutant("the recording is copied along", _copied("*.flac", "sound.flac"), Kind.REDACTED),
    Mutant("a copy keeps its name", _copied("*.flac"), Kind.REDACTED),
    Mutant("another ending hides a copy", _copied("*.flac", "sound.bin"), Kind.REDACTED),
    Mutant("a call without words is copied", _more("notes.txt", b"rien du tout"), Kind.REDACTED),
    Mutant("a hidden file", _more(".DS_Store", b"\0\0\0\1Sandra Keller\0"), Kind.REDACTED),
    Mutant("a hidden file of wide letters",
           _more("thumbs.db", b"\0" + "Sandra Keller".encode("utf-16-be") + b"\0"), Kind.REDACTED),
    Mutant("a data base", _more("index.sqlite", b"SQLite format 3\0" + b"\0" * 80 + b"Keller\0"),
           Kind.REDACTED),
    Mutant("an index of words", _more("search.json", b'{"kel": ["keller", 3]}'), Kind.REDACTED),
    Mutant("peaks of the recording", _more("01.peaks", bytes(range(256)) * 40), Kind.REDACTED),
    Mutant("subtitles", _more("01.vtt", f"WEBVTT\n\n00:01.000 --> 00:02.000\n{NAME}\n".encode()),
           Kind.REDACTED),
    Mutant("a table", _more("all.csv", f"start;text\n0;{NAME}\n".encode("utf-16")), Kind.REDACTED),
    Mutant("a log", _more("export.log", f"read /home/keller/{PHONE}".encode()), Kind.REDACTED),
    Mutant("a zip", _more("all.zip", _zip("a.txt", NAME)), Kind.REDACTED),
    Mutant("a zip that names somebody", _more("all.zip", _zip("keller.txt", "x")), Kind.REDACTED),
    Mutant("a packed file", _more("a.md.gz", gzip.compress(NAME.encode())), Kind.REDACTED),
    Mutant("a document", _more("a.docx", _zip("word/document.xml", f"<w:t>{NAME}</w:t>")),
           Kind.REDACTED),
    Mutant("a folder that names somebody", _renamed(lambda n: f"sandra-keller/{n}"), Kind.REDACTED),
    Mutant("an empty folder does", _in_staging(lambda f: (f / "Keller").mkdir()), Kind.REDACTED),
    Mutant("a file is called after somebody", _renamed(lambda n: f"Keller_{n}"), Kind.REDACTED),
    Mutant("a file is called after a number", _renamed(lambda n: f"0795550173_{n}"), Kind.REDACTED),
    Mutant("a file's name is encoded", _renamed(lambda n: f"%4Beller-{n}"), Kind.REDACTED),
    Mutant("a file's name is in base64",
           _renamed(lambda n: f"U2FuZHJhIEtlbGxlcg-{n}"), Kind.REDACTED),
    Mutant("a file's name is in hexadecimal",
           _renamed(lambda n: f"{b'Sandra Keller'.hex()}-{n}"), Kind.REDACTED),
    Mutant("a link to the original", _in_staging(
        lambda f: (f / "original").symlink_to("/etc/hostname")), Kind.REDACTED),
    Mutant("an old page stays in the folder", _in_staging(_old_page), Kind.REDACTED),
    Mutant("pages are in UTF-16",
           _each_page(lambda d: (d.decode() + NAME).encode("utf-16")), Kind.REDACTED),
    Mutant("pages are in UTF-16 without a mark",
           _each_page(lambda d: (d.decode() + NAME).encode("utf-16-be")), Kind.REDACTED),
    Mutant("pages are in Latin-1",
           _each_page(lambda d: d.decode().encode("latin-1", "replace") + b" Kell\xe9r"),
           Kind.REDACTED),
    Mutant("something follows the end of a page",
           _each_page(lambda d: d + b"\0\0" + NAME.encode()), Kind.REDACTED),
    Mutant("a mark stands before a page",
           _each_page(lambda d: b"\xef\xbb\xbfKeller\n" + d), Kind.REDACTED),
    Mutant("the receipt tells of somebody", _receipt(by=NAME), Kind.REDACTED),
    Mutant("the receipt tells the source", _receipt(source="01-sandra-keller.call.yaml")),
    Mutant("the receipt tells a hidden form by its category",
           _receipt(entities=[{"category": "phone", "form": PHONE}]), Kind.REDACTED),
    Mutant("the receipt tells a number as a number", _receipt(seed=41795550173), Kind.REDACTED),
    Mutant("the receipt tells forms in base64",
           _receipt(key="U2FuZHJhIEtlbGxlcg=="), Kind.REDACTED),
    Mutant("the audience names somebody", wrapped(
        "publish.export._receipt",
        lambda real: lambda *all: replace(real(*all), audience=f"pour {NAME}")), Kind.REDACTED),
]  # fmt: skip
