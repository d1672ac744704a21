"""Which municipalities exist at a date, and which belong to a county.

The table `municipalities` has `code`, `name`, `county_code`, `valid_from`, `valid_to`; a code
belongs to its dates, first and last day included, and no last day means still valid.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.errors import fail

UNSPECIFIED = "9999"
"""The code of «municipality not stated»: people are counted, a place is not."""


def municipalities_at(municipalities: pl.DataFrame, date: dt.date) -> pl.DataFrame:
    """The municipalities valid at a date, one row per code, sorted by code.

    Args:
        municipalities: `code`, `valid_from`, `valid_to` and whatever else.
        date: the day.

    Raises:
        WorkbookError: no municipality is valid then, or one is valid twice.
    """
    valid = municipalities.filter(valid_at(pl.lit(date))).sort("code")
    if valid.is_empty():
        fail("municipalities-unknown-at", date=date.isoformat())
    doubled = valid.filter(pl.col("code").is_duplicated())
    if not doubled.is_empty():
        fail("municipality-valid-twice", code=doubled["code"][0], date=date.isoformat())
    return valid


def valid_at(date: pl.Expr) -> pl.Expr:
    """Whether a row is valid at the date: `valid_from` ≤ date ≤ `valid_to`, or no `valid_to`."""
    ended = pl.col("valid_to") < date
    return (pl.col("valid_from") <= date) & ~ended.fill_null(value=False)


def in_county(municipalities: pl.DataFrame, county_code: str) -> pl.DataFrame:
    """The municipalities of one county, all columns and the order kept.

    Args:
        municipalities: `county_code` and whatever else, of one date.
        county_code: two characters.

    Raises:
        WorkbookError: no municipality has that county.
    """
    inside = municipalities.filter(pl.col("county_code") == county_code)
    if inside.is_empty():
        known = municipalities["county_code"].unique().sort()
        fail("county-without-municipalities", county=county_code, known=", ".join(known))
    return inside
