"""Counties by name, present and former, and the digits their municipalities' codes began with."""

from __future__ import annotations

import datetime as dt
import re

import polars as pl

from analysis.errors import fail
from analysis.registry.municipalities import valid_at

_PREFIX = re.compile(r"\s*\((\d{2})xx\)")


def name_at(counties: pl.DataFrame, code: str, date: dt.date) -> str:
    """The name of a county at a date.

    Args:
        counties: `code`, `name`, `valid_from`, `valid_to`.
        code: two characters.
        date: the day.

    Raises:
        WorkbookError: the county does not exist at the date.
    """
    named = counties.filter(valid_at(pl.lit(date)), pl.col("code") == code)
    if named.is_empty():
        fail("county-not-valid", county=code, date=date.isoformat())
    return str(named["name"][0])


def through_time(counties: pl.DataFrame, former_counties: pl.DataFrame) -> pl.DataFrame:
    """Every county's name with the digits of its codes and the present county it became.

    Args:
        counties: `code`, `name`, `valid_to` of the counties since the register begins.
        former_counties: `code`, `name`, `county_code`, `valid_to` of those before.

    Returns:
        `county_name`, `code_prefix` (two characters), `county_code`, `valid_to`, in the order in
        which they ended. One name can have several: there was an Østfold until 2020, and there is
        one again since 2024.
    """
    columns = ("county_name", "code_prefix", "county_code", "valid_to")
    now = counties.with_columns(county_name="name", code_prefix="code", county_code="code")
    then = former_counties.with_columns(county_name="name", code_prefix="code")
    named = pl.concat([then.select(columns), now.select(columns)])
    return named.sort("valid_to", nulls_last=True, maintain_order=True)


def with_prefix(frame: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Add `code_prefix` and `county_code` to rows that name a county.

    The digits come from the name where it says them (`Sør-Trøndelag (16xx)`), else from the table:
    of several counties of one name the first that has not ended by the year of the row, or else
    the last there was.

    Args:
        frame: `county_name`, `year` and whatever else.
        named: the table from `through_time`.

    Returns:
        the rows in their order; both columns null where the name is no known county.
    """
    county_codes = dict(named.select("code_prefix", "county_code").iter_rows())
    prefixes = [
        _prefix_of(name, year, named) for name, year in frame.select("county_name", "year").rows()
    ]
    return frame.with_columns(code_prefix=pl.Series(prefixes, dtype=pl.String)).with_columns(
        county_code=pl.col("code_prefix").replace_strict(
            county_codes, default=None, return_dtype=pl.String
        )
    )


def _prefix_of(name: str, year: int, named: pl.DataFrame) -> str | None:
    """The digits that a county's name says or that were known for it in a year."""
    written = _PREFIX.search(name)
    if written:
        return written.group(1)
    first = dt.date(year, 1, 1)
    mine = named.filter(pl.col("county_name") == name).select("code_prefix", "valid_to").rows()
    alive = (code for code, last in mine if last is None or last >= first)
    return next(alive, mine[-1][0] if mine else None)
