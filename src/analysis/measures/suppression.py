"""Sums of figures that can be withheld: the one place where they are added.

A figure that can be withheld has two columns, the value and its status (`reported`, `suppressed`,
`not_asked`, `not_registered`, `missing`). A withheld figure stands for 0 to 4 people: the
publisher withholds 1–4 and what would reveal 1–4. A sum is therefore an interval.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError

HIGHEST_SUPPRESSED = 4
"""The largest number that is withheld."""

STATUSES = ("suppressed", "reported", "not_registered", "missing", "not_asked")
"""Every status, the one that says most about a sum first."""


def interval_sum(
    frame: pl.DataFrame, value: str, by: Sequence[str] = (), status: str | None = None
) -> pl.DataFrame:
    """Sum with withheld cells as an interval.

    low = sum of the reported; high = low + 4 × suppressed cells. Null, never 0, where nothing
    was reported and nothing suppressed: cells of any other status say nothing about people.

    Args:
        frame: `by`, the value (whole people) and its status.
        value: the column to add up.
        by: columns to group by; none gives one row.
        status: the status column, `<value>_status` unless told.

    Returns:
        `by`, `<value>_low`, `<value>_high`, `<value>_suppressed` (cells), sorted by `by`.

    Raises:
        WorkbookError: a value and its status contradict each other.
    """
    status = status or f"{value}_status"
    require_consistent(frame, value, status)
    if not by:
        return frame.select(interval(value, status))
    return frame.group_by(*by).agg(interval(value, status)).sort(*by)


def interval(value: str, status: str | None = None) -> list[pl.Expr]:
    """The three columns of `interval_sum` as aggregations, for a frame known to be consistent."""
    low = total(value, status)
    cells = suppressed_cells(value, status)
    return [
        low.alias(f"{value}_low"),
        (low + HIGHEST_SUPPRESSED * cells).alias(f"{value}_high"),
        cells.alias(f"{value}_suppressed"),
    ]


def total(value: str, status: str | None = None) -> pl.Expr:
    """Sum of the reported; null where nothing was reported and nothing suppressed."""
    kind = pl.col(status or f"{value}_status")
    known = kind.is_in(["reported", "suppressed"]).any()
    return pl.when(known).then(pl.col(value).filter(kind == "reported").sum())


def suppressed_cells(value: str, status: str | None = None) -> pl.Expr:
    """How many cells are withheld."""
    return (pl.col(status or f"{value}_status") == "suppressed").sum().cast(pl.Int64)


def combined_status(value: str, status: str | None = None) -> pl.Expr:
    """The status of a sum: the first of `STATUSES` that any part has."""
    kind = pl.col(status or f"{value}_status")
    first = pl.coalesce(pl.when((kind == known).any()).then(pl.lit(known)) for known in STATUSES)
    return first.alias(status or f"{value}_status")


def bounds(value: str, status: str | None = None) -> list[pl.Expr]:
    """Low and high of each single cell: itself if reported, 0–4 if suppressed, else null."""
    kind = pl.col(status or f"{value}_status")
    reported = pl.when(kind == "reported").then(pl.col(value))
    suppressed = pl.when(kind == "suppressed")
    return [
        pl.coalesce(reported, suppressed.then(0)).cast(pl.Int64).alias(f"{value}_low"),
        pl.coalesce(reported, suppressed.then(HIGHEST_SUPPRESSED))
        .cast(pl.Int64)
        .alias(f"{value}_high"),
    ]


def require_consistent(frame: pl.DataFrame, value: str, status: str | None = None) -> None:
    """Stop when a value stands beside a status that says there is none, or the other way round.

    Raises:
        WorkbookError: one finding `status-contradicts-value` for the column.
    """
    status = status or f"{value}_status"
    kind = pl.col(status)
    unknown = ~kind.is_in(STATUSES) | kind.is_null()
    wrong = frame.select(
        ((pl.col(value).is_not_null() != (kind == "reported")) | unknown).sum()
    ).item()
    if wrong:
        raise WorkbookError(
            Finding(
                "status-contradicts-value",
                Severity.ERROR,
                Where(column=value),
                {"column": value, "rows": int(wrong)},
            )
        )
