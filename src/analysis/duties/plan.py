"""The plan's measures through the planning cycle.

A measure has a row for every day on which its state was recorded. The newest row on or before a
day is its state on that day; the older rows are its history. Nothing here knows today's date: the
plan is read as it was on the last day that anybody recorded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import polars as pl

OPEN = ("planned", "started", "paused")
"""A measure in one of these states is still to be completed."""
DROPPED = "dropped"

COMPARED = (
    "measure_status",
    "deadline",
    "indicator",
    "indicator_value",
    "indicator_target",
    "goal",
    "responsible",
)
"""What can have changed in a measure, in the order it is told."""

CHANGES = {
    "duty_id": pl.String,
    "measure_id": pl.String,
    "measure_title": pl.String,
    "plan_change": pl.String,
    "value_before": pl.String,
    "value_after": pl.String,
    "plan_changed_on": pl.Date,
}

_ID = "measure_id"
_ORDER = ("duty_id", "measure_id")


def of_county(measures: pl.DataFrame, county_code: str) -> pl.DataFrame:
    """The county's rows, oldest first.

    Args:
        measures: the raw table `measures`.
        county_code: two characters.
    """
    own = measures.filter(pl.col("county_code") == county_code)
    return own.sort(*_ORDER, "status_date")


def reference_day(measures: pl.DataFrame, years: tuple[int, int], year: int) -> dt.date:
    """The day that the plan is read on: the newest day in the cycle with a recorded state.

    Args:
        measures: `of_county`.
        years: first and last year of the cycle.
        year: the year reported on; its last day is meant where nothing is recorded in the cycle.
    """
    first, last = days(years)
    within = measures.filter(pl.col("status_date").is_between(first, last))["status_date"]
    newest = within.max()
    return newest if isinstance(newest, dt.date) else dt.date(year, 12, 31)


def start_day(measures: pl.DataFrame, years: tuple[int, int]) -> dt.date:
    """The day that changes are counted from: the cycle's first, or when the plan was recorded.

    A plan whose first row is of a later day has not changed because it was written down: then that
    day is the start.

    Args:
        measures: `of_county`.
        years: first and last year of the cycle.
    """
    first, last = days(years)
    dates = measures.filter(pl.col("status_date") <= last)["status_date"]
    oldest = dates.min()
    return max(first, oldest) if isinstance(oldest, dt.date) else first


def days(years: tuple[int, int]) -> tuple[dt.date, dt.date]:
    """First and last day of a cycle."""
    first, last = years
    return dt.date(first, 1, 1), dt.date(last, 12, 31)


def state_at(measures: pl.DataFrame, day: dt.date) -> pl.DataFrame:
    """The newest row of each measure on or before a day, in the order of duties and measures.

    Args:
        measures: `of_county`.
        day: the day.
    """
    known = measures.filter(pl.col("status_date") <= day).sort("status_date")
    return known.unique(_ID, keep="last", maintain_order=True).sort(*_ORDER)


def in_cycle(measures: pl.DataFrame, start: dt.date, day: dt.date) -> pl.DataFrame:
    """The rows of the cycle's measures up to a day, each with the state that it began with.

    What was completed or dropped before the start, and not recorded since, is no part of the plan.

    Args:
        measures: `of_county`.
        start: `start_day`.
        day: `reference_day`.
    """
    begun = state_at(measures, start)
    later = measures.filter(pl.col("status_date") > start, pl.col("status_date") <= day)
    carried = pl.col("measure_status").is_in(OPEN) | (pl.col("status_date") == start)
    kept = begun.filter(carried | pl.col(_ID).is_in(later[_ID].implode()))
    return pl.concat([kept, later]).sort(*_ORDER, "status_date")


def indicators(history: pl.DataFrame) -> pl.DataFrame:
    """What each indicator showed on each day, against what it is to show.

    Args:
        history: `in_cycle`.

    Returns:
        one row per measure and day with an indicator: `duty_id`, `measure_id`, `measure_title`,
        `indicator`, `status_date`, `indicator_value`, `indicator_target`.
    """
    shown = (*_ORDER, "measure_title", "indicator", "status_date")
    values = ("indicator_value", "indicator_target")
    return history.filter(pl.col("indicator").is_not_null()).select(*shown, *values)


def overdue(state: pl.DataFrame, day: dt.date) -> pl.DataFrame:
    """The measures that should have been completed before a day, and are not.

    Args:
        state: `state_at` of the same day.
        day: the day.
    """
    return state.filter(pl.col("deadline") < day, pl.col("measure_status").is_in(OPEN))


def changes(history: pl.DataFrame, start: dt.date) -> pl.DataFrame:
    """What is different from the start: new measures, and each value that is another one now.

    A measure that is new since the start is told as new, and then compared with its first row.

    Args:
        history: `in_cycle`.
        start: `start_day`.

    Returns:
        columns of `CHANGES`: `plan_change` is `new`, `dropped` or a column of `COMPARED`;
        the values as text, dates as `2021-06-30`; `plan_changed_on` is the day on which the
        present value was first recorded.
    """
    if history.is_empty():
        return pl.DataFrame(schema=CHANGES)
    found = pl.concat(_changes(history, start))
    kinds = ("new", DROPPED, *COMPARED)
    order = pl.col("plan_change").replace_strict(dict(zip(kinds, range(len(kinds)), strict=True)))
    return found.sort(*_ORDER, order)


def _changes(history: pl.DataFrame, start: dt.date) -> Iterator[pl.DataFrame]:
    first = history.unique(_ID, keep="first", maintain_order=True)
    last = history.unique(_ID, keep="last", maintain_order=True)
    new = first.filter(pl.col("status_date") > start)
    yield new.select(
        *_ORDER,
        "measure_title",
        plan_change=pl.lit("new"),
        value_before=pl.lit(None, pl.String),
        value_after=pl.col("measure_status"),
        plan_changed_on="status_date",
    )
    for column in COMPARED:
        before = first.select(_ID, value_before=pl.col(column))
        both = last.join(before, on=_ID).filter(pl.col(column).ne_missing(pl.col("value_before")))
        if column == "indicator_value":
            both = both.filter(pl.col(_ID).is_in(_same_indicator(first, last).implode()))
        kind = pl.lit(column)
        if column == "measure_status":
            kind = pl.when(pl.col(column) == DROPPED).then(pl.lit(DROPPED)).otherwise(kind)
        yield both.join(_changed_on(history, column), on=_ID).select(
            *_ORDER,
            "measure_title",
            plan_change=kind,
            value_before=pl.col("value_before").cast(pl.String),
            value_after=pl.col(column).cast(pl.String),
            plan_changed_on="plan_changed_on",
        )


def _same_indicator(first: pl.DataFrame, last: pl.DataFrame) -> pl.Series:
    """The measures that have one indicator all along: values of two cannot be compared."""
    both = last.join(first.select(_ID, _before="indicator"), on=_ID)
    return both.filter(pl.col("indicator").eq_missing(pl.col("_before")))[_ID]


def _changed_on(history: pl.DataFrame, column: str) -> pl.DataFrame:
    """The last day on which a value of a measure was another one than the time before."""
    before = pl.col(column).shift().over(_ID)
    later = pl.int_range(pl.len()).over(_ID) > 0
    changed = history.filter(later, pl.col(column).ne_missing(before))
    return changed.group_by(_ID).agg(plan_changed_on=pl.col("status_date").max())
