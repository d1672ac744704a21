"""What the README says is true: its tree, its commands and its links."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MADE = "(lages)"  # stands at folders that a build makes and a fresh clone lacks
HIDDEN = {".gitignore", ".gitattributes", ".editorconfig"}  # settings nobody looks for


def listed() -> dict[str, str]:
    """Every path of the annotated tree and what is said of it; indented ones lie in the last."""
    tree = re.search(r"^## Mappene$.*?^```\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
    assert tree
    found: dict[str, str] = {}
    parent = ""
    for line in tree[1].splitlines():
        path, _, said = line.strip().partition(" ")
        if not line.startswith(" "):
            parent = path
        found[path if path == parent else parent + path] = said.strip()
    return found


def tracked() -> set[str]:
    """Every file of the project, also those that are not committed yet."""
    git = shutil.which("git")
    if not git or not (ROOT / ".git").exists():
        pytest.skip("not a clone: nobody knows which files are the project's")
    command = [git, "ls-files", "--cached", "--others", "--exclude-standard"]
    output = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return {line for line in output.splitlines() if (ROOT / line).exists()}


def test_every_listed_path_exists_and_is_explained() -> None:
    for path, said in listed().items():
        assert said, f"{path} is not explained"
        if MADE not in said:
            assert (ROOT / path).exists(), f"{path} is in the README's tree and not in the project"


def test_what_is_made_is_not_stored() -> None:
    made = [path for path, said in listed().items() if MADE in said]
    assert made
    assert not [file for file in tracked() if file.startswith(tuple(made))]


def test_every_path_at_the_top_is_listed() -> None:
    tops = {path.split("/")[0] for path in listed()}
    assert {file.split("/")[0] for file in tracked()} - HIDDEN <= tops


def test_every_room_is_listed() -> None:
    rooms = {
        f"{path.parent.relative_to(ROOT).as_posix()}/"
        for path in (ROOT / "src/analysis").glob("*/__init__.py")
    }
    assert rooms <= set(listed())


def commands() -> list[str]:
    blocks = re.findall(r"^```\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line for line in [*lines, *re.findall(r"`([^`\n]+)`", README)] if line]


def test_every_make_target_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    used = {shlex.split(line)[1] for line in commands() if line.startswith("make ")}
    assert {"report", "test", "lab"} <= used <= targets


def test_every_sektorplan_command_exists() -> None:
    from typer.main import get_command

    from analysis.cli.app import app

    known = set(get_command(app).commands)  # type: ignore[attr-defined]
    used = [shlex.split(line)[1] for line in commands() if line.startswith("sektorplan ")]
    assert {name for name in used if not name.startswith("-")} <= known


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("https://") or (ROOT / target).exists(), target
