"""Time the recommendation: every county, the whole country, and what surrounds a proposal.

python -m benchmarks.recommendation [--runs 20]
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import polars as pl

from analysis import paths
from analysis.cycle import Cycle
from analysis.explore import workbench
from analysis.recommendation import planning, proposal
from analysis.recommendation.planning import Planned
from analysis.recommendation.rules import Rules
from analysis.sources import RawData
from analysis.workbook import Workbook
from benchmarks.repeated import row, timed


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and show the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.recommendation")
    parser.add_argument("--runs", type=int, default=20, metavar="N")
    parser.add_argument("--county", default="50")
    parser.add_argument("--cycle", default="2021-2023")
    asked = parser.parse_args(arguments)
    sys.stdout.write(written(asked.county, asked.cycle, asked.runs))
    return 0


def written(county: str, cycle: str, runs: int) -> str:
    """The table, and what is asked of it."""
    raw = RawData(paths.raw())
    plan, tables = raw.cycle(county, cycle), raw.tables(planning.TABLES)
    planned = planning.of_cycle(tables, plan)
    slowest = max(
        (timed(lambda one=one: propose(planned, one), runs) for one in counties(planned)),
        key=statistics.median,
    )
    country = planned.indicators.with_columns(county_code=pl.lit("00"))
    rows = [
        ("a county's numbers and steps, the slowest of all counties", slowest),
        ("the country as one county", timed(lambda: whole(planned, country), runs)),
        ("tables to proposal", timed(lambda: planning.of_cycle(tables, plan), runs)),
        ("1,000 other weights, methods, effects", timed(planned.background, 3)),
        ("the fit of the national request", timed(planned.fit, 3)),
        ("a slider moved: numbers, map, table and explanation", timed(slider(raw, plan), runs)),
    ]
    lines = "\n".join(row(name, seconds) for name, seconds in rows)
    return f"""\

# What a recommendation costs

The numbers of a county must come within 50 ms, those of the country within 2 s; an analyst's slider
moves everything within 200 ms. {runs} runs each, the figures already read.

| milliseconds | median | slowest |
|:--|--:|--:|
{lines}
"""


def counties(planned: Planned) -> list[str]:
    """Every county of the country."""
    return sorted(set(planned.indicators["county_code"]))


def propose(planned: Planned, county: str) -> object:
    """A county's proposal for what IMDi asked it for."""
    own = planned.indicators.filter(pl.col("county_code") == county).join(
        planned.requests, on="code"
    )
    rules = Rules(int(own["requested"].sum()))
    return proposal.propose(planned.indicators, planned.requests, county, planned.weights, rules)


def whole(planned: Planned, country: pl.DataFrame) -> object:
    """The whole country, as if it were one county."""
    rules = Rules(int(planned.requests["requested"].sum()))
    return proposal.propose(country, planned.requests, "00", planned.weights, rules)


def slider(raw: RawData, plan: Cycle) -> Callable[[], None]:
    """A move of an analyst's slider, to another weight each time."""
    with tempfile.TemporaryDirectory() as folder:
        bench = workbench.open(Workbook(raw, plan, "nb", Path(folder)))
    weights = itertools.cycle(range(101))

    def move() -> None:
        bench.controls.weights["labour_market"].value = next(weights)

    return move


if __name__ == "__main__":
    sys.exit(main())
