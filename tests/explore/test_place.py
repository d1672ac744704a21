"""The workbench stands at the end of the way: it is published by nobody, and nobody needs it."""

import json
from pathlib import Path

from tests.test_architecture import MODULES, known_rooms, name_of, room_of

ROOT = Path(__file__).resolve().parents[2]


def test_nothing_imports_the_workbench():
    wrong = [
        name_of(path)
        for path in MODULES
        if room_of(path) != "explore" and "explore" in {room for _, room in known_rooms(path)}
    ]
    assert wrong == []


def test_its_notebook_is_none_of_those_a_report_runs():
    assert (ROOT / "notebooks" / "explore.ipynb").exists()
    assert not list((ROOT / "notebooks").glob("[0-9][0-9]_explore*"))


def test_nothing_in_it_comes_from_another_host():
    for path in (ROOT / "src/analysis/explore").iterdir():
        if path.suffix in {".js", ".css"}:
            assert "http" not in path.read_text(encoding="utf-8"), path.name


def test_its_notebook_takes_the_same_parameters_as_the_others():
    def parameters(name):
        cells = json.loads((ROOT / "notebooks" / name).read_text(encoding="utf-8"))["cells"]
        return [
            cell["source"] for cell in cells if "parameters" in cell["metadata"].get("tags", [])
        ]

    assert parameters("explore.ipynb") == parameters("02_settlement.ipynb")
