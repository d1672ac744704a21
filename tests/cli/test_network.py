"""Only `sektorplan fetch` reaches for the network: every other command runs with it shut off."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.fetching import publishers
from tests.shut_off import attempts, environment
from typer.core import TyperGroup

from analysis import paths
from analysis.cli.app import application
from analysis.sources import RawData

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "from analysis.cli import main; raise SystemExit(main())"
NEVER_WAITS = "import time; time.sleep = lambda seconds: None; "
FIGURES = "received.csv"
COMMANDS = {
    "check": [],
    "sources list": [],
    "sources verify": [],
    "sources accept": ["data/raw/advisers.csv"],
    "recommend": ["--county", "50", "--cycle", "2021-2023"],
    "explain": ["5014"],
    "cycle new": ["--county", "15", "--cycle", "2022-2025"],
    "template": ["measures", "--county", "50", "--output", "tiltak.xlsx"],
    "import": ["settlement", FIGURES, "--yes"],
    "build": [],
    "diff": [],
    "papers": ["--county", "50", "--cycle", "2021-2023"],
}
TOGETHER = ("build", "diff", "papers")
"""The others need what the first made, and that is made once for all tests."""


@pytest.fixture
def shut_off(tmp_path):
    """Run a command with the network shut off in all Python it starts: what it reached for."""
    log = tmp_path / "reached.txt"
    root = tmp_path / "root"
    for path in ("data/raw", "notebooks", "reports"):
        ignored = shutil.ignore_patterns("published")
        shutil.copytree(ROOT / path, root / path, ignore=ignored)
    own = {"SEKTORPLAN_ROOT": str(root), "LANG": "nb_NO.UTF-8"}
    guarded = os.environ | environment(log) | own

    def run(*arguments, first=""):
        done = subprocess.run(
            [sys.executable, "-c", first + COMMAND, *arguments],
            env=guarded,
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr, attempts(log)

    return run


def names(group: TyperGroup, before: str = ""):
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from names(command, f"{before}{name} ")
        else:
            yield before + name


def test_no_command_is_forgotten():
    assert {*names(application), "fetch"} == {*COMMANDS, "fetch"}


def test_the_guard_sees_a_fetch(shut_off):
    code, said, reached = shut_off("fetch", "settlement", first=NEVER_WAITS)
    assert code == 1, said
    assert "azurewebsites.net" in reached


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in TOGETHER])
def test_a_command_leaves_the_network_alone(shut_off, tmp_path, command):
    content = publishers.settlement_csv(RawData(paths.raw()), 2022)
    Path(tmp_path / "root" / FIGURES).write_bytes(content)
    code, said, reached = shut_off(*command.split(), *COMMANDS[command])
    assert (code, reached) == (0, ""), said


def test_a_build_and_what_follows_it_leave_the_network_alone(report, shut_off, tmp_path):
    assert report.reached_for == ""
    copy = tmp_path / "root" / "reports" / "published" / report.folder.name
    shutil.copytree(report.folder, copy)
    code, said, reached = shut_off("diff", str(copy), str(copy))
    assert (code, reached) == (0, ""), said
    code, said, reached = shut_off("papers", *COMMANDS["papers"])
    assert (code, reached) == (0, ""), said
