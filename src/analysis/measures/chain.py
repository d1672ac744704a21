"""What a settlement chain is made of: its links, its columns, and the sum that gives them.

`settlement` decides which rows make up a county, a country or a municipality; the sum is the same.
"""

from __future__ import annotations

import polars as pl

from analysis.measures import rates, suppression
from analysis.registry import names
from analysis.registry.municipalities import UNSPECIFIED

LINKS = ("requested", "decided", "settled")
"""The links of the chain, in order."""

COLUMNS = (
    "requested_original",
    "requested",
    "decided",
    "decided_low",
    "decided_high",
    "decided_suppressed",
    "settled_low",
    "settled_high",
    "settled_suppressed",
    "municipalities",
    "municipalities_asked",
    "decisions_unknown",
    "requested_undecided",
    "decision_gap",
    "decision_gap_original",
    "settlement_gap_low",
    "settlement_gap_high",
)
"""The columns of a chain besides its keys; people unless told.

`requested`, `decided` = sums of the reported numbers, null where there is none.
`…_low`, `…_high`, `…_suppressed`: see `suppression.interval_sum`.
`municipalities` = those that existed in the year; `municipalities_asked` = asked for at least one
person. `decisions_unknown` = municipalities asked whose decision is not registered or withheld;
`requested_undecided` = the people they were asked for: a part of the gap that is not a no.
`decision_gap` = requested − decided. `decision_gap_original` = requested_original − decided: the
councils answered the first request where it was revised later.
`settlement_gap_low` = decided_low − settled_high, `settlement_gap_high` = decided_high −
settled_low.
"""

UNDECIDED = ("not_registered", "suppressed", "missing")
"""Statuses of a decision that do not tell what the council said."""


def add_up(rows: pl.DataFrame, *by: str) -> pl.DataFrame:
    """Add up the rows of a settlement table to chains.

    Args:
        rows: the settlement table's columns, and `by`.
        by: what to keep apart, `year` among them.

    Returns:
        `by` and `COLUMNS`, sorted by `by`.

    Raises:
        WorkbookError: a value and its status contradict each other.
    """
    for link in LINKS:
        suppression.require_consistent(rows, link)
    sums = rows.group_by(by).agg(
        _sum_or_null("requested_original"),
        suppression.total("requested").alias("requested"),
        suppression.total("decided").alias("decided"),
        *suppression.interval("decided"),
        *suppression.interval("settled"),
        *_counts(),
    )
    return _with_gaps(sums).select(*by, *COLUMNS).sort(by)


def asked() -> pl.Expr:
    """Whether a municipality was asked for at least one person; no number means no."""
    return (pl.col("requested") > 0).fill_null(value=False)


def undecided() -> pl.Expr:
    """Whether a municipality was asked and its decision is not known."""
    return asked() & pl.col("decided_status").is_in(UNDECIDED)


def existing() -> pl.Expr:
    """Whether the row is a municipality that existed in its year."""
    existed = names.existed_in(pl.col("name"), pl.col("year"))
    return existed & (pl.col("code") != UNSPECIFIED)


def _counts() -> list[pl.Expr]:
    return [
        existing().sum().cast(pl.Int64).alias("municipalities"),
        asked().sum().cast(pl.Int64).alias("municipalities_asked"),
        undecided().sum().cast(pl.Int64).alias("decisions_unknown"),
        pl.col("requested").filter(undecided()).sum().alias("requested_undecided"),
    ]


def _with_gaps(sums: pl.DataFrame) -> pl.DataFrame:
    decided = pl.col("decided")
    return sums.with_columns(
        rates.gap(pl.col("requested"), decided).alias("decision_gap"),
        rates.gap(pl.col("requested_original"), decided).alias("decision_gap_original"),
        rates.gap(pl.col("decided_low"), pl.col("settled_high")).alias("settlement_gap_low"),
        rates.gap(pl.col("decided_high"), pl.col("settled_low")).alias("settlement_gap_high"),
    )


def _sum_or_null(name: str) -> pl.Expr:
    return pl.when(pl.col(name).count() > 0).then(pl.col(name).sum())
