"""The change in a municipality's request from the year before, or why there is none."""

from __future__ import annotations

import polars as pl

from analysis.measures import suppression
from analysis.measures.chain import asked
from analysis.registry.successors import with_current_code

REASONS = (
    "no_earlier_figure",
    "not_asked_either",
    "not_asked_before",
    "not_asked_now",
    "unknown",
)
"""Why two years' requests are not compared.

`no_earlier_figure`: the year before is not in the table. `not_asked_either`, `not_asked_before`,
`not_asked_now`: the source gives no number where nobody was asked for, and «not asked» is a
reason, not a number to subtract. `unknown`: one of the figures, or a part of it, is missing.
"""

_TOLD = ("reported", "not_asked")
"""Statuses of a request that say what the municipality was asked for."""


def with_request_change(
    now: pl.DataFrame, settlement: pl.DataFrame, successors: pl.DataFrame, year: int
) -> pl.DataFrame:
    """Add `requested_change` = requested − requested of the year before, and the reason if none.

    The year before is added up to the municipalities of today, so that a merged municipality is
    compared with the sum of its parts.

    Args:
        now: `code`, `requested`, `requested_status` of the year.
        settlement: the settlement table with the codes of each year.
        successors: `code`, `successor_code`.
        year: the year of `now`.

    Returns:
        `now` with `requested_change` (people) and `requested_change_reason` (null, or one of
        `REASONS`), the order kept.

    Raises:
        WorkbookError: unknown municipality codes in the year before.
    """
    earlier = with_current_code(settlement.filter(pl.col("year") == year - 1), successors)
    told = pl.col("requested_status").is_in(_TOLD).all()
    status = suppression.combined_status("requested")
    before = (
        earlier.drop_nulls("current_code")
        .group_by(code="current_code")
        .agg(
            pl.when(told).then(suppression.total("requested")).alias("_before"),
            pl.when(told).then(status).otherwise(pl.lit("missing")).alias("_before_status"),
        )
    )
    compared = now.join(before, on="code", how="left", maintain_order="left")
    difference = pl.col("requested") - pl.col("_before")
    return compared.with_columns(
        difference.alias("requested_change"),
        pl.when(difference.is_null()).then(_reason()).alias("requested_change_reason"),
    ).drop("_before", "_before_status")


def _reason() -> pl.Expr:
    asked_before = (pl.col("_before") > 0).fill_null(value=False)
    status, status_before = pl.col("requested_status"), pl.col("_before_status")
    return (
        pl.when(status_before.is_null())
        .then(pl.lit("no_earlier_figure"))
        .when(~status.is_in(_TOLD) | ~status_before.is_in(_TOLD))
        .then(pl.lit("unknown"))
        .when(asked())
        .then(pl.lit("not_asked_before"))
        .when(asked_before)
        .then(pl.lit("not_asked_now"))
        .otherwise(pl.lit("not_asked_either"))
    )
