"""A build can be watched: bars in a terminal, lines in a log."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.progress import Progress

from analysis.cli.progress import Bars, Lines, watching


def build(watcher):
    watcher.step("check")
    watcher.notebook_started("r: 01_x", 4)
    watcher.cell_started("r: 01_x", 3)
    watcher.notebook_started("r: 01_x", 4)  # once more: the first kernel never answered
    watcher.cell_started("r: 01_x", 2)
    watcher.step("render", "50-2021-2023-nb")
    watcher.notebook_finished("r: 01_x", 2.345)


def test_a_log_gets_a_line_for_each_step_and_each_finished_notebook(capsys):
    build(Lines("nn"))
    assert capsys.readouterr().err.splitlines() == [
        "Kontrollerer tala …",
        "Teiknar sidene i 50-2021-2023-nb …",
        "r: 01_x er ferdig (2,3 s).",
    ]


def test_a_terminal_gets_a_bar_for_each_notebook():
    console = Console(file=io.StringIO(), force_terminal=True, width=100)
    bars = Progress(console=console, auto_refresh=False)
    build(Bars(bars, "nb"))
    step, notebook = bars.tasks
    assert step.description == "Tegner sidene i 50-2021-2023-nb …"
    assert (notebook.description.strip(), notebook.completed, notebook.total) == ("r: 01_x", 4, 4)


@pytest.mark.parametrize(("terminal", "watcher"), [(True, Bars), (False, Lines)])
def test_it_is_a_terminal_or_a_log(monkeypatch, terminal, watcher):
    stream = io.StringIO()
    stream.isatty = lambda: terminal
    monkeypatch.setattr("sys.stderr", stream)
    with watching("nb") as chosen:
        build(chosen)
    assert isinstance(chosen, watcher)
    assert "0/?" not in stream.getvalue()
