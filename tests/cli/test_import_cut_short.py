"""An import that is interrupted, killed or not alone: `data/raw` is the old or the new."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis import paths
from analysis.publishing.locks import FileLock
from analysis.sources import RawData

# The command, ending itself by a signal at one of the steps of an import.
COMMAND = """
import os, signal, sys
from pathlib import Path
from analysis.cli import importing, main
from analysis.importing import storing
step, number, arguments = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
def ending(name, function, after):
    def run(*given, **named):
        if name == step and not after:
            os.kill(os.getpid(), number)
        result = function(*given, **named)
        if name == step and after:
            os.kill(os.getpid(), number)
        return result
    return run
storing.write = ending("written", storing.write, True)
storing._validate = ending("validated", storing._validate, True)
real = importing.exchange
importing.exchange = ending("exchanged", real, True)
if step == "between":
    importing.exchange = lambda *_: False
    rename = Path.rename
    def moved(self, target):
        rename(self, target)
        if Path(target).name == "raw-before":
            os.kill(os.getpid(), number)
    Path.rename = moved
sys.exit(main(arguments))
"""


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    copied = Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return copied


@pytest.fixture
def file(folder, tmp_path) -> Path:
    path = tmp_path / "07459.csv"
    people = publishers.shifted(RawData(folder).table("population"), 2021)
    path.write_bytes(people.write_csv().encode())
    return path


def run(step: str, number: int, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", COMMAND, step, str(int(number)), "import", "population", str(file)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"LANG": "nb_NO.UTF-8", "LC_ALL": "nb_NO.UTF-8", "PYTHONUTF8": "1"},
    )


def years(folder: Path) -> set[int]:
    return set(RawData(folder).table("population")["year"])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows kills in another way")
@pytest.mark.parametrize("step", ["written", "validated", "exchanged", "between"])
def test_killed_at_any_step_the_next_command_finds_the_old_or_the_new(step, folder, file, type_in):
    before = contents(folder)
    assert run(step, signal.SIGKILL, file).returncode == -signal.SIGKILL
    if step == "between":  # on systems that cannot exchange two folders at once
        assert not folder.exists()
    assert type_in("sources", "verify")[0] == 0
    if step == "exchanged":
        assert 2022 in years(folder)
    else:
        assert contents(folder) == before
    assert type_in("import", "population", str(file))[0] == 0
    assert 2022 in years(folder)


@pytest.mark.parametrize("step", ["written", "validated"])
def test_interrupted_it_says_that_nothing_came_in(step, folder, file):
    before = contents(folder)
    ended = run(step, signal.SIGINT, file)
    assert ended.returncode == 128 + signal.SIGINT
    assert "Ingenting er hentet inn, og data/raw er som før" in ended.stderr
    assert "publisert" not in ended.stderr
    assert contents(folder) == before
    assert not list((folder.parent / "processed").glob(".import-*"))


def test_interrupted_too_late_it_is_carried_through_and_says_so(folder, file):
    ended = run("exchanged", signal.SIGINT, file)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Hentet inn" in ended.stdout
    assert 2022 in years(folder)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_two_at_once_come_one_after_the_other(language, folder, file, type_in):
    before = contents(folder)
    scratch = folder.parent / "processed"
    scratch.mkdir()
    other = FileLock(scratch / "import.lock")
    assert other.take()
    code, _, said = type_in("import", "population", str(file), "--language", language)
    assert code == 1
    assert {"nb": "En annen fil er på vei inn", "nn": "Ei anna fil er på veg inn"}[language] in said
    assert contents(folder) == before
    other.release()
    assert type_in("import", "population", str(file))[0] == 0
    assert pl.Series(sorted(years(folder))).to_list() == [2020, 2021, 2022]
