"""What is read without argparse is read as argparse would."""

import subprocess
import sys
from collections.abc import Sequence

import pytest

from carereview.cli.full_parser import full_parser
from carereview.cli.parser import SUMMARIES, command
from carereview.cli.plain import read_plain

NAMES = ["", *SUMMARIES]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", [[], ["calls"], ["./a b"], [""]])
def test_plain_words_are_read_as_argparse_reads_them(name: str, words: Sequence[str]) -> None:
    chosen = command(name)
    arguments = read_plain(chosen.add_arguments, words)
    if arguments is not None:
        parsed = full_parser(name, chosen, SUMMARIES).parse_args(words)
        assert vars(arguments) == vars(parsed)


@pytest.mark.parametrize("name", ["", "list", "show", "check", "demo"])
def test_a_lone_path_needs_no_argparse(name: str) -> None:
    assert read_plain(command(name).add_arguments, ["calls"]) is not None


@pytest.mark.parametrize("words", [["--json"], ["a", "b"], ["-h"], ["--"], ["a", "--json"], ["-"]])
def test_anything_else_is_left_to_argparse(words: Sequence[str]) -> None:
    assert read_plain(command("list").add_arguments, words) is None


@pytest.mark.parametrize("words", [[], ["a"]])
def test_what_is_missing_is_left_to_argparse_to_complain_of(words: Sequence[str]) -> None:
    assert read_plain(command("export").add_arguments, words) is None  # --as, --out: required


def test_a_list_loads_no_decoder_no_screen_and_no_argparse(library: object) -> None:
    heavy = {"textual", "rich", "numpy", "pydub", "av", "soundfile", "argparse", "hashlib"}
    pages = {"carereview.privacy.redacted", "carereview.core.merge", "carereview.library.atomic"}
    code = "from carereview.cli import main; main(['list', sys.argv[1]]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}", str(library)],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "carereview.publish.overview" in loaded
    assert loaded & (heavy | pages) == set()
