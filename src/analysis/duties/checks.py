"""What the checks of the plan's measures find: what is missing, and what is overdue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl

from analysis.cycle import Cycle
from analysis.duties import plan
from analysis.errors import FIRST_LINE, Argument, Finding, Severity, Where

MEASURES = "data/raw/measures.csv"
"""How findings name the file of the measures."""

_NEEDED = ("deadline", "responsible", "indicator")
_DAY = "%d.%m.%Y"


def measures(frame: pl.DataFrame, cycle: Cycle) -> list[Finding]:
    """What is missing in the measures of a county's plan, and which should have been completed.

    Args:
        frame: the raw table `measures`, in the order of the file.
        cycle: whose county and years are meant; the plan is read on `plan.reference_day`.

    Returns:
        a warning `measure-overdue` for each open measure whose deadline has passed, a note
        `measure-without-…` for each open measure without deadline, responsible or indicator; each
        with the line of the measure's newest row.
    """
    numbered = frame.with_row_index("line", offset=FIRST_LINE)
    own = plan.of_county(numbered, cycle.county)
    day = plan.reference_day(own, cycle.years, cycle.year)
    start = plan.start_day(own, cycle.years)
    state = plan.state_at(plan.in_cycle(own, start, day), day)
    open_ones = state.filter(pl.col("measure_status").is_in(plan.OPEN))
    late = [
        _finding("measure-overdue", Severity.WARNING, "deadline", row, day=day.strftime(_DAY))
        for row in plan.overdue(state, day).iter_rows(named=True)
    ]
    return [*late, *_missing(open_ones)]


def _missing(open_ones: pl.DataFrame) -> Iterator[Finding]:
    for column in _NEEDED:
        for row in open_ones.filter(pl.col(column).is_null()).iter_rows(named=True):
            yield _finding(f"measure-without-{column}", Severity.NOTE, column, row)


def _finding(
    key: str, severity: Severity, column: str, row: dict[str, Any], **more: Argument
) -> Finding:
    deadline = row["deadline"]
    args: dict[str, Argument] = {
        "id": row["measure_id"],
        "title": row["measure_title"],
        **({"deadline": f"{deadline:{_DAY}}"} if column == "deadline" and deadline else {}),
        **more,
    }
    return Finding(key, severity, Where(MEASURES, row["line"], column), args)
