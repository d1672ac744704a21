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
    "decision_gap_low",
    "decision_gap_high",
    "decision_gap_original_low",
    "decision_gap_original_high",
    "settlement_gap_low",
    "settlement_gap_high",
)
"""The columns of a chain besides its keys; people unless told.

`requested` = sum of the reported numbers, null where there is none.
`…_low`, `…_high`, `…_suppressed`: see `suppression.interval_sum`; the ends are equal where nothing
is withheld.
`municipalities` = those that existed in the year; `municipalities_asked` = asked for at least one
person. `decisions_unknown` = municipalities asked whose decision is not registered or withheld;
`requested_undecided` = the people they were asked for: a part of the gap that is not a no.
`decision_gap_low` = requested − decided_high, `decision_gap_high` = requested − decided_low.
`decision_gap_original_…` = the same from requested_original: the councils answered the first
request where it was revised later.
`settlement_gap_low` = decided_low − settled_high, `settlement_gap_high` = decided_high −
settled_low.
"""

UNDECIDED = ("not_registered", "suppressed", "missing")
"""Statuses of a decision that do not tell what the council said."""

_NO_FIGURE = ("not_registered", "missing")
"""Statuses of a figure that the source does not have."""


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


def lacking(link: str) -> pl.Expr:
    """The names of the parts of a sum that have no figure, as an aggregation: `<link>_lacking`.

    Args:
        link: of `LINKS`; the frame has its status, `name`, and `existed`, see `existing`.
    """
    without = pl.col("existed") & pl.col(f"{link}_status").is_in(_NO_FIGURE)
    return pl.col("name").filter(without).sort().alias(f"{link}_lacking")


def _counts() -> list[pl.Expr]:
    return [
        existing().sum().cast(pl.Int64).alias("municipalities"),
        asked().sum().cast(pl.Int64).alias("municipalities_asked"),
        undecided().sum().cast(pl.Int64).alias("decisions_unknown"),
        pl.col("requested").filter(undecided()).sum().alias("requested_undecided"),
    ]


def _with_gaps(sums: pl.DataFrame) -> pl.DataFrame:
    """The least lost at a step is its low end before minus the high end after."""
    least, most = pl.col("decided_low"), pl.col("decided_high")
    original = pl.col("requested_original")
    return sums.with_columns(
        rates.gap(pl.col("requested"), most).alias("decision_gap_low"),
        rates.gap(pl.col("requested"), least).alias("decision_gap_high"),
        rates.gap(original, most).alias("decision_gap_original_low"),
        rates.gap(original, least).alias("decision_gap_original_high"),
        rates.gap(least, pl.col("settled_high")).alias("settlement_gap_low"),
        rates.gap(most, pl.col("settled_low")).alias("settlement_gap_high"),
    )


def _sum_or_null(name: str) -> pl.Expr:
    return pl.when(pl.col(name).count() > 0).then(pl.col(name).sum())
