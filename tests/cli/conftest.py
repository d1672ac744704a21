"""A little workbook, the one that publishing is tested with, and a terminal to type in."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

_SHARED = Path(__file__).resolve().parents[1] / "publishing" / "conftest.py"
_SPEC = importlib.util.spec_from_file_location("little_workbook", _SHARED)
assert _SPEC is not None
assert _SPEC.loader is not None
_little = importlib.util.module_from_spec(_SPEC)
sys.modules["little_workbook"] = _little
_SPEC.loader.exec_module(_little)

workbook = _little.workbook
figures = _little.figures
make = _little.make


@pytest.fixture
def type_in(capsys, monkeypatch):
    """Run a command line: its exit code, standard output and standard error."""
    from analysis.cli import main

    monkeypatch.setenv("LANG", "nb_NO.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments):
        code = main(arguments)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run
