"""Only `sektorplan fetch` reaches for the network: every other command runs with it shut off."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.fetching import publishers
from typer.core import TyperGroup

from analysis import paths
from analysis.cli.app import application
from analysis.sources import RawData

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "from analysis.cli import main; raise SystemExit(main())"
NEVER_WAITS = "import time; time.sleep = lambda seconds: None; "
GUARD = """
import os, sys

def refuse(event, arguments):
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        host = arguments[1][0] if isinstance(arguments[1], tuple) else "localhost"
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        host = arguments[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host in {None, "", "localhost", "::1", "0.0.0.0"} or str(host).startswith("127."):
        return
    with open(os.environ["REACHED_FOR"], "a") as log:
        log.write(f"{event} {host}\\n")
    raise OSError(f"only fetch may use the network: {event} {host}")

sys.addaudithook(refuse)
"""
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
    "build": ["--county", "50", "--cycle", "2021-2023", "--renderer", "embedded"],
    "diff": [],
    "papers": ["--county", "50", "--cycle", "2021-2023"],
}
TOGETHER = ("build", "diff", "papers")
"""The others need what the first made."""


@pytest.fixture
def shut_off(tmp_path):
    """Run a command with the network shut off in all Python it starts: what it reached for."""
    folder = tmp_path / "guard"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    log = tmp_path / "reached.txt"
    root = tmp_path / "root"
    for path in ("data/raw", "notebooks", "reports"):
        ignored = shutil.ignore_patterns("published")
        shutil.copytree(ROOT / path, root / path, ignore=ignored)
    guarded = {
        "PYTHONPATH": os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]),
        "REACHED_FOR": str(log),
        "SEKTORPLAN_ROOT": str(root),
        "LANG": "nb_NO.UTF-8",
    }

    def run(*arguments, first=""):
        done = subprocess.run(
            [sys.executable, "-c", first + COMMAND, *arguments],
            env=os.environ | guarded,
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        reached = log.read_text(encoding="utf-8") if log.exists() else ""
        return done.returncode, done.stdout + done.stderr, reached

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


def test_a_build_and_what_follows_it_leave_the_network_alone(shut_off, tmp_path):
    code, said, reached = shut_off("build", *COMMANDS["build"])
    assert (code, reached) == (0, ""), said
    (report,) = (tmp_path / "root" / "reports" / "published").glob("50-*")
    code, said, reached = shut_off("diff", str(report), str(report))
    assert (code, reached) == (0, ""), said
    code, said, reached = shut_off("papers", *COMMANDS["papers"])
    assert (code, reached) == (0, ""), said
