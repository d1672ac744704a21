"""Figures carried from the municipalities of one day to those of another.

The way is a table of steps (`registry.steps`). A merged municipality's figures add up; a new
number carries them over; a split one's are divided by a key that somebody states, or not at all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.registry import rounding
from analysis.registry.steps import STEP

_SUM_TOLERANCE = 1e-9


@dataclass(frozen=True)
class Step:
    """What happens to codes on one day, forwards (`ahead`) or backwards in time."""

    rows: pl.DataFrame
    """`code`, `successor_code`, `change` in the direction of time travelled."""
    ahead: bool


def convert(  # noqa: PLR0913 -- what, from when to when, and how
    frame: pl.DataFrame,
    steps: pl.DataFrame,
    from_date: dt.date,
    to_date: dt.date,
    *,
    values: Sequence[str],
    key: pl.DataFrame | None = None,
) -> pl.DataFrame:
    """Figures on the codes of one day as figures on the codes of another.

    Sums are kept to the person: whole numbers are divided by largest remainder. A sum with an
    unknown part is unknown: null, never the sum of the rest.

    Args:
        frame: `code`, the `values`, and columns that are kept apart, such as the year.
        steps: from `steps.steps`.
        from_date: the day whose codes the frame has.
        to_date: the day whose codes are wanted; earlier goes backwards.
        values: columns to add up and divide: people, whole or not.
        key: `code`, `successor_code`, `share`: how to divide split municipalities; the shares of
            each add up to one.

    Returns:
        the frame's columns on the codes of `to_date`, sorted by the columns kept apart and `code`.

    Raises:
        WorkbookError: a split without a key (`split-needs-key`, one for each), a key that does not
            hold (`split-key-wrong`), or a merger that would have to be undone
            (`merger-cannot-be-undone`).
    """
    order = frame.columns
    frame = _summed(frame, values)
    for step in between(steps, from_date, to_date):
        # Added up before the next step: what is divided later is divided as one number.
        frame = _summed(_taken(frame, step, values, key), values)
    return frame.select(order)


def between(steps: pl.DataFrame, from_date: dt.date, to_date: dt.date) -> list[Step]:
    """The changes on the way from one day to another, in the order they are met."""
    first, last = sorted((from_date, to_date))
    ahead = from_date <= to_date
    met = steps.filter(pl.col("changed_on") > first, pl.col("changed_on") <= last)
    days = met["changed_on"].unique().sort(descending=not ahead)
    found = (met.filter(pl.col("changed_on") == day).select(STEP[1:]) for day in days)
    return [Step(rows if ahead else _reversed(rows), ahead) for rows in found]


def _reversed(rows: pl.DataFrame) -> pl.DataFrame:
    """The changes undone: a new number is taken back, the parts of a split are one again.

    What several codes led to cannot be undone and has `change` merged.
    """
    alone = rows.with_columns(alone=pl.len().over("successor_code") == 1)
    whole = alone.with_columns(whole=pl.col("alone").all().over("code"))
    undone = pl.when("whole").then(pl.lit("renumbered")).otherwise(pl.lit("merged"))
    return whole.select(code="successor_code", successor_code="code", change=undone).unique(
        "code", keep="first", maintain_order=True
    )


def _taken(
    frame: pl.DataFrame, step: Step, values: Sequence[str], key: pl.DataFrame | None
) -> pl.DataFrame:
    """The frame after one step; rows of what was split stand beside each other, not yet added."""
    moved = frame.join(step.rows, on="code", how="left", maintain_order="left")
    if not step.ahead:
        _refuse(moved, "merged", "merger-cannot-be-undone")
    split = pl.col("change").fill_null("unchanged") == "split"
    if not step.ahead or not moved.filter(split).height:
        return _renamed(moved).select(frame.columns)
    divided = frame.join(step.rows.filter(split).select("code").unique(), on="code", how="semi")
    shares = _key_for(divided, step.rows.filter(split), key)
    parts = [_divided(row, shares, values) for row in divided.iter_rows(named=True)]
    kept = _renamed(moved.filter(~split)).select(frame.columns)
    return pl.concat([kept, *(pl.DataFrame(part, schema=frame.schema) for part in parts)])


def _renamed(moved: pl.DataFrame) -> pl.DataFrame:
    return moved.with_columns(code=pl.coalesce("successor_code", "code"))


def _refuse(moved: pl.DataFrame, change: str, key: str) -> None:
    codes = moved.filter(pl.col("change") == change)["code"].unique().sort()
    if len(codes):
        where = Where(column="code")
        raise WorkbookError(
            *(Finding(key, Severity.ERROR, where, {"code": code}) for code in codes)
        )


def _key_for(
    divided: pl.DataFrame, parts: pl.DataFrame, key: pl.DataFrame | None
) -> dict[str, dict[str, float]]:
    """The share of each part of each split municipality.

    Raises:
        WorkbookError: one finding for each that the key does not divide.
    """
    found: dict[str, dict[str, float]] = {}
    wrong: list[Finding] = []
    for code in divided["code"].unique().sort():
        into = parts.filter(pl.col("code") == code)["successor_code"].to_list()
        own = None if key is None else key.filter(pl.col("code") == code)
        args = {"code": code, "parts": ", ".join(into)}
        if own is None or own.is_empty():
            wrong.append(Finding("split-needs-key", Severity.ERROR, Where(column="code"), args))
        elif not _holds(own, into):
            wrong.append(Finding("split-key-wrong", Severity.ERROR, Where(column="share"), args))
        else:
            found[code] = dict(own.select("successor_code", "share").iter_rows())
    if wrong:
        raise WorkbookError(*wrong)
    return found


def _holds(own: pl.DataFrame, parts: Sequence[str]) -> bool:
    """Whether rows of a key name each part at most once, with shares that are one together."""
    shares = own["share"]
    named = own["successor_code"]
    if shares.null_count() or not named.is_unique().all() or not set(named) <= set(parts):
        return False
    return bool((shares >= 0).all()) and abs(float(shares.sum()) - 1) <= _SUM_TOLERANCE


def _divided(
    row: dict[str, object], shares: dict[str, dict[str, float]], values: Sequence[str]
) -> list[dict[str, object]]:
    """One row of a split municipality as a row for each of its parts."""
    own = shares[str(row["code"])]
    divided = {name: rounding.divided(row[name], list(own.values())) for name in values}
    return [
        row | {"code": part} | {name: divided[name][place] for name in values}
        for place, part in enumerate(own)
    ]


def _summed(frame: pl.DataFrame, values: Sequence[str]) -> pl.DataFrame:
    apart = [name for name in frame.columns if name not in {"code", *values}]
    return (
        frame.group_by(*apart, "code")
        .agg(pl.when(pl.col(name).null_count() == 0).then(pl.col(name).sum()) for name in values)
        .sort(*apart, "code")
    )
