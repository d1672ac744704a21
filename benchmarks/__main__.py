"""Time whole builds and plain papermill runs of the same notebooks, in pairs.

    python -m benchmarks [--pairs 5]

A pair is one `sektorplan build` (figures checked, notebooks run, pages drawn, downloads, one-file
report, put in place) and one plain run (`papermill` for one notebook after another, nothing
else), each in processes of its own, one right after the other, so that a busy machine disturbs
both alike; which goes first alternates. The recommendation is timed by itself, see
`benchmarks.recommendation`. The tables go to `benchmarks/README.md`.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

from benchmarks import disclosure, recommendation, sheets

ROOT = Path(__file__).resolve().parents[1]
TABLE = Path(__file__).with_name("README.md")
LIBRARIES = ("papermill", "polars", "geopandas", "plotly", "pypandoc_binary")


@dataclass(frozen=True)
class Cost:
    """What one run took."""

    seconds: float
    processor: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--pairs", type=int, default=5, metavar="N")
    parser.add_argument("--county", default="50")
    parser.add_argument("--cycle", default="2021-2023")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        pairs = [pair(number, Path(folder), asked) for number in range(asked.pairs)]
    text = written(pairs, asked) + recommendation.written(asked.county, asked.cycle, runs=20)
    text += disclosure.written(runs=20)
    text += sheets.written(asked.county, asked.cycle, pairs=asked.pairs)
    TABLE.write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


def pair(number: int, folder: Path, asked: argparse.Namespace) -> tuple[Cost, Cost]:
    """A build and a plain run; every other time the other way round."""
    costs: dict[str, Cost] = {}
    for run in (build, plain) if number % 2 == 0 else (plain, build):
        place = folder / f"{number}-{run.__name__}"
        place.mkdir()
        costs[run.__name__] = timed(partial(run, place, asked))
        sys.stderr.write(f"{run.__name__}: {costs[run.__name__].seconds:.1f} s\n")
    return costs["build"], costs["plain"]


def build(place: Path, asked: argparse.Namespace) -> None:
    """The whole way, with the embedded renderer: what a machine without Quarto does."""
    code = "import sys; from analysis.cli import main; sys.exit(main())"
    options = ["--county", asked.county, "--cycle", asked.cycle, "--renderer", "embedded"]
    run_python(["-c", code, "build", *options, "--output", str(place)])


def plain(place: Path, asked: argparse.Namespace) -> None:
    """papermill as its own documentation runs it, one notebook after another."""
    values = {"county": asked.county, "cycle": asked.cycle, "language": "nb"}
    parameters = [part for name, value in values.items() for part in ("-r", name, value)]
    for notebook in sorted((ROOT / "notebooks").glob("[0-9][0-9]_*.ipynb")):
        run_python(["-m", "papermill", str(notebook), str(place / notebook.name), *parameters])


def run_python(arguments: Sequence[str]) -> None:
    """Run this Python and say what it said only when it fails."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, check=False, text=True
    )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}")


def timed(run: Callable[[], object]) -> Cost:
    """The seconds on the clock and those of the processors, of a run and its processes."""
    before, began = processor_seconds(), time.perf_counter()
    run()
    return Cost(time.perf_counter() - began, processor_seconds() - before)


def processor_seconds() -> float:
    """What processes that have ended took."""
    times = os.times()
    return times.children_user + times.children_system


def written(pairs: Sequence[tuple[Cost, Cost]], asked: argparse.Namespace) -> str:
    """The table, and how it was measured."""
    builds, plains = [first for first, _ in pairs], [second for _, second in pairs]
    ratios = [first.seconds / second.seconds for first, second in pairs]
    notebooks = len(list((ROOT / "notebooks").glob("[0-9][0-9]_*.ipynb")))
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    return f"""\
# What a build costs

`make bench` measured this: {len(pairs)} pairs of runs, county {asked.county}, {asked.cycle},
{notebooks} notebooks, {machine},
{libraries}.

| seconds | median | fastest | slowest | processor seconds, median |
|:--|--:|--:|--:|--:|
{row("`sektorplan build`, everything", builds)}
{row("plain `papermill`, the notebooks alone", plains)}

A build takes {statistics.median(ratios):.2f} times what the plain run takes (median of the pairs),
and does more: it checks every figure first, draws the pages, writes the downloads and the one-file
report, and puts it all in place in one move.

Where the time goes, and what keeps it down:

- A plain run imports papermill, starts a kernel and imports the libraries again for each notebook,
  one after another. A build starts the kernels of two notebooks first; papermill is imported and
  the figures are checked while they start.
- papermill's slowest import (a grammar for IRIs, more than half of it) is left out.
- The executed notebook is written once, not after every cell.
- Kernels are ended at once when the last cell is done, and pages are drawn two at a time.
"""


def row(name: str, costs: Sequence[Cost]) -> str:
    """One line of the table."""
    seconds = [cost.seconds for cost in costs]
    processor = statistics.median(cost.processor for cost in costs)
    shown = (statistics.median(seconds), min(seconds), max(seconds), processor)
    return f"| {name} | " + " | ".join(f"{value:.1f}" for value in shown) + " |"


if __name__ == "__main__":
    sys.exit(main())
