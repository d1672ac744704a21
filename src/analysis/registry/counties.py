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
        counties: `code`, `name` of the present counties.
        former_counties: `code`, `name`, `county_code` of counties that no longer exist.

    Returns:
        `county_name`, `code_prefix` (two characters), `county_code`; the present counties first.
    """
    now = counties.select(county_name="name", code_prefix="code", county_code="code")
    then = former_counties.select("county_code", county_name="name", code_prefix="code")
    return pl.concat([now, then.select(now.columns)])


def with_prefix(frame: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Add `code_prefix` and `county_code` to rows that name a county.

    The digits come from the name where it says them (`Sør-Trøndelag (16xx)`), else from the table.

    Args:
        frame: `county_name` and whatever else.
        named: the table from `through_time`.

    Returns:
        the rows in their order; both columns null where the name is no known county.
    """
    prefixes = dict(named.select("county_name", "code_prefix").iter_rows())
    county_codes = dict(named.select("code_prefix", "county_code").iter_rows())
    of_name = {name: prefix_of(name, prefixes) for name in frame["county_name"].unique()}
    return frame.with_columns(
        code_prefix=pl.col("county_name").replace_strict(of_name, return_dtype=pl.String)
    ).with_columns(
        county_code=pl.col("code_prefix").replace_strict(
            county_codes, default=None, return_dtype=pl.String
        )
    )


def prefix_of(name: str, known: dict[str, str]) -> str | None:
    """The digits that a county's name says or that are known for it."""
    written = _PREFIX.search(name)
    return written.group(1) if written else known.get(name)
