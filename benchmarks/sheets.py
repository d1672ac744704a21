"""What the municipalities' sheets add to a build: builds with them and without, in pairs.

Both build from a folder of their own with the same figures and prose; in one of them the cells that
record parts of sheets are taken out of the notebooks.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RECORDS = "sheets.record("
BUILD = "import sys; from analysis.cli import main; sys.exit(main())"


@dataclass(frozen=True)
class Cost:
    """What one build took."""

    seconds: float
    processor: float


def written(county: str, cycle: str, pairs: int) -> str:
    """Time the builds and write the section of `benchmarks/README.md`."""
    with tempfile.TemporaryDirectory() as folder:
        roots = {name: workbook(Path(folder) / name, name) for name in ("with", "without")}
        runs = [pair(roots, county, cycle, number) for number in range(pairs)]
        count = len(list((roots["with"] / "out").rglob("kommuner/*.html")))
    added = [
        Cost(
            one["with"].seconds - one["without"].seconds,
            one["with"].processor - one["without"].processor,
        )
        for one in runs
    ]
    return f"""
# What the municipalities' sheets cost

{pairs} pairs of builds, with the {count} sheets of county {county} and without them. Where the
machine has other work, the processor seconds say more than the clock.

| seconds | median | fastest | slowest | processor seconds, median |
|:--|--:|--:|--:|--:|
{_row("build with sheets", [one["with"] for one in runs])}
{_row("build without", [one["without"] for one in runs])}
{_row("added in a pair", added)}
"""


def workbook(root: Path, name: str) -> Path:
    """The workbook in a folder of its own, with or without the cells that make sheets."""
    shutil.copytree(ROOT / "notebooks", root / "notebooks")
    shutil.copytree(ROOT / "reports", root / "reports", ignore=shutil.ignore_patterns("published"))
    shutil.copytree(ROOT / "data" / "raw", root / "data" / "raw")
    if name == "without":
        for path in (root / "notebooks").glob("*.ipynb"):
            notebook = json.loads(path.read_text(encoding="utf-8"))
            notebook["cells"] = [
                cell for cell in notebook["cells"] if RECORDS not in "".join(cell["source"])
            ]
            path.write_text(json.dumps(notebook), encoding="utf-8")
    return root


def pair(roots: dict[str, Path], county: str, cycle: str, number: int) -> dict[str, Cost]:
    """What one build each costs, one right after the other; which goes first alternates."""
    order = sorted(roots, reverse=number % 2 == 1)
    return {name: cost(roots[name], county, cycle) for name in order}


def cost(root: Path, county: str, cycle: str) -> Cost:
    """Seconds on the clock and of the processors, of one build."""
    options = ["--county", county, "--cycle", cycle, "--renderer", "embedded"]
    before, began = os.times(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", BUILD, "build", *options, "--output", str(root / "out")],
        env={**os.environ, "SEKTORPLAN_ROOT": str(root)},
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode:
        sys.exit(f"{done.stdout}{done.stderr}")
    after = os.times()
    processor = after.children_user + after.children_system
    processor -= before.children_user + before.children_system
    return Cost(time.perf_counter() - began, processor)


def _row(name: str, costs: list[Cost]) -> str:
    """One line of the table."""
    seconds = [one.seconds for one in costs]
    processor = statistics.median(one.processor for one in costs)
    shown = (statistics.median(seconds), min(seconds), max(seconds), processor)
    return f"| {name} | " + " | ".join(f"{value:.1f}" for value in shown) + " |"


if __name__ == "__main__":
    sys.stdout.write(written("50", "2021-2023", pairs=3))
