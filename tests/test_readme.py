"""The README is true: its keys are the program's, and its commands run."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.ui.commands import COMMANDS, TYPING, shown_key

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDES = sorted((ROOT / "docs").glob("guide-*.md"))


def key_table() -> str:
    """Make the README's table from the table of commands."""
    lines = ["| where | keys | what they do |", "|---|---|---|"]
    for command in COMMANDS:
        keys = " ".join(f"`{shown_key(key)}`" for key in command.keys)
        group = command.group if command.where != TYPING else "While typing"
        lines.append(f"| {group} | {keys} | {command.help} |")
    return "\n".join(lines)


def test_the_table_of_keys_is_the_programs_own() -> None:
    text = README.read_text("utf-8")
    table = text.partition("<!-- keys: begin -->\n")[2].partition("\n<!-- keys: end -->")[0]
    assert table == key_table(), "make it again: python tests/test_readme.py"


def shell_commands() -> list[str]:
    text = README.read_text("utf-8")
    blocks = re.findall(r"<!-- test: shell -->\n```sh\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in block.strip().splitlines()]


def test_every_command_of_the_readme_works_in_turn(tmp_path: Path) -> None:
    commands = shell_commands()
    assert len(commands) > 5
    for command in commands:
        words = shlex.split(command)
        assert words[0] == "carereview"
        arguments = [str(tmp_path / word) if word == "page" else word for word in words[1:]]
        done = subprocess.run(
            [sys.executable, "-m", "carereview", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        assert done.stdout


def guide_commands(path: Path) -> list[str]:
    blocks = re.findall(
        r"<!-- test: guide -->\n```sh\n(.*?)```", path.read_text("utf-8"), re.DOTALL
    )
    return [line for block in blocks for line in block.strip().splitlines()]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_every_command_of_a_guide_works_in_turn(
    guide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "transcripts", tmp_path / "transcripts")
    monkeypatch.chdir(tmp_path)
    commands = guide_commands(guide)
    assert len(commands) >= 3
    for command in commands:
        words = shlex.split(command)
        assert words[0] == "carereview"
        assert main(words[1:]) == 0, f"{command}: {capsys.readouterr().err}"
        assert capsys.readouterr().out, command


def test_every_link_of_a_guide_leads_somewhere() -> None:
    for guide in GUIDES:
        for name in re.findall(r"\]\(([^)#]+)\)", guide.read_text("utf-8")):
            assert (guide.parent / name).is_file(), name


def test_every_picture_and_page_that_the_readme_names_is_there() -> None:
    text = README.read_text("utf-8")
    for name in re.findall(r"\]\((docs/[^)#]+)\)", text):
        assert (ROOT / name).is_file(), name


def test_ci_takes_its_commands_from_the_readme() -> None:
    text = README.read_text("utf-8")
    for name in ("run", "test"):
        found = re.search(rf"<!-- ci: {name} -->\n```sh\n(.+)\n```", text)
        assert found and found[1].startswith("python3 -m venv"), name


if __name__ == "__main__":
    whole = README.read_text("utf-8")
    head, _, rest = whole.partition("<!-- keys: begin -->")
    tail = rest.partition("<!-- keys: end -->")[2]
    README.write_text(
        f"{head}<!-- keys: begin -->\n{key_table()}\n<!-- keys: end -->{tail}", "utf-8"
    )
