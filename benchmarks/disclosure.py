"""Time what keeps small counts unknown: a large county's services through a planning cycle.

python -m benchmarks.disclosure [--runs 20]
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
from collections.abc import Sequence
from functools import partial

import polars as pl

from analysis.duties import participants
from benchmarks.repeated import row, timed

MUNICIPALITIES, SERVICES, YEARS = 40, 3, 6
SMALLEST = (5, 10)
COLUMNS = ("year", "service", "code", "participants", "completed")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and show the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.disclosure")
    parser.add_argument("--runs", type=int, default=20, metavar="N")
    sys.stdout.write(written(parser.parse_args(arguments).runs))
    return 0


def written(runs: int) -> str:
    """The table, and what is asked of it."""
    frame, population = made_up()
    lines = "\n".join(
        row(
            f"counts below {smallest} withheld",
            timed(partial(participants.published, frame, population, smallest), runs),
        )
        for smallest in SMALLEST
    )
    return f"""\

# What withholding small counts costs

{MUNICIPALITIES} municipalities, {SERVICES} services, {YEARS} years, half of the numbers small or
none, made up; {runs} runs. Every report does it once.

| milliseconds | median | slowest |
|:--|--:|--:|
{lines}
"""


def made_up() -> tuple[pl.DataFrame, pl.DataFrame]:
    """Participants and inhabitants that are no real place's, the same in every run."""
    chance = random.Random(MUNICIPALITIES)  # noqa: S311 -- made-up figures
    codes = [f"99{number:02}" for number in range(MUNICIPALITIES)]
    rows = []
    for year, service, code in itertools.product(range(YEARS), range(SERVICES), codes):
        people = chance.choice(
            [0, chance.randint(1, 9), chance.randint(1, 30), chance.randint(1, 300)]
        )
        rows.append((year, f"service {service}", code, people, chance.randint(0, people)))
    frame = pl.DataFrame(rows, schema=COLUMNS, orient="row")
    inhabitants = [chance.randint(500, 50_000) for _ in codes]
    return frame, pl.DataFrame({"year": 0, "code": codes, "population": inhabitants})


if __name__ == "__main__":
    sys.exit(main())
