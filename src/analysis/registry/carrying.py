"""Lists made on the codes of one day, as lists on the codes of another.

Figures are added and divided by `changes`; a list has nothing to divide. What covers an area (a
labour-market region, an adviser's municipalities) covers each part of what was split. What lies at
one place (a school) is on no part before somebody says on which: it keeps the old code.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import polars as pl

from analysis.registry import changes

_MEASURED = ("travel_time_minutes", "out_commuting_percent", "in_commuting_percent")
"""What is measured of a whole municipality and says nothing certain of a part."""
_OF_REGION = ("region_number", "region_name")

Carry = Callable[[pl.DataFrame, pl.DataFrame, dt.date, dt.date], pl.DataFrame]


def areas(
    frame: pl.DataFrame, steps: pl.DataFrame, from_date: dt.date, to_date: dt.date
) -> pl.DataFrame:
    """Rows about areas: what was split has its row once for each part.

    Args:
        frame: `code` and whatever else.
        steps: `changed_on`, `code`, `successor_code`, `change`: `municipality_changes`.
        from_date: the day whose codes the frame has.
        to_date: the day whose codes are wanted; earlier goes backwards, where the parts of a split
            are one again and what was merged keeps its code.

    Returns:
        the frame's columns on the codes of `to_date`, no row twice, the order kept.
    """
    moved = _moved(frame, steps, from_date, to_date)
    return moved.select(frame.columns).unique(maintain_order=True)


def points(
    frame: pl.DataFrame, steps: pl.DataFrame, from_date: dt.date, to_date: dt.date
) -> pl.DataFrame:
    """Rows about places: each stays one row, and keeps its old code where that was split.

    Arguments and columns as in `areas`.
    """
    place = "_place"
    moved = _moved(frame.with_row_index(place), steps, from_date, to_date)
    code = pl.when("_split").then("_before").otherwise("code").alias("code")
    return moved.with_columns(code).unique(place, maintain_order=True).select(frame.columns)


def regions(
    frame: pl.DataFrame, steps: pl.DataFrame, from_date: dt.date, to_date: dt.date
) -> pl.DataFrame:
    """Labour-market regions: a part lies in the region of the whole.

    Args:
        frame: the table `labour_market_regions`.
        steps: `changed_on`, `code`, `successor_code`, `change`: `municipality_changes`.
        from_date: as in `areas`.
        to_date: as in `areas`.

    Returns:
        one row per code. Travel time and commuting are null for the parts of what was split and
        for what was merged: they were measured of another municipality. The region is null where
        those that were merged lay in different ones.
    """
    moved = _moved(frame, steps, from_date, to_date)
    same = (pl.len().over("code") == 1) & ~pl.col("_split")
    one_region = pl.col("region_number").n_unique().over("code") == 1
    return (
        moved.with_columns(
            *(pl.when(same).then(name).alias(name) for name in _MEASURED),
            *(pl.when(one_region).then(name).alias(name) for name in _OF_REGION),
        )
        .unique("code", keep="first", maintain_order=True)
        .select(frame.columns)
    )


def _moved(
    frame: pl.DataFrame, steps: pl.DataFrame, from_date: dt.date, to_date: dt.date
) -> pl.DataFrame:
    """The frame on the new codes with `_before`, the old code, and `_split`."""
    moved = frame.with_columns(_before="code", _split=pl.lit(value=False))
    for step in changes.between(steps, from_date, to_date):
        rows = step.rows if step.ahead else step.rows.filter(pl.col("change") == "renumbered")
        split = pl.col("_split") | (pl.col("change") == "split").fill_null(value=False)
        moved = (
            moved.join(rows, on="code", how="left", maintain_order="left")
            .with_columns(code=pl.coalesce("successor_code", "code"), _split=split)
            .drop("successor_code", "change")
        )
    return moved


TABLES: dict[str, Carry] = {
    "adviser_municipalities": areas,
    "labour_market_regions": regions,
    "upper_secondary_schools": points,
}
"""The lists of `data/raw` that follow the municipalities, and how."""
